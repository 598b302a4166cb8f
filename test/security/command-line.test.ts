/** Attacks on the command line: its terminal, logs of workflows, file names, the answers of a server, the files around it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import createMarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import picocolors from 'picocolors';
import { diagnosticLine } from '../../src/cli/print-diagnostics.ts';
import { makeFolder, runCli } from '../cli/run-cli.ts';
import { attacks } from './attacks.ts';
import { watchSystem } from './watch-system.ts';

// eslint-disable-next-line no-control-regex -- what a terminal acts on
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** What a terminal, a log or a name may be attacked with. */
const escapes = [
  '\u001b[2J\u001b[H',
  '\u001b]0;title\u0007',
  '\u001b]8;;javascript:alert(1)\u0007link\u001b]8;;\u0007',
  '\u001b]52;c;cm0gLXJm\u0007',
  '\u009b31m',
  '\u009d0;x\u009c',
  '\u0090q\u009c',
  '\b\b\b\b',
  '\r\u001b[Kall good',
  '\u202etxt.exe',
  '\u2066\u2067',
  '\u0000',
  '\u007f',
];

const asRoadmap = (text: string): string =>
  `# Plan ${text}\n\n## v1.0 ${text}\n- First ${text}\n\n\n| Item | Status |\n|-|-|\n| x | ${text} |\n`;

const commands: readonly (readonly string[])[] = [
  ['check', '-'],
  ['check', '--reporter', 'json', '-'],
  ['check', '--reporter', 'github', '-'],
  ['check', '--reporter', 'sarif', '-'],
  ['explain', '-'],
  ['explain', '--json', '-'],
  ['parse', '-'],
  ['render', '--to', 'markdown', '-'],
  ['render', '--to', 'html', '-'],
  ['render', '--to', 'svg', '-'],
  ...['json', 'markdown', 'csv', 'ics', 'mermaid', 'jsonld'].map((format) => ['export', '--to', format, '-']),
];

/** Lines that a workflow's runner would obey: it looks for a name between two pairs of colons, and for `##[` anywhere. */
const commandLine = /^\s*::(?!:)|##\[/m;
const annotation =
  /^::(?:error|warning|notice) file=[^:,\r\n]+,line=\d+(?:,col=\d+,endLine=\d+)?,title=roadmark [a-z-]+::[^\r\n]*$/;

