import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readUpdated, readWhen, readWholeWhen, type WhenMatch } from '../../../src/core/time/read-when.ts';
import { knowAllLanguages } from '../../../src/core/language/languages.ts';

knowAllLanguages();

/** A match on one line: text [start..end] precision, ~ for approximate, ! for a problem. */
function show(match: WhenMatch | undefined): string {
  if (match === undefined) return 'none';
  const { text, start = '', end = '', precision, approximate } = match.when;
  return `${text} [${start}..${end}] ${precision}${approximate ? ' ~' : ''}${match.problem === undefined ? '' : ` ! ${match.problem}`}`;
}

const whole: readonly (readonly [string, string])[] = [
  ['2021 Q4', '2021 Q4 [2021-10-01..2021-12-31] quarter'],
  ['Q3 / 2026', 'Q3 / 2026 [2026-07-01..2026-09-30] quarter'],
  ["Q4'24", "Q4'24 [2024-10-01..2024-12-31] quarter"],
  ['Q4’22/Q1’23', 'Q4’22/Q1’23 [2022-10-01..2023-03-31] quarter'],
  ['CY23 Q1', 'CY23 Q1 [2023-01-01..2023-03-31] quarter'],
  ['1Q24', '1Q24 [2024-01-01..2024-03-31] quarter'],
  ['third quarter of 2024', 'third quarter of 2024 [2024-07-01..2024-09-30] quarter'],
  ['H2 2023', 'H2 2023 [2023-07-01..2023-12-31] half'],
  ['22H1', '22H1 [2022-01-01..2022-06-30] half'],
  ['2023/09/xx', '2023/09/xx [2023-09-01..2023-09-30] month'],
  ['March 2022', 'March 2022 [2022-03-01..2022-03-31] month'],
  ['Mar-22', 'Mar-22 [2022-03-01..2022-03-31] month'],
  ['Due: March 2022', 'March 2022 [2022-03-01..2022-03-31] month'],
  ['completed 2026-02-17', '2026-02-17 [2026-02-17..2026-02-17] day'],
  ['June 1st, 2021', 'June 1st, 2021 [2021-06-01..2021-06-01] day'],
  ['01.05.2024', '01.05.2024 [2024-05-01..2024-05-01] day'],
  ['2026-02-17T10:00:00Z', '2026-02-17T10:00:00Z [2026-02-17..2026-02-17] day'],
  ['week 12, 2025', 'week 12, 2025 [2025-03-17..2025-03-23] week'],
  ['Summer 2021', 'Summer 2021 [2021-06-01..2021-08-31] season ~'],
  ['Winter 2024', 'Winter 2024 [2024-12-01..2025-02-28] season ~'],
  ['Winter 2030/31', 'Winter 2030/31 [2030-12-01..2031-02-28] season ~'],
  ['Winter 2030/29', 'none'],
  ['2025', '2025 [2025-01-01..2025-12-31] year'],
  ['early 2025', 'early 2025 [2025-01-01..2025-12-31] year ~'],
  ['mid-2024', 'mid-2024 [2024-01-01..2024-12-31] year ~'],
  ['Q3 2025 (tentative)', 'Q3 2025 (tentative) [2025-07-01..2025-09-30] quarter ~'],
  ['by June 2024', 'by June 2024 [..2024-06-30] month'],
  ['before June 2024', 'before June 2024 [..2024-05-31] month'],
  ['from June 2024', 'from June 2024 [2024-06-01..] month'],
  ['from June to July 2024', 'from June to July 2024 [2024-06-01..2024-07-31] month'],
  ['after Q1 2025', 'after Q1 2025 [2025-04-01..] quarter'],
  ['2025+', '2025+ [2025-01-01..] year'],
  ['2025 and beyond', '2025 and beyond [2025-01-01..] year'],
  ['2024-05-01 .. 2024-06-15', '2024-05-01 .. 2024-06-15 [2024-05-01..2024-06-15] day'],
  ['Q1-Q2 2024', 'Q1-Q2 2024 [2024-01-01..2024-06-30] quarter'],
  ['Nov – Jan 2025', 'Nov – Jan 2025 [2024-11-01..2025-01-31] month'],
  ['May 1–15, 2024', 'May 1–15, 2024 [2024-05-01..2024-05-15] day'],
  ['2024/25', '2024/25 [2024-01-01..2025-12-31] year'],
  ['Q3 (2025)', 'Q3 (2025) [2025-07-01..2025-09-30] quarter'],
];

