import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { knowLanguages } from '../../../src/core/language/known-languages.ts';
import { languages } from '../../../src/core/language/languages.ts';
import { languagesOf } from '../../../src/core/language/languages-of.ts';
import { resolveLimits } from '../../../src/core/limits.ts';
import { readBlocks } from '../../../src/core/read/markdown/blocks/read-blocks.ts';
import { buildRoadmap } from '../../../src/core/read/markdown/build/build-roadmap.ts';
import { readSyntax } from '../../../src/core/read/markdown/syntax/read-syntax.ts';
import type { Roadmap } from '../../../src/core/model/types.ts';
import { realRoadmaps, whyNoReal } from '../../real-roadmaps.ts';

/** Reads without making any language known. */
function read(text: string): Roadmap {
  const limits = resolveLimits(undefined);
  const syntax = readSyntax(text, limits);
  return buildRoadmap(readBlocks(syntax), syntax, { limits });
}

const english = '# Plan\n\nThis is what we will do for all of you.\n\n';

/** Markdown below a folder of the repository. */
function documents(folder: string): string[] {
  const url = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

describe('languagesOf', () => {
  it('finds no other language in an English text', () => {
    assert.deepEqual(languagesOf(`${english}## Done\n\n- Dark mode for the editor`), []);
  });

  it('finds a language by its script', () => {
    assert.deepEqual(languagesOf(`${english}## 已完成`), ['zh', 'ja']);
    assert.deepEqual(languagesOf(`${english}## 완료`), ['ko']);
    assert.deepEqual(languagesOf(`${english}## Готово`), ['ru']);
  });

  it('has every word of those scripts in its script', () => {
    const scripts = {
      zh: /\p{Script=Han}/u,
      ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
      ko: /\p{Script=Hangul}/u,
      ru: /[\p{Script=Cyrillic}№]/u,
    };
    for (const [code, script] of Object.entries(scripts)) {
      const { code: _code, ...words } = languages.find((language) => language.code === code)!;
      for (const phrase of listPhrases(words)) assert.match(phrase, script, code);
    }
  });

  it('finds languages in Latin letters by letters and common words in the midst of English', () => {
    assert.deepEqual(languagesOf(`${english}## Erledigt`), ['de']);
    assert.deepEqual(languagesOf(`${english}## Pendiente`), ['es']);
    assert.deepEqual(languagesOf(`${english}## Planejado`), ['pt']);
    assert.deepEqual(languagesOf(`${english}## Completato`), ['it']);
    // An accent may be of any of these.
    assert.deepEqual(languagesOf(`${english}## Prévu`), ['fr', 'es', 'pt', 'it']);
  });

  it('takes a text that does not read as English for any of them', () => {
    assert.deepEqual(languagesOf('## Fahrplan\n\n- Suche'), ['de', 'fr', 'es', 'pt', 'it']);
  });

  it('takes letters in disguise for any', () => {
    assert.equal(languagesOf(`${english}f&eacute;vrier`).length, 9);
    assert.equal(languagesOf(`${english}fÃ©vrier`).length, 9);
    assert.equal(languagesOf(`${english}fe\u0301vrier`).length, 9);
    assert.deepEqual(languagesOf(`${english}Search &amp; filter`), []);
  });
});

describe('reading with the languages of a text', () => {
  it('gives what reading with all gives', (t) => {
    const own = ['test/fixtures', 'stories/samples'].flatMap(documents);
    if (whyNoReal !== undefined) t.diagnostic(whyNoReal);
    const texts = [...own, ...realRoadmaps.map(({ text }) => text)];
    // Known languages stay known: texts with few come first.
    const needs = texts
      .map((text) => ({ text, codes: languagesOf(text) }))
      .sort((one, other) => one.codes.length - other.codes.length);
    const partly = needs.map(({ text, codes }) => {
      knowLanguages(languages.filter(({ code }) => codes.includes(code)));
      return read(text);
    });
    knowLanguages(languages);
    needs.forEach(({ text }, index) => assert.deepEqual(partly[index], read(text)));
  });
});

function listPhrases(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
  return Object.values(value as object).flatMap(listPhrases);
}
