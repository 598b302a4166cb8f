import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { makeFolder, runCli } from './run-cli.ts';

const plan = '# Plan\n\n## v1.0\n\n- [x] One\n- [ ] Two\n';

describe('roadmark parse', () => {
  it('should print the model as JSON, with --json and without', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const plain = await runCli(['parse', 'a.md'], { cwd });
    const json = await runCli(['parse', '--json', 'a.md'], { cwd });
    assert.equal(plain.code, 0);
    assert.equal(plain.out, json.out);
    const model = JSON.parse(plain.out) as Roadmap;
    assert.deepEqual(
      model.milestones[0]?.items.map((item) => [item.title, item.status]),
      [
        ['One', 'done'],
        ['Two', 'planned'],
      ],
    );
  });
  it('should read standard input for -', async () => {
    const { code, out } = await runCli(['parse', '-'], { stdin: plan });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Roadmap).title, 'Plan');
  });
  it('should read a file whose name starts with a hyphen after --', async (test) => {
    const cwd = await makeFolder(test, { '-a.md': plan });
    assert.equal((await runCli(['parse', '--', '-a.md'], { cwd })).code, 0);
  });
  it('should print diagnostics on standard error as file:line:column severity code message, and not with --quiet', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': '# Plan\n\n## v1.0\n\n- SQLite â†’ Postgres\n' });
    const { code, err } = await runCli(['parse', 'a.md'], { cwd });
    assert.equal(code, 0);
    assert.match(err, /^a\.md:5:\d+ (?:error|warning|info) [a-z-]+ \S.*\n/m);
    assert.equal((await runCli(['parse', '-q', 'a.md'], { cwd })).err, '');
  });
  it('should read JSON', async (test) => {
    const cwd = await makeFolder(test, {
      'a.json': '{"title":"Plan","milestones":[{"title":"v1.0","items":["One"]}]}',
    });
    const { code, out } = await runCli(['parse', 'a.json'], { cwd });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Roadmap).milestones[0]?.items[0]?.title, 'One');
  });
  it('should tell where JSON is broken, and that it could not be read', async (test) => {
    const cwd = await makeFolder(test, { 'a.json': '{"title": "Plan",\n  "milestones": [}\n' });
    const { code, err } = await runCli(['parse', 'a.json'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^a\.json:2:\d+ error json-syntax /);
    assert.equal((await runCli(['parse', '-q', 'a.json'], { cwd })).err, err);
  });
  it('should give what it printed back when it reads it', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { out } = await runCli(['parse', 'a.md'], { cwd });
    const again = await runCli(['parse', '-'], { stdin: out });
    assert.deepEqual((JSON.parse(again.out) as Roadmap).milestones, (JSON.parse(out) as Roadmap).milestones);
  });
});
