import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { contentSecurityPolicy } from '../../src/cli/serve/server.ts';
import { makeFolder, runCli, type CliResult } from './run-cli.ts';

const plan = '# Plan\n\n## v1.0\n\n- [x] One\n';

interface Served {
  readonly address: string;
  readonly cwd: string;
  readonly stop: () => Promise<CliResult>;
}

/** Serves a file until the test is over. */
async function serve(test: TestContext, files: Record<string, string>, args: string[]): Promise<Served> {
  const cwd = await makeFolder(test, files);
  const controller = new AbortController();
  let done: Promise<CliResult> | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    done = runCli(['serve', ...args], {
      cwd,
      stop: controller.signal,
      onOut: (text) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text);
        if (found) resolve(found[0]);
      },
    });
    done.then(({ err }) => reject(new Error(err)), reject);
  });
  const stop = async (): Promise<CliResult> => {
    controller.abort();
    return (await done) as CliResult;
  };
  test.after(stop);
  return { address, cwd, stop };
}

describe('roadmark serve', () => {
  it('should show the roadmap, as text and through the element, under a strict policy', async (test) => {
    const { address } = await serve(test, { 'ROADMAP.md': plan }, ['ROADMAP.md']);
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-security-policy'), contentSecurityPolicy);
    const page = await response.text();
    assert.match(page, /<roadmap-view src="\/source\/ROADMAP\.md"/);
    assert.match(page, /<bdi class="roadmap-title">One<\/bdi>/);
    assert.doesNotMatch(page, /<script>|<style|style=|\son\w+=/);
    const source = await fetch(`${address}source/ROADMAP.md`);
    assert.equal(await source.text(), plan);
    assert.match(source.headers.get('content-type') ?? '', /^text\/markdown/);
  });
  it('should serve JSON as JSON', async (test) => {
    const { address } = await serve(test, { 'a.json': '{"milestones":[{"title":"v1","items":["One"]}]}' }, ['a.json']);
    assert.match((await fetch(`${address}source/a.json`)).headers.get('content-type') ?? '', /^application\/json/);
  });
  it('should tell pages that the file changed, vanished and came back', async (test) => {
    const { address, cwd } = await serve(test, { 'a.md': plan }, ['a.md']);
    const events = await fetch(`${address}events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.ok(reader);
    const nextChange = async (): Promise<void> => {
      for (let text = ''; !text.includes('event: change');) {
        const { value, done } = await reader.read();
        assert.ok(!done);
        text += value;
      }
    };
    await writeFile(path.join(cwd, 'a.md'), `${plan}- [ ] Two\n`);
    await nextChange();
    assert.match(await (await fetch(`${address}source/a.md`)).text(), /Two/);
    await rm(path.join(cwd, 'a.md'));
    await nextChange();
    assert.equal((await fetch(`${address}source/a.md`)).status, 404);
    assert.equal((await fetch(address)).status, 200, 'the page stays, and the element says what is wrong');
    await writeFile(path.join(cwd, 'a.md'), plan);
    await nextChange();
    assert.equal((await fetch(`${address}source/a.md`)).status, 200);
    await reader.cancel();
  });
  it('should not answer for other files', async (test) => {
    const { address } = await serve(test, { 'a.md': plan, 'secret.md': 'secret' }, ['a.md']);
    for (const name of [
      'secret.md',
      'source/secret.md',
      'source/..%2fsecret.md',
      'a.md',
      '..%2f..%2fetc/passwd',
      'assets/..%2f..%2fpackage.json',
      'assets/../../package.json',
      'assets/',
    ]) {
      assert.equal((await fetch(address + name)).status, 404, name);
    }
    assert.equal((await fetch(address, { method: 'POST' })).status, 405);
  });
  it('should not answer a stranger who points a name at this machine', async (test) => {
    const { address } = await serve(test, { 'a.md': plan }, ['a.md']);
    const { hostname, port } = new URL(address);
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    assert.equal(status, 403);
  });
  it('should show the sample of the package without a file', async (test) => {
    const { address } = await serve(test, {}, []);
    assert.match(await (await fetch(address)).text(), /Wayfarer Maps Roadmap/);
  });
  it('should tell in one line that the port is taken', async (test) => {
    const { address } = await serve(test, { 'a.md': plan }, ['a.md']);
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { code, err } = await runCli(['serve', 'a.md', '--port', new URL(address).port], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^roadmark: port \d+: is taken; give another, or leave --port out\n$/m);
  });
  it('does not start with a base that is no address', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { code, err } = await runCli(['serve', 'a.md', '--base-url', 'docs'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^roadmark: --base-url: 'docs' is no address; give one that starts with https:\/\/\n$/);
  });
  it('should end with exit code 0 when it is stopped', async (test) => {
    const { stop, address } = await serve(test, { 'a.md': plan }, ['a.md']);
    assert.equal((await stop()).code, 0);
    await assert.rejects(fetch(address));
  });
});
