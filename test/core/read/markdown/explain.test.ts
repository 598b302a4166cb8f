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

  /** Role and rules of the lines of a text that say something. */
  const rulesOf = (text: string): string[] =>
    explainRoadmap(text)
      .filter(({ role }) => role !== '')
      .map(({ role, rule }) => `${role}: ${rule}`);

  it('tells what the cells of a row were read as', () => {
    const table = '| Feature | Status | Owner | Size |\n| --- | --- | --- | --- |\n';
    assert.deepEqual(
      rulesOf(`## v1.0\n\n${table}| Search (#12) | Done | @ada | |\n| Sync | | | large |\n| Total | 2 | | 3 |\n`),
      [
        'milestone: milestone-section, version-heading',
        'column names: item-table',
        'item: item-row, trailing-group, status-column, owner-column',
        'item: item-row, effort-column',
        'note: total-row',
      ],
    );
    assert.deepEqual(rulesOf('| Feature | v1.0 | v1.1 |\n| --- | --- | --- |\n| Search | ✅ | |\n| Sync | | ✅ |\n'), [
      'column names: release-matrix',
      'item: item-row, release-column',
      'item: item-row, release-column',
    ]);
    assert.deepEqual(rulesOf('| Release | Date | Features |\n| --- | --- | --- |\n| v1.0 | 2026-05-01 | Search |\n'), [
      'column names: release-table',
      'milestone, item: release-row, when-column, content-column',
    ]);
  });

  it('names no column for a row that only names those below it, nor a row for a line', () => {
    const rules = rulesOf(
      '## v1.0\n\n| Feature | Status |\n| --- | --- |\n| **Core** | |\n| Search | Done |\n\n- [x] Sync\n',
    );
    assert.deepEqual(rules.slice(2), ['group: group-row', 'item: item-row, status-column', 'item: task-box']);
  });

  it('gives no line with text an empty role', () => {
    for (const { text, role } of explainRoadmap('Some words\n\n[a]: b\n\n| x | y |\n| - | - |\n')) {
      if (/\p{L}/u.test(text)) assert.notEqual(role, '');
    }
  });
});
