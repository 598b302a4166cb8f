import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/translations/en.ts';
import { languageLoaders } from '../../src/translations/languages.ts';
import { formatNumber } from '../../src/translations/plural.ts';
import type { Translation } from '../../src/translations/translation.ts';
import { counts, samples, type FunctionName } from './samples.ts';

const languages: Translation[] = [en];
for (const load of languageLoaders.values()) languages.push(await load());

/** Every text of a language, by the word and its arguments. */
function textsOf(words: Translation): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, word] of Object.entries(words)) {
    if (typeof word === 'string') texts.set(name, word);
    else {
      const speak = word as (...args: unknown[]) => string;
      for (const args of samples[name as FunctionName] as readonly unknown[][]) {
        texts.set(`${name}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`, speak(...args));
      }
    }
  }
  return texts;
}

/** Entries that are wrong on their face. */
function findFaults(texts: ReadonlyMap<string, string>): string[] {
  return [...texts]
    .filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|[{}$]| {2}/.test(text) || text !== text.trim())
    .map(([name, text]) => `${name}: ${text}`);
}

const prose = [
  'releaseOrder',
  'noDateInOrder',
  'loading',
  'emptyTitle',
  'errorTitle',
  'retry',
  'openSource',
  'noMatchTitle',
  'clearSearch',
  'clearAll',
  'permalink',
  'documentOrder',
  'orderNotTime',
  'close',
  'timeScale',
  'searchItems',
  'groupByNone',
  'sortNone',
  'stillLoading',
  'broken',
  'severalFlags',
  'noMark',
  'about',
  'noChanges',
  'changesTitle',
] as const satisfies readonly (keyof Translation)[];

describe('translations', () => {
  it('are filed each under its own code', async () => {
    assert.ok(languages.length >= 11, 'none was lost');
    for (const [code, load] of languageLoaders) assert.equal((await load()).$code, code);
  });

  for (const words of languages) {
    describe(words.$name, () => {
      const texts = textsOf(words);

      it('has all words of English and no others', () =>
        assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort()));

      it('has its own name and the writing direction of its script', () => {
        assert.notEqual(words.$name, '');
        assert.equal(words.$dir, words.$code === 'ar' ? 'rtl' : 'ltr');
      });

      it('says something for all that can be asked', () => assert.deepEqual(findFaults(texts), []));

      it('writes numbers as the language does', () => {
        for (const value of counts) {
          // Languages may say 'one' or 'two' in words.
          if (value > 2) assert.ok(words.items(value).includes(formatNumber(words.$code, value)), words.items(value));
        }
        assert.ok(words.items(1234).includes(formatNumber(words.$code, 1234)));
      });

      it('keeps the text of the document as it is', () => {
        for (const name of ['partOf', 'openIssue', 'removeFilter', 'after', 'sorted', 'lastUpdated'] as const)
          assert.ok(words[name]('«x»').includes('«x»'), name);
        for (const part of ['«a»', '«b»', '«c»']) assert.ok(words.cell('«a»', '«b»', '«c»').includes(part));
        assert.ok(words.noMatchText(3, '«a»', '«b»').includes('«a»'));
      });

      if (words !== en) {
        it('repeats no sentence of English', () =>
          assert.deepEqual(
            prose.filter((name) => words[name] === en[name]),
            [],
          ));
      }
    });
  }

  it('bend counted words as each language asks', async () => {
    const read = async (code: string): Promise<string[]> => {
      const words = await languageLoaders.get(code)!();
      return counts.map((count) =>
        words
          .items(count)
          .replace(/\p{Nd}/gu, '')
          .trim(),
      );
    };
    const forms = async (code: string): Promise<number> => new Set(await read(code)).size;
    assert.equal(await forms('ja'), 1);
    assert.equal(await forms('zh'), 1);
    assert.equal(await forms('de'), 2);
    assert.equal(await forms('ru'), 3);
    assert.ok((await forms('ar')) >= 4);
    const [, one, two, , five, eleven, twentyOne] = await read('ru');
    assert.equal(one, twentyOne);
    assert.notEqual(one, two);
    assert.equal(five, eleven);
  });

  it('are told apart from those that lack something', () => {
    const faulty = new Map([
      ['empty', ' '],
      ['form', '{n} items'],
      ['hole', 'Part of undefined'],
      ['good', 'Part of X'],
    ]);
    assert.deepEqual(
      findFaults(faulty).map((line) => line.split(':')[0]),
      ['empty', 'form', 'hole'],
    );
  });
});
