import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import type { DiagnosticCodeName } from '../../diagnostics/codes.ts';
import type { Limits } from '../../limits.ts';
import type { Diagnostic, Item, Position, SourceRange } from '../../model/types.ts';
import { findLineStarts, positionAt } from '../../source/line-starts.ts';
import { SourceText } from '../../source/source-text.ts';
import { Ids } from '../ids.ts';
import type { LineContext } from '../markdown/line/line-context.ts';
import type { JsonNode } from './json-node.ts';

/** A node with the names that lead to it: `milestones[2].start`. */
export interface Place {
  /** The node. */
  readonly node: JsonNode;
  /** Its path; '' for the document. */
  readonly path: string;
}

/** What JSON is read with: bounds, places, ids, and the diagnostics so far. */
export class JsonContext {
  /** Bounds. */
  readonly limits: Limits;
  /** What was found so far. */
  readonly diagnostics: Diagnostic[] = [];
  /** Diagnostics beyond the bound. */
  unsaid = 0;
  /** What inline markdown is read with. */
  readonly line: LineContext;
  /** Ids given so far. */
  readonly ids = new Ids();
  /** Ids that are taken. */
  readonly givenIds = new Set<string>();
  /** Where items say what they depend on. */
  readonly dependencyPlaces = new Map<Item, Place>();
  /** Words given as a status that none knows, in lower case; each is told once. */
  readonly unknownStatuses = new Set<string>();
  /** Items so far, children included. */
  itemCount = 0;
  readonly #lineStarts: readonly number[];
  /** Ids that the document gives itself, by kind of what has them, and those that became of them. */
  readonly #ownIds = new Map<string, Map<string, string>>();

  /**
   * Starts reading.
   * @param text the JSON; '' for a value that was not read from a text
   * @param limits bounds
   * @param baseUrl address that relative links are resolved against
   */
  constructor(text: string, limits: Limits, baseUrl: string | undefined) {
    this.limits = limits;
    this.#lineStarts = findLineStarts(text);
    this.line = {
      source: new SourceText(''),
      references: {},
      hasReferences: false,
      claim: () => undefined,
      limits,
      legend: new Map(),
      ...(baseUrl === undefined ? {} : { baseUrl }),
    };
  }

  /**
   * Adds a diagnostic at a place; beyond the bound it is only counted.
   * @param code what is wrong
   * @param detail a sentence for the author, with the path and the value
   * @param node where it stands; absent for the document as a whole
   */
  report(code: DiagnosticCodeName, detail: string, node?: JsonNode): void {
    if (this.diagnostics.length >= this.limits.diagnostics) {
      this.unsaid += 1;
      return;
    }
    const source = node === undefined ? undefined : this.rangeOf(node);
    this.diagnostics.push(createDiagnostic(code, source === undefined ? { detail } : { detail, source }));
  }

  /**
   * What a line of markdown at a place is read with: its bounds are told.
   * @param place where the text stands; diagnostics name its path
   */
  lineAt({ node, path }: Place): LineContext {
    return {
      ...this.line,
      onMany: () => this.report('limit-per-item', `${path}: it names more owners, tags or links than are read.`, node),
      onLong: () => this.report('limit-line', `${path}: it is too long to be searched for marks.`, node),
    };
  }

  /**
   * Reports a value of a wrong type.
   * @param place what was found, and where
   * @param expected what was wanted, as words: 'a list of items'
   */
  reportShape({ node, path }: Place, expected: string): void {
    const where = path === '' ? 'The document' : path;
    this.report('json-shape', `${where}: expected ${expected}, found ${describeValue(node)}.`, node);
  }

  /**
   * Reports a value that is none of those to choose from.
   * @param place what was found, and where
   * @param choices the words that are known; at least one
   */
  reportChoice(place: Place, choices: readonly string[]): void {
    const { node, path } = place;
    const expected = choices.length === 1 ? choices.join('') : `one of ${choices.join(', ')}`;
    if (node.kind !== 'text' && node.kind !== 'number') this.reportShape(place, expected);
    else {
      const shown = node.kind === 'number' ? String(node.value) : `'${node.value.slice(0, longestShown)}'`;
      this.report('json-shape', `${path}: expected ${expected}, found ${shown}.`, node);
    }
  }

  /**
   * Where a node stands; undefined for values that were not read from a text.
   * @param node a value of the document
   */
  rangeOf({ start, end }: JsonNode): SourceRange | undefined {
    return start < 0 ? undefined : { start: this.positionOf(start), end: this.positionOf(end) };
  }

  /**
   * The position of an offset.
   * @param offset UTF-16 code units from the start of the text
   * @returns line and column from 1
   */
  positionOf(offset: number): Position {
    return positionAt(this.#lineStarts, offset);
  }

  /**
   * Gives a node its id: the document's own where it is free, else one made of the title.
   * @param given the document's own
   * @param title what the node is called
   * @param kind what it is, and its id where neither gives one; trackers number each kind by itself
   * @param place where it stands; absent where it can have no id of the document's
   */
  createId(given: string | undefined, title: string, kind: string, place?: Place): string {
    const own = joinWords(given ?? '');
    const id = own !== '' && !this.givenIds.has(own) ? own : this.#createFreeId(title, kind);
    this.givenIds.add(id);
    if (own === '') return id;
    const known = this.#ownIds.get(kind) ?? new Map<string, string>();
    this.#ownIds.set(kind, known);
    if (!known.has(own)) known.set(own, id);
    else if (place) this.report('duplicate-id', `${place.path}: '${own}' is the id of another one, too.`, place.node);
    return id;
  }

  #createFreeId(title: string, kind: string): string {
    let id = this.ids.create(title, kind);
    while (this.givenIds.has(id)) id = this.ids.create(title, kind);
    return id;
  }

  /**
   * Finds what words name by an id, an item rather than a section; undefined where they are no id.
   * @param words an id, or a title that makes one when its words are joined by hyphens
   */
  findId(words: string): string | undefined {
    const own = joinWords(words);
    return this.#ownIds.get('item')?.get(own) ?? (this.givenIds.has(own) ? own : undefined);
  }
}

/** As much of a text as a diagnostic shows, in UTF-16 code units. */
const longestShown = 80;

/** What a value is, in words. */
function describeValue(node: JsonNode): string {
  switch (node.kind) {
    case 'text':
      return node.value.trim() === '' ? 'an empty text' : 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'list':
      return 'a list';
    case 'object':
      return 'an object';
  }
}

/** An id has no blanks. */
function joinWords(text: string): string {
  return text.trim().replaceAll(/\s+/g, '-');
}
