import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from './run-cli.ts';

const plan = '# Plan\n\n## v1.0\n\n- [x] One\n- [ ] Two\n';

describe('files that cannot be read', () => {
  const cases: [name: string, content: string | Uint8Array | undefined, words: RegExp][] = [
    ['missing.md', undefined, /^roadmark: missing\.md: no such file; /],
    ['empty.md', '', /^roadmark: empty\.md: is empty; /],
    ['blank.md', ' \n\t\n', /^roadmark: blank\.md: is empty; /],
    ['binary.md', new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]), /^roadmark: binary\.md: is binary, not text; /],
    ['utf16.md', Buffer.from(`\ufeff${plan}`, 'utf16le'), /^roadmark: utf16\.md: is UTF-16, not UTF-8; /],
    ['utf16-bare.md', Buffer.from(plan, 'utf16le'), /^roadmark: utf16-bare\.md: is UTF-16, not UTF-8; /],
    ['latin1.md', Buffer.from('# Überblick\n', 'latin1'), /^roadmark: latin1\.md: is not UTF-8 \(line 1\); /],
  ];
  for (const [name, content, words] of cases) {
    it(`should be told in one line: ${name}`, async (test) => {
      const cwd = await makeFolder(test, content === undefined ? {} : { [name]: content });
      for (const command of [
        ['parse', name],
        ['check', name],
        ['explain', name],
        ['render', name],
        ['serve', name],
      ]) {
        const { code, out, err } = await runCli(command, { cwd });
        assert.equal(code, 2, command.join(' '));
        assert.equal(out, '');
        assert.match(err, words);
        assert.equal(err.split('\n').length, 2, 'one line');
      }
    });
  }
  it('should be text in spite of one NUL, which is read as no character', async (test) => {
    const cwd = await makeFolder(test, { 'plan.md': `${plan}- [ ] Thr\0ee\n` });
    const { code, out } = await runCli(['parse', 'plan.md'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /"Thr\ufffdee"/);
  });
  it('should name the file beside it that may have been meant', async (test) => {
    const cwd = await makeFolder(test, { 'docs/ROADMAP.md': plan });
    const { code, err } = await runCli(['check', 'docs/RODMAP.md'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^roadmark: docs.RODMAP\.md: no such file; did you mean docs.ROADMAP\.md\?\n$/);
    assert.match((await runCli(['check', 'docs/other.txt'], { cwd })).err, /no such file; check the path/);
  });
  it('should make nothing of JSON that breaks off', async (test) => {
    const cwd = await makeFolder(test, {
      'a.json': '{"title": "Plan", "items": [',
      'README.md': '# A\n',
      'b.md': plan,
    });
    for (const command of [
      ['render', 'a.json', '-o', 'out.html'],
      ['export', 'a.json', '-o', 'out.csv'],
      ['diff', 'b.md', 'a.json'],
      ['inject', 'README.md', '--from', 'a.json'],
      ['set', 'a.json', 'x', '--status', 'done'],
    ]) {
      const { code, out, err } = await runCli(command, { cwd });
      assert.equal(code, 2, command.join(' '));
      assert.equal(out, '');
      assert.match(err, /^roadmark: a\.json: Not valid JSON: line 1, column 29: .*\n$/);
    }
    assert.deepEqual((await readdir(cwd)).sort(), ['README.md', 'a.json', 'b.md']);
  });
  it('should not take JSON for markdown where lines are explained', async (test) => {
    const cwd = await makeFolder(test, { 'a.json': '{"items": []}' });
    const { code, err } = await runCli(['explain', 'a.json'], { cwd });
    assert.equal(code, 2);
    assert.equal(err, 'roadmark: a.json: is no markdown, and that alone is explained; use roadmark check\n');
  });
  it('should be told in one line: a folder', async (test) => {
    const cwd = await makeFolder(test, { 'docs/a.md': plan });
    const { code, err } = await runCli(['parse', 'docs'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^roadmark: docs: is a folder; name a file in it, such as docs.ROADMAP\.md\n$/);
  });
  it('is told in one line: a folder with a roadmap in it', async (test) => {
    const cwd = await makeFolder(test, { 'docs/index.md': plan, 'docs/roadmap.json': '{}' });
    assert.match((await runCli(['parse', 'docs'], { cwd })).err, /such as docs.roadmap\.json\n$/);
  });
  it('is announced where it is long, for who waits at a terminal, and not where it is short', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan, 'b.md': `<!--\n${'-\n'.repeat(1_100_000)}-->\n` });
    const progress: string[] = [];
    await runCli(['parse', '-q', 'a.md'], { cwd, progress });
    assert.deepEqual(progress, []);
    await runCli(['render', 'b.md'], { cwd, progress });
    assert.deepEqual(progress, ['reading b.md: 2.2 MB …']);
  });
  it('is told in one line: an empty name', async () => {
    for (const command of ['parse', 'check', 'render']) {
      const { code, err } = await runCli([command, '']);
      assert.equal(code, 2);
      assert.equal(err, 'roadmark: an empty name names no file; give a path, or - to read standard input\n');
    }
  });
  it('should be told in one line: an address', async () => {
    const { code, err } = await runCli(['parse', 'https://e.example/ROADMAP.md']);
    assert.equal(code, 2);
    assert.match(err, /is an address, and files alone are read/);
  });
  it('should not be confused with UTF-8 that has a byte order mark or other scripts', async (test) => {
    const cwd = await makeFolder(test, { 'bom.md': `\ufeff${plan}`, 'ja.md': '# 計画\n\n## v1.0\n\n- 一つ\n' });
    assert.equal((await runCli(['parse', 'bom.md'], { cwd })).code, 0);
    assert.equal((await runCli(['parse', 'ja.md'], { cwd })).code, 0);
  });
});

