import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from './run-cli.ts';

const plan = `# Plan

## v1.0

- [ ] Offline search @ines
- [x] Dark mode

## v2.0

- [ ] Dark mode
- [ ] Plug-ins
`;

describe('roadmark set', () => {
  it('changes the status by id or title, and no other byte', async (test) => {
    for (const name of ['offline-search', 'Offline search']) {
      const cwd = await makeFolder(test, { 'a.md': plan });
      const { code, err } = await runCli(['set', 'a.md', name, '--status', 'done'], { cwd });
      assert.equal(code, 0, err);
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), plan.replace('[ ] Offline', '[x] Offline'));
    }
  });
  it('changes title, owner and status at once', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const args = ['set', 'a.md', 'Offline search', '--title', 'Search', '--owner', 'yuki', '--status', 'done'];
    const { code, err } = await runCli(args, { cwd });
    assert.equal(code, 0, err);
    const text = await readFile(path.join(cwd, 'a.md'), 'utf8');
    assert.equal(text, plan.replace('- [ ] Offline search @ines', '- [x] Search @yuki'));
  });
  it('moves an item to another milestone', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    await runCli(['set', 'a.md', 'Offline search', '--milestone', 'v2.0'], { cwd });
    const text = await readFile(path.join(cwd, 'a.md'), 'utf8');
    assert.equal(
      text,
      '# Plan\n\n## v1.0\n\n- [x] Dark mode\n\n## v2.0\n\n- [ ] Dark mode\n- [ ] Plug-ins\n- [ ] Offline search @ines\n',
    );
  });
  it('prints the text with --dry-run, and writes nothing', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { out } = await runCli(['set', 'a.md', 'Offline search', '--status', 'done', '--dry-run'], { cwd });
    assert.equal(out, plan.replace('[ ] Offline', '[x] Offline'));
    assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), plan);
  });
  it('does not write where the document says it already', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const before = await stat(path.join(cwd, 'a.md'));
    const { code, err } = await runCli(['set', 'a.md', 'Offline search', '--status', 'planned'], { cwd });
    assert.equal(code, 0);
    assert.equal(err, 'Offline search: nothing to change\n');
    assert.equal((await stat(path.join(cwd, 'a.md'))).mtimeMs, before.mtimeMs);
  });
  const odd = `${plan}\r\n\u001b[31m \u001b]0;x\u0007\u202e\n::error::x ##[group]y\n`;
  it('prints no control character of the document, be it into a pipe, and keeps line ends', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': odd });
    for (const args of [
      ['-', 'Plug-ins', '--status', 'done'],
      ['a.md', 'Plug-ins', '--status', 'done', '--dry-run'],
    ]) {
      const { out } = await runCli(['set', ...args], { cwd, stdin: odd });
      assert.equal(out, `${plan}\r\n[31m ]0;x\n::error::x ##[group]y\n`.replace('[ ] Plug-ins', '[x] Plug-ins'));
    }
    const oldMac = '# P\r\r## v1\r\r- [ ] One\r';
    assert.equal(
      (await runCli(['set', '-', 'One', '--status', 'done'], { stdin: oldMac })).out,
      '# P\n\n## v1\n\n- [x] One\n',
    );
  });
  it('keeps every byte of a file, in a workflow, too', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': odd });
    const env = { GITHUB_ACTIONS: 'true' };
    const { code, err } = await runCli(['set', 'a.md', 'Plug-ins', '--status', 'done'], { cwd, env });
    assert.equal(code, 0, err);
    assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), odd.replace('[ ] Plug-ins', '[x] Plug-ins'));
  });
  it('refuses a title of two items, though it is the id of one, and takes that id with a mark', async () => {
    const twice = '# P\n\n## v1\n\n- [ ] docs\n\n## v2\n\n- [ ] docs\n';
    const run = (name: string) => runCli(['set', '-', name, '--status', 'done'], { stdin: twice });
    assert.match((await run('docs')).err, /names 2 items; use an id: #docs, #docs-1/);
    assert.equal((await run('#docs')).out, twice.replace('[ ]', '[x]'));
  });
  const refused: [args: string[], words: RegExp][] = [
    [
      ['Offline serch', '--status', 'done'],
      /^roadmark: 'Offline serch': is no item; did you mean 'Offline search'\?\n$/,
    ],
    [
      ['Dark mode', '--status', 'done'],
      /^roadmark: 'Dark mode': names 2 items; use an id: #dark-mode, #dark-mode-1\n$/,
    ],
    [['Plug-ins', '--status', 'finished'], /^roadmark: --status: unknown value 'finished'; expected done, /],
    [['Plug-ins', '--milestone', 'v2.1'], /^roadmark: 'v2\.1': is no milestone; did you mean 'v2\.0'\?\n$/],
    [['Plug-ins'], /^roadmark: nothing to set; give --status, --owner, --title or --milestone\n$/],
    [['Plug-ins', '--title', ' '], /^roadmark: the title is empty; expected a text\n$/],
  ];
  for (const [args, words] of refused) {
    it(`refuses, and leaves the file alone: set ${args.join(' ')}`, async (test) => {
      const cwd = await makeFolder(test, { 'a.md': plan });
      const { code, err } = await runCli(['set', 'a.md', ...args], { cwd });
      assert.equal(code, 2);
      assert.match(err, words);
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), plan);
    });
  }
  it('refuses JSON', async (test) => {
    const cwd = await makeFolder(test, { 'a.json': '{"milestones":[{"title":"v1","items":["One"]}]}' });
    const { code, err } = await runCli(['set', 'a.json', 'One', '--status', 'done'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^roadmark: a\.json: is no markdown, and that alone is changed in place; /);
  });
});
