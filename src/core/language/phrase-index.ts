import type { Phrases } from './language.ts';
import { gap, tokenize, type Token } from './tokens.ts';

interface PhraseNode<Value> {
  readonly next: Map<string, PhraseNode<Value>>;
  value?: Value;
}

/** A phrase found in a text. */
export interface PhraseMatch<Value> {
  /** What the phrase stands for. */
  value: Value;
  /** Index of the first token after it. */
  next: number;
}

/** Phrases by their words: the longest one that starts at a token is found in as many steps as it has words. */
export class PhraseIndex<Value> {
  readonly #root: PhraseNode<Value> = { next: new Map() };
  /** Phrases without a letter or digit: '#', '%'. */
  readonly #signs = new Map<string, Value>();

  /**
   * Adds phrases; one that is there already keeps its value.
   * @param phrases phrases parted by commas
   * @param value what they stand for
   */
  add(phrases: Phrases, value: Value): void {
    for (const phrase of phrases.split(',')) {
      const words = tokenize(phrase);
      if (words.length === 0) {
        const sign = phrase.trim();
        if (sign !== '' && !this.#signs.has(sign)) this.#signs.set(sign, value);
        continue;
      }
      let node = this.#root;
      for (const word of words) {
        let child = node.next.get(word.text);
        if (child === undefined) node.next.set(word.text, (child = { next: new Map() }));
        node = child;
      }
      node.value ??= value;
    }
  }

  /**
   * Finds the longest phrase that starts at a token.
   * @param tokens the words of a text
   * @param from index of the phrase's first word
   * @returns undefined where none starts there. Never throws.
   */
  longest(tokens: readonly Token[], from: number): PhraseMatch<Value> | undefined {
    let node: PhraseNode<Value> | undefined = this.#root;
    let found: PhraseMatch<Value> | undefined;
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (index > from && token.gap > gap.sign) break;
      node = node.next.get(token.text);
      if (node === undefined) break;
      if (node.value !== undefined) found = { value: node.value, next: index + 1 };
    }
    return found;
  }

  /**
   * Finds what a text that is nothing but one phrase stands for.
   * @param text any text; signs and blanks around the phrase do not matter
   * @returns undefined for every other text. Never throws.
   */
  whole(text: string): Value | undefined {
    const tokens = tokenize(text);
    if (tokens.length === 0) return this.#signs.get(text.trim());
    const match = this.longest(tokens, 0);
    return match?.next === tokens.length ? match.value : undefined;
  }

  /**
   * Finds the first phrase in a text.
   * @param tokens the words of the text
   * @param from index of the word to begin at
   * @returns the phrase and the index of its first word; undefined where there is none. Never throws.
   */
  first(tokens: readonly Token[], from = 0): (PhraseMatch<Value> & { index: number }) | undefined {
    for (let index = from; index < tokens.length; index++) {
      const match = this.longest(tokens, index);
      if (match !== undefined) return { ...match, index };
    }
    return undefined;
  }

  /**
   * Skips phrases.
   * @param tokens the words of a text
   * @param from index of the word to begin at
   * @returns index of the first word that no phrase covers
   */
  skip(tokens: readonly Token[], from: number): number {
    let index = from;
    for (let match = this.longest(tokens, index); match !== undefined; match = this.longest(tokens, index))
      index = match.next;
    return index;
  }
}

/**
 * Makes an index of the phrases of several languages.
 * @param tables for each language the phrases of each name; later ones do not override earlier ones
 * @returns the index, from phrase to name
 */
export function indexPhrases<Name extends string>(
  tables: readonly Partial<Record<Name, Phrases>>[],
): PhraseIndex<Name> {
  const index = new PhraseIndex<Name>();
  for (const table of tables) {
    for (const [name, phrases] of Object.entries(table) as [Name, Phrases][]) index.add(phrases, name);
  }
  return index;
}
