import { findFlags } from '../../../../language/flags.ts';
import { findStateWord } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { plainText } from '../../../../model/inline-text.ts';
import { applyFlag } from '../../line/apply-flag.ts';
import { dropHead, headText, setStatus, strength, type Draft } from '../../line/draft.ts';
import type { LabelMeaning, LineContext } from '../../line/line-context.ts';
import { normalizeMark } from '../../../../language/status-marks.ts';
import { applyMeaning } from '../../line/legend-marks.ts';
import type { LineRule } from './line-rule.ts';
import { taskBox } from './task-box.ts';

/** Longest text in brackets that is a label. */
const maxLabel = 40;

/**
 * Brackets at the start: labels, a state word, `[?]`. A dash or colon after labels is no part of the title.
 *
 * ```
 * - [Server/UI] - Model import
 *   ^^^^^^^^^^^ tags 'Server' and 'UI'
 * ```
 * Not read: `[Coroutines](https://example.org) on Windows`, a link. Fixture: `leading-bracket`.
 */
export const leadingBracket: LineRule = {
  name: 'leading-bracket',
  apply(draft, context) {
    const [first, ...others] = draft.nodes;
    if (first?.type === 'link' || first?.type === 'strong') return readInside(draft, first, others, context);
    const text = headText(draft);
    const closing = text.charCodeAt(0) === 91 ? ']' : text.charCodeAt(0) === 0x3010 ? '】' : undefined;
    if (closing === undefined) return readParenthesis(draft, text, context);
    const end = text.indexOf(closing);
    const label = text.slice(1, end).trim();
    if (end < 2 || label.length > maxLabel || label === '' || label.includes('[') || label.includes('@')) return false;
    if (!readMeaning(draft, context, label)) {
      // A line that is nothing but brackets keeps them as its title; so does `[Version 0.3]`.
      if (text.slice(end + 1).trim() === '' && draft.nodes.length === 1) return false;
      if (/^[#v]?\d+(?:\.\d+)*\+?(?:\s+release)?$|^(?:unreleased|version|release)\b/i.test(label)) return false;
      if (draft.tags.length + label.split(tagSeparators).length > context.limits.perItem) {
        context.onMany?.(draft.line);
        return false;
      }
      // '[!]', '[>]': a box of a kind of its own, and no label.
      if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(label)) draft.statusText ??= `[${label}]`;
      else addTags(draft, label);
    }
    dropHead(draft, end + 1 + separatorLength(text.slice(end + 1)));
    return true;
  },
};

/** `[[Docs] Search](…)`, `**[Docs] Search**`: the label stands inside the link or the bold text that is the title. */
function readInside(
  draft: Draft,
  outer: Extract<Inline, { type: 'link' | 'strong' }>,
  others: Inline[],
  context: LineContext,
): boolean {
  const [text] = outer.children;
  if (text?.type !== 'text' || !/^[[(（]/.test(text.value)) return false;
  const inner: Draft = { ...draft, nodes: [...outer.children] };
  if (!(taskBox.apply(inner, context) || leadingBracket.apply(inner, context)) || inner.nodes.length === 0)
    return false;
  const said = plainText(outer.children);
  const links = draft.links.map((each) => (each.text === said ? { ...each, text: plainText(inner.nodes) } : each));
  Object.assign(draft, inner, { links, nodes: [{ ...outer, children: inner.nodes }, ...others] });
  return true;
}

/** `(area/docs)`: a label of a forge, told from other parentheses by its slash. `(in progress)`: a state. */
function readParenthesis(draft: Draft, text: string, context: LineContext): boolean {
  const found = /^\(([\w-]{1,20}\/[\w-]{1,20})\)\s+/.exec(text);
  if (found === null) return readStateParenthesis(draft, text, context);
  draft.tags = [...draft.tags, found[1]!];
  dropHead(draft, found[0].length + separatorLength(text.slice(found[0].length)));
  return true;
}

/** A state or flag in parentheses before the title. */
function readStateParenthesis(draft: Draft, text: string, context: LineContext): boolean {
  const found = /^[(（]([^()（）]{2,30})[)）]\s*/.exec(text);
  if (found === null || (found[0].length === text.length && draft.nodes.length === 1)) return false;
  const label = found[1]!.trim();
  const said = readLabel(label, context);
  if (said === undefined) return readCapitalLabel(draft, text, found[0].length, label);
  if (said.state === undefined) applyFlag(draft, said.flag);
  else setStatus(draft, said.state, label, strength.word);
  dropHead(draft, found[0].length + separatorLength(text.slice(found[0].length)));
  return true;
}

/** `(Internal) Update the manual`: one word with a capital before another one with a capital labels; `(Re) build` does not. */
function readCapitalLabel(draft: Draft, text: string, end: number, label: string): boolean {
  if (!/^\p{Lu}[\p{L}\d-]{2,19}$/u.test(label) || !/^[(（][^()（）]+[)）]\s+\p{Lu}\p{L}/u.test(text)) return false;
  draft.tags = [...draft.tags, label];
  dropHead(draft, end);
  return true;
}

/** Reads brackets that are no label: a mark of the legend, a state, a flag. */
function readMeaning(draft: Draft, context: LineContext, label: string): boolean {
  const meaning = context.legend.get(normalizeMark(`[${label}]`));
  if (meaning !== undefined) applyMeaning(draft, meaning, `[${label}]`);
  else if (label === '?') draft.helpWanted = true;
  else {
    const said = readLabel(label, context);
    if (said === undefined) return false;
    if (said.state === undefined) applyFlag(draft, said.flag);
    else setStatus(draft, said.state, label, strength.word);
  }
  return true;
}

/** What a label says where it is none; each is looked up once a document, as the same ones stand on every line. */
function readLabel(label: string, context: LineContext): LabelMeaning | undefined {
  if (context.labels?.has(label) === true) return context.labels.get(label);
  const state = findStateWord(label);
  const flag = findFlags(label)[0];
  let meaning: LabelMeaning | undefined;
  if (state?.place === 'whole') meaning = { state: state.status };
  else if (flag !== undefined && flag.end - flag.start >= label.length) meaning = { flag: flag.flag };
  context.labels?.set(label, meaning);
  return meaning;
}

const tagSeparators = /[/,|、]/;

function addTags(draft: Draft, label: string): void {
  const parts = label.split(tagSeparators).map((part) => part.trim());
  draft.tags = [...new Set([...draft.tags, ...parts.filter((tag) => tag !== '')])];
}

/** Length of a dash or colon after labels, with the blanks before it. */
function separatorLength(text: string): number {
  return /^\s*(?:[-–—](?=\s)|:(?=\s))/.exec(text)?.[0].length ?? 0;
}
