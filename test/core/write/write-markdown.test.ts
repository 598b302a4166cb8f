import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inline, Item, Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../src/core/query/walk-items.ts';
import { readJson } from '../../../src/core/read/json/read-json.ts';
import { writeMarkdown } from '../../../src/core/write/write-markdown.ts';
import { escapeMarkdown, guardLine, writeInline } from '../../../src/core/write/write-inline.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../../models.ts';

/** What an item says, without positions, ids and nested items. */
function essence(item: Item): unknown {
  const { title, status, tags, owners, helpWanted, stretch, breaking, type, priority, when, links, fields } = item;
  const hrefs = links.map((link) => link.href).sort();
  return {
    title,
    status,
    tags,
    owners,
    helpWanted,
    stretch,
    breaking,
    type,
    priority,
    when: when?.text,
    hrefs,
    fields,
  };
}

/** Items with their places. */
function outline(roadmap: Roadmap): unknown[] {
  return [...walkItems(roadmap)].map(({ item, milestone, groups, parents }) => [
    milestone.title,
    groups.map((group) => group.title),
    parents.map((parent) => parent.title),
    essence(item),
  ]);
}

/** The roadmap, written and read again. */
function again(roadmap: Roadmap): Roadmap {
  return parseRoadmap(writeMarkdown(roadmap), { format: 'markdown' });
}

