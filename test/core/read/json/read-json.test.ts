import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { roadmapSchema } from '../../../../src/core/model/schema.ts';
import type { Item, Roadmap } from '../../../../src/core/model/types.ts';
import { walkItems } from '../../../../src/core/query/walk-items.ts';
import { readJson } from '../../../../src/core/read/json/read-json.ts';
import { writeJson } from '../../../../src/core/write/write-json.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../../../models.ts';

/** All items of a roadmap. */
function itemsOf(roadmap: Roadmap): Item[] {
  return [...walkItems(roadmap)].map(({ item }) => item);
}

/** The only item of a roadmap with one entry. */
function readOne(entry: unknown): Item {
  const [item] = itemsOf(readJson({ milestones: [{ title: 'v1.0', items: [entry] }] }));
  assert.ok(item);
  return item;
}

/** Codes of the diagnostics. */
function codesOf(roadmap: Roadmap): string[] {
  return roadmap.diagnostics.map(({ code }) => code);
}

describe('readJson, the model', () => {
  const model = makeRoadmap([
    makeMilestone('v1.0', [makeItem('Search', { status: 'done', fields: { constructor: 'x' } })]),
  ]);
  it('should give the model back as it is', () => {
    const read = readJson(writeJson(model));
    assert.deepEqual(read.milestones, model.milestones);
    assert.deepEqual(read.diagnostics, []);
  });
  it('should read a value as it reads its text', () => {
    assert.deepEqual(readJson(JSON.parse(writeJson(model))), readJson(writeJson(model)));
  });
});

describe('readJson, the authored form', () => {
  it('should read texts as list entries of markdown', () => {
    const item = readOne('[x] [CLI] Dark **mode** @ada');
    assert.equal(item.status, 'done');
    assert.deepEqual(item.tags, ['CLI']);
    assert.equal(
      item.content.some((run) => run.type === 'strong'),
      true,
    );
  });
  it('should read milestones by name', () => {
    const { milestones } = readJson({ 'v1.0': ['Search'], Later: ['Themes'], Done: ['Core'] });
    assert.deepEqual(
      milestones.map(({ title, kind, items }) => [title, kind, items[0]?.status]),
      [
        ['v1.0', 'version', 'unknown'],
        ['Later', 'horizon', 'unknown'],
        ['Done', 'state', 'done'],
      ],
    );
  });
  it('should read synonyms of keys and statuses', () => {
    const item = readOne({
      name: 'Search',
      state: 'WIP',
      assignees: ['@ada', { login: 'bob' }],
      due_date: 'Q3 2026',
      labels: 'ui, api',
    });
    assert.equal(item.status, 'in-progress');
    assert.equal(item.statusText, 'WIP');
    assert.deepEqual(item.owners, [{ name: 'ada' }, { name: 'bob' }]);
    assert.equal(item.when?.end, '2026-09-30');
    assert.deepEqual(item.tags, ['ui', 'api']);
  });
  it('should read keys in other languages', () => {
    assert.equal(readOne({ title: 'Suche', Priorität: 'hoch' }).priority, 'hoch');
  });
  it('should keep unknown keys', () => {
    assert.deepEqual(readOne({ title: 'Search', effort: 3, risk: { level: 'low' } }).fields, {
      effort: '3',
      risk: '{"level":"low"}',
    });
    assert.equal(readJson({ title: 'Plan', colour: 'blue' }).metadata['colour'], 'blue');
  });
  it('should read nested items, groups, progress and prose', () => {
    const roadmap = readJson({
      milestones: [
        {
          title: 'v1',
          groups: [
            { title: 'UI', items: [{ title: 'a', children: ['b'], progress: '7/10', description: 'One.\n\nTwo.' }] },
          ],
        },
      ],
    });
    const [first, second] = itemsOf(roadmap);
    assert.deepEqual([first?.title, second?.title], ['a', 'b']);
    assert.deepEqual(first?.progress, { done: 7, total: 10 });
    assert.equal(first?.description.length, 2);
  });
  it('should read a list of items at the root', () => assert.equal(itemsOf(readJson(['a', { title: 'b' }])).length, 2));
  it('should not make a milestone of an empty list', () => assert.deepEqual(readJson([]).milestones, []));
});

