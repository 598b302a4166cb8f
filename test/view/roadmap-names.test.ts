import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameMilestones } from '../../src/view/roadmap-names.ts';
import { makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const quarter = (title: string, text: string) =>
  makeMilestone(title, [], { kind: 'period', when: makeWhen(text, 'quarter', '2026-04-01', '2026-06-30') });
const kindOf = (...milestones: ReturnType<typeof quarter>[]) => nameMilestones(makeRoadmap(milestones)).kind;

test('nameMilestones(roadmap) calls no period what has the number of a release', () => {
  assert.equal(kindOf(quarter('1.1 Search everywhere', 'Q2 2026'), quarter('Security review', '15 Sep 2026')), 'mixed');
  assert.equal(kindOf(quarter('2.0', 'Q2 2026')), 'mixed');
});

test('nameMilestones(roadmap) calls times periods, however they are written, and releases releases', () => {
  assert.equal(kindOf(quarter('Q2 2026', 'Q2 2026'), quarter('2026 Q3 – Loans', '2026 Q3')), 'period');
  assert.equal(kindOf(quarter('10.2026', '10.2026'), quarter('1.10.2026', '1.10.2026')), 'period');
  assert.equal(kindOf(makeMilestone('1.0', [], { kind: 'version' })), 'version');
});
