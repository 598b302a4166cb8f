import type { Phrases } from './language.ts';
import { gap, tokenize, withoutAccents, type Token } from './tokens.ts';

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

/** A phrase that no text has asked for yet. */
interface Waiting<Value> {
  readonly phrase: string;
  readonly value: Value;
  /** Which list it is of: of two, the earlier is right. */
  readonly order: number;
}

/** A list of phrases that no text has asked for yet. */
interface WaitingList<Value> {
  readonly phrases: Phrases;
  /** The same in lower case without accents: a word that stands nowhere in it starts none of them. */
  readonly text: string;
  readonly value: Value;
  readonly order: number;
}

/** Words up to which lists are searched as text; with more it pays to sort them. */
const searchedWords = 64;

/** Words without a phrase that are kept at most. */
const keptWords = 4096;

/** Phrases in a row that are skipped at most. */
const mostSkipped = 8;
/** A phrase's first word where it is plain ASCII and ends where nothing can go on with it, as most do. */
function plainStart(phrase: string): string | undefined {
  let from = 0;
  while (phrase.charCodeAt(from) <= 0x20) from++;
  let end = from;
  for (let code = phrase.charCodeAt(end); (code >= 97 && code <= 122) || (code >= 48 && code <= 57);)
    code = phrase.charCodeAt(++end);
  const after = phrase.charCodeAt(end);
  const isEnd = end === phrase.length || after <= 0x20 || after === 0x2d || after === 0x2e || after === 0x2f;
  return end > from && isEnd ? phrase.slice(from, end) : undefined;
}

/**
 * Phrases by their words: the longest one that starts at a token is found in as many steps as it has words.
 *
 * Making one costs next to nothing: a list of phrases is sorted by first words when a text has a word that stands in it,
 * and a phrase is split into words when a text has its first one. Most of ten languages are never looked at.
 */
export class PhraseIndex<Value> {
  /** Lists that are not sorted yet. */
  #lists: WaitingList<Value>[] = [];
  #added = 0;
  /** Words that were searched for in those lists, and stand in none of them. */
  readonly #searched = new Set<string>();
  /** Phrases by their first word, until a text has it. */
  readonly #waiting = new Map<string, Waiting<Value>[]>();
  /** Phrases whose first word a text had. */
  readonly #first = new Map<string, PhraseNode<Value>>();
  /** Words of texts with which no phrase starts: most words, asked for again and again. Forgotten when they are many. */
  readonly #others = new Set<string>();
  /** Phrases without a letter or digit: '#', '%'. */
  readonly #signs = new Map<string, Value>();

  /**
   * Adds phrases; one that is there already keeps its value.
   * @param phrases phrases parted by commas
   * @param value what they stand for
   */
  add(phrases: Phrases, value: Value): void {
    if (phrases === '') return;
    const text = withoutAccents(phrases.normalize('NFKC').toLowerCase());
    this.#lists.push({ phrases, text, value, order: this.#added++ });
    this.#searched.clear();
    this.#others.clear();
  }

  /**
   * Adds a table of phrases.
   * @param table phrases of each name
   */
  addTable<Name extends Value & string>(table: Partial<Record<Name, Phrases>>): void {
    for (const [name, phrases] of Object.entries(table) as [Name, Phrases][]) this.add(phrases, name);
  }

