import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { writeReadmeSection } from '../../src/export/readme-section.ts';
import { summarise } from '../../src/export/summarise.ts';
import { en } from '../../src/translations/en.ts';
import { commonKind } from '../../src/view/common-kind.ts';
import { nameMilestones } from '../../src/view/roadmap-names.ts';

const releases = parseRoadmap('## v1.0\n\n- Maps\n\n## v1.1\n\n- Sync\n\n## Unscheduled\n\n- Tides\n');
const mixed = parseRoadmap('## v1.0\n\n- Maps\n\n## Q3 2026\n\n- Sync\n');

test('commonKind(roadmap) looks past work that is not scheduled', () => {
  assert.equal(commonKind(releases), 'version');
  assert.equal(commonKind(parseRoadmap('- Tides\n\n## Q3 2026\n\n- Maps\n')), 'period');
});

test('commonKind(roadmap) is mixed where kinds differ, where one has a name alone, and where there is none', () => {
  assert.equal(commonKind(mixed), 'mixed');
  const unknown = {
    milestones: [
      { title: '1.0', items: ['Maps'] },
      { title: 'Cleaning up', items: ['Sync'] },
    ],
  };
  assert.equal(commonKind(parseRoadmap(JSON.stringify(unknown))), 'mixed');
  assert.equal(commonKind(parseRoadmap('- Tides\n')), 'mixed');
  assert.equal(commonKind(parseRoadmap('')), 'mixed');
});

test('elements and exports say the same of the same milestones', () => {
  assert.deepEqual(nameMilestones(releases), { milestones: 2, kind: 'version' });
  assert.match(summarise(releases, en), /^2 releases · /);
  assert.match(writeReadmeSection(releases), /^\| Release \|/m);
  assert.deepEqual(nameMilestones(mixed), { milestones: 2, kind: 'mixed' });
  assert.match(summarise(mixed, en), /^2 milestones · /);
  assert.match(writeReadmeSection(mixed), /^\| Milestone \|/m);
});
