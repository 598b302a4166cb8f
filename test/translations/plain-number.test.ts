import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinUnits } from '../../src/translations/join-units.ts';
import { plainNumber } from '../../src/translations/plain-number.ts';

const languages = [
  'de',
  'de-ch',
  'en',
  'en-GB',
  'en-us',
  'en-in',
  'es',
  'fr-CA',
  'it',
  'ja',
  'ko',
  'pt-br',
  'ru',
  'zh',
];
const numbers = [0, 1, 10, 999, 1000, 1001, 9999, 10_000, 12_345, 999_999];

void describe('plainNumber', () => {
  for (const language of languages) {
    void it(`writes numbers of ${language} as Intl does, or leaves them to it`, () => {
      const format = new Intl.NumberFormat(language);
      for (const value of numbers) {
        const plain = plainNumber(language, value);
        if (value < 1000 || plain !== undefined) assert.equal(plain, format.format(value));
      }
    });
  }

  void it('divides thousands in English', () => {
    assert.equal(plainNumber('en', 12_345), '12,345');
  });

  void it('leaves to Intl what is more than digits', () => {
    const left: [string, number][] = [
      ['en', 0.5],
      ['en', -1],
      ['en', -0],
      ['en', Number.NaN],
      ['en', 1_000_000],
      ['de', 1000],
      ['en-in', 100_000],
      ['ar', 3],
      ['fa', 3],
      ['en-u-nu-deva', 3],
    ];
    for (const [language, value] of left) assert.equal(plainNumber(language, value), undefined, `${language} ${value}`);
  });
});

void describe('joinUnits', () => {
  for (const language of ['en', 'en-GB', 'en-us', 'de', 'fr', 'ar']) {
    void it(`joins figures of ${language} as Intl does`, () => {
      const format = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
      for (const parts of [[], ['3 a'], ['3 a', '4 b'], ['3 a', '4 b', '5 c']]) {
        assert.equal(joinUnits(language, parts), format.format(parts));
      }
    });
  }
  void it('parts them where Intl does not', () => {
    const joined = ['zh', 'zh-tw', 'ja', 'ko', 'ru'].map((language) => joinUnits(language, ['3 a', '4 b', '5 c']));
    assert.deepEqual(joined, ['3 a，4 b，5 c', '3 a，4 b，5 c', '3 a、4 b、5 c', '3 a, 4 b, 5 c', '3 a, 4 b, 5 c']);
    assert.equal(joinUnits('ja', ['3 a']), '3 a');
  });
});