describe('writeMarkdown', () => {
  const roadmap = makeRoadmap(
    [
      makeMilestone('v1.0', [
        makeItem('Search', { status: 'done', owners: [{ name: 'ada' }], tags: ['UI'] }),
        makeItem('Themes', {
          status: 'in-progress',
          helpWanted: true,
          children: [makeItem('Dark', { status: 'planned' })],
        }),
      ]),
      makeMilestone('Later', [], {
        kind: 'horizon',
        groups: [makeGroup('Sync', [makeItem('Offline', { status: 'blocked' })])],
      }),
    ],
    { title: 'Lamp' },
  );
  it('should keep a status word that nobody knows as a field, and say a known one once', () => {
    const read = (status: string): unknown =>
      [...walkItems(again(readJson({ milestones: [{ title: 'v1.0', items: [{ title: 'A', status }] }] })))].map(
        ({ item }) => [item.title, item.status, item.fields],
      );
    assert.deepEqual(read('at the printer'), [['A', 'unknown', { Status: 'at the printer' }]]);
    assert.deepEqual(read('blocked'), [['A', 'blocked', {}]]);
  });
  it('should leave a reference with its item, not its preposition in the status', () => {
    const written = writeMarkdown(parseRoadmap('## v1.0\n- Themes - blocked by #398\n- Search (on hold)\n'));
    assert.match(written, /^- Themes \(blocked\) \(\[#398\]/m);
    assert.match(written, /^- Search \(on hold\)$/m);
  });

  it('should write headings, boxes and words', () => {
    const text = writeMarkdown(roadmap);
    assert.match(
      text,
      /^# Lamp\n\n## v1\.0\n\n- \[x\] \[UI\] Search @ada\n- Themes \(help wanted\) \(in progress\)\n {2}- \[ \] Dark\n/,
    );
    assert.match(text, /## Later\n\n### Sync\n\n- Offline \(blocked\)\n$/);
  });
  it('should give the same items when read again', () => assert.deepEqual(outline(again(roadmap)), outline(roadmap)));
  it('should write a table where items say more than a line holds', () => {
    const item = makeItem('Search', { type: 'feature', priority: 'P1', fields: { Confidence: '90%' } });
    const rich = makeRoadmap([makeMilestone('v1.0', [item])]);
    assert.match(writeMarkdown(rich), /\| Title \| Type \| Priority \| Confidence \|/);
    assert.deepEqual(outline(again(rich)), outline(rich));
  });
  it('should not turn lists of a description into items', () => {
    const listed = readJson({
      milestones: [{ title: 'v1.0', items: [{ title: 'Search', children: ['Index'] }], description: 'Why' }],
    });
    listed.milestones[0]?.description.push({
      type: 'list',
      ordered: false,
      items: [{ children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Reason' }] }] }],
    });
    assert.deepEqual(outline(again(listed)), outline(listed));
  });
  it('should keep metadata', () => {
    assert.deepEqual(again(makeRoadmap([], { metadata: { weight: 3, nested: { a: ['b'] } } })).metadata, {
      weight: 3,
      nested: { a: ['b'] },
    });
  });
});

describe('writeMarkdown under attack', () => {
  const html = '<img src=x onerror=alert(1)>';
  const write = (parts: Partial<Item>, rest: Partial<Roadmap> = {}): string =>
    writeMarkdown(makeRoadmap([makeMilestone('v1.0', [makeItem('Search', parts)])], rest));
  const code = (language: string, value = 'x'): string =>
    write({}, { description: [{ type: 'code', language, value }] });

  it('should escape tags and kinds of work, and leave ordinary ones', () => {
    assert.match(write({ tags: [html] }), /^- \[\\<img src=x onerror=alert\(1\)>\] Search$/m);
    assert.match(write({ tags: ['UI', 'a/b', 'C++'] }), /^- \[UI\] \(a\/b\) \[C\+\+\] Search$/m);
    assert.match(write({ type: html }), /\| Search \| \\<img /);
    assert.match(write({ type: '[a](javascript:alert(1))' }), /\| \[a\]\\\(javascript/);
    assert.match(write({ type: 'breaking change' }), /\| Search \| breaking change \|/);
  });
  it('should escape marks of a legend and of an item, and leave boxes and pictures', () => {
    const legend = (sign: string): string =>
      write({}, { statuses: [{ status: 'done', marks: [sign], label: 'shipped' }] });
    assert.match(legend(html), /^- \\<img /m);
    assert.match(legend('[x]: javascript:alert(1)'), /^- \[x\]\\: javascript/m);
    for (const sign of ['✅', ':white_check_mark:', '[!]'])
      assert.ok(legend(sign).includes(`\n- ${sign} shipped`), sign);
    assert.match(write({ statusText: '[<b>]', status: 'done' }), /^- \[\\<b>\] Search$/m);
    assert.match(write({ statusText: '[`]', status: 'done' }), /^- \[\\`\] Search$/m);
    assert.match(write({ statusText: '[!]' }), /^- \[!\] Search$/m);
  });
  it('should write the name of a language and no more of it', () => {
    assert.match(code('js\n```\n<script>'), /^```js\nx\n```$/m);
    for (const [language, written] of [
      ['{=html}', 'html'],
      ['{r, eval=TRUE}', 'r'],
      ['', ''],
      ['c++', 'c++'],
      ['c#', 'c#'],
      ['objective-c', 'objective-c'],
    ])
      assert.ok(code(language!).includes(`\`\`\`${written!}\nx\n`), language);
  });
  it('should keep code inside of its quote and list, whatever ends its lines', () => {
    const list = {
      type: 'list' as const,
      ordered: true,
      start: 99_999_999_999,
      items: [{ children: [{ type: 'code' as const, value: 'a\r<b>\r\nc' }] }],
    };
    const text = write({}, { notes: [{ kind: 'prose', content: [{ type: 'quote', children: [list] }] }] });
    assert.match(text, /^> 999999999\. ```\n> {12}a\n> {12}<b>\n> {12}c\n> {12}```$/m);
  });
  it('should link owners to safe addresses, and name the others', () => {
    const owner = (href: string): string => write({ owners: [{ name: 'ada', href }] });
    assert.match(owner('https://e.com/ada'), / \[@ada\]\(https:\/\/e\.com\/ada\)$/m);
    assert.match(
      owner('https://e.com/)[x](javascript:alert(1))'),
      / \[@ada\]\(<https:\/\/e\.com\/\)\[x\]\(javascript:alert\(1\)\)>\)$/m,
    );
    assert.match(owner('javascript:alert(1)'), /^- Search @ada$/m);
    const cell = (href: string): string => write({ type: 'bug fix', owners: [{ name: 'ada', href }] });
    assert.match(cell('https://e.com/a)b'), /\| \[@ada\]\(<https:\/\/e\.com\/a\)b>\) \|/);
    assert.match(cell('javascript:alert(1)'), /\| @ada \|/);
  });
  it('should write front matter that is text for what knows none, and the same values', () => {
    const metadata = { author: html, list: ['[a](javascript:alert(1))', '[b][c]', 'a ] b'], '<b>': 1 };
    const text = writeMarkdown(makeRoadmap([], { metadata }));
    assert.doesNotMatch(text, /<|\]\(|\]\[/);
    assert.deepEqual(again(makeRoadmap([], { metadata })).metadata, metadata);
  });
  it('should write definitions that lead where one may be led, and the words of others', () => {
    const note = (line: string): string =>
      write(
        {},
        {
          notes: [{ kind: 'definition', content: [{ type: 'paragraph', children: [{ type: 'text', value: line }] }] }],
        },
      );
    for (const line of ['[a]: https://e.com/x "Title"', '[^1]: Words, and [a link](https://e.com)', '[b]: ../x.md'])
      assert.ok(note(line).includes(`\n${line}\n`), line);
    for (const line of [
      '[a]: javascript:alert(1)',
      '[a]: javascript&colon;alert(1)',
      '[^1]: [x](javascript:alert(1))',
      '[^1]: ![x](https://e.com/x.png)',
      '[a]: https://e.com [x](javascript:alert(1))',
    ])
      assert.doesNotMatch(note(line), /^\[[^\]]*\]:|\]\(|(?<!\\)!\[/m, line);
  });
  it('should end no comment early', () => {
    const comment = (value: string): string =>
      write(
        {},
        { notes: [{ kind: 'comment', content: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }] },
      );
    for (const value of ['a --> b', 'a --!> b', 'a ---> b', '--!>', '>', '->'])
      assert.match(comment(value), /<!-- (?:(?!--!?>)[\s\S])* -->\n$/, value);
    assert.match(comment('a -- b'), /<!-- a -- b -->/);
  });
});

describe('writeInline', () => {
  const runs = (...values: string[]): string => writeInline(values.map((value) => ({ type: 'text', value })));
  const link = (href: string, value = 'x', title?: string): Inline => ({
    type: 'link',
    href,
    ...(title !== undefined && { title }),
    children: [{ type: 'text', value }],
  });
  it('should see markup that runs make together', () => {
    assert.equal(runs('[a]', '(javascript:x)'), String.raw`[a]\(javascript:x)`);
    const nothing: Inline = { type: 'emphasis', children: [] };
    assert.equal(
      writeInline([{ type: 'text', value: '[a]' }, nothing, { type: 'text', value: '(javascript:x)' }]),
      String.raw`[a]\(javascript:x)`,
    );
    assert.equal(
      writeInline([{ type: 'text', value: 'Oh!' }, link('https://e.com')]),
      String.raw`Oh\![x](https://e.com)`,
    );
    assert.equal(
      writeInline([
        { type: 'code', value: 'a' },
        { type: 'code', value: '`<b>' },
      ]),
      '`a` `` `<b> ``',
    );
    assert.equal(
      writeInline([
        { type: 'code', value: '' },
        { type: 'text', value: 'b' },
      ]),
      'b',
    );
    assert.equal(runs('Oh! ', '(x) ', '[y]'), 'Oh! (x) [y]');
  });
  it('should keep the title of a link inside of it, and leave an ordinary one', () => {
    assert.equal(
      writeInline([link('https://e.com', 'x', '")\n\n<script>')]),
      String.raw`[x](https://e.com "\") \<script>")`,
    );
    assert.equal(writeInline([link('https://e.com', 'x', 'A & B')]), '[x](https://e.com "A & B")');
  });
  it('should write words alone where an address is refused', () => {
    assert.equal(writeInline([link('javascript:alert(1)', 'a [b]')]), 'a [b]');
    assert.equal(writeInline([{ type: 'image', href: 'javascript:x', alt: 'a <b>' }]), String.raw`a \<b>`);
    assert.equal(writeInline([{ type: 'image', href: 'b.png', alt: 'a [b]' }]), String.raw`![a \[b\]](b.png)`);
  });
  it('should end no link early, and leave code and pictures in it as they are', () => {
    assert.equal(writeInline([link('https://e.com', String.raw`a\](b`)]), String.raw`[a\\\]\(b](https://e.com)`);
    const children: Inline[] = [
      { type: 'code', value: 'a[b]' },
      { type: 'image', href: 'b.png', alt: 'c' },
    ];
    assert.equal(writeInline([{ type: 'link', href: 'd', children }]), '[`a[b]`![c](b.png)](d)');
  });
  it('should open no block at the start of a line, nor define a link there', () => {
    for (const line of ['# a', '##a', '##[a](b)', '#A', '- a', '-[ ] a', '> a', '===', '---', ':::note', '1. a']) {
      assert.match(guardLine(line), /^(?:\\|1\\)/);
      assert.match(guardLine(`  ${line}`), /^ {2}(?:\\|1\\)/);
    }
    assert.equal(guardLine('[a]: javascript:x'), String.raw`[a]\: javascript:x`);
    assert.equal(guardLine(String.raw`[a\]b]: x`), String.raw`[a\]b]\: x`);
    for (const line of ['[a] b: c', '[a](b): c', '#1', '#a', '-a', '-[a](b)', '=a'])
      assert.equal(guardLine(line), line);
  });
  it('should escape what would be markup', () =>
    assert.equal(escapeMarkdown('*a* `b` <c> _d_ e_f'), String.raw`\*a\* \`b\` \<c> \_d\_ e_f`));
  it('should leave plain signs as they are', () =>
    assert.equal(escapeMarkdown('a - b: (c) #1 50% e_f'), 'a - b: (c) #1 50% e_f'));
  it('should fence code that holds backticks', () =>
    assert.equal(writeInline([{ type: 'code', value: 'a`b' }]), '``a`b``'));
  it('should put blanks outside of emphasis', () => {
    assert.equal(
      writeInline([
        { type: 'strong', children: [{ type: 'text', value: 'a ' }] },
        { type: 'text', value: 'b' },
      ]),
      '**a** b',
    );
  });
});