describe('readJson, dependencies', () => {
  const dependenciesOf = (items: unknown[]): { ids: string[][]; codes: string[]; messages: string } => {
    const roadmap = readJson(JSON.stringify({ milestones: [{ title: 'v1.0', items }] }));
    const messages = roadmap.diagnostics.map(({ message, source }) => `${String(source?.start.line)} ${message}`);
    return {
      ids: itemsOf(roadmap).map(({ dependsOn }) => dependsOn),
      codes: codesOf(roadmap),
      messages: messages.join('\n'),
    };
  };
  it('should lead to items by their ids, their titles and their issues', () => {
    const { ids, codes } = dependenciesOf([
      { id: 'sync engine', title: 'Sync' },
      { title: 'Search index (#12)' },
      { title: 'Export', dependsOn: ['sync engine', 'Search Index', '#12', '#99', 'lantern/core#3'] },
    ]);
    assert.deepEqual(ids[2], ['sync-engine', 'search-index', 'search-index', '#99', 'lantern/core#3']);
    assert.deepEqual(codes, []);
  });
  it('should name what leads nowhere and what goes round in a circle, and keep it', () => {
    const { ids, codes, messages } = dependenciesOf([
      { id: 'a', title: 'First', dependsOn: ['b'] },
      { id: 'b', title: 'Second', dependsOn: ['a', 'c'] },
      { id: 'd', title: 'Third', dependsOn: 'd' },
    ]);
    assert.deepEqual(ids, [['b'], ['a', 'c'], ['d']]);
    assert.deepEqual(codes, ['unknown-dependency', 'dependency-cycle', 'dependency-cycle']);
    assert.match(messages, /^1 milestones\[0\]\.items\[1\]\.dependsOn: .*: 'c'\./);
    assert.match(messages, /items\[2\]\.dependsOn: .*circle: 'Third'\./);
  });
  it('should not take a chain for a circle', () => {
    const { codes } = dependenciesOf([
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second', dependsOn: ['a'] },
      { id: 'c', title: 'Third', dependsOn: ['a', 'b'] },
    ]);
    assert.deepEqual(codes, []);
  });
});

describe('readJson, ids', () => {
  it('should tell of an id that is taken, and lead to the first', () => {
    const text =
      '{"milestones": [{"title": "v1.0", "items": [\n{"id": "a", "title": "First"},\n{"id": "a", "title": "Second"},\n{"title": "Third", "dependsOn": "a"}]}]}';
    const roadmap = readJson(text);
    assert.deepEqual(
      itemsOf(roadmap).map(({ id, dependsOn }) => [id, dependsOn]),
      [
        ['a', []],
        ['second', []],
        ['third', ['a']],
      ],
    );
    assert.deepEqual(codesOf(roadmap), ['duplicate-id']);
    assert.match(roadmap.diagnostics[0]!.message, /^milestones\[0\]\.items\[1\]: 'a' is the id of another one, too\./);
    assert.equal(roadmap.diagnostics[0]!.source?.start.line, 3);
  });
  it('should not mind a milestone and an item of one number, and take the item where one depends on it', () => {
    const roadmap = readJson({
      milestones: [
        {
          id: 1,
          title: 'v1.0',
          items: [
            { id: 1, title: 'First' },
            { id: 2, title: 'Second', dependsOn: [1] },
          ],
        },
      ],
    });
    assert.deepEqual(
      itemsOf(roadmap).map(({ id, dependsOn }) => [id, dependsOn]),
      [
        ['first', []],
        ['2', ['first']],
      ],
    );
    assert.deepEqual(codesOf(roadmap), []);
  });
});