describe('the command line under attack', () => {
  for (const [turn, command] of commands.entries()) {
    it(`${command.join(' ')}: no attack reaches the terminal`, async () => {
      // All of them through the command that quotes most; every fourth through the others, each another quarter.
      const some = attacks.filter((_attack, index) => turn === 0 || index % 4 === turn % 4);
      const texts = [...some.map(({ text }) => text), ...escapes.map(asRoadmap)];
      for (const text of texts) {
        const { out, err, code } = await runCli(command, { stdin: text });
        // Line ends of formats that ask for CRLF are no attack.
        assert.doesNotMatch(out.replaceAll('\r\n', '\n'), controls, text.slice(0, 80));
        assert.doesNotMatch(err, controls, text.slice(0, 80));
        assert.doesNotMatch(err, /unexpected:/, text.slice(0, 80));
        assert.ok([0, 1, 2].includes(code));
      }
    });
  }

  it('a runner of workflows gets annotations alone', async () => {
    const hostile = [
      '::error::x',
      '::add-mask::e',
      '##[add-mask]e',
      '::stop-commands::t',
      '%0A::error::x',
      '::set-output name=x::y',
    ];
    for (const word of [...hostile, ...hostile.map((text) => `a\n${text}`)]) {
      const text = `## v1.0\n\n| Item | Status |\n|-|-|\n| x | ${word.replaceAll('\n', ' ')} |\n\n${word}\n\n- [ ] ${word} (2024-02-31)\n`;
      const env = { GITHUB_ACTIONS: 'true' };
      const github = await runCli(['check', '--reporter', 'github', '-'], { stdin: text, env });
      for (const line of github.out.split('\n').filter(Boolean)) assert.match(line, annotation);
      for (const command of [
        ['check', '-'],
        ['explain', '-'],
      ]) {
        const { out, err } = await runCli(command, { stdin: text, env });
        assert.doesNotMatch(out + err, commandLine, `${command.join(' ')}: ${word}`);
      }
      for (const command of [...commands.slice(2), ['set', '-', 'v1.0 item', '--status', 'done']]) {
        if (command.includes('github')) continue;
        const { out, err, code } = await runCli(command, { stdin: `${text}- v1.0 item\n`, env });
        assert.equal(code === 2, false, err);
        assert.doesNotMatch(out + err, commandLine, `${command.join(' ')}: ${word}`);
      }
      const outside = await runCli(['explain', '-'], { stdin: text });
      assert.ok(outside.out.includes(word.split('\n').at(-1)!), 'elsewhere a text stays as it is');
    }
  });

  /** What a workflow's runner would obey, wherever a text can have lines of its own. */
  const obeyed = JSON.stringify({
    version: 1,
    ...{ title: '::error::t', metadata: { '::k': '##[a]b' }, statuses: [], notices: [], notes: [] },
    description: [
      { type: 'paragraph', children: [{ type: 'text', value: '::error::prose ##[group]in prose' }] },
      { type: 'code', value: '::error::code\n  ::error::indented\n##[group]in code' },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '##' },
          { type: 'link', href: 'https://example.org', children: [{ type: 'text', value: 'linked' }] },
        ],
      },
    ],
    milestones: [
      {
        ...{ id: '::error::id', title: 'v1.0', kind: 'version', status: 'unknown', groups: [] },
        when: { text: '2026', start: '2026-01-01', end: '2026-12-31', precision: 'year', approximate: false },
        description: [
          { type: 'paragraph', children: [{ type: 'text', value: `${'x'.repeat(40)}::error::y`.repeat(20) }] },
        ],
        items: [
          {
            ...{
              id: '::error::i',
              title: 'First ##[group]x',
              content: [],
              status: 'unknown',
              tags: [],
              owners: [],
              children: [],
            },
            ...{ helpWanted: false, stretch: false, breaking: false, links: [], dependsOn: [], fields: {} },
            when: { text: 'May', start: '2026-05-01', precision: 'day', approximate: false },
            description: [
              { type: 'paragraph', children: [{ type: 'text', value: 'above' }] },
              { type: 'paragraph', children: [{ type: 'text', value: '::set-output name=x::y' }] },
            ],
          },
        ],
      },
    ],
    diagnostics: [],
  });

  it('a runner of workflows obeys no line of a result, and its value stays', async () => {
    // Every place at which a calendar may fold.
    const models = Array.from({ length: 80 }, (_, shift) =>
      obeyed.replace('First', 'First'.padEnd(shift + 5, 'x')).replace('##[group]x', '::error::z ##[group]x'),
    );
    const epoch = { SOURCE_DATE_EPOCH: '1' };
    const env = { ...epoch, GITHUB_ACTIONS: 'true' };
    for (const [turn, stdin] of models.entries())
      for (const command of commands.slice(6)) {
        // One model is enough where nothing is folded.
        if (turn > 0 && !command.includes('ics')) continue;
        const guarded = (await runCli(command, { stdin, env })).out;
        const plain = (await runCli(command, { stdin, env: epoch })).out;
        assert.doesNotMatch(guarded, commandLine, command.join(' '));
        assert.equal(valueOf(guarded, command), valueOf(plain, command), command.join(' '));
        if (turn === 0 && !/ics|mermaid/.test(command.join()))
          assert.match(plain, commandLine, `${command.join(' ')}, unguarded`);
      }
  });

  /** What a reader of a format makes of it; a word joiner shows nothing. */
  function valueOf(text: string, command: readonly string[]): string {
    const name = command.find((word) => /^(?:json|jsonld|html|svg|markdown|csv|ics|mermaid)$/.test(word)) ?? 'json';
    if (name.startsWith('json')) return JSON.stringify(JSON.parse(text));
    if (name === 'ics') return text.replaceAll('\r\n ', '');
    if (name === 'markdown') return createMarkdownIt({ html: true }).render(text).replaceAll('\u2060', '');
    return text.replaceAll('&#58;', ':').replaceAll('&#91;', '[').replaceAll('\u2060', '');
  }

  it('a runner of workflows reads what is written into a file as it is', async (test) => {
    const cwd = await makeFolder(test, { 'a.json': obeyed });
    for (const format of ['markdown', 'csv', 'ics', 'json']) {
      const read = async (env: Record<string, string>) => {
        const { err, code } = await runCli(['export', 'a.json', '--to', format, '-o', 'out'], { cwd, env });
        assert.equal(code, 0, err);
        return readFileSync(path.join(cwd, 'out'), 'utf8');
      };
      const epoch = { SOURCE_DATE_EPOCH: '1' };
      assert.equal(await read({ ...epoch, GITHUB_ACTIONS: 'true' }), await read(epoch), format);
    }
  });

  it('containers, headings and links of markdown stay what they are in a workflow, and code shows no escape', async () => {
    const text = [
      '# P',
      ':::note\nWords\n:::',
      '##[v1](https://example.org)',
      '- [ ] One ##[two](https://example.org)\n- [ ] Two `##[x]`',
      '> ```\n> ::x\n::y\n> ```',
      '```\n::error::x\n```',
      '::error::x',
    ];
    const args = ['set', '-', 'Two ##[x]', '--status', 'planned'];
    const stdin = `${text.join('\n\n')}\n`;
    assert.equal((await runCli(args, { stdin })).out, stdin);
    const { out } = await runCli(args, { stdin, env: { GITHUB_ACTIONS: 'true' } });
    assert.deepEqual(out.split('\n\n'), [
      ...text.slice(0, 2),
      '## [v1](https://example.org)',
      '- [ ] One #\\#[two](https://example.org)\n- [ ] Two `##\u2060[x]`',
      '> ```\n> ::x\n:\u2060:y\n> ```',
      '```\n:\u2060:error::x\n```',
      '\\::error::x\n',
    ]);
  });

  it('names of files neither command nor escape', async (test) => {
    const names = [
      '::add-mask::a.md',
      '##[group]b.md',
      'c\u001b[31m.md',
      'd\n::error::e.md',
      'f%0Ag.md',
      '--strict.md',
      'h,line=9.md',
    ];
    const cwd = await makeFolder(test, Object.fromEntries(names.map((name) => [name, '## 2024-02-31\n- a\n'])));
    const env = { GITHUB_ACTIONS: 'true' };
    for (const name of names) {
      const github = await runCli(['check', '--reporter', 'github', '--', name], { cwd, env });
      const lines = github.out.split('\n').filter(Boolean);
      assert.ok(lines.length > 0, name);
      for (const line of lines) assert.match(line, annotation, name);
      const text = await runCli(['check', '--', name], { cwd, env });
      assert.doesNotMatch(text.out + text.err, commandLine, name);
      assert.doesNotMatch(text.out + text.err, controls, name);
      const sarif = await runCli(['check', '--reporter', 'sarif', '--', name], { cwd });
      const [{ results }] = (
        JSON.parse(sarif.out) as {
          runs: [{ results: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }[] }];
        }
      ).runs;
      const uri = results[0]!.locations[0].physicalLocation.artifactLocation.uri;
      assert.match(uri, /^[\w.~%!'()*-]+$/);
      assert.equal(decodeURIComponent(uri), name);
    }
  });

  it('codes, names and messages of diagnostics reach no terminal as they are', async () => {
    const nasty = 'x\u001b]0;pwn\u0007\u001b[2J\u202e';
    for (const severity of ['error', 'warning', 'info'] as const) {
      const found = { code: nasty, severity, message: `m${nasty}` };
      const line = diagnosticLine(`n${nasty}`, found, picocolors.createColors(false));
      assert.doesNotMatch(line, controls);
      assert.match(line, /^nx.*:1:1 \w+ x\]0;pwn\[2J mx/);
      const roadmap = {
        version: 1,
        metadata: {},
        description: [],
        statuses: [],
        notices: [],
        milestones: [],
        notes: [],
      };
      for (const command of [
        ['check', '-'],
        ['check', '--reporter', 'github', '-'],
        ['check', '--reporter', 'sarif', '-'],
        ['parse', '-'],
      ]) {
        const { out, err } = await runCli(command, { stdin: JSON.stringify({ ...roadmap, diagnostics: [found] }) });
        assert.doesNotMatch(out + err, controls, command.join(' '));
      }
    }
  });

  it('an unguarded twin is caught', () => {
    assert.match('::add-mask::a.md:1:1 warning', commandLine);
    assert.match('x ##[group]y', commandLine);
    assert.match('a\u001b[31m', controls);
    assert.doesNotMatch('::error file=a,b.md,line=1::x\n::y', annotation);
  });
});

