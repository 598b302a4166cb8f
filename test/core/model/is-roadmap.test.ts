import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultLimits } from '../../../src/core/limits.ts';
import { isRoadmap, isRoadmapWithin } from '../../../src/core/model/is-roadmap.ts';
import { roadmapSchema } from '../../../src/core/model/schema.ts';
import type { Roadmap } from '../../../src/core/model/types.ts';
import { makeGroup, makeIssue, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../../models.ts';

const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } };
const textNode = { type: 'text' as const, value: 'Words' };

/** A roadmap that has every field of the model. */
const full: Roadmap = makeRoadmap(
  [
    makeMilestone('v1.0', [], {
      versions: { from: '1.0', to: '1.2' },
      when: makeWhen('March 2026', 'month', '2026-03-01', '2026-03-31'),
      href: 'https://example.org/',
      progress: { done: 1, total: 2 },
      source: range,
      items: [
        makeItem('Search', {
          content: [
            { type: 'strong', children: [textNode, { type: 'code', value: 'x' }, { type: 'break' }] },
            { type: 'link', href: '#a', title: 'A', children: [{ type: 'image', href: 'a.png', alt: '' }] },
          ],
          statusText: '[x]',
          statusFrom: 'group',
          type: 'feature',
          tags: ['CLI'],
          owners: [{ name: 'ada', href: 'https://example.org/ada', team: true }],
          priority: 'high',
          target: 'v1.1',
          when: makeWhen('2026', 'year', '2026-01-01', '2026-12-31'),
          progress: { done: 1, total: 2 },
          links: [makeIssue(4)],
          dependsOn: ['import'],
          description: [
            { type: 'list', ordered: true, start: 2, items: [{ checked: true, children: [], source: range }] },
            { type: 'quote', children: [{ type: 'heading', depth: 3, children: [textNode] }] },
            { type: 'table', header: [[textNode]], rows: [[[textNode]]], source: range },
            { type: 'code', language: 'sh', value: 'ls' },
          ],
          fields: { Effort: 'small' },
          children: [makeItem('Both ways')],
          source: range,
        }),
      ],
      groups: [
        makeGroup('Theme', [makeItem('Import')], { href: '#theme', target: 'v2', groups: [makeGroup('Inner')] }),
      ],
    }),
  ],
  {
    title: 'Larch',
    heading: { source: range },
    updated: makeWhen('2026', 'year'),
    metadata: { a: [1, null, { b: true }] },
    frontMatter: { source: range },
    statuses: [{ status: 'done', marks: ['x'], label: 'done', source: range }],
    notices: [{ kind: 'tip', title: 'T', content: [], source: range }],
    notes: [{ kind: 'prose', title: 'N', content: [{ type: 'paragraph', children: [textNode] }], source: range }],
    diagnostics: [{ code: 'a', severity: 'info', message: 'm', source: range, fix: { range, newText: '' } }],
    source: { uri: 'a.md', repository: 'a/b', revision: 'main', format: 'markdown' },
  },
);

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaceAt(root: unknown, path: Path, change: (parent: Record<string, unknown>, key: string) => void): unknown {
  const copy: unknown = structuredClone(root);
  let parent = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  change(parent, String(path.at(-1)));
  return copy;
}

describe('isRoadmap(value)', () => {
  it('accepts a roadmap with every field', () => {
    assert.equal(isRoadmap(full), true);
    assert.equal(roadmapSchema.safeParse(full).success, true);
  });

  it('refuses what is no roadmap at all', () => {
    for (const value of [undefined, null, 1, '', [], {}, { version: 1 }, () => full])
      assert.equal(isRoadmap(value), false);
  });

  it('takes dates of four digits, two and two, and nothing around them', () => {
    const dated = (start: string) => ({ ...full, updated: { ...makeWhen('2026', 'year'), start } });
    assert.equal(isRoadmap(dated('2026-03-01')), true);
    for (const start of ['2026-3-01', '2026-03-01\n', ' 2026-03-01', '2026-03-011', '2026/03/01', '٢٠٢٦-٠٣-٠١', ''])
      assert.equal(isRoadmap(dated(start)), false, start);
  });

  it('takes days that the calendar has', () => {
    const dated = (end: string) => ({ ...full, updated: { ...makeWhen('2026', 'year'), end } });
    for (const day of ['2024-02-29', '2000-02-29', '2026-04-30', '0004-02-29', '9999-12-31'])
      assert.equal(isRoadmap(dated(day)), true, day);
    for (const day of [
      '2026-99-99',
      '2026-02-31',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-01-00',
    ]) {
      assert.equal(isRoadmap(dated(day)), false, day);
      assert.equal(roadmapSchema.safeParse(dated(day)).success, false, day);
    }
  });

  it('refuses nesting that would overflow whoever draws it', () => {
    let item = makeItem('Deepest');
    for (let depth = 0; depth < 5000; depth++) item = makeItem('Outer', { children: [item] });
    assert.equal(isRoadmap(makeRoadmap([makeMilestone('v1.0', [item])])), false);
  });

  const paths = pathsOf(full).filter((path) => path.length > 0);
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1.5,
      '',
      'x',
      true,
      [],
      {},
      [null],
      'javascript:alert(1)',
      '2026-02-30',
      'done',
    ),
    fc.jsonValue(),
  );

  it('answers as the schema does, whatever is put in place of any field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const changed = replaceAt(full, path, (parent, key) => {
          parent[key] = value;
        });
        assert.equal(isRoadmap(changed), roadmapSchema.safeParse(changed).success, path.join('.'));
      }),
      { numRuns: 2000 },
    );
  });

  it('answers as the schema does, whichever field is missing', () => {
    for (const path of paths) {
      const changed = replaceAt(full, path, (parent, key) => {
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
      });
      assert.equal(isRoadmap(changed), roadmapSchema.safeParse(changed).success, path.join('.'));
    }
  });
});

describe('isRoadmapWithin(value, limits)', () => {
  it('accepts a roadmap with every field, and what the check of the shape alone accepts', () => {
    assert.equal(isRoadmapWithin(full, defaultLimits), true);
    assert.equal(isRoadmapWithin({ ...full, version: 2 }, defaultLimits), false);
  });

  it('refuses a time that ends before it starts, unless the roadmap says so itself', () => {
    const when = makeWhen('June to May', 'month', '2026-06-01', '2026-05-31');
    const reversed = { ...full, updated: when };
    assert.equal(isRoadmap(reversed), true);
    assert.equal(isRoadmapWithin(reversed, defaultLimits), false);
    const said = { code: 'end-before-start', severity: 'warning', message: 'm' };
    assert.equal(isRoadmapWithin({ ...reversed, diagnostics: [said] }, defaultLimits), true);
    assert.equal(isRoadmapWithin({ ...full, updated: { ...when, end: '2026-06-01' } }, defaultLimits), true);
  });

  it('leaves nothing behind for the next check', () => {
    const two = makeRoadmap([makeMilestone('v1.0', [makeItem('a'), makeItem('b')])]);
    assert.equal(isRoadmapWithin(two, { ...defaultLimits, items: 1 }), false);
    assert.equal(isRoadmap(two), true);
    assert.equal(isRoadmapWithin(two, { ...defaultLimits, items: 2 }), true);
  });

  it('does not throw', () => {
    const hostile = new Proxy({}, { get: () => assert.fail('no') });
    assert.equal(isRoadmapWithin(hostile, defaultLimits), false);
    assert.equal(isRoadmapWithin(undefined, defaultLimits), false);
  });
});
