import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from './run-cli.ts';

const plan = '# Plan\n\n## v1.0\n\n- [x] One\n- [ ] Two\n';
const readme = '# Project\n\n<!-- roadmap:start -->\n<!-- roadmap:end -->\n\nThe end.\n';

describe('roadmark inject', () => {
  it('should write table and picture, and change nothing the second time', async (test) => {
    const cwd = await makeFolder(test, { 'ROADMAP.md': plan, 'README.md': readme });
    const args = ['inject', 'README.md', '--from', 'ROADMAP.md', '--picture', 'docs/road map.svg'];
    const first = await runCli(args, { cwd });
    assert.equal(first.code, 0, first.err);
    const text = await readFile(path.join(cwd, 'README.md'), 'utf8');
    assert.match(text, /<a href="ROADMAP\.md"><img alt="Plan: [^"]*" src="docs\/road%20map\.svg"><\/a>/);
    assert.match(text, /\| \*\*v1\.0\*\* \| One \| ✅ Done \|/);
    assert.ok(text.endsWith('<!-- roadmap:end -->\n\nThe end.\n'));
    assert.match(await readFile(path.join(cwd, 'docs/road map.svg'), 'utf8'), /^<svg /);
    const before = await stat(path.join(cwd, 'README.md'));
    const second = await runCli(args, { cwd });
    assert.equal(second.err, 'README.md: already up to date\n');
    assert.equal((await stat(path.join(cwd, 'README.md'))).mtimeMs, before.mtimeMs);
  });
  it('does not write a roadmap into itself, where the next run would read its own table', async (test) => {
    const cwd = await makeFolder(test, { 'ROADMAP.md': readme + plan });
    for (const name of ['ROADMAP.md', './ROADMAP.md', path.join(cwd, 'ROADMAP.md')]) {
      const { code, err } = await runCli(['inject', name, '--from', 'ROADMAP.md'], { cwd });
      assert.equal(code, 2);
      assert.match(err, /^roadmark: \S*ROADMAP\.md: is the roadmap itself; keep the markers in another file[^\n]*\n$/);
    }
    assert.equal(await readFile(path.join(cwd, 'ROADMAP.md'), 'utf8'), readme + plan);
  });
  it('should tell with --check that the file is out of date, and write nothing', async (test) => {
    const cwd = await makeFolder(test, { 'ROADMAP.md': plan, 'README.md': readme });
    const args = ['inject', 'README.md', '--from', 'ROADMAP.md'];
    assert.equal((await runCli([...args, '--check'], { cwd })).code, 1);
    assert.equal(await readFile(path.join(cwd, 'README.md'), 'utf8'), readme);
    await runCli(args, { cwd });
    assert.equal((await runCli([...args, '--check'], { cwd })).code, 0);
  });
  it('should say what to do where there is no such file, and not advise what is refused', async (test) => {
    const cwd = await makeFolder(test, { 'ROADMAP.md': plan });
    const run = async (file: string, from: string) => (await runCli(['inject', file, '--from', from], { cwd })).err;
    assert.match(
      await run('README.md', 'ROADMAP.md'),
      /^roadmark: README\.md: no such file; make it, with <!-- roadmap:start -->/,
    );
    assert.match(await run('README.md', 'nowhere.txt'), /nowhere\.txt: no such file; .* - to read standard input\n$/);
  });
  it('should say what is missing, and leave the file and the picture alone', async (test) => {
    const cwd = await makeFolder(test, {
      'ROADMAP.md': plan,
      'none.md': '# Project\n',
      'open.md': '# Project\n\n<!-- roadmap:start -->\n',
    });
    const run = (name: string) => runCli(['inject', name, '--from', 'ROADMAP.md', '--picture', 'a.svg'], { cwd });
    assert.match((await run('none.md')).err, /^roadmark: none\.md: has no <!-- roadmap:start -->; add /);
    assert.match((await run('open.md')).err, /^roadmark: open\.md:3: has no <!-- roadmap:end --> for the start; /);
    assert.equal((await run('open.md')).code, 2);
    assert.deepEqual((await readdir(cwd)).sort(), ['ROADMAP.md', 'none.md', 'open.md']);
    assert.match(
      (await runCli(['inject', 'none.md'], { cwd })).err,
      /^roadmark: --from: is missing; as in roadmark inject README\.md --from ROADMAP\.md\n$/,
    );
  });
});
