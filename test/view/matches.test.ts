import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMatches, flagsOf, valuesOf } from '../../src/view/matches.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { initialViewState, noFilters, type Filters } from '../../src/view/view-state.ts';
import { makeGroup, makeIssue, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const plan = makeRoadmap([
  makeMilestone(
    'v1.0',
    [
      makeItem('Search for Müller', { status: 'done', tags: ['CLI'], owners: [{ name: 'ada' }] }),
      makeItem('Import', { status: 'planned', tags: ['CLI', 'UI'], links: [makeIssue(42)], helpWanted: true }),
    ],
    { groups: [makeGroup('Speed', [makeItem('Cache', { status: 'planned', type: 'feature' })])] },
  ),
  makeMilestone('v2.0', [makeItem('constructor', { status: 'planned', tags: ['__proto__'] })]),
]);
const find = (search: string, filters: Partial<Filters> = {}) =>
  findMatches(plan, { ...initialViewState, search, filters: { ...noFilters, ...filters } });
const titles = (search: string, filters: Partial<Filters> = {}): string[] =>
  find(search, filters).entries.map(({ item }) => item.title);

describe('findMatches(roadmap, state)', () => {
  it('finds everything where nothing is asked', () => {
    const matches = find(' ');
    assert.equal(matches.entries.length, 4);
    assert.equal(matches.filtered, false);
  });
  it('finds words in any order, case and accent, in titles, tags, owners, groups, milestones and numbers', () => {
    assert.deepEqual(titles('muller SEARCH'), ['Search for Müller']);
    assert.deepEqual(titles('@ada'), ['Search for Müller']);
    assert.deepEqual(titles('speed'), ['Cache']);
    assert.deepEqual(titles('#42'), ['Import']);
    assert.deepEqual(titles('v2.0'), ['constructor']);
  });
  it('finds nothing where one word does not occur', () => assert.deepEqual(titles('search nowhere'), []));
  it('adds up values of a facet, and narrows by facets', () => {
    assert.equal(find('', { status: ['done', 'planned'] }).entries.length, 4);
    assert.deepEqual(titles('', { status: ['planned'], tag: ['CLI'] }), ['Import']);
  });
  it('counts a facet under the others, so that its own choice leaves its counts alone', () => {
    const { counts } = find('', { status: ['done'] });
    assert.deepEqual(Object.fromEntries(counts.status), { done: 1, planned: 3 });
    assert.deepEqual(Object.fromEntries(counts.tag), { CLI: 1 });
  });
  it('takes words such as __proto__ for what they are', () => {
    assert.deepEqual(titles('', { tag: ['__proto__'] }), ['constructor']);
    assert.equal(find('').counts.tag.get('__proto__'), 1);
    assert.equal(find('').counts.tag.get('toString'), undefined);
  });
  it('answers with the same object for the same question', () => {
    const state = { ...initialViewState, search: 'import' };
    assert.equal(findMatches(plan, state), findMatches(plan, { ...state, view: 'table' }));
    assert.notEqual(findMatches(plan, state), findMatches(plan, { ...state, search: 'cache' }));
  });
  it('knows the ids of what it found', () => assert.deepEqual([...find('cache').ids], ['cache']));
});

describe('valuesOf(entry, facet)', () => {
  const [, entry] = indexRoadmap(plan).entries;
  it('lists every value once', () => assert.deepEqual(valuesOf(entry!, 'tag'), ['CLI', 'UI']));
  it('lists none where there is none', () => assert.deepEqual(valuesOf(entry!, 'type'), []));
});

describe('flagsOf(entry)', () => {
  const [first, second] = indexRoadmap(plan).entries;
  it('lists what is said beside the status', () => assert.deepEqual(flagsOf(second!), ['help-wanted']));
  it('lists nothing where nothing is said', () => assert.deepEqual(flagsOf(first!), []));
});
