import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLanes } from '../../src/view/lanes.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const stretch = (target: string, titles: string[]) =>
  makeGroup(
    `Roadmap ${target}`,
    titles.map((title) => makeItem(title)),
    { id: `aims-${target}`, target, stretch: true },
  );

test('listLanes(roadmap) gives one lane a milestone, in the order of the document', () => {
  const roadmap = makeRoadmap([makeMilestone('v2.0', [makeItem('b')]), makeMilestone('v1.0', [makeItem('a')])]);
  assert.deepEqual(
    listLanes(roadmap).list.map(({ title, index, aimed }) => [title, index, aimed]),
    [
      ['v2.0', 0, false],
      ['v1.0', 1, false],
    ],
  );
});

test('listLanes(roadmap) draws what is aimed at another release as a lane of its own, marked as stretch', () => {
  const theme = makeGroup('Docs', [makeItem('guide')], { id: 'docs', groups: [stretch('v0.9.0', ['videos'])] });
  const { list, of } = listLanes(makeRoadmap([makeMilestone('v0.8.0', [], { groups: [theme] })]));
  assert.deepEqual(
    list.map((lane) => [lane.id, lane.title, lane.aimed, lane.stretch, lane.entries.map(({ item }) => item.title)]),
    [
      ['v0-8-0', 'v0.8.0', false, false, ['guide']],
      ['aims-v0.9.0', 'v0.9.0', true, true, ['videos']],
    ],
  );
  assert.equal(of.get('docs')?.title, 'v0.8.0');
  assert.equal(of.get('videos')?.title, 'v0.9.0');
});

test('listLanes(roadmap) gathers groups that aim at the same release, with or without a leading v', () => {
  const groups = [stretch('v0.9.0', ['a']), { ...stretch('0.9.0', ['b']), id: 'other' }];
  const { list } = listLanes(makeRoadmap([makeMilestone('v0.8.0', [], { groups })]));
  assert.deepEqual(
    list.map(({ entries }) => entries.length),
    [0, 2],
  );
});

test('listLanes(roadmap) makes no lane for a release that is a milestone itself, nor for the milestone’s own name', () => {
  const groups = [stretch('v0.9.0', ['a']), stretch('v0.8.0', ['b'])];
  const roadmap = makeRoadmap([makeMilestone('v0.8.0', [], { groups }), makeMilestone('v0.9.0', [makeItem('c')])]);
  assert.deepEqual(
    listLanes(roadmap).list.map(({ entries }) => entries.length),
    [2, 1],
  );
});

test('listLanes(roadmap) says that a lane is no stretch goal where one of its groups is not', () => {
  const groups = [stretch('v0.9.0', ['a']), { ...stretch('v0.9.0', ['b']), id: 'firm', stretch: false }];
  const { list } = listLanes(makeRoadmap([makeMilestone('v0.8.0', [], { groups })]));
  assert.equal(list[1]?.stretch, false);
});

test('listLanes(roadmap) leaves the title of a milestone empty that the document does not name', () => {
  const { list } = listLanes(makeRoadmap([makeMilestone('Unscheduled', [makeItem('a')], { kind: 'unscheduled' })]));
  assert.equal(list[0]?.title, '');
});

test('listLanes(roadmap) keeps the title of a milestone of no release or time that data name', () => {
  const { list } = listLanes(makeRoadmap([makeMilestone('Falcon', [makeItem('a')], { kind: 'unscheduled' })]));
  assert.equal(list[0]?.title, 'Falcon');
});

test('listLanes(roadmap) finds the lane of a group that has no items', () => {
  const { of } = listLanes(
    makeRoadmap([makeMilestone('v1', [], { groups: [makeGroup('Empty', [], { id: 'empty' })] })]),
  );
  assert.equal(of.get('empty')?.id, 'v1');
  assert.equal(of.get('nowhere'), undefined);
});

test('listLanes(roadmap) keeps titles named like properties of objects apart', () => {
  const groups = [stretch('constructor', ['a']), stretch('__proto__', ['b'])];
  const { list } = listLanes(makeRoadmap([makeMilestone('v1', [], { groups })]));
  assert.deepEqual(
    list.map(({ title }) => title),
    ['v1', 'constructor', '__proto__'],
  );
});
