import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import picocolors from 'picocolors';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { readVersion } from '../../src/cli/read-version.ts';
import { makeFolder } from './run-cli.ts';

function contextOf(cwd: string): CliContext {
  const colors = picocolors.createColors(false);
  return {
    readStdin: () => Promise.resolve(new Uint8Array()),
    out: () => undefined,
    err: () => undefined,
    annotate: () => undefined,
    progress: () => undefined,
    cwd,
    env: {},
    colors,
    outColors: colors,
    stopSignal: () => new AbortController().signal,
    wait: () => Promise.resolve(),
  };
}

/** A repository whose one commit holds `ROADMAP.md` and `docs/plan.md`, both titled 'Old'; the files now say 'New'. */
async function makeRepository(test: TestContext): Promise<string> {
  const cwd = await makeFolder(test, { 'ROADMAP.md': '# Old\n', 'docs/plan.md': '# Old\n' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@e.example', ...args], { cwd });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  for (const name of ['ROADMAP.md', 'docs/plan.md']) await writeFile(path.join(cwd, name), '# New\n');
  return cwd;
}

describe('readVersion', () => {
  const titleOf = async (name: string, cwd: string) => (await readVersion(name, {}, contextOf(cwd))).roadmap.title;
  it('should read a file, or the version that git has', async (test) => {
    const cwd = await makeRepository(test);
    assert.equal(await titleOf('ROADMAP.md', cwd), 'New');
    assert.equal(await titleOf('HEAD:ROADMAP.md', cwd), 'Old');
    assert.equal(await titleOf('HEAD:docs/plan.md', cwd), 'Old');
    assert.equal(await titleOf('HEAD:plan.md', path.join(cwd, 'docs')), 'Old');
  });
  it('reads a path that git counts from the top of the repository, after one from the folder', async (test) => {
    const cwd = await makeRepository(test);
    const docs = path.join(cwd, 'docs');
    assert.equal(await titleOf('HEAD:docs/plan.md', docs), 'Old');
    assert.equal(await titleOf('HEAD:ROADMAP.md', docs), 'Old');
    await assert.rejects(titleOf('HEAD:docs/ROADMAP.md', docs), /git has no such version/);
  });
  it('should take a file whose name holds a colon for the file it is', async (test) => {
    const cwd = await makeFolder(test, { 'HEAD:plan.md': '# Own\n' });
    assert.equal(await titleOf('HEAD:plan.md', cwd), 'Own');
  });
  it('should fetch nothing that a partial clone lacks, where git by itself would', async (test) => {
    const origin = await makeRepository(test);
    const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = await makeFolder(test);
    git(clone, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, '.');
    await assert.rejects(titleOf('HEAD:ROADMAP.md', clone), /git has no such version/);
    git(clone, 'cat-file', 'blob', 'HEAD:ROADMAP.md');
    assert.equal(await titleOf('HEAD:ROADMAP.md', clone), 'Old', 'what is there is read');
  });
  it('should say in one line that git has no such version', async (test) => {
    const cwd = await makeRepository(test);
    for (const name of ['nope:ROADMAP.md', 'HEAD:nope.md', 'HEAD:docs', 'HEAD~7:ROADMAP.md']) {
      await assert.rejects(titleOf(name, cwd), /git has no such version; check the revision and the path/, name);
    }
  });
  it('says where a folder is in no repository, and not of one that is', async (test) => {
    const cwd = await makeRepository(test);
    await mkdir(path.join(cwd, 'out'));
    const outside = /this folder is in no repository; give two files instead/;
    await assert.rejects(titleOf('HEAD:ROADMAP.md', await makeFolder(test)), outside);
    assert.equal(await titleOf('HEAD:ROADMAP.md', path.join(cwd, 'out')), 'Old');
  });
  it('should not let a revision become an option or a command', async (test) => {
    const cwd = await makeRepository(test);
    await assert.rejects(titleOf('--output=owned:ROADMAP.md', cwd), /is no revision/);
    await assert.rejects(titleOf('$(touch owned):ROADMAP.md', cwd), /git has no such version/);
    await assert.rejects(titleOf('HEAD;touch owned:ROADMAP.md', cwd), /git has no such version/);
    await assert.rejects(readVersion('owned', {}, contextOf(cwd)), /no such file/);
  });
});
