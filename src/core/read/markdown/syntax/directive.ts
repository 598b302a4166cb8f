import type { Notice } from '../../../model/types.ts';

/** A row of a table written in HTML: its cells as inline markdown, and its lines. */
export interface HtmlRow {
  /** Line of its `<tr>`, from 0. */
  line: number;
  /** Cells. */
  cells: string[];
  /** Lines of what `<br>` parts in each cell; `end` is exclusive. */
  cellLines: { start: number; end: number }[][];
}

/** A line of the source that is no CommonMark, and what it says. Lines are counted from 0; `end` is exclusive. */
export type Directive =
  | { kind: 'comment'; start: number; end: number; text: string; unclosed?: boolean }
  | { kind: 'details-open'; start: number; end: number; title?: string; titleLine: number }
  | { kind: 'summary'; start: number; end: number; title: string; titleLine: number }
  | { kind: 'details-close'; start: number; end: number }
  | { kind: 'admonition'; start: number; end: number; notice: Notice['kind']; title?: string; lastLine?: number }
  | { kind: 'container-open'; start: number; end: number }
  | { kind: 'container-close'; start: number; end: number }
  | { kind: 'html'; start: number; end: number; opaque?: boolean }
  | { kind: 'table'; start: number; end: number; header: string[]; rows: HtmlRow[] }
  | { kind: 'front-matter'; start: number; end: number; language: 'yaml' | 'toml'; text: string }
  | { kind: 'unclosed-fence'; start: number; end: number };

/** Kinds of admonition by the names that generators give them. */
const noticeKinds = new Map<string, Notice['kind']>([
  ['note', 'note'],
  ['info', 'note'],
  ['abstract', 'note'],
  ['seealso', 'note'],
  ['admonition', 'note'],
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['check', 'tip'],
  ['question', 'tip'],
  ['example', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['attention', 'warning'],
  ['caution', 'caution'],
  ['danger', 'caution'],
  ['error', 'caution'],
  ['failure', 'caution'],
  ['bug', 'caution'],
]);

/**
 * Gives the kind of admonition that a name stands for.
 * @param name `caution`, `WARNING`, `danger`
 * @returns undefined for a name that is none
 */
export function noticeKindOf(name: string): Notice['kind'] | undefined {
  return noticeKinds.get(name.toLowerCase());
}