const languages: readonly (readonly [string, string])[] = [
  ['1 кв. 2031', '1 кв. 2031 [2031-01-01..2031-03-31] quarter'],
  ['2018 年秋季', '2018 年秋季 [2018-09-01..2018-11-30] season ~'],
  ['2024年第三季度', '2024年第三季度 [2024-07-01..2024-09-30] quarter'],
  ['2024年上半年', '2024年上半年 [2024-01-01..2024-06-30] half'],
  ['2022年3月5日', '2022年3月5日 [2022-03-05..2022-03-05] day'],
  ['2025年末', '2025年末 [2025-01-01..2025-12-31] year ~'],
  ['2025年第1四半期', '2025年第1四半期 [2025-01-01..2025-03-31] quarter'],
  ['2025年6月まで', '2025年6月まで [..2025-06-30] month'],
  ['2022년 3월 5일', '2022년 3월 5일 [2022-03-05..2022-03-05] day'],
  ['2024년 하반기', '2024년 하반기 [2024-07-01..2024-12-31] half'],
  ['3. Quartal 2024', '3. Quartal 2024 [2024-07-01..2024-09-30] quarter'],
  ['Anfang 2025', 'Anfang 2025 [2025-01-01..2025-12-31] year ~'],
  ['1er juin 2021', '1er juin 2021 [2021-06-01..2021-06-01] day'],
  ['d’ici fin 2025', 'd’ici fin 2025 [..2025-12-31] year'],
  ['1 de junio de 2021', '1 de junio de 2021 [2021-06-01..2021-06-01] day'],
  ['1º trimestre de 2024', '1º trimestre de 2024 [2024-01-01..2024-03-31] quarter'],
  ['meados de 2025', 'meados de 2025 [2025-01-01..2025-12-31] year ~'],
  ['марта 2022', 'марта 2022 [2022-03-01..2022-03-31] month'],
  ['III квартал 2024', 'III квартал 2024 [2024-07-01..2024-09-30] quarter'],
  ['primo trimestre 2024', 'primo trimestre 2024 [2024-01-01..2024-03-31] quarter'],
];

describe('readWholeWhen', () => {
  for (const [text, expected] of whole)
    it(`should read ${text}`, () => assert.equal(show(readWholeWhen(text)), expected));
  for (const [text, expected] of languages)
    it(`should read ${text} in its language`, () => assert.equal(show(readWholeWhen(text)), expected));
  for (const text of ['TBD', '', 'week 9-12', 'v1.21 (September 2026)', 'Runtime 2024 engine', '2 weeks', '50%'])
    it(`should not read "${text}" as nothing but a time`, () => assert.equal(readWholeWhen(text), undefined));
});

describe('readWholeWhen, without invention', () => {
  const open: readonly (readonly [string, string])[] = [
    ['early fall', 'early fall [..] season ~'],
    ['April', 'April [..] month'],
    ['by June', 'by June [..] month'],
    ['this year', 'this year [..] year'],
    ['FY25 Q1', 'FY25 Q1 [..] quarter'],
    ['05/06/2024', '05/06/2024 [..] day'],
  ];
  for (const [text, expected] of open)
    it(`should give no days for ${text}`, () => assert.equal(show(readWholeWhen(text)), expected));
  const bad: readonly (readonly [string, string])[] = [
    ['2024-02-31', '2024-02-31 [..] day ! impossible-date'],
    ['2024-13-05', '2024-13-05 [..] day ! impossible-date'],
    ['Q5 2024', 'Q5 2024 [..] quarter ! impossible-date'],
    ['2024-06-15 - 2024-05-01', '2024-06-15 - 2024-05-01 [2024-06-15..2024-05-01] day ! end-before-start'],
  ];
  for (const [text, expected] of bad)
    it(`should report ${text}`, () => assert.equal(show(readWholeWhen(text)), expected));
  it('should take the year of its surroundings for a time without one', () => {
    assert.equal(
      show(readWhen('Early Q4 (October)', { year: 2022 })),
      'Early Q4 (October) [2022-10-01..2022-10-31] month',
    );
  });
  it('should not override a year that is written', () => {
    assert.equal(readWhen('March 2021', { year: 2022 })?.when.start, '2021-03-01');
  });
});

describe('readWhen', () => {
  it('should give the place of the time in the text', () => {
    const text = 'Targeted for Rook v1.21 (September 2026), then more';
    const match = readWhen(text);
    assert.equal(text.slice(match?.start, match?.end), 'September 2026');
  });
  for (const text of [
    'It may slip',
    'Fix March of the penguins',
    'CVE-2024-1234',
    'Use port 2049',
    'Support 2000 users',
    'RFC 2119 support',
    'Spring Boot 3 migration',
    'Add H1 and H2 headings',
    'WasmEdge 0.16.0 release',
    'v2024.1',
    'They march on',
  ])
    it(`should not find a time in "${text}"`, () => assert.equal(readWhen(text), undefined));
  it('should find a month without a year where it is introduced', () => {
    assert.equal(readWhen('Ship in May')?.when.text, 'May');
    assert.equal(readWhen('Ships (October)')?.when.text, 'October');
  });
  it('should never throw, and place every match inside the text', () => {
    const piece = fc.constantFrom(
      '2024',
      'Q3',
      ' ',
      '-',
      '/',
      'May',
      'by',
      '月',
      '年',
      '31',
      '(',
      ')',
      "'",
      '24',
      'early',
      '.',
      'to',
      'FY',
      '季度',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const match of [readWhen(value), readWholeWhen(value), readUpdated(value)]) {
          if (match === undefined) continue;
          assert.ok(match.start >= 0 && match.start < match.end && match.end <= value.length);
          for (const date of [match.when.start, match.when.end])
            if (date !== undefined) assert.equal(new Date(date).toISOString().slice(0, 10), date);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readUpdated', () => {
  it('should read when the document was last changed', () => {
    assert.equal(readUpdated('Last Updated: July 2021')?.when.start, '2021-07-01');
    assert.equal(readUpdated('最后更新：2024年5月1日')?.when.start, '2024-05-01');
    assert.equal(readUpdated('Stand: März 2025')?.when.start, '2025-03-01');
  });
  it('should not read what merely was updated', () => assert.equal(readUpdated('5. Updated documentation'), undefined));
});
