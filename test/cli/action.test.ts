/** The GitHub action and the pre-commit recipe call commands and options that exist. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { makeFolder, runCli } from './run-cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** Options of a command, by its help. */
async function optionsOf(command: string): Promise<Set<string>> {
  const { out } = await runCli([command, '--help']);
  return new Set([...out.matchAll(/--[a-z][\w-]*/g)].map(([option]) => option));
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as {
    inputs: Record<string, { description: string; default: string }>;
    runs: { using: string; steps: { run: string; env: Record<string, string> }[] };
  };
  it('should describe every input, and give it a default', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      assert.ok(input.description.endsWith('.'), name);
      assert.equal(typeof input.default, 'string', name);
    }
  });
  it('should not put an input into the script itself', () => {
    for (const { run } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
  });
  it('should call commands with options they know', async () => {
    const script = action.runs.steps.map(({ run }) => run).join('\n');
    const check = await optionsOf('check');
    for (const option of ['--reporter', '--strict']) assert.ok(script.includes(option) && check.has(option), option);
    const inject = await optionsOf('inject');
    for (const option of ['--check', '--from', '--rows', '--picture'])
      assert.ok(script.includes(option) && inject.has(option), option);
  });
  it(
    'finds a section up to date that was made with a picture, and not one that was not',
    { skip: process.platform === 'win32' },
    async (test) => {
      const plan = '# Plan\n\n## v1.0\n\n- [x] One\n';
      const empty = '<!-- roadmap:start -->\n<!-- roadmap:end -->\n';
      // In place of npx, which would ask the registry: the words that the command gets, parted by line ends.
      const standIn = '#!/usr/bin/env bash\nprintf "%s\\n" "${@:3}" > "call.$3"\n';
      const cwd = await makeFolder(test, {
        'ROADMAP.md': plan,
        'README.md': empty,
        'bin/npx': standIn,
      });
      chmodSync(path.join(cwd, 'bin/npx'), 0o755);
      const made = [
        'inject',
        'README.md',
        '--from',
        'ROADMAP.md',
        '--picture',
        'docs/plan.svg',
        '--rows',
        'milestones',
      ];
      assert.equal((await runCli(made, { cwd })).code, 0);
      const check = async (env: Record<string, string>) => {
        const inputs = { FILES: 'ROADMAP.md', STRICT: 'false', README: 'README.md', VERSION: 'latest' };
        const script = action.runs.steps.map(({ run }) => run).join('\n');
        const PATH = `${path.join(cwd, 'bin')}:${String(process.env['PATH'])}`;
        execFileSync('bash', ['-c', script], { cwd, env: { ...inputs, ...env, PATH } });
        const words = readFileSync(path.join(cwd, 'call.inject'), 'utf8').trimEnd().split('\n');
        return (await runCli(words, { cwd })).code;
      };
      assert.equal(await check({ PICTURE: 'docs/plan.svg', ROWS: 'milestones' }), 0);
      assert.equal(await check({ PICTURE: '', ROWS: 'items' }), 1);
    },
  );
});

describe('action.yml, what it is given', { skip: process.platform === 'win32' }, () => {
  const { runs } = parse(read('action.yml')) as { runs: { steps: { run: string }[] } };
  const start = async (test: TestContext, env: Record<string, string>, inject = 0) => {
    const standIn = `#!/usr/bin/env bash\n[ "$3" != inject ] || exit ${String(inject)}\n`;
    const cwd = await makeFolder(test, { 'bin/npx': standIn });
    chmodSync(path.join(cwd, 'bin/npx'), 0o755);
    const given = { FILES: 'ROADMAP.md', STRICT: 'false', README: '', PICTURE: '', ROWS: 'items', VERSION: 'latest' };
    const PATH = `${path.join(cwd, 'bin')}:${String(process.env['PATH'])}`;
    const script = runs.steps.map(({ run }) => run).join('\n');
    const { status, stdout } = spawnSync('bash', ['-c', script], {
      cwd,
      env: { ...given, ...env, PATH },
      encoding: 'utf8',
    });
    return { status, stdout };
  };
  it('is taken where it makes sense', async (test) => {
    assert.deepEqual(await start(test, { STRICT: 'true', README: 'README.md' }), { status: 0, stdout: '' });
  });
  it('is refused with an annotation where it makes none', async (test) => {
    for (const [env, name] of [
      [{ STRICT: 'yes' }, 'strict'],
      [{ FILES: ' ' }, 'files'],
      [{ VERSION: '1; rm -r .' }, 'version'],
    ] as const) {
      const { status, stdout } = await start(test, env);
      assert.equal(status, 2);
      assert.match(stdout, new RegExp(`^::error::the input '${name}' [^\\n]*\\n$`));
    }
  });
  it('is said to be out of date with an annotation, and not to be where it could not be read', async (test) => {
    const stale = await start(test, { README: 'README.md' }, 1);
    assert.equal(stale.status, 1);
    assert.match(stale.stdout, /^::error title=roadmark::what the input 'readme' names is out of date/);
    assert.deepEqual(await start(test, { README: 'README.md' }, 2), { status: 2, stdout: '' });
  });
});

describe('the pre-commit recipe', () => {
  const recipe = parse(read('examples/pre-commit/.pre-commit-config.yaml')) as {
    repos: {
      repo: string;
      hooks: { id: string; language: string; additional_dependencies: string[]; entry: string; files: string }[];
    }[];
  };
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const hooks = recipe.repos.flatMap((repo) => repo.hooks);
  it('takes this version from npm, as the repository itself holds nothing that is built', () => {
    assert.deepEqual(
      recipe.repos.map(({ repo }) => repo),
      ['local'],
    );
    assert.ok(!existsSync(path.join(root, '.pre-commit-hooks.yaml')));
    for (const hook of hooks) {
      assert.equal(hook.language, 'node');
      assert.deepEqual(hook.additional_dependencies, [`roadmark@${version}`]);
    }
  });
  for (const { id, entry, files } of hooks) {
    it(`calls a command with options it knows: ${id}`, async () => {
      const [program, command = '', ...options] = entry.split(' ');
      assert.equal(program, 'roadmark');
      const known = await optionsOf(command);
      for (const option of options) assert.ok(known.has(option), option);
    });
    it(`looks at roadmaps alone: ${id}`, () => {
      const pattern = new RegExp(files.replace('(?i)', ''), 'i');
      for (const name of ['ROADMAP.md', 'docs/roadmap-2026.md']) assert.match(name, pattern);
      for (const name of ['README.md', 'roadmap.png', 'roadmap/notes.md']) assert.doesNotMatch(name, pattern);
    });
  }
});
