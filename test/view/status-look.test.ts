import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Roadmap, Status } from '../../src/core/model/types.ts';
import { statusLook } from '../../src/view/status-look.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const called = (status: Status, label: string): Roadmap =>
  makeRoadmap([makeMilestone('v1', [makeItem('a', { status })])], { statuses: [{ status, marks: ['~'], label }] });

test('statusLook(roadmap, status) is that of partly done work where the legend calls it so', () => {
  for (const label of ['partial implementation', 'Partly done', 'teilweise fertig', 'parcial', '部分完成'])
    assert.equal(statusLook(called('in-progress', label), 'in-progress'), 'partial', label);
  assert.equal(statusLook(called('in-progress', 'being built'), 'in-progress'), 'in-progress');
});

test('statusLook(roadmap, status) is that of work nobody began where the legend calls it so', () => {
  for (const label of ['incomplete/no implementation', 'Not started', 'offen', '未着手'])
    assert.equal(statusLook(called('planned', label), 'planned'), 'not-started', label);
  assert.equal(statusLook(called('planned', 'planned'), 'planned'), 'planned');
});

test('statusLook(roadmap, status) leaves other statuses, and roadmaps without a legend, alone', () => {
  assert.equal(statusLook(called('blocked', 'partial outage'), 'blocked'), 'blocked');
  assert.equal(statusLook(makeRoadmap([]), 'planned'), 'planned');
});