describe('readJson, faults', () => {
  it('should say path, expected, found and place of a wrong type, and read the rest', () => {
    const roadmap = readJson('{"milestones": [\n  {"title": "v1", "items": ["a", [1], "b"]}\n]}');
    assert.deepEqual(
      itemsOf(roadmap).map(({ title }) => title),
      ['a', 'b'],
    );
    assert.match(
      roadmap.diagnostics[0]?.message ?? '',
      /milestones\[0\]\.items\[1\]: expected a text or an object with a title, found a list/,
    );
    assert.deepEqual(
      [roadmap.diagnostics[0]?.source?.start.line, roadmap.diagnostics[0]?.source?.start.column],
      [2, 34],
    );
  });
  it('should say line and column of a syntax error', () => {
    const roadmap = readJson('{"a": [1,\n 2,]}');
    assert.deepEqual(codesOf(roadmap), ['json-syntax']);
    assert.match(roadmap.diagnostics[0]?.message ?? '', /line 2, column 4/);
    assert.deepEqual(roadmap.milestones, []);
  });
  it('counts columns from behind a byte order mark, as markdown does', () => {
    const message = (text: string): string => readJson(text).diagnostics[0]?.message ?? '';
    assert.match(message('\ufeff[}'), /line 1, column 2/);
    assert.equal(message('\ufeff[}'), message('[}'));
  });
  it('should say that a text ends too early', () => {
    assert.match(readJson('{"a":').diagnostics[0]?.message ?? '', /ends too early/);
  });
  it('should not take an object for a text', () => {
    const roadmap = readJson({ items: [{ title: { strings: ['<b>'], _$litType$: 1 } }] });
    assert.deepEqual(codesOf(roadmap), ['json-shape']);
    assert.equal(itemsOf(roadmap)[0]?.title, '');
  });
  it('should leave out addresses that may not be linked to', () => {
    const roadmap = readJson({
      items: [{ title: '[a](javascript:alert)', links: ['javascript:alert(1)', 'https://example.org/a'] }],
    });
    assert.deepEqual(
      itemsOf(roadmap)[0]?.links.map(({ href }) => href),
      ['https://example.org/a'],
    );
    assert.deepEqual(codesOf(roadmap), ['unsafe-link']);
  });
  it('should keep a status word that it does not know, and say so', () => {
    const roadmap = readJson({ items: [{ title: 'a', status: 'constructor' }] });
    assert.equal(itemsOf(roadmap)[0]?.status, 'unknown');
    assert.equal(itemsOf(roadmap)[0]?.statusText, 'constructor');
    assert.deepEqual(codesOf(roadmap), ['unknown-status']);
  });
  it('should report an unknown word once, wherever it comes again', () => {
    const roadmap = readJson({ items: ['wibble', 'Wibble', 'wobble'].map((status) => ({ title: status, status })) });
    assert.deepEqual(
      roadmap.diagnostics.map(({ message }) => /'(.+?)'/.exec(message)?.[1]),
      ['wibble', 'wobble'],
    );
  });
  it('should report an impossible date and give it no days', () => {
    const roadmap = readJson({ items: [{ title: 'a', due: '2024-02-31' }] });
    assert.deepEqual(codesOf(roadmap), ['impossible-date']);
    assert.equal(itemsOf(roadmap)[0]?.when?.start, undefined);
  });
  it('should change no prototype', () => {
    const roadmap = readJson(
      '{"__proto__": {"polluted": 1}, "constructor": "c", "items": [{"title": "a", "__proto__": {"x": 1}}]}',
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(roadmap.metadata['constructor'], 'c');
    assert.ok(Object.hasOwn(itemsOf(roadmap)[0]?.fields ?? {}, '__proto__'));
  });
  it('should survive nesting of any depth', () => {
    const deep = '[{"title":"a","children":'.repeat(5000) + '[]' + '}]'.repeat(5000);
    assert.deepEqual(codesOf(readJson(deep)), ['limit-depth']);
    assert.equal(readJson('['.repeat(100_000)).diagnostics[0]?.code, 'json-syntax');
  });
  it('should stop at the bounds and say so', () => {
    const roadmap = readJson({ items: ['a', 'b', 'c'] }, { limits: { items: 2 } });
    assert.equal(itemsOf(roadmap).length, 2);
    assert.deepEqual(codesOf(roadmap), ['limit-items']);
    assert.deepEqual(codesOf(readJson('[1,2,3]', { limits: { bytes: 3 } })), ['limit-bytes']);
  });
});

describe('readJson, addresses that are refused', () => {
  const refused = 'javascript:alert(1)';
  /** A roadmap read from one that says something of an item and of its milestone. */
  const read = (item: object, milestone: object = {}): Roadmap =>
    readJson({ milestones: [{ title: 'v1.0', items: [{ title: 'a', ...item }], ...milestone }] });
  const link = (href: string, value: string): object => ({ type: 'link', href, children: [{ type: 'text', value }] });
  const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });

  it('should keep the words of a link in prose, and what stands beside it', () => {
    const { type, ...rest } = { type: 'image', href: 'data:text/html,1', alt: 'Picture' };
    const roadmap = read({
      description: [paragraph({ type: 'text', value: 'Before ' }, link(refused, 'words'), { type, ...rest })],
    });
    assert.deepEqual(itemsOf(roadmap)[0]?.description, [
      paragraph(
        { type: 'text', value: 'Before ' },
        { type: 'text', value: 'words' },
        { type: 'text', value: 'Picture' },
      ),
    ]);
    assert.deepEqual(codesOf(roadmap), ['unsafe-link', 'unsafe-link']);
    assert.match(
      roadmap.diagnostics[0]!.message,
      /description\[0\]\.children\[1\]\.href: 'javascript:alert\(1\)' may not/,
    );
  });
  it('should leave links that lead somewhere in prose of any form as they are', () => {
    const run = paragraph({ type: 'strong', children: [link('https://example.org/', 'words')] });
    const description = [
      run,
      { type: 'heading', depth: 2, children: [{ type: 'code', value: 'x' }, { type: 'break' }] },
      { type: 'list', ordered: true, start: 2, items: [{ checked: true, children: [run] }] },
      { type: 'quote', children: [run] },
      { type: 'table', header: [[link('#a', 'words')]], rows: [[[{ type: 'text', value: 'y' }]]] },
      { type: 'code', language: 'sh', value: 'ls' },
    ];
    const roadmap = read({ description });
    assert.deepEqual(itemsOf(roadmap)[0]?.description, description);
    assert.deepEqual(codesOf(roadmap), []);
  });
  it('should keep the text of a block of no known type', () => {
    const roadmap = read({ description: [{ type: 'chart', title: 'Sales', rows: [['up']] }, 'after'] });
    assert.match(JSON.stringify(itemsOf(roadmap)[0]?.description), /Sales up.*after/);
    assert.deepEqual(codesOf(roadmap), ['json-shape']);
  });
  it('should keep the words of links of items as a field', () => {
    const roadmap = read({
      links: [{ href: refused, text: 'Words' }, 'https://example.org/', refused],
      fields: { links: 'x' },
    });
    const [item] = itemsOf(roadmap);
    assert.deepEqual(
      item?.links.map(({ href }) => href),
      ['https://example.org/'],
    );
    assert.equal(item?.fields['links'], `x, Words, ${refused}`);
    assert.deepEqual(codesOf(roadmap), ['unsafe-link', 'unsafe-link']);
    assert.deepEqual(itemsOf(read({ links: ['https://example.org/'] }))[0]?.fields, {});
  });
  it('should keep the words of links of milestones and groups as prose', () => {
    for (const links of [['Words 12'], [{ href: refused, text: 'Words 12' }]]) {
      const { milestones } = read({}, { links, groups: [{ title: 'g', links, items: [] }] });
      for (const { description } of [milestones[0]!, milestones[0]!.groups[0]!])
        assert.deepEqual(description, [paragraph({ type: 'text', value: 'links: Words 12' })]);
    }
    const { milestones } = read({}, { links: [{ href: 'https://example.org/', text: 'Words' }] });
    assert.equal(milestones[0]!.href, 'https://example.org/');
    assert.deepEqual(milestones[0]!.description, []);
  });
});

