import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnosticCodes, type DiagnosticCodeName } from '../../src/core/diagnostics/codes.ts';
import { diagnosticWordLoaders, type DiagnosticWords } from '../../src/translations/diagnostic-words.ts';
import { languageLoaders } from '../../src/translations/languages.ts';

const codes = Object.keys(diagnosticCodes) as DiagnosticCodeName[];
/** Scripts of the languages that are not written in Latin. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
const samplesIn = (text: string): string[] => [...text.matchAll(/`[^`]+`/g)].map(([sample]) => sample).sort();

/** Sentences that are empty, English, in another script, no sentence, or without the code that they must name. */
function findFaults(language: string, words: Partial<DiagnosticWords>): string[] {
  return codes.filter((code) => {
    const { problem, remedy } = diagnosticCodes[code];
    const own = words[code];
    if (!own || own[0] === problem || own[1] === remedy) return true;
    return [problem, remedy].some((english, index) => {
      const text = own[index]!;
      return (
        !/[^\s.。][.。]$/u.test(text) ||
        text !== text.trim() ||
        / {2}|[‘’]{2}|undefined/.test(text) ||
        scripts[language]?.test(text) === false ||
        samplesIn(text).join() !== samplesIn(english).join()
      );
    });
  });
}

describe('words of the diagnostics', () => {
  it('are there in every language of the interface', () => {
    assert.deepEqual([...diagnosticWordLoaders.keys()], [...languageLoaders.keys()]);
  });

  for (const [language, load] of diagnosticWordLoaders) {
    it(`are whole, and no English, in ${language}`, async () => {
      const words = await load();
      assert.deepEqual(Object.keys(words).sort(), [...codes].sort());
      assert.deepEqual(findFaults(language, words), []);
      const problems = codes.map((code) => words[code][0]);
      assert.equal(new Set(problems).size, problems.length, 'each problem is told apart');
    });
  }

  it('are told apart from those that lack something', async () => {
    const good = await diagnosticWordLoaders.get('ru')!();
    const planted: Readonly<Record<string, readonly [string, string]>> = {
      'limit-items': [good['limit-items'][0], 'Увеличьте предел.'],
      'no-title': [diagnosticCodes['no-title'].problem, good['no-title'][1]],
      'empty-plan': [good['empty-plan'][0], ''],
      mojibake: ['Latin.', good.mojibake[1]],
      'front-matter': [good['front-matter'][0], 'Исправьте'],
    };
    assert.deepEqual(findFaults('ru', { ...good, ...planted }).sort(), Object.keys(planted).sort());
    const { 'limit-line': _, ...fewer } = good;
    assert.deepEqual(findFaults('ru', fewer), ['limit-line']);
  });
});
