import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knowAllLanguages, languages } from '../../../src/core/language/languages.ts';
import { findUpdated } from '../../../src/core/time/find-updated.ts';

knowAllLanguages();

describe('findUpdated(lines)', () => {
  it('finds the day behind each phrase of each language', () => {
    for (const { code, time } of languages)
      for (const phrase of time.updated.split(',')) {
        const line = `${phrase.trim()}: 2026-03-31`;
        assert.equal(findUpdated(['# Plan', '', line])?.end, '2026-03-31', `${code}: ${line}`);
      }
  });

  it('does not find a day that nothing says to be that of the last change', () => {
    assert.equal(findUpdated(['# Plan', '', 'Released: 2026-03-31', '- Standard 12 of 2026']), undefined);
  });

  it('does not find a phrase without a day', () => {
    assert.equal(findUpdated(['Last updated by 3 of us', 'Updated 12 pages']), undefined);
  });

  it('does not look below the first 400 lines', () => {
    const line = 'Last updated: 2026-03-31';
    assert.equal(findUpdated([...Array<string>(399).fill(''), line])?.end, '2026-03-31');
    assert.equal(findUpdated([...Array<string>(400).fill(''), line]), undefined);
  });
});
