import { readKeyName } from '../../../../language/columns.ts';
import { readWholeState } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { rawText } from '../../../../model/inline-text.ts';
import { setStatus, strength, trimTail, type Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';
import { markAtStart, normalizeMark, statusOfMark } from '../../../../language/status-marks.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A state between a bold name and what is said of it: a mark with or without its word, words in parentheses, or words that
 * are all that is said.
 *
 * ```
 * - **Offline maps**: ✅ Done (since 1.2) Maps are kept on the phone.
 *                     ^^^^^^ done
 * - **Layers**: In progress
 *               ^^^^^^^^^^^ in-progress
 * ```
 * Not read: `**Traces**: Complete redo`, which only opens with such a word. Fixture: `lead-state`.
 */
export const leadState: LineRule = {
  name: 'lead-state',
  apply(draft, context) {
    const [name, text] = draft.nodes;
    if (name?.type !== 'strong' || text?.type !== 'text') return false;
    const lead = rawText(name.children).trimEnd();
    const colon = /[:：]$/.test(lead) ? /^\s*/.exec(text.value) : /^\s*[:：]\s*/.exec(text.value);
    if (colon === null || readKeyName(lead.replace(/\s*[:：]$/, '')) !== undefined) return false;
    const from = colon[0].length;
    const said = readSaid(text.value.slice(from), draft.nodes.length === 2, context);
    if (said === undefined) return false;
    setStatus(draft, said.status, said.text, strength.word);
    cut(draft, text, from, said.length);
    return true;
  },
};

type Said = Pick<Required<Draft>, 'status'> & { text: string; length: number };

/** Reads the state that a text opens with. */
function readSaid(text: string, isLast: boolean, context: LineContext): Said | undefined {
  const bracket = /^[(（]([^()（）]{2,40})[)）]\s*/.exec(text);
  if (bracket !== null) {
    const said = readWhole(bracket[1]!) ?? readMarked(bracket[1]!, context);
    return said?.length === bracket[1]!.length ? { ...said, length: bracket[0].length } : undefined;
  }
  return readMarked(text, context) ?? (isLast ? readWhole(text.trim().replace(/\.$/, '')) : undefined);
}

/** A mark of a status, and the state word after it where one stands apart. */
function readMarked(text: string, { legend }: LineContext): Said | undefined {
  const found = markAtStart(text);
  if (found === undefined) return undefined;
  const status = legend.get(normalizeMark(found.mark))?.status ?? statusOfMark(found.mark);
  if (status === undefined) return undefined;
  const end = found.end + /^\s*/.exec(text.slice(found.end))![0].length;
  const word = /^(\p{L}[\p{L} ]{2,24}?)\s*(?:[.,;:–—]\s*|(?=[(（])|$)/u.exec(text.slice(end));
  const said = word === null ? undefined : readWhole(word[1]!);
  if (said === undefined) return { status, text: found.mark, length: end };
  return { status: said.status, text: text.slice(0, end + said.length), length: end + word![0].length };
}

/** A state that is all of a text. */
function readWhole(text: string): Said | undefined {
  const state = text.length > 30 ? undefined : readWholeState(text);
  if (state === undefined) return undefined;
  return { status: state, text, length: text.length };
}

/** Takes what was read out of the text after the name; of a colon with nothing after it nothing is left. */
function cut(draft: Draft, text: Extract<Inline, { type: 'text' }>, from: number, length: number): void {
  draft.nodes[1] = { ...text, value: text.value.slice(0, from) + text.value.slice(from + length) };
  trimTail(draft);
}
