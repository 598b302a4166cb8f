import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareVersions, isSameVersion } from '../../../src/core/time/compare-versions.ts';
import { readVersions } from '../../../src/core/time/read-versions.ts';
import { knowAllLanguages } from '../../../src/core/language/languages.ts';

knowAllLanguages();

describe('readVersions', () => {
  const certain = {
    'v0.5.0': 'v0.5.0',
    '1.7.0 Roadmap (to be delivered early fall)': '1.7.0',
    '[Version 0.3]': '0.3',
    'Engine 1.5 Release, Due: March 2022': '1.5',
    'v1.0.0版本特性(2023/09/xx)': 'v1.0.0',
    'S20 — v1.0.0 stabilization': 'v1.0.0',
    'バージョン2.0': '2.0',
    '2.0版本': '2.0',
    '2024 Q3 (v1.2)': 'v1.2',
  };
  for (const [text, version] of Object.entries(certain))
    it(`should be certain of ${version} in "${text}"`, () => {
      const match = readVersions(text);
      assert.equal(match?.from, version);
      assert.equal(match?.certainty, 'certain');
    });
  for (const text of ['Engine 1.5', '1.8+', '1.3 ✅', 'Rook Ceph 1.21', 'v2', '2.x', '7.0'])
    it(`should find "${text}" likely`, () => assert.equal(readVersions(text)?.certainty, 'likely'));
  for (const text of ['1.1 Runtime improvements', 'TLS 1.3', 'Python 3.12 support', 'Phase 1.2'])
    it(`should find "${text}" weak`, () => assert.equal(readVersions(text)?.certainty, 'weak'));
  for (const text of [
    'Java 17',
    'HTTP/2',
    '50%',
    '2024-05-01',
    '01.05.2024',
    '#1',
    '(#1) AI',
    '2. Setters',
    '10.0.0.1',
    'Milestone 3',
    'RFC 7880 / 7881',
    '',
  ])
    it(`should not read a version in "${text}"`, () => assert.equal(readVersions(text), undefined));
  it('should read a range', () => {
    assert.deepEqual(readVersions('v0.6.0 - v1.0.0'), {
      from: 'v0.6.0',
      to: 'v1.0.0',
      start: 0,
      end: 15,
      certainty: 'certain',
    });
  });
  it('should not read a range where words follow the dash', () => {
    assert.equal(readVersions('v1.0 - 2 features')?.to, undefined);
  });
  it('should never throw, and place every match inside the text', () => {
    const piece = fc.constantFrom('v', '1', '.', '2.0', ' ', '-', 'x', '+', 'rc', '版本', 'Version', '%', '2024');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const match = readVersions(text);
          if (match !== undefined) assert.ok(match.start >= 0 && match.start < match.end && match.end <= text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('compareVersions', () => {
  it('should order versions as releases', () => {
    assert.ok(compareVersions('v1.2', '1.10.0') < 0);
    assert.ok(compareVersions('1.0.0-rc.1', '1.0.0') < 0);
  });
  it('should find the same release under two spellings', () => assert.ok(isSameVersion('v1.0', '1.0.0')));
  it('should not find texts without a number the same', () => assert.ok(!isSameVersion('next', 'later')));
});