  /** Takes all phrases out. */
  clear(): void {
    this.#lists = [];
    this.#added = 0;
    for (const kept of [this.#searched, this.#waiting, this.#first, this.#others, this.#signs]) kept.clear();
  }

  /** Sorts the lists in which a word stands. */
  #prepare(word: string): void {
    if (this.#lists.length === 0 || this.#searched.has(word)) return;
    const isSearched = this.#searched.size < searchedWords && word !== '';
    // The lists may write an apostrophe otherwise.
    const start = withoutAccents(word.split("'", 1)[0] as string);
    const rest: WaitingList<Value>[] = [];
    for (const list of this.#lists) {
      if (isSearched && !list.text.includes(start)) rest.push(list);
      else this.#sort(list);
    }
    this.#lists = rest;
    this.#searched.add(word);
  }

  #sort({ phrases, value, order }: WaitingList<Value>): void {
    for (const phrase of phrases.split(','))
      this.#wait(plainStart(phrase) ?? tokenize(phrase)[0]?.text, { phrase, value, order });
  }

  #wait(first: string | undefined, phrase: Waiting<Value>): void {
    if (first === undefined) {
      const sign = phrase.phrase.trim();
      if (sign !== '' && !this.#signs.has(sign)) this.#signs.set(sign, phrase.value);
      return;
    }
    const node = this.#first.get(first);
    if (node !== undefined) return grow(node, phrase);
    const waiting = this.#waiting.get(first);
    if (waiting === undefined) this.#waiting.set(first, [phrase]);
    else waiting.push(phrase);
  }

  /** The node of a first word. */
  #start(word: string): PhraseNode<Value> | undefined {
    if (this.#others.has(word)) return undefined;
    this.#prepare(word);
    const known = this.#first.get(word);
    if (known !== undefined) return known;
    const waiting = this.#waiting.get(word);
    if (waiting === undefined) {
      if (this.#others.size >= keptWords) this.#others.clear();
      this.#others.add(word);
      return undefined;
    }
    const node: PhraseNode<Value> = { next: new Map() };
    for (const phrase of waiting.sort((one, other) => one.order - other.order)) grow(node, phrase);
    this.#waiting.delete(word);
    this.#first.set(word, node);
    return node;
  }

  /**
   * Finds the longest phrase that starts at a token.
   * @param tokens the words of a text
   * @param from index of the phrase's first word
   * @returns undefined where none starts there. Never throws.
   */
  longest(tokens: readonly Token[], from: number): PhraseMatch<Value> | undefined {
    const first = tokens[from];
    let node = first === undefined ? undefined : this.#start(first.text);
    let value: Value | undefined;
    let next = from;
    for (let index = from + 1; node !== undefined; index++) {
      if (node.value !== undefined) {
        value = node.value;
        next = index;
      }
      const token = tokens[index];
      if (token === undefined || token.gap > gap.sign) break;
      node = node.next.get(token.text);
    }
    return value === undefined ? undefined : { value, next };
  }

  /**
   * Finds what a text that is nothing but one phrase stands for.
   * @param text any text; signs and blanks around the phrase do not matter
   * @returns undefined for every other text. Never throws.
   */
  whole(text: string): Value | undefined {
    const tokens = tokenize(text);
    if (tokens.length === 0) {
      this.#prepare('');
      return this.#signs.get(text.trim());
    }
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
   * Skips phrases, up to a few: more in a row say nothing, and would make a text of nothing else slow.
   * @param tokens the words of a text
   * @param from index of the word to begin at
   * @returns index of the first word that no phrase covers
   */
  skip(tokens: readonly Token[], from: number): number {
    let index = from;
    for (let count = 0; count < mostSkipped; count++) {
      const match = this.longest(tokens, index);
      if (match === undefined) break;
      index = match.next;
    }
    return index;
  }

  /**
   * Tells whether a phrase starts with a word.
   * @param word the word, in lower case
   */
  mayStart(word: string): boolean {
    return this.#start(word) !== undefined;
  }
}

/** Adds the words of a phrase after its first one. */
function grow<Value>(first: PhraseNode<Value>, { phrase, value }: Waiting<Value>): void {
  let node = first;
  const words = tokenize(phrase);
  for (let index = 1; index < words.length; index++) {
    const { text } = words[index] as Token;
    let child = node.next.get(text);
    if (child === undefined) node.next.set(text, (child = { next: new Map() }));
    node = child;
  }
  node.value ??= value;
}
