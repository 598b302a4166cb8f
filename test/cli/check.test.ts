import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import picocolors from 'picocolors';
import { writeReport } from '../../src/cli/check-report.ts';
import type { Diagnostic } from '../../src/core/model/types.ts';
import { makeFolder, runCli } from './run-cli.ts';

const position = (line: number, column: number) => ({ line, column, offset: 0 });
const found: Diagnostic[] = [
  {
    code: 'json-shape',
    severity: 'error',
    message: 'expected a text,\nfound 100%',
    source: { start: position(3, 5), end: position(3, 9) },
  },
  { code: 'unknown-status', severity: 'warning', message: 'wibble' },
  { code: 'unknown-status', severity: 'info', message: 'to know' },
];
const files = [{ name: 'docs/a, b:c.md', diagnostics: found }];
const colors = picocolors.createColors(false);

describe('writeReport', () => {
  it('should write one line a finding and a summary as text', () => {
    assert.equal(
      writeReport(files, 'text', colors),
      `docs/a, b:c.md:3:5 error json-shape expected a text, found 100%
docs/a, b:c.md:1:1 warning unknown-status wibble
docs/a, b:c.md:1:1 info unknown-status to know
1 file checked: 1 error, 1 warning, 1 to know
`,
    );
    assert.equal(writeReport([{ name: 'a', diagnostics: [] }], 'text', colors), '1 file checked: nothing found\n');
  });
  it('should write JSON', () => {
    const entries = JSON.parse(writeReport(files, 'json', colors)) as object[];
    assert.deepEqual(entries[0], {
      file: 'docs/a, b:c.md',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
      severity: 'error',
      code: 'json-shape',
      message: 'expected a text,\nfound 100%',
      fixable: false,
    });
    assert.equal(writeReport([], 'json', colors), '[]\n');
  });
  it('should write annotations of one line each, which no content can end', () => {
    const evil = [{ name: 'a.md', diagnostics: [{ ...found[1], message: 'x\n::set-output name=a::b' } as Diagnostic] }];
    assert.equal(
      writeReport(files, 'github', colors).split('\n')[0],
      '::error file=docs/a%2C b%3Ac.md,line=3,col=5,endLine=3,title=roadmark json-shape::expected a text,%0Afound 100%25',
    );
    assert.equal(writeReport(evil, 'github', colors).trimEnd().split('\n').length, 1);
  });
  it('should write SARIF with rules, levels and places', () => {
    const log = JSON.parse(writeReport(files, 'sarif', colors)) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string; help: { text: string } }[] } };
        results: { level: string; locations: { physicalLocation: { artifactLocation: object; region?: object } }[] }[];
      }[];
    };
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id }) => id),
      ['json-shape', 'unknown-status'],
    );
    assert.ok(run.tool.driver.rules.every(({ help }) => help.text.length > 0));
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ['error', 'warning', 'note'],
    );
    assert.deepEqual(run.results[0]?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'docs/a%2C%20b%3Ac.md' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    });
    assert.equal(run.results[1]?.locations[0]?.physicalLocation.region, undefined);
  });
});

