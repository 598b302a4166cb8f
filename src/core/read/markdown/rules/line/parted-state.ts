import { findFlags } from '../../../../language/flags.ts';
import { readWholeState } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { rawText } from '../../../../model/inline-text.ts';
import { trimInline } from '../../inline/parse-inline.ts';
import { setStatus, strength, trimTail, type Draft } from '../../line/draft.ts';
import { applyFlag } from '../../line/apply-flag.ts';
import type { LineRule } from './line-rule.ts';

/**
 * An emphasised state word between dashes, one in parentheses before a dash, or one between the dash after a bold name and a
 * colon, with what there is to say after it.
 *
 * ```
 * - Network module - _DISCARDED_ - Use another library
 *                     ^^^^^^^^^ dropped
 *                                  ^^^^^^^^^^^^^^^^^^^ description
 * ```
 * Not read: `Show *completed* work - in grey`, whose word is part of the title. Fixture: `parted-state`.
 */
export const partedState: LineRule = {
  name: 'parted-state',
  apply(draft) {
    const { nodes } = draft;
    if (readBracketed(draft) || readDashed(draft)) return true;
    for (let index = 1; index < nodes.length - 1; index++) {
      const node = nodes[index]!;
      if (node.type !== 'emphasis' && node.type !== 'strong') continue;
      if (!isParted(nodes[index - 1]!, nodes[index + 1]!)) continue;
      const word = rawText(node.children).trim();
      const state = word.length > 30 ? undefined : readWholeState(word);
      if (state === undefined) continue;
      setStatus(draft, state, word, strength.word);
      draft.aside = trimInline(withoutDash(nodes.slice(index + 1)));
      draft.nodes = nodes.slice(0, index);
      trimTail(draft);
      return true;
    }
    return false;
  },
};

/** Parentheses between the title and a dash. */
const bracketed = /\s[(（]([^()（）]{2,30})[)）]\s+[-–—]{1,2}\s+/u;

/** A few words between the dash after a name and a colon or full stop. */
const dashed = /^\s+[-–—]{1,2}\s+([^-–—.:;,()]{3,30})[.:;]\s+(?=\S)/u;

/** `**Layers** — not planned: nobody asked`: a state between the dash and what is said of it. */
function readDashed(draft: Draft): boolean {
  const [name, text] = draft.nodes;
  if (name?.type !== 'strong' || text?.type !== 'text') return false;
  const found = dashed.exec(text.value);
  const word = found?.[1]?.trim() ?? '';
  const state = readWholeState(word);
  if (found === null || state === undefined) return false;
  setStatus(draft, state, word, strength.word);
  draft.aside = trimInline([{ ...text, value: text.value.slice(found[0].length) }, ...draft.nodes.slice(2)]);
  draft.nodes = [name];
  return true;
}

/** Whether a text has a closing parenthesis and a dash somewhere: few lines have, and all are asked. */
function mayHold(text: string): boolean {
  const end = Math.max(text.lastIndexOf(') '), text.lastIndexOf('） '));
  return end >= 0 && /[)）]\s+[-–—]/.test(text);
}

/** `Layers (done ✅) - Maps of your own`: a state in parentheses before the dash. */
function readBracketed(draft: Draft): boolean {
  const { nodes } = draft;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type !== 'text' || !mayHold(node.value)) continue;
    const found = bracketed.exec(node.value);
    const word = found?.[1]?.replaceAll(/[\p{Extended_Pictographic}\ufe0f✓✗✘]/gu, '').trim() ?? '';
    const state = readWholeState(word);
    const flag = state === undefined ? findFlags(word)[0] : undefined;
    const isFlag = flag !== undefined && flag.end - flag.start === word.length;
    if (found === null || (state === undefined && !isFlag)) continue;
    if (index === 0 && found.index === 0) continue;
    if (state === undefined) applyFlag(draft, flag!.flag);
    else setStatus(draft, state, found[1]!.trim(), strength.word);
    const rest = { ...node, value: node.value.slice(found.index + found[0].length) };
    draft.aside = trimInline([rest, ...nodes.slice(index + 1)]);
    draft.nodes = [...nodes.slice(0, index), { ...node, value: node.value.slice(0, found.index) }];
    trimTail(draft);
    return true;
  }
  return false;
}

/** Whether dashes stand on both sides. */
function isParted(before: Inline, after: Inline): boolean {
  return (
    before.type === 'text' &&
    /\s[-–—]\s+$/.test(before.value) &&
    after.type === 'text' &&
    /^\s*(?:[-–—]\s|[:.,]\s)/.test(after.value)
  );
}

function withoutDash(nodes: readonly Inline[]): Inline[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  return [{ ...first, value: first.value.replace(/^\s*[-–—:.,]\s*/, '') }, ...rest];
}
