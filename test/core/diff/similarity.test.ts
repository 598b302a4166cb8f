import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePairs, foldTitle, nameDifferentThings, pairsOf } from '../../../src/core/diff/similarity.ts';

const likeness = (one: string, other: string): number => comparePairs(pairsOf(one), pairsOf(other));

describe('foldTitle(title)', () => {
  it('makes alike what differs in case, width, blanks and signs', () => {
    for (const title of ['Dark mode', ' dark-MODE! ', 'Ｄａｒｋ  mode']) assert.equal(foldTitle(title), 'dark mode');
  });

  it('keeps letters with accents apart, and folds signs alone to nothing', () => {
    assert.notEqual(foldTitle('Größe'), foldTitle('Grosse'));
    assert.equal(foldTitle('…!'), '');
  });
});

describe('comparePairs(one, other)', () => {
  it('is 1 for the same and 0 for nothing in common', () => {
    assert.equal(likeness('dark mode', 'dark mode'), 1);
    assert.equal(likeness('dark mode', 'sync'), 0);
  });

  it('is 0 for titles too short for a pair', () => {
    assert.equal(likeness('a', 'a'), 0);
    assert.equal(likeness('', ''), 0);
  });

  it('is the share of pairs in common, each counted as often as it is there', () => {
    // ni ig gh ht, na ac ch ht
    assert.equal(likeness('night', 'nacht'), 0.25);
    assert.equal(likeness('aaa', 'aa'), 2 / 3);
  });
});

describe('nameDifferentThings(one, other)', () => {
  it('is true where each names in capitals what the other does not', () => {
    assert.equal(nameDifferentThings('Installer for EKS', 'Installer for GKE'), true);
  });

  it('is false where one names more, where neither does, and for a sole capital', () => {
    assert.equal(nameDifferentThings('Installer', 'Installer for GKE'), false);
    assert.equal(nameDifferentThings('Dark mode', 'Light mode'), false);
    assert.equal(nameDifferentThings('Plan A', 'Plan B'), false);
  });
});
