import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item, Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../src/core/query/walk-items.ts';
import { readJson } from '../../../src/core/read/json/read-json.ts';
import { writeMarkdown } from '../../../src/core/write/write-markdown.ts';
import { escapeMarkdown, writeInline } from '../../../src/core/write/write-inline.ts';
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

describe('writeInline', () => {
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
