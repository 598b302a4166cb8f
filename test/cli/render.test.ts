import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from './run-cli.ts';

const plan = '# Plan\n\n## v1.0\n\n- [x] One\n- [ ] Two (Q3 2026)\n';

describe('roadmark render', () => {
  it('should write a page, a picture or markdown', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const run = async (...args: string[]) => (await runCli(['render', 'a.md', ...args], { cwd })).out;
    assert.match(await run(), /^<!doctype html>/);
    assert.match(await run('--fragment'), /^<div class="roadmap" /);
    assert.match(await run('--to', 'svg'), /^<svg /);
    assert.match(await run('--to', 'markdown'), /^# Plan\n/);
  });
  it(
    'writes into a pipe or a device, and puts no file in its place',
    { skip: process.platform === 'win32' },
    async (test) => {
      const cwd = await makeFolder(test, { 'a.md': plan });
      const pipe = path.join(cwd, 'out.csv');
      execFileSync('mkfifo', [pipe]);
      const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
      test.after(() => reader.kill());
      const read = text(reader.stdout);
      const { code } = await runCli(['export', 'a.md', '-o', 'out.csv'], { cwd });
      assert.equal(code, 0);
      assert.ok((await stat(pipe)).isFIFO(), 'the pipe is still there');
      assert.match(await read, /^id,milestone/);
      assert.deepEqual(await readdir(cwd), ['a.md', 'out.csv']);
    },
  );
  it('should not write over the roadmap it reads, but for clean markdown', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    await symlink('a.md', path.join(cwd, 'b.svg'));
    const calls = [
      ['render', 'a.md', '--to', 'svg', '-o', './a.md'],
      ['render', 'a.md', '--to', 'svg', '-o', 'b.svg'],
      ['export', 'a.md', '--to', 'csv', '-o', 'a.md'],
      ['inject', 'a.md', '--from', 'a.md', '--picture', 'b.svg'],
      ['inject', 'a.md', '--from', 'a.md', '--picture', 'roadmap.png'],
    ];
    for (const call of calls) {
      const { code, err } = await runCli(call, { cwd });
      assert.equal(code, 2, call.join(' '));
      assert.match(err, /is read from, and would be gone; name another file|has another ending than \.svg/);
      assert.equal(await readFile(path.join(cwd, 'a.md'), 'utf8'), plan);
    }
    assert.equal((await runCli(['render', 'a.md', '--to', 'markdown', '-o', 'a.md'], { cwd })).code, 0);
  });
  it('should refuse a script that is no address', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const run = (script: string) => runCli(['render', 'a.md', '--script', script, '--src', 'a.md'], { cwd });
    const { code, out, err } = await run('javascript:alert(1)');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /--script: 'javascript:alert\(1\)' is no address of a script/);
    assert.equal((await run('../roadmark.js')).code, 0);
  });
  it('should write an interactive page where script and source are given', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { out } = await runCli(['render', 'a.md', '--script', 'roadmark.js', '--src', 'a.md'], { cwd });
    assert.match(out, /<script type="module" src="roadmark\.js">/);
    assert.match(out, /<roadmap-view src="a\.md"/);
  });
  it('should not leave out in silence a script or source that cannot work', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    for (const [args, words] of [
      [['--script', 'r.js'], /^roadmark: --script: is not enough; .*--src ROADMAP\.md\n$/],
      [['--src', 'a.md'], /^roadmark: --src: is not enough; .*--script roadmark\.js\n$/],
      [
        ['--script', 'r.js', '--src', 'a.md', '--fragment'],
        /^roadmark: --script: is for whole pages; leave out --fragment\n$/,
      ],
    ] as const) {
      const { code, out, err } = await runCli(['render', 'a.md', ...args], { cwd });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, words);
    }
  });
  it('takes an integrity value that browsers can read, and no other, which they would pass over', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const run = (value: string) =>
      runCli(['render', 'a.md', '--script', 'r.js', '--src', 'a.md', '--integrity', value], { cwd });
    assert.match((await run(`sha384-${'A'.repeat(64)}`)).out, /integrity="sha384-A{64}"/);
    for (const value of ['abc', 'md5-abcd', '']) {
      const { code, out, err } = await run(value);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^roadmark: --integrity: '.*' is no integrity value; take the one in sri\.json[^\n]*\n$/);
    }
  });
  it('does not take an empty name for a folder', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { code, err } = await runCli(['render', 'a.md', '-o', ''], { cwd });
    assert.deepEqual([code, err], [2, 'roadmark: an empty name names no file; name a file to write to\n']);
  });
  it('should not leave out in silence an option that the output has no use for', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    for (const [args, words] of [
      [['render', 'a.md', '--width', '600'], /^roadmark: --width: is for svg, not for html; .*--to svg\n$/],
      [['render', 'a.md', '--to', 'svg', '--fragment'], /^roadmark: --fragment: is for html, not for svg; /],
      [['render', 'a.md', '-o', 'a2.md', '--scheme', 'dark'], /^roadmark: --scheme: is for svg, not for markdown; /],
      [['render', 'a.md', '--integrity', 'sha384-x'], /^roadmark: --integrity: is not enough; /],
      [['export', 'a.md', '--to', 'svg', '--bom'], /^roadmark: --bom: is for csv, not for svg; .*--to csv\n$/],
      [['export', 'a.md', '--to', 'csv', '--since', 'a.md'], /^roadmark: --since: is for feed, not for csv; /],
    ] as const) {
      const { code, out, err } = await runCli(args, { cwd });
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, words);
    }
    assert.deepEqual(await readdir(cwd), ['a.md']);
    assert.equal((await runCli(['export', 'a.md', '--to', 'csv', '--bom'], { cwd })).code, 0);
    assert.equal((await runCli(['render', 'a.md', '--to', 'svg', '--width', '600'], { cwd })).code, 0);
  });
  it('should mark a day of the calendar alone', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    for (const day of ['2026-02-30', '2026-99-99', '2026-1-1']) {
      const { code, err } = await runCli(['render', 'a.md', '--to', 'svg', '--today', day], { cwd });
      assert.equal(code, 2);
      assert.equal(err, `roadmark: --today: '${day}' is no date; write it as 2026-03-31\n`);
    }
    assert.equal((await runCli(['render', 'a.md', '--to', 'svg', '--today', '2028-02-29'], { cwd })).code, 0);
  });
  it('should make folders that are missing, and end where none can be made', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan, file: 'x' });
    assert.equal((await runCli(['render', 'a.md', '-o', 'one/two/a.html'], { cwd })).code, 0);
    assert.deepEqual(await readdir(path.join(cwd, 'one/two')), ['a.html']);
    // /proc answers that there is no such folder whenever one is made in it.
    for (const name of ['file/two/a.html', ...(process.platform === 'linux' ? ['/proc/one/two/a.html'] : [])]) {
      const { code, err } = await runCli(['render', 'a.md', '-o', name], { cwd });
      assert.equal(code, 2, name);
      assert.match(
        err,
        /^roadmark: .*a\.html: could not be written \(E[A-Z]+\); check the folder and its permissions\n$/,
      );
    }
  });
  it('should tell the kind by the name of the output, and write nothing else', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { code, out, err } = await runCli(['render', 'a.md', '-o', 'out/a.svg'], { cwd });
    assert.equal(code, 0, err);
    assert.equal(out, '');
    assert.equal(err, 'wrote out/a.svg\n');
    assert.match(await readFile(path.join(cwd, 'out/a.svg'), 'utf8'), /^<svg /);
    assert.deepEqual(await readdir(path.join(cwd, 'out')), ['a.svg']);
  });
  it('should follow a link and keep permissions', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan, 'real.html': 'old' });
    await chmod(path.join(cwd, 'real.html'), 0o600);
    await symlink('real.html', path.join(cwd, 'link.html'));
    await runCli(['render', 'a.md', '-o', 'link.html'], { cwd });
    assert.match(await readFile(path.join(cwd, 'real.html'), 'utf8'), /^<!doctype/);
    assert.equal((await stat(path.join(cwd, 'real.html'))).mode & 0o777, 0o600);
  });
  it('should say that the output is a folder, and leave nothing half written', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    await mkdir(path.join(cwd, 'out.html'));
    const { code, err } = await runCli(['render', 'a.md', '-o', 'out.html'], { cwd });
    assert.equal(code, 2);
    assert.equal(err, 'roadmark: out.html: is a folder; name a file to write to\n');
    assert.deepEqual((await readdir(cwd)).sort(), ['a.md', 'out.html']);
  });
});

