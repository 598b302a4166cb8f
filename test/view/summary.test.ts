import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status } from '../../src/core/model/types.ts';
import { countStatuses } from '../../src/view/counts.ts';
import { isEmptyRoadmap } from '../../src/view/is-empty.ts';
import { titleOf } from '../../src/view/roadmap-names.ts';
import { ageOf, splitByStatus, summarise } from '../../src/view/summary.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const itemsOf = (...statuses: Status[]) =>
  statuses.map((status, index) => makeItem(`Item ${String(index)}`, { status }));
const planOf = (...statuses: Status[]) => makeRoadmap([makeMilestone('v1.0', itemsOf(...statuses))]);

describe('summarise(roadmap)', () => {
  it('measures what is done against all that is not dropped', () => {
    const { percent, counts } = summarise(planOf('done', 'planned', 'dropped', 'unknown'));
    assert.equal(percent, 33);
    assert.equal(counts.relevant, 3);
  });
  it('counts what is in progress as not done', () =>
    assert.equal(summarise(planOf('in-progress', 'planned')).percent, 0));
  it('gives no percentage where nobody states a status', () => {
    assert.equal(summarise(planOf('unknown', 'unknown')).percent, undefined);
    assert.equal(summarise(planOf('dropped')).percent, undefined);
  });
  it('says 100 only when all is done, and 0 only when nothing is', () => {
    const many = (done: number, open: number) => [
      ...Array.from({ length: done }, () => 'done' as const),
      ...Array.from({ length: open }, () => 'planned' as const),
    ];
    assert.equal(summarise(planOf(...many(999, 1))).percent, 99);
    assert.equal(summarise(planOf(...many(1, 999))).percent, 1);
    assert.equal(summarise(planOf(...many(3, 0))).percent, 100);
  });
  it('names the kind of milestones where all are of one', () => {
    const milestones = [makeMilestone('v1.0'), makeMilestone('Unscheduled', [], { kind: 'unscheduled' })];
    assert.equal(summarise(makeRoadmap(milestones)).kind, 'version');
    assert.equal(summarise(makeRoadmap([...milestones, makeMilestone('Q3', [], { kind: 'period' })])).kind, 'mixed');
  });
  it('lists milestones that have items', () => {
    const { byMilestone } = summarise(makeRoadmap([makeMilestone('v1.0', itemsOf('done')), makeMilestone('v2.0')]));
    assert.deepEqual(
      byMilestone.map(({ title }) => title),
      ['v1.0'],
    );
  });
});

describe('titleOf(roadmap)', () => {
  it('is the title, or that of the only milestone', () => {
    assert.equal(titleOf(makeRoadmap([makeMilestone('v1.0')], { title: 'Larch' })), 'Larch');
    assert.equal(titleOf(makeRoadmap([makeMilestone('v1.0')])), 'v1.0');
  });
  it('is nothing among several milestones', () => {
    assert.equal(titleOf(makeRoadmap([makeMilestone('v1.0'), makeMilestone('v2.0')])), undefined);
  });
});

describe('splitByStatus(counts, length, gap)', () => {
  const parts = (statuses: Status[], closed = false) =>
    splitByStatus(countStatuses(itemsOf(...statuses)), 160, 2, closed);
  it('fills the length, gaps included', () => {
    const last = parts(['done', 'planned', 'planned', 'unknown']).at(-1)!;
    assert.ok(Math.abs(last.start + last.length - 160) < 1e-9);
  });
  it('leaves a gap behind the last part of a ring', () => {
    const last = parts(['done', 'planned'], true).at(-1)!;
    assert.ok(Math.abs(last.start + last.length - 158) < 1e-9);
  });
  it('keeps the smallest part visible, at the cost of the others', () => {
    const many: Status[] = [...Array.from({ length: 999 }, (): Status => 'done'), 'blocked'];
    const [done, blocked] = parts(many);
    assert.equal(blocked!.length, 2);
    assert.ok(Math.abs(done!.length - 156) < 1e-9);
  });
  it('leaves out what is dropped, and draws nothing for nothing', () => {
    assert.deepEqual(
      parts(['dropped', 'done']).map(({ status }) => status),
      ['done'],
    );
    assert.deepEqual(parts([]), []);
    assert.deepEqual(parts(['dropped']), []);
  });
});

describe('ageOf(when, today)', () => {
  it('counts whole units, no finer than the words', () => {
    assert.deepEqual(ageOf(makeWhen('July 2021', 'month', '2021-07-01', '2021-07-31'), '2026-11-20'), {
      value: -5,
      unit: 'year',
    });
    assert.deepEqual(ageOf(makeWhen('2025', 'year', '2025-01-01', '2025-12-31'), '2026-02-01'), {
      value: -1,
      unit: 'year',
    });
    assert.deepEqual(ageOf(makeWhen('x', 'day', '2026-11-17', '2026-11-17'), '2026-11-20'), { value: -3, unit: 'day' });
    assert.deepEqual(ageOf(makeWhen('x', 'day', '2026-09-25', '2026-09-25'), '2026-11-20'), {
      value: -1,
      unit: 'month',
    });
  });
  it('says nothing of the month that is not over, of the future, of words without a date', () => {
    assert.equal(ageOf(makeWhen('x', 'month', '2026-11-01', '2026-11-30'), '2026-11-20'), undefined);
    assert.equal(ageOf(makeWhen('x', 'day', '2026-12-01', '2026-12-01'), '2026-11-20'), undefined);
    assert.equal(ageOf(makeWhen('soon', 'none'), '2026-11-20'), undefined);
    assert.equal(ageOf(makeWhen('2026', 'year', '2026-01-01', '2026-06-30'), '2026-11-20'), undefined);
  });
});

describe('isEmptyRoadmap(roadmap)', () => {
  it('is true where nothing is planned', () =>
    assert.equal(isEmptyRoadmap(makeRoadmap([makeMilestone('v1.0')])), true));
  it('is false where a milestone says something by itself', () => {
    assert.equal(isEmptyRoadmap(makeRoadmap([makeMilestone('v1.0', [], { progress: { done: 1, total: 3 } })])), false);
    assert.equal(isEmptyRoadmap(planOf('unknown')), false);
  });
});
