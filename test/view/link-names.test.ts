import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Link } from '../../src/core/model/types.ts';
import { linkName } from '../../src/view/link-names.ts';
import { makeIssue, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

function names(links: Link[]): string[] {
  const roadmap = makeRoadmap([makeMilestone('v1', [makeItem('A', { links })])]);
  return links.map((link) => linkName(roadmap, link));
}

describe('linkName', () => {
  it('is the number where all links lead to one repository', () => {
    assert.deepEqual(names([makeIssue(1), makeIssue(2)]), ['#1', '#2']);
  });

  it('names the other repository where there are several', () => {
    assert.deepEqual(names([makeIssue(1), makeIssue(2), makeIssue(3, 'acme/docs')]), ['#1', '#2', 'docs#3']);
  });

  it('is the number where no repository is known', () => {
    assert.deepEqual(names([makeIssue(1), { href: '#', text: 'x', kind: 'issue', number: 9 }]), ['#1', '#9']);
  });

  it('is the words of a link without a number, and of a milestone', () => {
    const web: Link = { href: 'https://a.test/', text: 'spec', kind: 'spec' };
    const milestone: Link = { href: 'https://a.test/m/5', text: 'Milestone 5', kind: 'milestone', number: 5 };
    assert.deepEqual(names([web, milestone]), ['spec', 'Milestone 5']);
  });

  it('is the address where there are no words', () => {
    assert.deepEqual(names([{ href: 'https://a.test/', text: ' ', kind: 'web' }]), ['https://a.test/']);
  });
});
