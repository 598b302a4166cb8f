import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowAllLanguages } from '../../../src/core/language/languages.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { splitTrailingTime } from '../../../src/core/time/split-time.ts';
import { writeMarkdown } from '../../../src/core/write/write-markdown.ts';

knowAllLanguages();
const times = [
  'February',
  'Feb',
  'Q3',
  'Q3 2026',
  '2026',
  'early 2027',
  'Mitte Juni',
  'été',
  'ETA: Q3 2026',
  'due 3 May',
];

test('splitTrailingTime(text) parts a title from the time behind it, in every language', () => {
  for (const time of times) assert.equal(splitTrailingTime(`v1.2 (${time})`), 'v1.2', time);
  assert.equal(splitTrailingTime('v1.2：（2026年3月）'), 'v1.2');
  assert.equal(splitTrailingTime('v0.8.0 - 2018-04-19'), 'v0.8.0');
});

test('splitTrailingTime(text) leaves what says anything else, or is all of the title', () => {
  const kept = [
    'v1.2 (early access)',
    'v1.2 (summer redesign)',
    'v1.2 (after v1.1)',
    'Maps (beta)',
    '(Q3 2026)',
    'v2 (2026)',
  ];
  for (const title of [...kept, 'v1.2 (Q3 2026) and on', 'March', '']) assert.equal(splitTrailingTime(title), title);
});

test('a time is the same in words, months and seasons of any language, when read and written back', () => {
  for (const time of times) {
    const roadmap = parseRoadmap(`# Lantern\n\n## v1.2 (${time})\n\n- Maps\n`);
    const [milestone] = roadmap.milestones;
    assert.equal(milestone?.title, 'v1.2', time);
    const [again] = parseRoadmap(writeMarkdown(roadmap)).milestones;
    assert.deepEqual([again?.title, again?.when], [milestone.title, milestone.when], time);
  }
});

test('words that are no time stay in the title, when read and written back', () => {
  for (const words of ['early access', 'summer redesign']) {
    const roadmap = parseRoadmap(`# Lantern\n\n## v1.2 (${words})\n\n- Maps\n`);
    assert.equal(roadmap.milestones[0]?.title, `v1.2 (${words})`);
    assert.equal(parseRoadmap(writeMarkdown(roadmap)).milestones[0]?.title, `v1.2 (${words})`);
  }
});

test('a title too short to be parted is written so that it reads the same', () => {
  const roadmap = parseRoadmap('# Lantern\n\n## v1.2 (Q3 2026)\n\n- Maps\n');
  roadmap.milestones[0]!.title = 'v2';
  const [again] = parseRoadmap(writeMarkdown(roadmap)).milestones;
  assert.deepEqual([again?.title, again?.when?.text], ['v2', 'Q3 2026']);
});
