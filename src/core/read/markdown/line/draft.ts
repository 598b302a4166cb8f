import type { KeptTitleOf } from './kept-title.ts';
import type { Inline, Link, Owner, Progress, Status, When } from '../../../model/types.ts';

/** How directly a status was said; a stronger one replaces a weaker one. */
export const strength = { box: 1, mark: 2, word: 3, legend: 4 } as const;

/**
 * A line of the plan (an entry, a heading, a cell) while rules take out of it what is no title. Its lists hold one or two
 * things and stay in the model: they are replaced rather than pushed to, as a list that grows keeps room for many more.
 */
export interface Draft {
  /** What is left of the line. */
  nodes: Inline[];
  /** Line of the source, from 0. */
  line: number;
  /** Status that the line says. */
  status?: Status;
  /** The mark or word that says it. */
  statusText?: string;
  /** How directly it is said; 0 where it is not. */
  statusStrength: number;
  /** A mark of the line that a stronger word contradicts, with its status. */
  overruled?: { text: string; status: Status };
  /** Leading labels. */
  tags: string[];
  /** Who looks after it. */
  owners: Owner[];
  /** References of the line. */
  links: Link[];
  /** Whether help is asked for. */
  helpWanted: boolean;
  /** Whether it is a stretch goal. */
  stretch: boolean;
  /** Whether it breaks what users have. */
  breaking: boolean;
  /** Kind of work. */
  type?: string;
  /** What it depends on. */
  dependsOn?: string[];
  /** Word for its priority. */
  priority?: string;
  /** Version named for it alone. */
  target?: string;
  /** Time named for it alone. */
  when?: When;
  /** A time that no calendar has, in its words. */
  impossible?: { code: 'impossible-date' | 'end-before-start'; text: string };
  /** Progress stated. */
  progress?: Progress;
  /** A role mark without a name: `[:meshery: ]`. */
  vacant?: boolean;
  /** What the line goes on to say once its title and status are said. */
  aside?: Inline[];
  /** What parentheses say beside a state: 'done, thanks to Ada'. */
  remark?: string;
  /** What its title is kept to be the title of; absent where it says nothing of it. */
  keptAs?: KeptTitleOf;
  /** Names of the rules that applied, in order. */
  rules: string[];
}

/** Starts a draft of a line. */
export function createDraft(nodes: Inline[], line: number): Draft {
  return {
    nodes,
    line,
    statusStrength: 0,
    tags: [],
    owners: [],
    links: [],
    helpWanted: false,
    stretch: false,
    breaking: false,
    rules: [],
  };
}

/** Sets the status that a line says, unless it was said more directly. */
export function setStatus(draft: Draft, status: Status, text: string, how: number): void {
  if (how < draft.statusStrength) {
    if (draft.status !== status) draft.overruled ??= { text, status };
    return;
  }
  if (draft.status !== undefined && draft.status !== status && draft.statusText !== undefined)
    draft.overruled ??= { text: draft.statusText, status: draft.status };
  draft.status = status;
  draft.statusText = text;
  draft.statusStrength = how;
}

/** Text at the very start of a line; '' where it starts with something else. */
export function headText(draft: Draft): string {
  const first = draft.nodes[0];
  return first?.type === 'text' ? first.value : '';
}

/** Takes characters off the start of a line, and the white space after them. */
export function dropHead(draft: Draft, length: number): void {
  const first = draft.nodes[0];
  if (first?.type !== 'text') return;
  const value = first.value.slice(length).trimStart();
  if (value === '') draft.nodes.shift();
  else draft.nodes[0] = { ...first, value };
}

/** Text at the very end of a line; '' where it ends with something else. */
export function tailText(draft: Draft): string {
  const last = draft.nodes.at(-1);
  return last?.type === 'text' ? last.value : '';
}

/** Keeps that many characters of the text at the end of a line, less white space and separators at their end. */
export function keepTail(draft: Draft, length: number): void {
  const last = draft.nodes.at(-1);
  if (last?.type !== 'text') return;
  const value = trimSeparators(last.value.slice(0, length));
  if (value === '') draft.nodes.pop();
  else draft.nodes[draft.nodes.length - 1] = { ...last, value };
  if (value === '') trimTail(draft);
}

/** Takes white space and separators off the end of a line, after something was taken from there. */
export function trimTail(draft: Draft): void {
  for (let last = draft.nodes.at(-1); last !== undefined; last = draft.nodes.at(-1)) {
    if (last.type === 'break') {
      draft.nodes.pop();
      continue;
    }
    if (last.type !== 'text') return;
    const value = trimSeparators(last.value);
    if (value !== '') {
      if (value !== last.value) draft.nodes[draft.nodes.length - 1] = { ...last, value };
      return;
    }
    draft.nodes.pop();
  }
}

function trimSeparators(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (separators.includes(last) || isSpace(last)) end--;
    else if (end > 1 && signs.includes(last) && isSpace(text.charAt(end - 2))) end -= 2;
    else break;
  }
  return end === text.length ? text : text.slice(0, end);
}

/** Signs that part words wherever they stand, and those that do so after a blank. */
const separators = ',;，、';
const signs = '-–—:|·';

function isSpace(character: string): boolean {
  return character === ' ' || (!(character >= '!' && character <= '~') && /\s/.test(character));
}
