import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Status } from '../../src/core/model/types.ts';
import { countStatuses } from '../../src/view/counts.ts';
import { reachedStatus, showsProgress } from '../../src/view/progress.ts';
import { makeItem } from '../models.ts';

const shows = (...statuses: Status[]) =>
  showsProgress(countStatuses(statuses.map((status) => makeItem(status, { status }))));

test('showsProgress(counts) holds where something is done, or most items state a status', () => {
  assert.equal(shows('done', 'unknown', 'unknown', 'unknown'), true);
  assert.equal(shows('planned', 'in-progress', 'unknown'), true);
});

test('showsProgress(counts) does not hold where nothing is done and most items state nothing', () => {
  assert.equal(shows('at-risk', 'unknown', 'unknown', 'unknown'), false);
  assert.equal(shows('unknown', 'unknown'), false);
  assert.equal(shows(), false);
});

test('showsProgress(counts) does not hold where all is dropped', () => {
  assert.equal(shows('dropped', 'dropped'), false);
});

test('reachedStatus(status, counts) is done where nothing is stated and all is done, and what is stated elsewhere', () => {
  const reached = (stated: Status, ...statuses: Status[]) =>
    reachedStatus(stated, countStatuses(statuses.map((status) => makeItem(status, { status }))));
  assert.equal(reached('unknown', 'done', 'done', 'dropped'), 'done');
  assert.equal(reached('at-risk', 'done', 'done'), 'at-risk');
  assert.equal(reached('unknown', 'done', 'planned'), 'unknown');
  assert.equal(reached('unknown', 'dropped'), 'unknown');
  assert.equal(reached('unknown'), 'unknown');
});