describe('the action under attack', () => {
  const { runs } = parse(readFileSync('action.yml', 'utf8')) as { runs: { steps: [{ run: string }] } };

  /** Runs the script of the action with an `npx` that notes what it is asked for. */
  async function runAction(
    test: TestContext,
    inputs: Record<string, string>,
  ): Promise<{ calls: string[][]; said: string; cwd: string }> {
    const cwd = await makeFolder(test, {
      'bin/npx': `#!/bin/sh\nfor a in "$@"; do printf '%s\\0' "$a"; done >> "$NOTES"\nprintf '\\1' >> "$NOTES"\n`,
    });
    chmodSync(path.join(cwd, 'bin/npx'), 0o755);
    const notes = path.join(cwd, 'notes');
    const env = {
      ...{ PATH: `${path.join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`, NOTES: notes, STRICT: 'false', README: '' },
      ...{ VERSION: 'latest', FILES: 'ROADMAP.md', PICTURE: '', ROWS: 'items', ...inputs },
    };
    let said: string;
    try {
      said = execFileSync('bash', ['-c', runs.steps[0].run], { cwd, env, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      said = stdout + stderr;
    }
    const written = existsSync(notes) ? readFileSync(notes, 'utf8') : '';
    const calls = written
      .split('\u0001')
      .filter(Boolean)
      .map((call) => call.split('\0').slice(0, -1));
    return { calls, said, cwd };
  }

  for (const hostile of [
    '$(touch pwned)',
    '`touch pwned`',
    '; touch pwned',
    '"; touch pwned; "',
    "'; touch pwned; '",
    '--output=pwned',
    '| touch pwned',
    '&& touch pwned',
    '$IFS',
    '*',
    '\\',
  ]) {
    it(`${hostile} is no answer to whether warnings count`, async (test) => {
      const { calls, said, cwd } = await runAction(test, { STRICT: hostile });
      assert.ok(!existsSync(path.join(cwd, 'pwned')));
      assert.deepEqual(calls, []);
      assert.match(said, /'strict' is neither true nor false/);
    });

    it(`an input of ${hostile} is a name and nothing else`, async (test) => {
      for (const inputs of [
        { FILES: hostile },
        { README: hostile },
        { FILES: hostile, README: hostile },
        { README: 'README.md', PICTURE: hostile, ROWS: hostile },
      ]) {
        const { calls, cwd } = await runAction(test, inputs);
        assert.ok(!existsSync(path.join(cwd, 'pwned')));
        assert.ok(calls.length > 0);
        for (const call of calls) {
          const end = call.indexOf('--');
          assert.ok(end > 0, call.join(' '));
          // Values stand in the word of their option.
          const options = call.slice(0, end).map((word) => word.replace(/^(--(?:from|rows|picture))=.*$/s, '$1'));
          assert.deepEqual(
            options.filter(
              (word) =>
                !/^(?:--yes|roadmark@latest|check|inject|--check|--from|--rows|--picture|--reporter|github|--strict)$/.test(
                  word,
                ),
            ),
            [],
          );
        }
      }
      const { calls, said } = await runAction(test, { VERSION: hostile });
      assert.deepEqual(calls, []);
      assert.equal(said.split('\n').filter((line) => line.startsWith('::')).length, 1);
    });
  }

  it('a version of two lines is no second command', async (test) => {
    const { calls, said } = await runAction(test, { VERSION: 'latest\n::set-env name=x::y' });
    assert.deepEqual([calls.length, said.split('\n').filter((line) => line.startsWith('::')).length], [0, 1]);
  });

  it('the usual inputs reach the command', async (test) => {
    const { calls } = await runAction(test, { FILES: 'a.md b.md', README: 'README.md', STRICT: 'true' });
    assert.deepEqual(calls[0], [
      '--yes',
      'roadmark@latest',
      'check',
      '--reporter',
      'github',
      '--strict',
      '--',
      'a.md',
      'b.md',
    ]);
    assert.deepEqual(calls[1]?.slice(2), ['inject', '--check', '--from=a.md', '--rows=items', '--', 'README.md']);
    assert.equal(calls.length, 2);
  });
});

describe('a server that attacks sync', () => {
  async function listen(test: TestContext, answer: Parameters<typeof createServer>[1]): Promise<string> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    test.after(() => void server.close());
    return `http://127.0.0.1:${String((server.address() as { port: number }).port)}`;
  }
  const env = { GITHUB_TOKEN: 'secret' };

  it('titles and addresses of attackers become text', async (test) => {
    const words = [...escapes, ...attacks.slice(0, 200).map(({ text }) => text)];
    const milestone = {
      number: 1,
      title: 'v1',
      state: 'open',
      html_url: 'javascript:alert(1)',
      open_issues: 1,
      closed_issues: 0,
    };
    const issues = words.map((title, number) => ({
      number,
      title,
      state: 'open',
      html_url: 'javascript:alert(1)',
      user: { login: title },
      assignees: [{ login: title, html_url: 'data:x,y' }],
      labels: [{ name: title, color: 'red;x:url(y)' }],
      body: title,
      milestone,
    }));
    const api = await listen(test, (request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(
          request.url?.includes('/issues') === true ? issues : [{ ...milestone, description: words.join(' ') }],
        ),
      );
    });
    const cwd = await makeFolder(test);
    const { code, out, err } = await runCli(['sync', '--github', 'o/r', '-o', 'r.json', '--api', api], { cwd, env });
    assert.equal(code, 0, err);
    assert.doesNotMatch(out + err, controls);
    const text = readFileSync(path.join(cwd, 'r.json'), 'utf8');
    assert.doesNotMatch(text, /"href": ?"(?:javascript|data):/);
    assert.equal((JSON.parse(text) as { version: number }).version, 1);
  });

  it('the token goes to no other server, whoever says so', async (test) => {
    const stolen: string[] = [];
    const thief = await listen(test, (request, response) => {
      stolen.push(request.headers.authorization ?? 'no token');
      response.end('[]');
    });
    const ways: Parameters<typeof createServer>[1][] = [
      (_request, response) => response.writeHead(302, { location: `${thief}/x` }).end(),
      (_request, response) => response.writeHead(200, { link: `<${thief}/x>; rel="next"` }).end('[]'),
      (_request, response) => response.writeHead(200, { link: '<http://[>; rel="next"' }).end('[]'),
      (_request, response) => response.writeHead(302, { location: 'http://[' }).end(),
      (_request, response) => response.writeHead(304).end(),
    ];
    for (const way of ways) {
      const api = await listen(test, way);
      const pages = [
        'milestones?state=all&sort=due_on&direction=asc&per_page=100',
        'issues?state=all&milestone=*&per_page=100',
      ];
      // A memory that somebody else wrote.
      const cache = pages.map((page) => [`${api}/repos/o/r/${page}`, { etag: '"x"', body: [], next: `${thief}/x` }]);
      const cwd = await makeFolder(test, { '.r.json.cache': JSON.stringify(cache) });
      const { err } = await runCli(['sync', '--github', 'o/r', '-o', 'r.json', '--api', api], { cwd, env });
      assert.doesNotMatch(err, /unexpected:|secret/);
    }
    assert.deepEqual(stolen, []);
  });

  it('answers that are none are explained', async (test) => {
    for (const body of [
      '',
      '{',
      '{"message":"\\u001b[2J"}',
      '<html>',
      'null',
      '[1,2,"x"]',
      '[{"title":{}}]',
      '[[[[]]]]',
    ]) {
      const api = await listen(test, (_request, response) => response.end(body));
      const cwd = await makeFolder(test);
      const { err } = await runCli(['sync', '--github', 'o/r', '-o', 'r.json', '--api', api], { cwd, env });
      assert.doesNotMatch(err, /unexpected:|TypeError|SyntaxError|\n\s+at /, body);
      assert.doesNotMatch(err, controls);
    }
  });
});

/** Everything in a folder: names, contents, targets of links. */
function treeOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [
        path.relative(folder, file),
        entry.isFile() ? readFileSync(file, 'utf8') : String(statSync(file, { throwIfNoEntry: false })?.mode),
      ];
    }),
  );
}

