import { tokenize, type Token } from '../language/tokens.ts';

/** The words of a text together with what stands between them. */
export interface Words {
  /** The text. */
  text: string;
  /** Its words. */
  tokens: readonly Token[];
}

/**
 * Splits a text into words.
 * @param text any text
 * @returns the words with their text
 */
export function toWords(text: string): Words {
  return { text, tokens: tokenize(text) };
}

/**
 * What stands between a word and the one before it.
 * @param words the words
 * @param index index of the word; one past the last gives what follows the last
 * @returns the characters as written; all before the first word for index 0
 */
export function between(words: Words, index: number): string {
  const from = words.tokens[index - 1]?.end ?? 0;
  return words.text.slice(from, words.tokens[index]?.start ?? words.text.length);
}

/**
 * The single sign that stands between a word and the one before it.
 * @param words the words
 * @param index index of the word
 * @param signs the signs that are asked for
 * @returns '' where anything else stands there
 */
export function signBefore(words: Words, index: number, signs: string): string {
  const from = words.tokens[index - 1]?.end ?? 0;
  const to = words.tokens[index]?.start ?? words.text.length;
  const sign = to === from + 1 ? words.text.charAt(from) : '';
  return signs.includes(sign) ? sign : '';
}

/**
 * The word at an index when it is a number of so many digits.
 * @param words the words
 * @param index index of the word
 * @param least fewest digits
 * @param most most digits
 * @returns its value; undefined for every other word
 */
export function numberAt(words: Words, index: number, least: number, most: number): number | undefined {
  const word = words.tokens[index]?.text;
  if (word === undefined || word.length < least || word.length > most) return undefined;
  let value = 0;
  for (let offset = 0; offset < word.length; offset++) {
    const digit = word.charCodeAt(offset) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
