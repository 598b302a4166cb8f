import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainRoadmap } from '../../../../src/core/read/markdown/explain.ts';

describe('explainRoadmap', () => {
  it('tells role and rules of every line', () => {
    const lines = explainRoadmap('# Plan\n\n## v1.0\n\n- [x] One (nice to have)\n');
    assert.deepEqual(
      lines.map(({ line, role, rule }) => [line, role, rule]),
      [
        [1, 'title', 'document-title'],
        [2, '', ''],
        [3, 'milestone', 'milestone-section, version-heading'],
        [4, '', ''],
        [5, 'item', 'task-box, trailing-group'],
        [6, '', ''],
      ],
    );
  });

  it('gives no line with text an empty role', () => {
    for (const { text, role } of explainRoadmap('Some words\n\n[a]: b\n\n| x | y |\n| - | - |\n')) {
      if (/\p{L}/u.test(text)) assert.notEqual(role, '');
    }
  });
});
