import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readColumnRole, readKeyName } from '../../../src/core/language/columns.ts';
import { findFlags, isSlip, isStretchSection } from '../../../src/core/language/flags.ts';
import { readHorizon } from '../../../src/core/language/horizons.ts';
import { languages } from '../../../src/core/language/languages.ts';
import { isNoteSection, readNoteSection } from '../../../src/core/language/note-sections.ts';
import { tokenize } from '../../../src/core/language/tokens.ts';
import { knowAllLanguages } from '../../../src/core/language/languages.ts';

knowAllLanguages();

describe('readHorizon', () => {
  const horizons: Record<string, string> = {
    Now: 'now',
    'Current Roadmap': 'now',
    'Short-term (< 6 months)': 'next',
    'Next steps': 'next',
    'Long-term (> 6 months)': 'later',
    'Future Services by Domain': 'later',
    'Plans for the future': 'later',
    'Backlog (post-v1.0 ideas)': 'someday',
    'Ideas that may be worth exploring': 'someday',
    'Court terme': 'next',
    未来规划: 'later',
  };
  for (const [text, horizon] of Object.entries(horizons))
    it(`should read ${horizon} in "${text}"`, () => assert.equal(readHorizon(text), horizon));
  for (const text of ['Next generation UI', 'Later.js support', 'Networking', ''])
    it(`should not read a distance in "${text}"`, () => assert.equal(readHorizon(text), undefined));
});

describe('readNoteSection', () => {
  it('should know what plans nothing', () => {
    assert.equal(readNoteSection('How to help?'), 'help');
    assert.equal(readNoteSection('Acceptance criteria'), 'criteria');
    assert.equal(readNoteSection('Risk Register (active)'), 'risks');
    assert.equal(readNoteSection('目次'), 'contents');
    assert.equal(readNoteSection('Overview'), 'context');
  });
  it('should not take a plan for a note', () => {
    for (const text of ['Documentation', 'Updating Scaffolding for 2.0', 'Support for streaming', 'Testing'])
      assert.equal(readNoteSection(text), undefined);
  });
  it('should keep prose that describes its parent apart', () => {
    assert.equal(isNoteSection('Legend'), true);
    assert.equal(isNoteSection('Overview'), false);
  });
});

describe('readColumnRole', () => {
  const roles: Record<string, string> = {
    'Target date': 'when',
    'Feature name': 'title',
    '#': 'issue',
    '%': 'progress',
    'Owner(s)': 'owner',
    Theme: 'area',
    'Fecha estimada': 'when',
    负责人: 'owner',
    Zieltermin: 'when',
    Abhängigkeiten: 'dependencies',
  };
  for (const [header, role] of Object.entries(roles))
    it(`should read ${role} in "${header}"`, () => assert.equal(readColumnRole(header), role));
  for (const header of ['MemoryIsolation', 'Namesake', 'constructor', ''])
    it(`should not read a role in "${header}"`, () => assert.equal(readColumnRole(header), undefined));
  it('should ask for the whole name before a colon', () => {
    assert.equal(readKeyName('Depends on'), 'dependencies');
    assert.equal(readKeyName('The owner of this'), undefined);
    assert.equal(readKeyName('Feature'), undefined);
  });
});

describe('flags', () => {
  it('should find phrases wherever they stand', () => {
    const flags = findFlags('Themes (nice to have), help wanted').map((match) => match.flag);
    assert.deepEqual(flags, ['stretch', 'help-wanted']);
  });
  it('should find single words only where they stand apart', () => {
    assert.equal(findFlags('Foo (optional)')[0]?.flag, 'stretch');
    assert.deepEqual(findFlags('optional chaining'), []);
  });
  it('should tell stretch sections from others', () => {
    assert.equal(isStretchSection('Desired items'), true);
    assert.equal(isStretchSection('Core items'), false);
  });
  it('should tell what slips from what may slip', () => {
    assert.equal(isSlip('Items that will likely slip due to staffing'), true);
    assert.equal(isSlip('Items that may slip'), false);
  });
});

describe('languages', () => {
  for (const { code, time } of languages)
    it(`should name twelve months, four quarters and seasons and two halves in ${code}`, () => {
      const counts = [time.months, time.quarters, time.seasons, time.halves].map((names) => names.length);
      assert.deepEqual(counts, [12, 4, 4, 2]);
    });
});

describe('tokenize', () => {
  it('should give words with their places, ideographs one by one', () => {
    const words = tokenize("Won't-do 做").map(({ text, start, end }) => [text, start, end]);
    assert.deepEqual(words, [
      ["won't", 0, 5],
      ['do', 6, 8],
      ['做', 9, 10],
    ]);
  });
  it('should fold width and case', () => assert.equal(tokenize('ＡＢＣ')[0]?.text, 'abc'));
});
