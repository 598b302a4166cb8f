import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../src/core/language/languages.ts';
import { PhraseIndex } from '../../../src/core/language/phrase-index.ts';
import { gap, tokenize } from '../../../src/core/language/tokens.ts';

test('of phrases with one first word the longest is found, and none where its words do not go on', () => {
  const index = new PhraseIndex<string>();
  index.add('in, in progress, in-review now', 'a');
  assert.deepEqual(index.longest(tokenize('in progress today'), 0), { value: 'a', next: 2 });
  assert.deepEqual(index.longest(tokenize('in review'), 0), { value: 'a', next: 1 });
  assert.equal(index.longest(tokenize('progress'), 0), undefined);
});

test('a phrase keeps its first value, also when one is added after a look-up', () => {
  const index = new PhraseIndex<string>();
  index.add('done', 'first');
  assert.equal(index.whole('Done'), 'first');
  index.add('done, done deal, 完成, won’t', 'second');
  assert.equal(index.whole('done'), 'first');
  assert.equal(index.whole('done deal'), 'second');
  assert.equal(index.whole('完成'), 'second');
  assert.equal(index.whole("won't"), 'second');
  assert.equal(index.whole('won'), undefined);
});

test('a phrase of signs alone is found as a whole text alone', () => {
  const index = new PhraseIndex<string>();
  index.add('#, %', 'sign');
  assert.equal(index.whole(' # '), 'sign');
  assert.equal(index.whole('&'), undefined);
});

test('words that objects have by birth are no phrases', () => {
  const index = new PhraseIndex<string>();
  index.add('done', 'a');
  assert.equal(index.whole('constructor'), undefined);
  assert.equal(index.mayStart('__proto__'), false);
  assert.equal(index.mayStart('done'), true);
});

/** All lists of phrases in a language's data. */
function phrasesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : [];
}

test('every phrase of every language is found by its own words', () => {
  for (const { code, ...data } of languages) {
    for (const phrases of phrasesIn(data)) {
      for (const phrase of phrases.split(',')) {
        const words = tokenize(phrase).map((token) => ({ ...token, gap: gap.blank }));
        if (words.length === 0) continue;
        const index = new PhraseIndex<true>();
        index.add(phrases, true);
        assert.equal(index.mayStart(words[0]?.text ?? ''), true, `${code}: ${phrase}`);
        assert.equal(index.longest(words, 0)?.next, words.length, `${code}: ${phrase}`);
      }
    }
  }
});

test('of two lists with one phrase the earlier is right, whichever was looked at first', () => {
  const index = new PhraseIndex<string>();
  index.add('open, open end', 'first');
  index.add('end, open end, open', 'second');
  assert.equal(index.whole('end'), 'second');
  assert.equal(index.whole('open'), 'first');
  assert.equal(index.whole('open end'), 'first');
  for (let count = 0; count < 100; count++) assert.equal(index.whole(`word${String(count)}`), undefined);
  assert.equal(index.whole('open end'), 'first');
});
