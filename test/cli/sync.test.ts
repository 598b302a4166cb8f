import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { makeFolder, runCli } from './run-cli.ts';

const milestones = [
  {
    ...{ number: 1, title: 'v1.0', state: 'closed', open_issues: 0, closed_issues: 2, due_on: '2026-03-31T07:00:00Z' },
    ...{ html_url: 'https://github.com/o/r/milestone/1', description: 'First release.' },
  },
  {
    ...{ number: 2, title: 'v2.0', state: 'open', open_issues: 1, closed_issues: 0, due_on: null },
    ...{ html_url: 'https://github.com/o/r/milestone/2', description: null },
  },
];

function issue(number: number, title: string, milestone: number, more: object = {}): object {
  return {
    number,
    title,
    state: 'open',
    html_url: `https://github.com/o/r/issues/${String(number)}`,
    labels: [],
    assignees: [],
    milestone: milestones[milestone - 1],
    ...more,
  };
}

const firstPage = [
  issue(1, 'One', 1, { state: 'closed', state_reason: 'completed', assignees: [{ login: 'ines' }] }),
  issue(2, 'Two', 1, { state: 'closed', state_reason: 'not_planned' }),
];
const secondPage = [
  issue(3, 'Three', 2, { labels: [{ name: 'help wanted' }] }),
  issue(4, 'A pull request', 2, { pull_request: {} }),
];

interface Api {
  readonly address: string;
  readonly seen: string[];
  down: boolean;
  /** Another server that the second page of issues is said to be on; absent: on this one. */
  elsewhere?: string;
}

/** GitHub as it answers for one repository: two pages of issues, marks, and a token where it is private. */
async function startGitHub(test: TestContext): Promise<Api> {
  const api: { -readonly [Key in keyof Api]: Api[Key] } = { address: '', seen: [], down: false };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', api.address);
    api.seen.push(`${request.headers['if-none-match'] ?? '-'} ${url.pathname} ${url.searchParams.get('page') ?? '1'}`);
    if (api.down) return response.writeHead(503).end();
    if (request.headers.authorization !== 'Bearer t0ken') return response.writeHead(404).end('{"message":"Not Found"}');
    const second = url.searchParams.get('page') === '2';
    const body = url.pathname.endsWith('/milestones') ? milestones : second ? secondPage : firstPage;
    const etag = `"${url.pathname}${String(second)}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    url.searchParams.set('page', '2');
    const next = api.elsewhere ?? url.href;
    const more = body === firstPage ? { link: `<${next}>; rel="next", <${next}>; rel="last"` } : {};
    return response.writeHead(200, { 'content-type': 'application/json', etag, ...more }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const bound = server.address();
  api.address = `http://127.0.0.1:${String(typeof bound === 'object' && bound ? bound.port : 0)}`;
  return api;
}

const env = { GITHUB_TOKEN: 't0ken' };
const args = (api: Api, ...more: string[]) => [
  'sync',
  '--github',
  'o/r',
  '-o',
  'roadmap.json',
  '--api',
  `${api.address}/`,
  ...more,
];

