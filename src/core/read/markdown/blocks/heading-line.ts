/** Lines of text that serve as headings: in bold, in code, in emphasis. */

import { readKeyName } from '../../../language/columns.ts';
import { readUpdated } from '../../../time/read-when.ts';

/** What may follow bold text on a line that serves as a heading: marks, owners, links, parentheses. */
const afterBold =
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- six repeats at most, each of bounded pieces
  /^(?::|：)?(?:\s*(?:\([^()]{0,120}(?:\([^()]{0,400}\))?[^()]{0,40}\)|（[^（）]{0,80}）|\[[^\][]{0,80}\](?:\([^()]{0,400}\))?|:[a-z0-9_+-]{1,40}:|[\p{Extended_Pictographic}\ufe0f\u200d]+|\*\([^()*]{0,80}\)\*)){0,6}\s*(?::|：)?$/u;

/**
 * Tells whether a line is bold and nothing else that matters, and so serves as a heading.
 *
 * ```
 * **Registry** [@ada] ✅
 * ^^^^^^^^^^^^ title
 * ```
 * Not read: `**Goal**: Users see who owns a field`, a key and its value.
 * @returns the line as a title; undefined where it is none
 */
export function readBoldLine(line: string): string | undefined {
  const text = line.trim();
  const mark = text.startsWith('**') ? '**' : text.startsWith('__') ? '__' : undefined;
  const lead =
    mark === undefined ? /^(?:\p{Extended_Pictographic}\ufe0f?|:[a-z0-9_+-]{1,40}:)\s*(?=\*\*|__)/u.exec(text) : null;
  const from = lead === null ? 0 : lead[0].length;
  const fence = mark ?? (lead === null ? undefined : text.slice(from, from + 2));
  if (fence === undefined) return undefined;
  const end = text.indexOf(fence, from + 2);
  if (end <= from + 2) return undefined;
  const inner = text.slice(from + 2, end).trim();
  const after = text.slice(end + 2);
  if (inner.length > 120 || !afterBold.test(after)) return undefined;
  // '**Issue**: [#12](…)' is a key and its value.
  if (/^[:：]\s*\S/.test(after) && readKeyName(inner) !== undefined) return undefined;
  // '**[English version](ROADMAP.md)**' leads to the same document.
  if (/^\[[^\][]+\]\([^()]*\.mdx?\)$/i.test(inner)) return undefined;
  // '**Last updated: May 17, 2027**' says nothing of what stands below it.
  if (/\d/.test(inner) && readUpdated(inner) !== undefined) return undefined;
  // '**Epic [#12](…) · issues #13–#15**' says where the work is tracked.
  if (isReferenceLine(inner)) return undefined;
  // A bold sentence is emphasis, not a title.
  if (/[.!。！]$/.test(inner) && (inner.length > 50 || /, |(?:\S+\s+){5}\S/.test(inner))) return undefined;
  return text;
}

/** Whether bold text is nothing but references and words for them. */
function isReferenceLine(inner: string): boolean {
  if (!/#\d/.test(inner)) return false;
  const rest = inner.replaceAll(/\]\([^()\s]{1,300}\)|#\d{1,7}/g, '').replaceAll(/\P{L}+/gu, ' ');
  return /^(?:\s|epics?|issues?|tracking|tracked|in|by|prs?|pulls?|and|see|discussions?)*$/i.test(rest);
}

/** A line that is code, perhaps linked, with a remark in parentheses and a colon at most. */
const codeLine = /^\[?`[^`\n]{2,60}`(?:\]\([^()]{1,300}\))?(?:\s*\*?\([^()]{3,80}\)\*?)?\s*[:：]?$/;

/**
 * Tells whether a line is code and nothing else that matters, and so serves as a heading of the list below it.
 *
 * ```
 * `core@2.1` *(expected in May)*:
 * ^^^^^^^^^^ title
 * ```
 * Not read: `` Run `npm test` first: ``, a sentence.
 */
export function isCodeLine(line: string): boolean {
  return codeLine.test(line.trim());
}

/** A name in emphasis, alone or with its state and day: `_2.0_ - Completed - 2027/04/20`. */
const emphasisedLine =
  /^([*_])(?![*_\s])([^*_\n.!?。！？]{1,40}|v?\d[\w.-]{1,16})\1[:：]?\s*((?:[-–—]\s[\p{L}\d/., ]{2,40}){0,2})$/u;

/**
 * Tells whether a line is a name in emphasis with its day at most, and so serves as a heading of the list below it.
 *
 * ```
 * _2.0_ - Completed - 2027/04/20
 *  ^^^ title
 * ```
 * Not read: `_All of this is a sketch of what we want_`, a sentence.
 */
export function isEmphasisedName(line: string): boolean {
  const [, , name = '', said = ''] = emphasisedLine.exec(line.trim()) ?? [];
  return name !== '' && name.split(/\s+/).length <= 4 && (said === '' || /\d{4}/.test(said));
}

/** A release, quarter or year in bold text. */
const release = /(?:^|\s)v?\d{1,4}\.(?:\d{1,4}(?:\.(?:\d{1,4}|x))?|x)(?![\d%])|\b[QH][1-4]\b|\b20\d\d\b/i;

/**
 * Reads a line that opens with a release or time in bold and says a few words of it.
 *
 * ```
 * **v2.1 — Search**: find walks by name
 * ^^^^^^^^^^^^^^^^^ title
 * ```
 * Not read: `**Search**: find walks by name`, a key and its value.
 * @returns the title and the words after it; undefined where it is no such line
 */
export function readNamedLead(line: string): { title: string; rest: string } | undefined {
  const found = /^\*\*([^*]{2,80})\*\*([^\n].{1,1500})$/s.exec(line.trim());
  if (found === null || !release.test(found[1]!)) return undefined;
  const after = found[2]!.trimStart();
  const separator = /^(?:[:：]|[-–—]\s)/.exec(after);
  // '**v2.1: (March 2027)** words': a time after the colon is part of the name.
  if (separator === null && !/[:：](?:\s*\([^()]{3,40}\))?$/.test(found[1]!)) return undefined;
  const rest = after.slice(separator?.[0].length ?? 0).trim();
  return rest === '' ? undefined : { title: `**${found[1]!}**`, rest };
}
