import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plural, type PluralForms } from '../../src/translations/plural.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'];
const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 101, 999_999, 1_000_000, 1.5, -1];
const names: PluralForms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

describe('plural', () => {
  for (const language of languages) {
    it(`takes the form that Intl names in ${language}`, () => {
      const rules = new Intl.PluralRules(language);
      for (const value of numbers) assert.equal(plural(language, value, names), rules.select(value), String(value));
    });
  }

  it('falls back to the general form where a language lacks the one named', () => {
    assert.equal(plural('en', 1, { other: '{n} items' }), '1 items');
    assert.equal(plural('ru', 2, { one: 'one', other: '{n}' }), '2');
  });
});
