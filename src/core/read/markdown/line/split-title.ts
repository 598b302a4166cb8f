import type { Inline } from '../../../model/types.ts';
import { rawText } from '../../../model/inline-text.ts';
import { trimInline } from '../inline/parse-inline.ts';

/** Most characters of a text that is a title as a whole. */
const maxTitle = 220;

/**
 * Parts the title of a long entry from what is said of it.
 *
 * ```
 * - **Unit testing.** We are still gathering ideas on how to do this.
 *   ^^^^^^^^^^^^^^^^^ title; the rest is description
 * ```
 * Not parted: `**Traefik** - Reverse proxy`, whose bold part does not stand apart, unless the whole is too long.
 * @param isBoldLine whether the bold part is a line of its own
 */
export function splitTitle(nodes: Inline[], isBoldLine = false): { title: Inline[]; rest: Inline[] } {
  const lead = splitBoldLead(nodes, isBoldLine);
  if (lead !== undefined) return lead;
  let length = 0;
  for (const node of nodes) length += node.type === 'text' || node.type === 'code' ? node.value.length : 1;
  if (length <= maxTitle && (nodes.length < 2 || rawText(nodes).length <= maxTitle)) return { title: nodes, rest: [] };
  return splitSentence(nodes) ?? { title: nodes, rest: [] };
}

/** A lead that only counts or dates what follows names nothing: `**Q1**: …`, `**P10-12**: …`, `**Variant 2**: …`. */
const isCode =
  /^(?:(?:\p{Lu}\p{Ll}{2,9}|\p{Ll}{3,10}) \d{1,2}(?:[a-z]|\+|\s?[-–]\s?\d{1,2})?|[A-Z]{0,4}[-.]?\d{1,4}(?:[-–.]\d{1,4}){0,3}[a-z]?|(?:[QH][1-4]|\p{Lu}\p{Ll}{2,8})[ /-]20\d\d)\s*[:：.]?$/u;

function splitBoldLead(nodes: Inline[], isBoldLine: boolean): { title: Inline[]; rest: Inline[] } | undefined {
  const [first, second] = nodes;
  if (first?.type !== 'strong' || second === undefined || nodes.length < 2) return undefined;
  const lead = rawText(first.children).trim();
  if (lead.length < 2 || lead.length > 120 || isCode.test(lead)) return undefined;
  // `**Offline sync**<br>Queue writes`: the bold part of a cell stands apart as well.
  if (second.type === 'break') return { title: [first], rest: trimInline(nodes.slice(2)) };
  const after = second.type === 'text' ? second.value : '';
  const rest = (): Inline[] => nodes.slice(1).map((node) => ({ ...node }));
  if (/[:：]$/.test(lead)) {
    return { title: [trimEnd(first, /[:：]\s*$/)], rest: trimInline(rest()) };
  }
  if (/[.。!?]$/.test(lead)) return { title: [trimEnd(first, /[.。]\s*$/)], rest: trimInline(rest()) };
  const separator = /^\s*(?:[：。]|[:.](?=\s|$))\s*/.exec(after);
  const isLong = rawText(nodes).length > maxTitle;
  const found = separator ?? (isLong || isBoldLine ? /^,?\s*(?:[-–—]+\s+)?/.exec(after) : null);
  if (found === null) return undefined;
  const remaining = rest();
  remaining[0] = { ...(second as { type: 'text'; value: string }), value: after.slice(found[0].length) };
  if (second.type !== 'text') remaining[0] = second;
  return { title: [first], rest: trimInline(remaining) };
}

/** Takes a sign off the end of bold text. */
function trimEnd(node: Inline, sign: RegExp): Inline {
  if (node.type !== 'strong') return node;
  const children = [...node.children];
  const last = children.at(-1);
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.replace(sign, '') };
  return { ...node, children };
}

const sentenceEnd = /[.!?](?=\s+[\p{Lu}"'(“])|[。！？]/gu;

/** Parts after the first sentence of two words or more that ends in a text run. */
function splitSentence(nodes: Inline[]): { title: Inline[]; rest: Inline[] } | undefined {
  let length = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type === 'text') {
      for (const { index: end } of node.value.matchAll(sentenceEnd)) {
        if (length + end <= 15 && !/\S\s+\S/.test(node.value.slice(0, end))) continue;
        const title = [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end + 1) }];
        const rest = [{ ...node, value: node.value.slice(end + 1) }, ...nodes.slice(index + 1)];
        return { title, rest: trimInline(rest) };
      }
      length += node.value.length;
    } else length += rawText([node]).length;
  }
  return undefined;
}