describe('readJson, a model with one wrong field', () => {
  const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } };
  const prose = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Words' }], source: range }];
  const right = makeRoadmap(
    [
      makeMilestone('a_b_c', [
        makeItem('[x] 2 * 3 * 4 @ada', {
          status: 'done',
          statusFrom: 'milestone',
          owners: [{ name: 'grace', href: 'https://example.org/grace' }],
          links: [{ href: 'docs', text: 'Docs', kind: 'spec' }],
          description: prose,
          when: { text: 'soon', start: '2026-01-01', precision: 'month', approximate: true },
        }),
      ]),
    ],
    {
      title: 'Plan',
      heading: { source: range },
      frontMatter: { source: range },
      updated: { text: '2026', start: '2026-01-01', end: '2026-12-31', precision: 'year', approximate: false },
      metadata: { a: [1, { b: null }] },
      description: prose,
      statuses: [{ status: 'done', marks: ['x'], label: 'finished', source: range }],
      notices: [{ kind: 'tip', title: 'T', content: prose, source: range }],
      notes: [
        { kind: 'definition', title: 'N', content: prose, source: range },
        { kind: 'html', content: [{ type: 'code', value: '<b>' }] },
      ],
      diagnostics: [
        { code: 'no-title', severity: 'info', message: 'm', source: range, fix: { range, newText: '#' } },
        { code: 'stale-update', severity: 'info', message: 'n' },
      ],
      source: { uri: 'a.md', repository: 'a/b', revision: 'main', format: 'markdown' },
    },
  );
  /** The model with one owner whose address is refused. */
  const wrong = structuredClone(right);
  wrong.milestones[0]!.items[0]!.owners.push({ name: 'o', href: 'javascript:1' });

  it('should cost that field alone', () => {
    for (const read of [readJson(wrong), readJson(writeJson(wrong))]) {
      const { diagnostics, milestones, ...rest } = read;
      const { diagnostics: said, milestones: planned, ...others } = right;
      assert.deepEqual(rest, others);
      assert.deepEqual(diagnostics.slice(1), said);
      assert.match(diagnostics[0]!.message, /owners\[1\]\.href: 'javascript:1' may not be linked to/);
      const [item] = planned[0]!.items;
      assert.deepEqual(milestones, [
        { ...planned[0], items: [{ ...item, owners: [...item!.owners, { name: 'o' }] }], kind: 'version' },
      ]);
    }
  });
  it('should leave out what says nothing that is known, and say so', () => {
    const read = readJson({
      ...wrong,
      notes: [...right.notes, { kind: 'poem', content: ['Verse'] }, { kind: 'prose' }],
      diagnostics: [
        { code: 'no-such-code', severity: 'info', message: 'Free words.' },
        { code: 'no-title', severity: 'fatal', message: 'Free words.' },
        ...right.diagnostics,
      ],
    });
    assert.deepEqual(read.notes.slice(0, 2), right.notes);
    assert.deepEqual(
      read.notes.slice(2).map(({ kind, content }) => [kind, content.length]),
      [['prose', 1]],
    );
    assert.deepEqual(codesOf(read), [
      'unsafe-link',
      'json-shape',
      'json-shape',
      'json-shape',
      'json-shape',
      'no-title',
      'stale-update',
    ]);
    assert.doesNotMatch(JSON.stringify(read.diagnostics), /Free words/);
  });
  it('should read notes of an item as its description, as before', () => {
    assert.equal(readOne({ title: 'a', notes: 'Words' }).description.length, 1);
  });
  it('should go by where the caller has it from, not by what it says itself', () => {
    for (const model of [right, wrong]) {
      assert.equal(
        readJson(model, { uri: 'https://example.org/plan.json' }).source?.uri,
        'https://example.org/plan.json',
      );
      assert.equal(readJson(model).source?.uri, 'a.md');
    }
  });
});