describe('roadmark check', () => {
  it('should say that nothing was found', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': '# Plan\n\n## v1.0\n\n- [x] One\n' });
    const { code, out } = await runCli(['check', 'a.md'], { cwd });
    assert.equal(code, 0);
    assert.equal(out, '1 file checked: nothing found\n');
  });
  it('should give exit code 1 for errors', async (test) => {
    const cwd = await makeFolder(test, { 'a.json': '{"milestones": [{"title": "v1", "items": "x"}]}' });
    const { code, out } = await runCli(['check', 'a.json'], { cwd });
    assert.equal(code, 1, out);
    assert.match(out, /^a\.json:1:\d+ error json-shape /);
  });
  it('should give exit code 1 for warnings with --strict alone', async (test) => {
    const cwd = await makeFolder(test, {
      'a.json': '{"milestones":[{"title":"v1","items":[{"title":"A","links":["javascript:alert(1)"]}]}]}',
    });
    assert.equal((await runCli(['check', 'a.json'], { cwd })).code, 0);
    assert.equal((await runCli(['check', '--strict', 'a.json'], { cwd })).code, 1);
  });
  it('should expand patterns, and say where one matches nothing', async (test) => {
    const plan = '# Plan\n\n## v1.0\n\n- [x] One\n';
    const cwd = await makeFolder(test, { 'docs/a.md': plan, 'docs/deep/b.md': plan, 'node_modules/c.md': plan });
    assert.match((await runCli(['check', '**/*.md'], { cwd })).out, /^2 files checked/);
    const none = await runCli(['check', '*.txt'], { cwd });
    assert.equal(none.code, 2);
    assert.equal(none.err, 'roadmark: *.txt: matches no file; check the pattern\n');
  });
  it('checks a file once, by whatever names it is given, and other files of that name by themselves', async (test) => {
    const plan = '# Plan\n\n## v1.0\n\n- [x] One\n';
    const cwd = await makeFolder(test, { 'a.md': plan, 'docs/a.md': plan });
    const once = await runCli(['check', 'a.md', './a.md', path.join(cwd, 'a.md'), 'docs/../a.md', '*.md'], { cwd });
    assert.match(once.out, /^1 file checked/);
    assert.match((await runCli(['check', 'a.md', 'docs/a.md'], { cwd })).out, /^2 files checked/);
  });
  it('tells the runner of a workflow what cannot be read, and nobody else on standard output', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': '' });
    const told = await runCli(['check', '--reporter', 'github', 'a.md'], { cwd });
    assert.deepEqual(
      [told.code, told.out],
      [2, '::error title=roadmark::a.md: is empty; write a heading and a list into it\n'],
    );
    assert.deepEqual((await runCli(['check', 'a.md'], { cwd })).out, '');
  });
  it('should say how far it is while it checks many files, and nothing for a few', async (test) => {
    const names = Array.from({ length: 201 }, (_, index) => `${String(index)}.md`);
    const cwd = await makeFolder(test, Object.fromEntries(names.map((name) => [name, '## v1.0\n- [x] Search\n'])));
    const many = await runCli(['check', '*.md'], { cwd });
    assert.equal(many.err, '100 of 201 files checked\n200 of 201 files checked\n');
    const few = await runCli(['check', '1*.md', '--quiet'], { cwd });
    assert.equal(few.err, '100 of 111 files checked\n');
    assert.equal((await runCli(['check', '10*.md'], { cwd })).err, '');
  });
  it('should apply safe fixes, and change nothing the second time', async (test) => {
    const broken = '# Plan\n\n## v1.0\n\n- SQLite â†’ Postgres\n- We know theyâ€™re late\n';
    const cwd = await makeFolder(test, { 'a.md': broken });
    const first = await runCli(['check', '--fix', 'a.md'], { cwd });
    assert.match(first.err, /^a\.md: \d+ fixed\n$/);
    const mended = await readFile(path.join(cwd, 'a.md'), 'utf8');
    assert.equal(mended, broken.replace('â†’', '→').replace('â€™', '’'));
    const second = await runCli(['check', '--fix', 'a.md'], { cwd });
    assert.equal(second.err, '');
    assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), mended);
  });
  it('should not pass over --fix where there is no file to change', async () => {
    const { code, err } = await runCli(['check', '--fix', '-'], { stdin: '# A\n' });
    assert.equal(code, 2);
    assert.match(err, /--fix: cannot change standard input; give it a file/);
  });
  it('changes no file where --fix cannot change all that is named', async (test) => {
    const broken = '## v1.0\n\n- SQLite â†’ Postgres\n';
    const cwd = await makeFolder(test, { 'a.md': broken });
    assert.equal((await runCli(['check', '--fix', 'a.md', '-'], { cwd, stdin: '# A\n' })).code, 2);
    assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), broken);
  });
  it('should not write the file without --fix', async (test) => {
    const broken = '# Plan\n\n## v1.0\n\n- SQLite â†’ Postgres\n';
    const cwd = await makeFolder(test, { 'a.md': broken });
    await runCli(['check', 'a.md'], { cwd });
    assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), broken);
  });
});
