import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findStateWord, readStateSection, readStateValue } from '../../../src/core/language/states.ts';
import { knowAllLanguages } from '../../../src/core/language/languages.ts';

knowAllLanguages();

describe('findStateWord', () => {
  const apart: Record<string, string> = {
    'Foo (WIP)': 'in-progress',
    'Done: dark mode': 'done',
    '[Done] Version 0.1.0: Proof of concept': 'done',
    'Complete - Release was done': 'done',
    'Foo (in progress, ETA Q3)': 'in-progress',
    '功能（已完成）': 'done',
    '機能 (実装済み)': 'done',
    'Поиск (в работе)': 'in-progress',
    'Suche (geplant)': 'planned',
    'Recherche (en cours)': 'in-progress',
  };
  for (const [text, status] of Object.entries(apart))
    it(`should read ${status} in "${text}"`, () => assert.equal(findStateWord(text)?.status, status));
  for (const text of [
    'Fix blocked jobs',
    'Partial evaluation',
    'Started/stopped events',
    'Research into caching',
    'constructor',
    '__proto__',
    '',
  ])
    it(`should not read a status in "${text}"`, () => assert.equal(findStateWord(text), undefined));
  it('should give the place of the phrase', () => {
    const match = findStateWord('Dark mode (in progress)');
    assert.deepEqual([match?.start, match?.end, match?.place], [11, 22, 'trailing']);
  });
  it('should tell maturity from progress', () => {
    assert.equal(findStateWord('Search (beta)')?.maturity, true);
    assert.equal(findStateWord('Search (done)')?.maturity, false);
  });
});

describe('readStateValue', () => {
  const values: Record<string, string> = {
    'API design in progress': 'in-progress',
    'Stale, overdue': 'at-risk',
    'Inactive, paused': 'blocked',
    Pending: 'planned',
    'To be released in March': 'planned',
    'Not yet done': 'planned',
    'not planned': 'dropped',
    'Nicht begonnen': 'planned',
    进行中: 'in-progress',
    Open: 'planned',
  };
  for (const [text, status] of Object.entries(values))
    it(`should read ${status} in "${text}"`, () => assert.equal(readStateValue(text)?.status, status));
  for (const text of ['wibble', 'constructor', '__proto__', 'Seeking contributions', '', '42'])
    it(`should not read a status in "${text}"`, () => assert.equal(readStateValue(text), undefined));
});

describe('readStateSection', () => {
  const sections: Record<string, string> = {
    Done: 'done',
    'Completed Platform Features': 'done',
    'Currently Deployed Services (13+)': 'done',
    'In-Progress (Under Design OR Active Development)': 'in-progress',
    Pending: 'planned',
    Upcoming: 'planned',
    'Inactive Roadmap': 'blocked',
    'Out of scope': 'dropped',
    'Nicht geplant': 'dropped',
    'Under consideration': 'considering',
    'Features in progress': 'in-progress',
    正在做特性: 'in-progress',
  };
  for (const [text, status] of Object.entries(sections))
    it(`should read ${status} in "${text}"`, () => assert.equal(readStateSection(text), status));
  for (const text of [
    'Backlog',
    'Ideas',
    'Future Services by Domain',
    'Blocked users page',
    'Networking',
    'Current Roadmap',
    'Planning for Roadmap',
  ])
    it(`should not read a state in "${text}"`, () => assert.equal(readStateSection(text), undefined));
});

describe('state words', () => {
  it('should never make a text throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const match of [findStateWord(text), readStateValue(text)])
          if (match !== undefined) assert.ok(match.start < match.end && match.end <= text.length);
        readStateSection(text);
      }),
      { numRuns: 1000 },
    );
  });
});