describe('roadmark export', () => {
  const starts: [format: string, start: RegExp][] = [
    ['json', /^\{\n/],
    ['markdown', /^# Plan/],
    ['csv', /^id,milestone,/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['mermaid', /^gantt\n/],
    ['feed', /"https:\/\/jsonfeed\.org\/version\/1\.1"/],
    ['jsonld', /"@context": "https:\/\/schema\.org"/],
    ['html', /^<!doctype html>/],
    ['svg', /^<svg /],
  ];
  for (const [format, start] of starts) {
    it(`should write ${format}`, async (test) => {
      const cwd = await makeFolder(test, { 'a.md': plan });
      const { code, out } = await runCli(['export', 'a.md', '--to', format], { cwd });
      assert.equal(code, 0);
      assert.match(out, start);
    });
  }
  const names: [file: string, start: RegExp][] = [
    ['a.ics', /^BEGIN:VCALENDAR/],
    ['a.mmd', /^gantt/],
    ['a.feed.json', /jsonfeed\.org/],
    ['a.json', /^\{\n {2}"version": 1/],
  ];
  for (const [name, start] of names) {
    it(`should tell the format by the name of the output: ${name}`, async (test) => {
      const cwd = await makeFolder(test, { 'plan.md': plan });
      await runCli(['export', 'plan.md', '-o', name], { cwd });
      assert.match(await readFile(path.join(cwd, name), 'utf8'), start);
    });
  }
  it('should say that a feed without an older version is empty, and nothing where there is one', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan, 'old.md': '# Plan\n' });
    const alone = await runCli(['export', 'a.md', '--to', 'feed'], { cwd });
    assert.match(alone.err, /^the feed has no entries: give --since /);
    assert.equal(alone.code, 0);
    assert.equal((await runCli(['export', 'a.md', '--to', 'feed', '--since', 'old.md'], { cwd })).err, '');
  });
  it('should make the folder of the output', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    await runCli(['export', 'a.md', '--to', 'csv', '-o', 'out/deep/a.csv'], { cwd });
    assert.match(await readFile(path.join(cwd, 'out/deep/a.csv'), 'utf8'), /^id,/);
  });
  it('should list what the format has no place for on standard error', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { err } = await runCli(['export', 'a.md', '--to', 'ics'], { cwd });
    assert.equal(err, 'ics has no place for 1 items:\n  One\n');
  });
  it('should write the same calendar for the same moment', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const run = () => runCli(['export', 'a.md', '--to', 'ics'], { cwd, env: { SOURCE_DATE_EPOCH: '1700000000' } });
    assert.match((await run()).out, /DTSTAMP:20231114T221320Z/);
    assert.equal((await run()).out, (await run()).out);
  });
});

