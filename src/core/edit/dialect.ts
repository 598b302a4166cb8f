import { bareState } from '../language/bare-state.ts';
import { findStateWord, readStateValue } from '../language/states.ts';
import type { Roadmap, Status } from '../model/types.ts';
import { walkItems } from '../query/walk-items.ts';
import { isPlainBox } from '../read/markdown/line/task-boxes.ts';

/** How a document writes statuses. */
export type MarkStyle = 'box' | 'shortcode' | 'picture' | 'bracket' | 'word';

/** Words of our own, for statuses that the document never uses. */
const words: Readonly<Record<Status, string>> = {
  done: 'done',
  'in-progress': 'in progress',
  planned: 'planned',
  considering: 'under consideration',
  'at-risk': 'at risk',
  blocked: 'blocked',
  dropped: 'dropped',
  unknown: '',
};
const pictures: Readonly<Record<Status, string>> = {
  done: '✅',
  'in-progress': '🚧',
  planned: '📋',
  considering: '🤔',
  'at-risk': '',
  blocked: '⏸️',
  dropped: '🚫',
  unknown: '',
};
const shortcodes: Readonly<Record<Status, string>> = {
  done: ':white_check_mark:',
  'in-progress': ':construction:',
  planned: ':calendar:',
  considering: ':thinking:',
  'at-risk': '',
  blocked: ':pause_button:',
  dropped: ':no_entry_sign:',
  unknown: '',
};
const boxes: Readonly<Record<Status, string>> = {
  done: '[x]',
  planned: '[ ]',
  'in-progress': '',
  considering: '',
  'at-risk': '',
  blocked: '',
  dropped: '',
  unknown: '',
};

/**
 * Tells how a mark is written.
 * @param text a mark or word that says a status
 * @returns its style
 */
export function styleOf(text: string): MarkStyle {
  if (isPlainBox(text)) return 'box';
  if (/^:[\w+-]+:$/.test(text)) return 'shortcode';
  if (/^\[.{1,3}\]$/.test(text)) return 'bracket';
  return /^[\p{L}\p{N}]/u.test(text) ? 'word' : 'picture';
}

/** Writes a word with the case of another. */
function matchCase(word: string, like: string | undefined): string {
  if (like === undefined) return word;
  if (/^\p{Lu}{3,}/u.test(like) && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The marks and words by which a document says statuses. */
export class Dialect {
  /** How often each mark or word is used, by status. */
  readonly #used = new Map<Status, Map<string, number>>();
  readonly #styles = new Map<MarkStyle, number>();

  /**
   * Collects them from the legend and from the items, most used style first.
   * @param roadmap the document, read
   * @param text the document; marks that do not stand in it are none of its own
   */
  constructor(roadmap: Roadmap, text: string) {
    for (const { status, marks } of roadmap.statuses)
      for (const mark of marks) if (text.includes(mark)) this.#add(status, bareState(mark));
    for (const { item } of walkItems(roadmap)) {
      if (item.statusText === undefined) continue;
      this.#add(item.status, bareState(item.statusText));
      const style = styleOf(item.statusText);
      this.#styles.set(style, (this.#styles.get(style) ?? 0) + 1);
    }
  }

  #add(status: Status, text: string): void {
    const known = this.#used.get(status) ?? new Map<string, number>();
    known.set(text, (known.get(text) ?? 0) + 1);
    this.#used.set(status, known);
  }

  /** The style that most items use; undefined where none states a status. */
  get commonStyle(): MarkStyle | undefined {
    return [...this.#styles].sort((one, other) => other[1] - one[1])[0]?.[0];
  }

  /**
   * Marks for a status in a style: the document's own, most used first, then the usual one.
   * @param status the status
   * @param style how they are written
   * @param like word whose case words take on
   */
  marksFor(status: Status, style: MarkStyle, like?: string): string[] {
    const used = [...(this.#used.get(status) ?? [])].sort((one, other) => other[1] - one[1]);
    const own = used.map(([text]) => text).filter((text) => styleOf(text) === style && isShort(text));
    const table = { box: boxes, shortcode: shortcodes, picture: pictures, bracket: boxes, word: words }[style];
    const fallback = style === 'word' ? matchCase(words[status], like) : table[status];
    return [...own, fallback].filter((text) => text !== '');
  }
}

/** Whether a status text is a mark or a phrase, not a sentence that holds one. */
function isShort(text: string): boolean {
  return (
    text.length <= 42 &&
    (styleOf(text) !== 'word' || findStateWord(text)?.place === 'whole' || readStateValue(text)?.place === 'whole')
  );
}
