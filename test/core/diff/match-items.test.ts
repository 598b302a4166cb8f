import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchItems } from '../../../src/core/diff/match-items.ts';
import type { Item } from '../../../src/core/model/types.ts';
import { makeIssue, makeItem, makeMilestone, makeRoadmap } from '../../models.ts';

const roadmap = (...items: Item[]) => makeRoadmap([makeMilestone('v1', items)]);

/** Titles of pairs, as 'old = new'; what is in one alone with a sign in front. */
function match(older: ReturnType<typeof roadmap>, newer: ReturnType<typeof roadmap>): string[] {
  const { pairs, added, removed } = matchItems(older, newer);
  return [
    ...pairs.map(({ old, now }) => `${old.item.title} = ${now.item.title}`),
    ...added.map(({ item }) => `+ ${item.title}`),
    ...removed.map(({ item }) => `- ${item.title}`),
  ];
}

describe('matchItems(older, newer)', () => {
  it('matches equal titles, in whatever order they stand', () => {
    const [maps, sync] = [makeItem('Maps'), makeItem('Sync')];
    assert.deepEqual(match(roadmap(maps, sync), roadmap(sync, maps)), ['Sync = Sync', 'Maps = Maps']);
  });

  it('matches a title that moved to another milestone', () => {
    const moved = makeRoadmap([makeMilestone('v2', [makeItem('Maps')])]);
    assert.deepEqual(match(roadmap(makeItem('Maps')), moved), ['Maps = Maps']);
  });

  it('tells of what is in one alone', () => {
    assert.deepEqual(match(roadmap(makeItem('Maps')), roadmap(makeItem('Sync'))), ['+ Sync', '- Maps']);
  });

  it('matches titles that are much alike', () => {
    const [old, now] = [makeItem('Refactor model as resource'), makeItem('Refactor models as resources')];
    assert.deepEqual(match(roadmap(old), roadmap(now)), [`${old.title} = ${now.title}`]);
  });

  it('does not match titles that name different things', () => {
    const [old, now] = [makeItem('Installer for GKE clusters'), makeItem('Installer for EKS clusters')];
    assert.deepEqual(match(roadmap(old), roadmap(now)), [`+ ${now.title}`, `- ${old.title}`]);
  });

  it('matches other titles by the one issue of both', () => {
    const [old, now] = [makeItem('Maps', { links: [makeIssue(7)] }), makeItem('Atlas', { links: [makeIssue(7)] })];
    assert.deepEqual(match(roadmap(old), roadmap(now)), ['Maps = Atlas']);
  });

  it('does not match by an issue that several have', () => {
    const links = [makeIssue(7)];
    const old = roadmap(makeItem('Maps', { links }), makeItem('Sync', { links }));
    assert.deepEqual(match(old, roadmap(makeItem('Atlas', { links }))), ['+ Atlas', '- Maps', '- Sync']);
  });

  it('matches equal titles one to one', () => {
    assert.deepEqual(match(roadmap(makeItem('Maps')), roadmap(makeItem('Maps'), makeItem('Maps'))), [
      'Maps = Maps',
      '+ Maps',
    ]);
  });

  it('matches at its place what differs in numbers, though another item is called so now', () => {
    const plan = (first: string, second: string) =>
      makeRoadmap([makeMilestone('v1', [makeItem(first)]), makeMilestone('v2', [makeItem(second)])]);
    assert.deepEqual(match(plan('Coverage 50 %', 'Coverage 60 %'), plan('Coverage 60 %', 'Coverage 70 %')), [
      'Coverage 50 % = Coverage 60 %',
      'Coverage 60 % = Coverage 70 %',
    ]);
  });

  it('does not match at their places numbers that changed places', () => {
    const plan = (first: string, second: string) =>
      makeRoadmap([makeMilestone('v1', [makeItem(first)]), makeMilestone('v2', [makeItem(second)])]);
    assert.deepEqual(match(plan('Coverage 50 %', 'Coverage 60 %'), plan('Coverage 60 %', 'Coverage 50 %')), [
      'Coverage 60 % = Coverage 60 %',
      'Coverage 50 % = Coverage 50 %',
    ]);
  });

  it('does not match at its place what was taken out, where another item moved there', () => {
    const older = makeRoadmap([makeMilestone('v1', [makeItem('Node 20')]), makeMilestone('v2', [makeItem('Node 22')])]);
    const newer = makeRoadmap([makeMilestone('v1', [makeItem('Node 22')]), makeMilestone('v2')]);
    assert.deepEqual(match(older, newer), ['Node 22 = Node 22', '- Node 20']);
  });

  it('matches a title that moved to another milestone with another word', () => {
    const older = makeRoadmap([makeMilestone('v1', [makeItem('Analysis')]), makeMilestone('v2')]);
    const newer = makeRoadmap([makeMilestone('v1'), makeMilestone('v2', [makeItem('Metrics analysis')])]);
    assert.deepEqual(match(older, newer), ['Analysis = Metrics analysis']);
  });

  it('does not match titles of two milestones that have one long word in common', () => {
    const older = makeRoadmap([makeMilestone('v1', [makeItem('Long lived promotions')])]);
    const newer = makeRoadmap([makeMilestone('v2', [makeItem('Undo promotions')])]);
    assert.deepEqual(match(older, newer), ['+ Undo promotions', '- Long lived promotions']);
  });
});