describe('roadmark completion', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    it(`should print a script for ${shell} that knows commands and options`, async () => {
      const { code, out } = await runCli(['completion', shell]);
      assert.equal(code, 0);
      for (const word of ['parse', 'inject', 'strict']) assert.ok(out.includes(word), word);
    });
  }
  it('should know the values of options that take one of a few, in every shell', async () => {
    const [bash, zsh, fish] = await Promise.all(
      ['bash', 'zsh', 'fish'].map(async (shell) => (await runCli(['completion', shell])).out),
    );
    assert.match(bash ?? '', /"render --to"\) values="html svg markdown" ;;/);
    assert.match(zsh ?? '', /render\) _arguments '--to=\[[^\]]*\]:name:\(html svg markdown\)'/);
    assert.match(zsh ?? '', /completion\) _arguments '1:completion:\(bash zsh fish\)' ;;/);
    assert.match(fish ?? '', /from render' -l to -x -a 'html svg markdown' -d /);
    for (const script of [bash, zsh, fish]) {
      assert.match(script ?? '', /done in-progress planned considering at-risk blocked dropped/);
      assert.match(script ?? '', /json markdown csv ics mermaid feed jsonld html svg/);
    }
  });
  it('should leave files and free text to the shell', async () => {
    const [zsh, fish] = await Promise.all(
      ['zsh', 'fish'].map(async (shell) => (await runCli(['completion', shell])).out),
    );
    assert.match(zsh ?? '', /'--output=\[[^\]]*\]:file:_files'/);
    assert.match(zsh ?? '', /'--owner=\[owner\]:name: '/);
    assert.match(fish ?? '', /from set' -l owner -r -d 'owner'/);
    assert.match(fish ?? '', /from set' -l dry-run -d /);
  });
  const typed: [words: string[], expected: string[]][] = [
    [
      ['render', 'a.md', '--to', ''],
      ['html', 'svg', 'markdown'],
    ],
    [['render', 'a.md', '--to', 's'], ['svg']],
    [
      ['render', 'a.md', '--to', '='],
      ['html', 'svg', 'markdown'],
    ],
    [['render', 'a.md', '--to', '=', 'm'], ['markdown']],
    [
      ['set', 'a.md', 'One', '--status', 'd'],
      ['done', 'dropped'],
    ],
    [['diff', '--to', 't'], ['text']],
    [['check', '--format', 'g'], ['github']],
    [['completion', 'f'], ['fish']],
    [['set', '--owner', 'd'], []],
    [['render', 'svg', 's'], []],
    [
      ['render', '--scheme', 'auto', '--t'],
      ['--to', '--today'],
    ],
    [['rend'], ['render']],
  ];
  for (const [words, expected] of typed) {
    it(`should offer in bash: roadmark ${words.join(' ')}`, async (test) => {
      const cwd = await makeFolder(test, {});
      const { out } = await runCli(['completion', 'bash']);
      const call = `COMP_WORDS=(roadmark ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${String(words.length)}; _roadmark; printf '%s\n' "\${COMPREPLY[@]}"`;
      const found = execFileSync('bash', ['--norc', '-c', `${out}\n${call}`], { cwd, encoding: 'utf8' });
      assert.deepEqual(found.split('\n').filter(Boolean), expected);
    });
  }
});

describe('roadmark explain', () => {
  it('should print every line with what it was read as', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const { code, out } = await runCli(['explain', 'a.md'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^3 +milestone .*## v1\.0$/m);
    assert.match(out, /^5 +item .*- \[x\] One$/m);
  });
  it('should print JSON', async (test) => {
    const cwd = await makeFolder(test, { 'a.md': plan });
    const lines = JSON.parse((await runCli(['explain', '--json', 'a.md'], { cwd })).out) as {
      line: number;
      role: string;
    }[];
    assert.equal(lines.find(({ line }) => line === 5)?.role, 'item');
  });
});
