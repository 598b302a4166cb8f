import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRoadmap } from '../../src/core/model/is-roadmap.ts';
import { readJson } from '../../src/core/read/json/read-json.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';
import { badRoadmaps, goodTitle, noRoadmaps } from './look-alikes.ts';

describe('values in place of a roadmap', () => {
  it('a roadmap passes the check, and is read as it is', () => {
    const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem(goodTitle)])]);
    assert.equal(isRoadmap(roadmap), true);
    assert.equal(readJson(roadmap).milestones[0]!.items[0]!.title, goodTitle);
  });

  for (const [name, value] of badRoadmaps()) {
    it(`${name}: is refused, and does not blank the rest`, () => {
      assert.equal(isRoadmap(value), false);
      const roadmap = readJson(value);
      assert.equal(isRoadmap(roadmap), true);
      assert.equal(roadmap.milestones[0]!.items[0]!.title, goodTitle);
      assert.doesNotMatch(JSON.stringify(roadmap), /secret|\[object|polluted":1\}\}/);
    });
  }

  for (const [name, make] of Object.entries(noRoadmaps)) {
    it(`${name}: is refused without an exception`, () => {
      assert.equal(isRoadmap(make()), false);
      assert.equal(isRoadmap(readJson(make())), true);
    });
  }
});
