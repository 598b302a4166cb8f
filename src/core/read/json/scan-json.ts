/** Parses JSON (RFC 8259) into values that know their offsets, which `JSON.parse` does not give. */
import type { JsonNode } from './json-node.ts';

/** What keeps a text from being JSON. */
export interface JsonFault {
  /** Offset in UTF-16 code units. */
  offset: number;
  /** What was expected there, in words. */
  detail: string;
}

/** Ends the scan; caught inside this file alone. */
class FaultSignal extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = { true: true, false: false, null: null } as const;
const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' };

class Scanner {
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;
  /** Values that were nested too deep. */
  skipped = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** The one value of the text. */
  document(): JsonNode {
    const node = this.#value(0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail('nothing may follow the value');
    return node;
  }

  #fail(detail: string): never {
    const isEnd = this.#at >= this.#text.length;
    throw new FaultSignal({
      offset: Math.min(this.#at, this.#text.length),
      detail: isEnd ? `it ends too early: ${detail}` : detail,
    });
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
    }
  }

  #value(depth: number): JsonNode {
    this.#skipBlanks();
    const start = this.#at;
    const character = this.#text.charAt(start);
    if (character === '"') return { kind: 'text', value: this.#string(), start, end: this.#at };
    if (character === '{' || character === '[') {
      if (depth >= this.#maxDepth) return this.#tooDeep(start);
      return character === '{' ? this.#object(start, depth) : this.#list(start, depth);
    }
    if (character === '-' || (character >= '0' && character <= '9')) return this.#number(start);
    return this.#literal(start);
  }

  #number(start: number): JsonNode {
    numberPattern.lastIndex = start;
    const match = numberPattern.exec(this.#text)?.[0];
    if (match === undefined) this.#fail('a number was expected');
    this.#at = start + match.length;
    return { kind: 'number', value: Number(match), start, end: this.#at };
  }

  #literal(start: number): JsonNode {
    for (const [word, value] of Object.entries(literals)) {
      if (!this.#text.startsWith(word, start)) continue;
      this.#at = start + word.length;
      return value === null ? { kind: 'null', start, end: this.#at } : { kind: 'boolean', value, start, end: this.#at };
    }
    return this.#fail('a value was expected');
  }

  #list(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    this.#at += 1;
    this.#skipBlanks();
    if (this.#take(']')) return { kind: 'list', items, start, end: this.#at };
    for (;;) {
      items.push(this.#value(depth + 1));
      this.#skipBlanks();
      if (this.#take(']')) return { kind: 'list', items, start, end: this.#at };
      if (!this.#take(',')) this.#fail("',' or ']' was expected");
    }
  }

  #object(start: number, depth: number): JsonNode {
    const members = new Map<string, JsonNode>();
    this.#at += 1;
    this.#skipBlanks();
    if (this.#take('}')) return { kind: 'object', members, start, end: this.#at };
    for (;;) {
      this.#skipBlanks();
      if (this.#text.charAt(this.#at) !== '"') this.#fail('a key in double quotes was expected');
      const key = this.#string();
      this.#skipBlanks();
      if (!this.#take(':')) this.#fail("':' was expected");
      members.set(key, this.#value(depth + 1));
      this.#skipBlanks();
      if (this.#take('}')) return { kind: 'object', members, start, end: this.#at };
      if (!this.#take(',')) this.#fail("',' or '}' was expected");
    }
  }

  #take(character: string): boolean {
    if (this.#text.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }

  #string(): string {
    this.#at += 1;
    let value = '';
    for (let from = this.#at; ;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code) || code < 0x20) this.#fail('a text is not closed');
      if (code !== 0x22 && code !== 0x5c) {
        this.#at += 1;
        continue;
      }
      value += this.#text.slice(from, this.#at);
      this.#at += 1;
      if (code === 0x22) return value;
      value += this.#escape();
      from = this.#at;
    }
  }

  #escape(): string {
    const character = this.#text.charAt(this.#at);
    if (character === 'u') {
      const digits = this.#text.slice(this.#at + 1, this.#at + 5);
      if (!/^[\da-fA-F]{4}$/.test(digits)) this.#fail('four hexadecimal digits were expected');
      this.#at += 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plain = Object.hasOwn(escapes, character) ? escapes[character] : undefined;
    if (plain === undefined) this.#fail('this character cannot be escaped');
    this.#at += 1;
    return plain;
  }

  /** Skips a value that is nested too deep, without recursion; it becomes null. */
  #tooDeep(start: number): JsonNode {
    let open = 0;
    this.skipped += 1;
    do {
      const character = this.#text.charAt(this.#at);
      if (character === '') this.#fail('a bracket is not closed');
      if (character === '"') {
        this.#string();
        continue;
      }
      if (character === '{' || character === '[') open += 1;
      if (character === '}' || character === ']') open -= 1;
      this.#at += 1;
    } while (open > 0);
    return { kind: 'null', start, end: this.#at };
  }
}

/**
 * Parses JSON.
 * @param text the text; a byte order mark is skipped
 * @param maxDepth levels of lists and objects that are followed; deeper ones become null
 * @returns the value with the number of those that were nested too deep, or what is wrong with the text. Never throws.
 */
export function scanJson(text: string, maxDepth: number): { node: JsonNode; skipped: number } | { fault: JsonFault } {
  try {
    const scanner = new Scanner(text, maxDepth);
    return { node: scanner.document(), skipped: scanner.skipped };
  } catch (signal) {
    if (signal instanceof FaultSignal) return { fault: signal.fault };
    throw signal;
  }
}