describe('roadmark sync', () => {
  it('should write milestones with the issues of all pages, and no pull requests', async (test) => {
    const api = await startGitHub(test);
    const cwd = await makeFolder(test);
    const { code, err } = await runCli(args(api), { cwd, env });
    assert.equal(code, 0, err);
    const model = JSON.parse(await readFile(path.join(cwd, 'roadmap.json'), 'utf8')) as Roadmap;
    const statuses = model.milestones.map(({ title, items }) => [
      title,
      ...items.map((item) => `${item.title}: ${item.status}`),
    ]);
    assert.deepEqual(statuses, [
      ['v1.0', 'One: done', 'Two: dropped'],
      ['v2.0', 'Three: planned'],
    ]);
    assert.deepEqual(model.milestones[0]?.progress, { done: 2, total: 2 });
    assert.equal(model.milestones[0].when?.end, '2026-03-31');
    assert.equal(model.milestones[1]?.items[0]?.helpWanted, true);
    assert.equal(model.source?.repository, 'o/r');
  });
  it('should ask the second time whether anything changed, and write nothing new', async (test) => {
    const api = await startGitHub(test);
    const cwd = await makeFolder(test);
    await runCli(args(api), { cwd, env });
    assert.deepEqual((await readdir(cwd)).sort(), ['.roadmap.json.cache', 'roadmap.json']);
    const before = api.seen.length;
    const { err } = await runCli(args(api), { cwd, env });
    assert.match(err, /roadmap\.json: already up to date\n$/);
    assert.ok(api.seen.slice(before).every((line) => line.startsWith('"')));
  });
  it('should remember nothing with --no-cache', async (test) => {
    const api = await startGitHub(test);
    const cwd = await makeFolder(test);
    await runCli(args(api, '--no-cache'), { cwd, env });
    assert.deepEqual(await readdir(cwd), ['roadmap.json']);
  });
  it('asks for nothing where the output is a folder', async (test) => {
    const api = await startGitHub(test);
    const cwd = await makeFolder(test, { 'roadmap.json/a.md': '' });
    const { code, err } = await runCli(args(api), { cwd, env });
    assert.deepEqual([code, err], [2, 'roadmark: roadmap.json: is a folder; name a file to write to\n']);
    assert.deepEqual(api.seen, []);
  });
  it('should keep the file of the last run where the server fails', async (test) => {
    const api = await startGitHub(test);
    const cwd = await makeFolder(test);
    await runCli(args(api), { cwd, env });
    const good = await readFile(path.join(cwd, 'roadmap.json'), 'utf8');
    api.down = true;
    const { code, err } = await runCli(args(api), { cwd, env });
    assert.equal(code, 2);
    assert.match(err, /answered 503; try again later; roadmap\.json stays as it was\n$/);
    assert.equal(await readFile(path.join(cwd, 'roadmap.json'), 'utf8'), good);
  });
  it('should write nothing where a list goes on at another server', async (test) => {
    const api = await startGitHub(test);
    api.elsewhere = 'http://127.0.0.2:9/issues?page=2';
    const cwd = await makeFolder(test);
    const { code, err } = await runCli(args(api), { cwd, env });
    assert.equal(code, 2);
    assert.match(err, /another server, http:\/\/127\.0\.0\.2:9, .*; give --api the address on 127\.0\.0\.2:9/);
    assert.deepEqual(await readdir(cwd), []);
  });
  it('should write nothing where the first run fails, and never show the token', async (test) => {
    const api = await startGitHub(test);
    const cwd = await makeFolder(test);
    const { code, err } = await runCli(args(api), { cwd, env: { GITHUB_TOKEN: 'wr0ng' } });
    assert.equal(code, 2);
    assert.match(err, /was not found; check the name and what the token may read\n$/);
    assert.doesNotMatch(err, /wr0ng/);
    assert.deepEqual(await readdir(cwd), []);
  });
  const refused: [args: string[], words: RegExp][] = [
    [['--github', 'repo', '-o', 'a.json'], /--github: 'repo' is no repository; write it as owner\/name/],
    [['--github', '../..', '-o', 'a.json'], /--github: '\.\.\/\.\.' is no repository/],
    [['--github', 'o/r', '-o', 'a.json', '--api', 'ghe'], /--api: 'ghe' is no address/],
    [
      ['--github', 'o/r', '-o', 'a.json', '--api', 'http://ghe.example'],
      /--api: 'http:\/\/ghe\.example' is not encrypted/,
    ],
    [['--github', 'o/r'], /^roadmark: --output: is missing; as in roadmark sync /],
  ];
  for (const [options, words] of refused) {
    it(`should refuse: sync ${options.join(' ')}`, async (test) => {
      const { code, err } = await runCli(['sync', ...options], { cwd: await makeFolder(test), env });
      assert.equal(code, 2);
      assert.match(err, words);
    });
  }
});
