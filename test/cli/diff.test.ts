import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from './run-cli.ts';

const before = '# Plan\n\n## v1.0\n\n- [ ] Offline search\n- [ ] Dark mode\n\n## v2.0\n\n- [ ] Plug-ins\n';
const after = '# Plan\n\n## v1.0\n\n- [x] Dark mode\n\n## v2.0\n\n- [ ] Plug-ins\n- [ ] Offline search\n- [ ] Sync\n';

describe('roadmark diff', () => {
  it('should say what was added, done and slipped', async (test) => {
    const cwd = await makeFolder(test, { 'old.md': before, 'new.md': after });
    const { code, out, err } = await runCli(['diff', 'old.md', 'new.md'], { cwd });
    assert.equal(code, 0, err);
    assert.match(out, /Sync/);
    assert.match(out, /Dark mode/);
    assert.match(out, /Offline search/);
    assert.doesNotMatch(out, /Plug-ins/);
  });

  it('should say nothing of a plan that was only put in another order', async (test) => {
    const cwd = await makeFolder(test, {
      'old.md': '## v1.0\n- [ ] One thing\n- [ ] Another thing\n',
      'new.md': '## v1.0\n\n* [ ] Another thing\n* [ ] One thing\n',
    });
    const { code, out } = await runCli(['diff', 'old.md', 'new.md', '--to', 'json'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), []);
  });

  it('should write markdown for a pull request and JSON for programs', async (test) => {
    const cwd = await makeFolder(test, { 'old.md': before, 'new.md': after });
    const markdown = await runCli(['diff', 'old.md', 'new.md', '--to', 'markdown'], { cwd });
    assert.match(markdown.out, /^(?:#|\*\*|- )/m);
    const json = await runCli(['diff', 'old.md', 'new.md', '--to', 'json'], { cwd });
    const changes = JSON.parse(json.out) as { type: string; title: string }[];
    assert.deepEqual(changes.map(({ type, title }) => `${type} ${title}`).sort(), [
      'added Sync',
      'done Dark mode',
      'slipped Offline search',
    ]);
  });

  it('should read an older version out of git, and not a revision that looks like an option', async (test) => {
    const cwd = await makeFolder(test, { 'ROADMAP.md': before });
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'ignore' });
    };
    git('init', '-q');
    git('add', 'ROADMAP.md');
    git('commit', '-q', '-m', 'plan');
    await writeFile(path.join(cwd, 'ROADMAP.md'), after);
    const { code, out, err } = await runCli(['diff', 'HEAD:ROADMAP.md', 'ROADMAP.md'], { cwd });
    assert.equal(code, 0, err);
    assert.match(out, /Sync/);
    const wrong = await runCli(['diff', 'nowhere:ROADMAP.md', 'ROADMAP.md'], { cwd });
    assert.equal(wrong.code, 2);
    assert.equal(wrong.err.trim().split('\n').length, 1);
  });

  it('reads standard input as one of the versions, and not as both', async (test) => {
    const cwd = await makeFolder(test, { 'old.md': before });
    assert.match((await runCli(['diff', 'old.md', '-'], { cwd, stdin: after })).out, /Added: Sync/);
    const { code, err } = await runCli(['diff', '-', '-'], { cwd, stdin: after });
    assert.deepEqual([code, err], [2, 'roadmark: -: can be read once; name a file for one of the two versions\n']);
  });

  it('should end with 1 for changes where asked to', async (test) => {
    const cwd = await makeFolder(test, { 'old.md': before, 'new.md': after });
    assert.equal((await runCli(['diff', 'old.md', 'new.md', '--exit-code'], { cwd })).code, 1);
    assert.equal((await runCli(['diff', 'old.md', 'old.md', '--exit-code'], { cwd })).code, 0);
  });
});
