import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { childEntries, indexRoadmap, type Entry } from '../../src/view/entries.ts';
import { describeItem } from '../../src/view/item-facts.ts';
import { statedStatus } from '../../src/view/stated-status.ts';
import { makeGroup, makeIssue, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import type { Roadmap } from '../../src/core/model/types.ts';

function entryOf(roadmap: Roadmap, id: string): Entry {
  const node = indexRoadmap(roadmap).nodes.get(id);
  assert.equal(node?.kind, 'item');
  return node.entry;
}

describe('describeItem', () => {
  it('tells the way from the milestone down to the parent item', () => {
    const child = makeItem('Child');
    const group = makeGroup('Server', [makeItem('Parent', { children: [child] })], { id: 'server' });
    const roadmap = makeRoadmap([makeMilestone('v1.0', [], { groups: [group] })]);
    assert.deepEqual(
      describeItem(roadmap, entryOf(roadmap, 'child')).path.map(({ kind, title }) => [kind, title]),
      [
        ['milestone', 'v1.0'],
        ['group', 'Server'],
        ['item', 'Parent'],
      ],
    );
  });

  it('gives no title to a milestone that the document does not name', () => {
    const roadmap = makeRoadmap([makeMilestone('Unscheduled', [makeItem('A')], { kind: 'unscheduled' })]);
    assert.equal(describeItem(roadmap, entryOf(roadmap, 'a')).path[0]?.title, '');
  });

  it('gives the title that data have for a milestone of no release or time', () => {
    const roadmap = makeRoadmap([makeMilestone('Falcon', [makeItem('A')], { kind: 'unscheduled' })]);
    assert.equal(describeItem(roadmap, entryOf(roadmap, 'a')).path[0]?.title, 'Falcon');
  });

  it('leaves out what the document does not say', () => {
    const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('A')])]);
    const facts = describeItem(roadmap, entryOf(roadmap, 'a'));
    for (const name of ['type', 'priority', 'target', 'when', 'progress', 'source', 'issue'])
      assert.equal(Object.hasOwn(facts, name), false, name);
    assert.deepEqual(
      [facts.links, facts.fields, facts.dependsOn, facts.neededBy, facts.children],
      [[], [], [], [], []],
    );
  });

  it('says everything the model knows', () => {
    const item = makeItem('A', {
      type: 'feature',
      priority: 'high',
      target: 'v2',
      when: makeWhen('2026', 'year', '2026-01-01', '2026-12-31'),
      progress: { done: 1, total: 3 },
      helpWanted: true,
      breaking: true,
      fields: { Effort: 'M' },
    });
    const roadmap = makeRoadmap([makeMilestone('v1.0', [item])]);
    const facts = describeItem(roadmap, entryOf(roadmap, 'a'));
    assert.deepEqual(facts.flags, ['help-wanted', 'breaking']);
    assert.deepEqual(facts.fields, [['Effort', 'M']]);
    assert.deepEqual([facts.type, facts.priority, facts.target], ['feature', 'high', 'v2']);
    assert.deepEqual(facts.progress, { done: 1, total: 3 });
  });

  it('keeps the title and status of items it depends on, and the words where nothing is named', () => {
    const roadmap = makeRoadmap([
      makeMilestone('v1.0', [
        makeItem('A', { dependsOn: ['b', 'the new engine', 'v1-0'] }),
        makeItem('B', { status: 'done' }),
      ]),
    ]);
    assert.deepEqual(describeItem(roadmap, entryOf(roadmap, 'a')).dependsOn, [
      { id: 'b', text: 'B', status: 'done' },
      { text: 'the new engine' },
      { id: 'v1-0', text: 'v1.0' },
    ]);
    assert.deepEqual(
      describeItem(roadmap, entryOf(roadmap, 'b')).neededBy.map(({ id }) => id),
      ['a'],
    );
  });

  it('is unharmed by ids and fields named like built-in properties', () => {
    const roadmap = makeRoadmap([
      makeMilestone('v1.0', [makeItem('A', { dependsOn: ['__proto__', 'constructor'], fields: { constructor: 'x' } })]),
    ]);
    const facts = describeItem(roadmap, entryOf(roadmap, 'a'));
    assert.deepEqual(facts.dependsOn, [{ text: '__proto__' }, { text: 'constructor' }]);
    assert.deepEqual(facts.fields, [['constructor', 'x']]);
    assert.deepEqual(facts.neededBy, []);
  });

  it('gathers links by kind, issues first, and picks the issue to open', () => {
    const spec = { href: 'https://a.test/spec', text: 'spec', kind: 'spec' } as const;
    const roadmap = makeRoadmap([
      makeMilestone('v1.0', [makeItem('A', { links: [spec, makeIssue(7), makeIssue(8)] })]),
    ]);
    const facts = describeItem(roadmap, entryOf(roadmap, 'a'));
    assert.deepEqual(
      facts.links.map(({ kind, links }) => [kind, links.length]),
      [
        ['issue', 2],
        ['spec', 1],
      ],
    );
    assert.equal(facts.issue?.number, 7);
  });

  it('has no issue to open where the links are none', () => {
    const web = { href: 'https://a.test/', text: 'page', kind: 'web' } as const;
    const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('A', { links: [web] })])]);
    assert.equal(describeItem(roadmap, entryOf(roadmap, 'a')).issue, undefined);
  });

  it('gives the same object for the same entry', () => {
    const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('A')])]);
    const entry = entryOf(roadmap, 'a');
    assert.equal(describeItem(roadmap, entry), describeItem(roadmap, entry));
  });
});

describe('statedStatus', () => {
  it('names the innermost heading of that status', () => {
    const inner = makeGroup('Likely to slip', [makeItem('A', { status: 'at-risk', statusFrom: 'group' })], {
      status: 'at-risk',
    });
    const outer = makeGroup('Server', [], { groups: [inner] });
    const roadmap = makeRoadmap([makeMilestone('v1.0', [], { groups: [outer] })]);
    assert.equal(statedStatus(entryOf(roadmap, 'a')).fromTitle, 'Likely to slip');
  });

  it('names the milestone where that says it', () => {
    const roadmap = makeRoadmap([
      makeMilestone('Done', [makeItem('A', { status: 'done', statusFrom: 'milestone' })], { status: 'done' }),
    ]);
    assert.equal(statedStatus(entryOf(roadmap, 'a')).fromTitle, 'Done');
  });

  it('names no heading where the item says it itself', () => {
    const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('A', { status: 'done', statusText: '[x]' })])]);
    assert.deepEqual(statedStatus(entryOf(roadmap, 'a')), { status: 'done', mark: '[x]' });
  });
});

describe('childEntries', () => {
  it('lists the next level alone', () => {
    const item = makeItem('A', { children: [makeItem('B', { children: [makeItem('C')] })] });
    const roadmap = makeRoadmap([makeMilestone('v1.0', [item])]);
    assert.deepEqual(
      childEntries(roadmap, entryOf(roadmap, 'a')).map((entry) => entry.item.id),
      ['b'],
    );
  });

  it('is empty for an item without children', () => {
    const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('A')])]);
    assert.deepEqual(childEntries(roadmap, entryOf(roadmap, 'a')), []);
  });
});
