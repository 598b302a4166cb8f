import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { perRoadmap } from '../../src/view/per-roadmap.ts';
import { makeRoadmap } from '../models.ts';

describe('perRoadmap(create)', () => {
  it('asks once for each roadmap, also where there is no answer', () => {
    let asked = 0;
    const answer = perRoadmap(() => void asked++);
    const [one, other] = [makeRoadmap([]), makeRoadmap([])];
    for (const roadmap of [one, other, one, other]) assert.equal(answer(roadmap), undefined);
    assert.equal(asked, 2);
  });

  it('gives each roadmap its own', () => {
    const answer = perRoadmap(({ title }) => ({ title }));
    const [one, other] = [makeRoadmap([], { title: 'One' }), makeRoadmap([], { title: 'Other' })];
    assert.deepEqual([answer(one), answer(other)], [{ title: 'One' }, { title: 'Other' }]);
    assert.equal(answer(one), answer(one));
    assert.notEqual(answer(one), answer(makeRoadmap([], { title: 'One' })));
  });

  it('keeps no failure', () => {
    let fails = true;
    const answer = perRoadmap(() => {
      if (fails) throw new RangeError('not yet');
      return 1;
    });
    const roadmap = makeRoadmap([]);
    assert.throws(() => answer(roadmap), RangeError);
    fails = false;
    assert.equal(answer(roadmap), 1);
  });
});