describe('files around the command line', () => {
  const text =
    '# Plan\n\n!include secret.txt\n{{#include secret.txt}}\n--8<-- "secret.txt"\n\n## v1.0\n- [x] First ![](secret.txt)\n- -[ ] Second\n';
  const files = {
    'ROADMAP.md': text,
    'OLD.md': '# Plan\n\n## v1.0\n- First\n',
    'secret.txt': 'SECRET WORDS',
    'README.md': '<!-- roadmap:start -->\n<!-- roadmap:end -->\n',
  };
  const runs: readonly (readonly [args: string[], written: string[]])[] = [
    [['check', 'ROADMAP.md'], []],
    [['check', '*.md'], []],
    [['check', '--fix', 'ROADMAP.md'], ['ROADMAP.md']],
    [['explain', 'ROADMAP.md'], []],
    [['parse', 'ROADMAP.md'], []],
    [['render', 'ROADMAP.md'], []],
    [
      ['render', 'ROADMAP.md', '-o', 'out/x.html'],
      ['out', 'out/x.html'],
    ],
    [['export', 'ROADMAP.md', '--to', 'csv', '-o', 'x.csv'], ['x.csv']],
    [
      ['inject', 'README.md', '--from', 'ROADMAP.md', '--picture', 'x.svg'],
      ['README.md', 'x.svg'],
    ],
    [['inject', 'README.md', '--from', 'ROADMAP.md', '--check'], []],
    [['set', 'ROADMAP.md', 'First', '--status', 'planned'], ['ROADMAP.md']],
    [['set', 'ROADMAP.md', 'First', '--status', 'planned', '--dry-run'], []],
    [['diff', 'OLD.md', 'ROADMAP.md'], []],
    [['completion', 'bash'], []],
    [['--help'], []],
  ];

  for (const [args, written] of runs) {
    it(`${args.join(' ')}: reads and writes what is named, and no more; asks no network`, async (test) => {
      const parent = await makeFolder(
        test,
        Object.fromEntries(Object.entries(files).map(([name, content]) => [`project/${name}`, content])),
      );
      const cwd = path.join(parent, 'project');
      chmodSync(parent, 0o555);
      const before = treeOf(parent);
      const { result, touched, network } = await watchSystem(() => runCli(args, { cwd })).finally(() =>
        chmodSync(parent, 0o755),
      );
      assert.ok(result.code < 2, result.err);
      assert.doesNotMatch(result.out + result.err, /SECRET WORDS/);
      const after = treeOf(parent);
      const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (name) => before[name] !== after[name],
      );
      const expected = written
        .filter((name) => name !== 'out' || !(name in before))
        .map((name) => path.join('project', name));
      assert.deepEqual(
        changed.sort().filter((name) => !expected.includes(name)),
        [],
      );
      assert.deepEqual(network, []);
      const named = args.flatMap((word) =>
        word === '*.md' ? Object.keys(files).filter((name) => name.endsWith('.md')) : [word],
      );
      const foreign = touched
        .filter((file) => file.startsWith(parent))
        .map((file) => path.relative(cwd, file).replace(/\.[\da-f]{12}\.tmp$/, ''))
        .filter(
          (file) => file !== '' && file !== 'out' && file !== '.git' && !file.startsWith('..') && !named.includes(file),
        );
      assert.deepEqual([...new Set(foreign)], []);
    });
  }

  it('what is watched is seen', async (test) => {
    const cwd = await makeFolder(test, files);
    const { touched, network } = await watchSystem(async () => {
      readFileSync(path.join(cwd, 'secret.txt'));
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
      return 0;
    });
    assert.ok(touched.some((file) => file.endsWith('secret.txt')));
    assert.equal(network.length, 1);
  });

  for (const [command, args] of Object.entries({
    check: ['check', 'LINK.md'],
    parse: ['parse', 'LINK.md'],
    inject: ['inject', 'README.md', '--from', 'LINK.md'],
    folder: ['parse', 'folder/secret.md'],
  })) {
    it(`${command} follows no link out of the project`, async (test) => {
      const parent = await makeFolder(test, {
        'outside/secret.md': '## v1\n- SECRET WORDS\n',
        'project/README.md': files['README.md'],
        'project/inside.md': '## v1\n- Fine\n',
      });
      const cwd = path.join(parent, 'project');
      symlinkSync('../outside/secret.md', path.join(cwd, 'LINK.md'));
      symlinkSync('../outside', path.join(cwd, 'folder'));
      const { code, out, err } = await runCli(args, { cwd });
      assert.equal(code, 2);
      assert.match(err, /leads out of the project/);
      assert.doesNotMatch(out + err + readFileSync(path.join(cwd, 'README.md'), 'utf8'), /SECRET/);
    });
  }

  it('a link within the project is followed, as is one in the same repository', async (test) => {
    const parent = await makeFolder(test, { 'ROADMAP.md': '## v1\n- Fine\n', '.git/HEAD': '', 'docs/x.md': '' });
    symlinkSync('../ROADMAP.md', path.join(parent, 'docs/LINK.md'));
    const { code } = await runCli(['parse', 'LINK.md'], { cwd: path.join(parent, 'docs') });
    assert.equal(code, 0);
  });

  it('nothing is written through a link out of the project', async (test) => {
    const parent = await makeFolder(test, { 'outside/kept.md': 'as it was', 'project/ROADMAP.md': '## v1\n- a\n' });
    const cwd = path.join(parent, 'project');
    symlinkSync('../outside/kept.md', path.join(cwd, 'out.md'));
    symlinkSync('../outside', path.join(cwd, 'folder'));
    for (const out of ['out.md', 'folder/kept.md', 'folder/new/x.md']) {
      const { code, err } = await runCli(['render', 'ROADMAP.md', '--to', 'markdown', '-o', out], { cwd });
      assert.equal(code, 2, out);
      assert.match(err, /leads out of the project/);
    }
    assert.deepEqual(treeOf(path.join(parent, 'outside')), { 'kept.md': 'as it was' });
    mkdirSync(path.join(cwd, 'real'));
    writeFileSync(path.join(cwd, 'real/out.md'), '');
    symlinkSync('real/out.md', path.join(cwd, 'inside.md'));
    assert.equal((await runCli(['render', 'ROADMAP.md', '--to', 'markdown', '-o', 'inside.md'], { cwd })).code, 0);
    assert.match(readFileSync(path.join(cwd, 'real/out.md'), 'utf8'), /v1/);
  });
});
