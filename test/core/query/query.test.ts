import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeProgress } from '../../../src/core/query/compute-progress.ts';
import { filterItems } from '../../../src/core/query/filter-items.ts';
import { findNode } from '../../../src/core/query/find-node.ts';
import { groupItems } from '../../../src/core/query/group-items.ts';
import { sortItems } from '../../../src/core/query/sort-items.ts';
import { walkItems, type PlacedItem } from '../../../src/core/query/walk-items.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../../models.ts';

const roadmap = makeRoadmap([
  makeMilestone(
    'v1.0',
    [
      makeItem('Search', {
        status: 'done',
        owners: [{ name: 'ada' }],
        tags: ['UI'],
        children: [makeItem('Index', { status: 'planned', tags: ['UI', 'DB'] })],
      }),
    ],
    {
      groups: [
        makeGroup('Core', [makeItem('Sync', { status: 'dropped', priority: 'low' })], {
          groups: [makeGroup('Deep', [makeItem('Log')])],
        }),
      ],
    },
  ),
  makeMilestone('v2.0', [makeItem('Themes', { status: 'in-progress', priority: 'high', helpWanted: true })], {
    when: { text: 'Q3 2026', start: '2026-07-01', end: '2026-09-30', precision: 'quarter', approximate: false },
  }),
]);
const titles = (places: Iterable<PlacedItem>): string[] => [...places].map(({ item }) => item.title);

describe('walkItems(roadmap)', () => {
  it('should give items in the order of the document, nested ones after their parent', () => {
    assert.deepEqual(titles(walkItems(roadmap)), ['Search', 'Index', 'Sync', 'Log', 'Themes']);
  });
  it('should give their places', () => {
    const [, index, , log] = [...walkItems(roadmap)];
    assert.deepEqual(
      index?.parents.map(({ title }) => title),
      ['Search'],
    );
    assert.deepEqual(
      log?.groups.map(({ title }) => title),
      ['Core', 'Deep'],
    );
  });
  it('should follow nesting of any depth', () => {
    let item = makeItem('leaf');
    for (let depth = 0; depth < 20_000; depth++) item = { ...makeItem('node'), children: [item] };
    let count = 0;
    for (const place of walkItems(makeRoadmap([makeMilestone('v1', [item])])))
      count += place.item.title === 'leaf' ? 1 : 0;
    assert.equal(count, 1);
  });
  it('should give nothing for an empty roadmap', () => assert.deepEqual([...walkItems(makeRoadmap())], []));
});

describe('findNode(roadmap, id)', () => {
  it('should find milestones, nested groups and items', () => {
    const deep = roadmap.milestones[0]?.groups[0]?.groups[0];
    assert.equal(findNode(roadmap, roadmap.milestones[1]?.id ?? '')?.kind, 'milestone');
    assert.equal(findNode(roadmap, deep?.id ?? '')?.kind, 'group');
    assert.equal(findNode(roadmap, '#index')?.kind, 'item');
  });
  it('should find nothing for other ids', () => {
    assert.equal(findNode(roadmap, 'constructor'), undefined);
    assert.equal(findNode(roadmap, ''), undefined);
  });
});

describe('filterItems(roadmap, filter)', () => {
  it('should match every item with an empty filter', () => assert.equal(filterItems(roadmap, {}).length, 5));
  it('should ask for all conditions', () => {
    assert.deepEqual(titles(filterItems(roadmap, { tag: 'ui' })), ['Search', 'Index']);
    assert.deepEqual(titles(filterItems(roadmap, { tag: 'ui', status: ['planned', 'blocked'] })), ['Index']);
    assert.deepEqual(titles(filterItems(roadmap, { owner: '@ADA' })), ['Search']);
    assert.deepEqual(titles(filterItems(roadmap, { group: 'deep' })), ['Log']);
    assert.deepEqual(titles(filterItems(roadmap, { milestone: 'V2.0', helpWanted: true })), ['Themes']);
    assert.deepEqual(titles(filterItems(roadmap, { text: 'sea ada' })), ['Search']);
  });
  it('should match nothing that does not hold', () => {
    assert.deepEqual(filterItems(roadmap, { owner: 'constructor' }), []);
    assert.deepEqual(filterItems(roadmap, { stretch: true }), []);
  });
});

describe('sortItems(places, by)', () => {
  const places = [...walkItems(roadmap)];
  it('should put what says nothing last, in both directions', () => {
    assert.deepEqual(titles(sortItems(places, 'priority')).slice(0, 2), ['Themes', 'Sync']);
    assert.deepEqual(titles(sortItems(places, 'priority', 'descending')).slice(0, 2), ['Sync', 'Themes']);
    assert.equal(titles(sortItems(places, 'when'))[0], 'Themes');
  });
  it('should keep the order of equals', () =>
    assert.deepEqual(titles(sortItems(places, 'owner')), ['Search', 'Index', 'Sync', 'Log', 'Themes']));
  it('should not change the list it is given', () => {
    sortItems(places, 'title');
    assert.equal(places[0]?.item.title, 'Search');
  });
});

describe('groupItems(places, by)', () => {
  it('should put an item of two tags under both, and one of none under the empty name', () => {
    const grouped = groupItems(walkItems(roadmap), 'tag');
    assert.deepEqual(
      [...grouped].map(([name, places]) => [name, titles(places)]),
      [
        ['UI', ['Search', 'Index']],
        ['DB', ['Index']],
        ['', ['Sync', 'Log', 'Themes']],
      ],
    );
  });
  it('should group by a status named like a property of objects', () => {
    const odd = makeRoadmap([makeMilestone('v1', [makeItem('a', { type: '__proto__' })])]);
    assert.deepEqual([...groupItems(walkItems(odd), 'type').keys()], ['__proto__']);
  });
});

describe('computeProgress(items)', () => {
  it('should count done out of all that is not dropped', () => {
    assert.deepEqual(computeProgress([...walkItems(roadmap)].map(({ item }) => item)), { done: 1, total: 4 });
  });
  it('should say nothing where no status is stated', () => {
    assert.equal(computeProgress([makeItem('a')]), undefined);
    assert.equal(computeProgress([makeItem('a', { status: 'dropped' })]), undefined);
    assert.equal(computeProgress([]), undefined);
  });
});