describe('command lines that make no sense', () => {
  const cases: [args: string[], words: RegExp][] = [
    [['prase', 'a.md'], /^roadmark: unknown command 'prase'; did you mean parse\?\n$/],
    [['help', 'prase'], /^roadmark: unknown command 'prase'; did you mean parse\?\n$/],
    [['parse', 'a.md', 'b.md'], /^roadmark: too many arguments for 'parse'.*got 2; see roadmark parse --help\n$/],
    [['parse', '--jsn', 'a.md'], /^roadmark: unknown option '--jsn'; did you mean --json\?\n$/],
    [['inject', 'README.md', '--form', 'a.md'], /^roadmark: unknown option '--form'; did you mean --from\?\n$/],
    [['export', 'a.md'], /^roadmark: --to: is missing; give one of json, /],
    [['parse'], /^roadmark: missing required argument 'file'; see roadmark parse --help\n$/],
    [
      ['parse', 'a.md', '--format', 'markdwn'],
      /^roadmark: --format: unknown value 'markdwn'; did you mean markdown\? expected markdown, json or github\n$/,
    ],
    [['parse', 'a.md', '--base-url', 'docs'], /^roadmark: --base-url: 'docs' is no address; /],
    [
      ['render', 'a.md', '--to', 'svgg'],
      /^roadmark: --to: unknown value 'svgg'; did you mean svg\? expected html, svg or markdown\n$/,
    ],
    [['render', 'a.md', '--to', 'png'], /^roadmark: --to: unknown value 'png'; .*expected html, svg or markdown\n$/],
    [['render', 'a.md', '--to', 'svg', '--width', '9'], /^roadmark: --width: '9' is no width; /],
    [
      ['export', 'a.md', '--to', 'cvs'],
      /^roadmark: --to: unknown value 'cvs'; did you mean csv\? expected json, .* or \w+(?:-\w+)*\n$/,
    ],
    [['serve', 'a.md', '--port', 'x'], /^roadmark: --port: 'x' is no port; /],
    [
      ['render', 'a.md', '--to', 'md'],
      /^roadmark: --to: unknown value 'md'; did you mean markdown\? expected html, svg or markdown\n$/,
    ],
    [
      ['parse', 'a.md', '--format', 'ics'],
      /^roadmark: --format: unknown value 'ics'; expected markdown, json or github\n$/,
    ],
    [['completion', 'bsh'], /^roadmark: shell: unknown value 'bsh'; did you mean bash\? expected bash, zsh or fish\n$/],
  ];
  for (const [args, words] of cases) {
    it(`should be told the nearest right thing: roadmark ${args.join(' ')}`, async (test) => {
      const cwd = await makeFolder(test, { 'a.md': plan, 'b.md': plan });
      const { code, out, err } = await runCli(args, { cwd });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, words);
    });
  }
  it('should print help for no arguments, as an error', async () => {
    const { code, out, err } = await runCli([]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /^Usage: roadmark/);
  });
  it('should print help and version on standard output where they are asked for', async () => {
    const help = await runCli(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /Exit codes: 0 fine, 1 findings, 2 could not be done\./);
    const version = await runCli(['--version']);
    assert.equal(version.code, 0);
    assert.match(version.out, /^\d+\.\d+\.\d+/);
  });
  it('should give examples in the help of every command', async () => {
    for (const [, command = ''] of (await runCli(['--help'])).out.matchAll(/^ {2}(\w+) \[?/gm)) {
      if (command === 'help') continue;
      const { code, out } = await runCli([command, '--help']);
      assert.equal(code, 0, command);
      assert.match(out, /Examples:\n {2}\$ /, command);
    }
  });
});

describe('terminal output', () => {
  it('should hold no control or bidi character of the document', async (test) => {
    const evil =
      '# P\u001b]0;owned\u0007\n\n## v1.0 \u009b31m\n\n- a\u202eb\u2066c \u001b[2J d\u0008e [x](javascript:alert%281%29)\n- 2024-02-31 \u001b[31m\n';
    const cwd = await makeFolder(test, { 'a.md': evil, 'b\u001b[31m.md': evil });
    const runs = [
      ...[
        ['parse', 'a.md'],
        ['parse', 'b\u001b[31m.md'],
        ['check', 'a.md'],
        ['check', 'b\u001b[31m.md'],
        ['explain', 'a.md'],
      ],
      ...[
        ['check', '--reporter', 'github', 'a.md'],
        ['check', '--reporter', 'sarif', 'a.md'],
        ['check', '--reporter', 'json', 'a.md'],
      ],
      ...[
        ['render', 'a.md'],
        ['render', 'a.md', '--to', 'svg'],
        ['parse', 'gone\u001b[31m.md'],
      ],
    ];
    for (const args of runs) {
      const { out, err } = await runCli(args, { cwd });
      assert.doesNotMatch(out + err, /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, args.join(' '));
    }
  });
  it('should keep the value of JSON all the same', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': '# P\n\n## v1.0\n\n- a\u202eb\n' });
    const { out } = await runCli(['parse', 'a.md'], { cwd });
    const model = JSON.parse(out) as { milestones: { items: { title: string }[] }[] };
    assert.equal(model.milestones[0]?.items[0]?.title, 'a\u202eb');
  });
});