describe('readJson, times of a model', () => {
  const timed = (start: string | undefined, end: string | undefined): Roadmap => {
    const when = { text: 'the words', precision: 'day' as const, approximate: false };
    const model = makeRoadmap([
      makeMilestone('v1.0', [makeItem('a', { when: { ...when, ...(start && { start }), ...(end && { end }) } })]),
    ]);
    const fromText = readJson(JSON.stringify(model));
    assert.deepEqual(itemsOf(fromText), itemsOf(readJson(model)));
    return fromText;
  };
  it('should keep the words alone where the calendar has no such day', () => {
    for (const day of ['2026-99-99', '2026-02-31']) {
      const roadmap = timed(day, undefined);
      assert.deepEqual(itemsOf(roadmap)[0]?.when, { text: 'the words', precision: 'day', approximate: false });
      assert.deepEqual(codesOf(roadmap), ['impossible-date']);
      assert.match(roadmap.diagnostics[0]!.message, new RegExp(`when\\.start: '${day}'`));
    }
  });
  it('should keep the words alone where it ends before it starts', () => {
    const roadmap = timed('2026-03-02', '2026-03-01');
    assert.deepEqual(itemsOf(roadmap)[0]?.when, { text: 'the words', precision: 'day', approximate: false });
    assert.deepEqual(codesOf(roadmap), ['end-before-start']);
    const authored = readJson({ items: [{ title: 'a', start: '2026-03-02', end: '2026-03-01' }] });
    assert.equal(itemsOf(authored)[0]?.when?.start, undefined);
    assert.equal(itemsOf(authored)[0]?.when?.text, '2026-03-02 – 2026-03-01');
    assert.deepEqual(codesOf(authored), ['end-before-start']);
  });
  it('should keep days that are real and in order', () => {
    const roadmap = timed('2024-02-29', '2024-02-29');
    assert.equal(itemsOf(roadmap)[0]?.when?.end, '2024-02-29');
    assert.deepEqual(codesOf(roadmap), []);
  });
});

describe('readJson, any value', () => {
  const keys = fc.constantFrom(
    'title',
    'items',
    'status',
    'milestones',
    'groups',
    'when',
    'links',
    'owner',
    '__proto__',
    'version',
    'v1.0',
    'source',
    'description',
    'progress',
    'notes',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('a', 'done', 'Q3 2026', 'https://example.org', 'javascript:x', '', '2024-02-31'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.array(fc.tuple(keys, tie('tree')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as unknown),
    ),
  }));
  it('should give a model that the schema accepts, from values and from texts', () => {
    fc.assert(
      fc.property(tree, (value) => {
        for (const roadmap of [readJson(value), readJson(JSON.stringify(value))])
          assert.ok(z.safeParse(roadmapSchema, roadmap).success);
      }),
      { numRuns: 1000 },
    );
  });
  it('should give a model from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.ok(z.safeParse(roadmapSchema, readJson(text)).success);
      }),
      { numRuns: 1000 },
    );
  });
  it('should read what it has written as the same', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const roadmap = readJson(value);
        assert.deepEqual(readJson(writeJson(roadmap)), roadmap);
      }),
      { numRuns: 500 },
    );
  });
});
