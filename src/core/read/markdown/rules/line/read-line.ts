import { findKeptTitle, linksIn, restoreTitle } from '../../line/kept-title.ts';
import type { Inline } from '../../../../model/types.ts';
import { parseInline } from '../../inline/parse-inline.ts';
import { withoutEntryAttributes } from '../../syntax/heading-attributes.ts';
import { plainText } from '../../../../model/inline-text.ts';
import { lineRules, rulesBeforePlace } from './index.ts';
import type { LineRule } from './line-rule.ts';
import { findGroup } from '../../line/group.ts';
import { startOfTime } from './trailing-time.ts';
import { createDraft, dropHead, trimTail, type Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';
import { readGroupMeaning } from '../../line/group-meaning.ts';
import { findLinks } from '../../line/links.ts';
import { placeSpareLinks } from '../../line/spare-links.ts';

/** How many times rules may apply to one line: more marks than this are text. */
const maxTurns = 24;

/**
 * Reads a line of the plan: takes marks, labels, owners and references out of it.
 * @param content raw inline markdown
 * @param line where it starts, from 0
 * @returns what was said, and in `nodes` what is left as its title. Never throws.
 */
export function readLine(content: string, line: number, context: LineContext): Draft {
  if (content.length > context.limits.lineLength) {
    context.onLong?.(line);
    return createDraft(parseInline(content, line, context), line);
  }
  const kept = findKeptTitle(content);
  const words = wordsOfBadges(withoutEntryAttributes(kept?.line ?? content));
  const draft = readRuns(parseInline(words, line, context), line, context);
  if (kept !== undefined) {
    draft.keptAs = kept.of;
    const title = parseInline(kept.title, line, context);
    findLinks(linksIn(title), draft.links, context, line, context.limits.perItem);
    draft.nodes = restoreTitle(draft.nodes, title);
  }
  return draft;
}

/** `<Badge type="tip" text="beta" />`: a component inside a line is there for its words, as if they stood in brackets. */
function wordsOfBadges(content: string): string {
  if (!content.includes('/>')) return content;
  return content.replaceAll(/<[A-Z][A-Za-z]{0,30}\s[^<>`]{0,200}\/>/g, (tag) => {
    const words = /\s(?:text|label|title|status|state)=(?:"([^"]{0,80})"|'([^']{0,80})')/.exec(tag);
    return words === null ? tag : `(${(words[1] ?? words[2] ?? '').replaceAll('_', ' ')})`;
  });
}

/** Reads a line whose inline content is parsed already. */
export function readRuns(nodes: Inline[], line: number, context: LineContext): Draft {
  const draft = createDraft(nodes, line);
  const over = findLinks(nodes, draft.links, context, line, context.limits.perItem);
  const wrapper = unwrap(draft);
  applyAll(draft, lineRules, context);
  readBeforePlace(draft, context);
  if (wrapper !== undefined && draft.nodes.length > 0) draft.nodes = [{ type: wrapper, children: draft.nodes }];
  if (draft.links.length > 0 && draft.owners.length > 0)
    draft.links = draft.links.filter((link) => !isOwnerLink(draft, link.href));
  const spare = over.filter(({ link }) => !isOwnerLink(draft, link.href));
  if (spare.length > 0) placeSpareLinks(draft, spare, context);
  return draft;
}

/** Applies rules until none finds anything more. */
function applyAll(draft: Draft, rules: readonly LineRule[], context: LineContext): void {
  for (let turn = 0; turn < maxTurns; turn++) {
    const rule = applyOne(draft, rules, context);
    if (rule === undefined) break;
    draft.rules = [...draft.rules, rule.name];
    if (draft.nodes.length === 0) break;
  }
}

/** The end of a run that may be a state in brackets, an owner, or nothing after a run of another kind. */
const mayClose = /^$|[)）\]]$|(?:^|\s)@[\w./-]{1,60}$/;

/**
 * Reads what stands before a time or release that stays at the end of the title, in parentheses or after a sign.
 *
 * ```
 * - Sync (blocked) (Q3 2026)
 *         ^^^^^^^ state
 * - Sync @ada - due 2026-09-30
 *        ^^^^ owner
 * ```
 * Not read: `- Sync (both ways) (Q3 2026)`, which is all title.
 */
function readBeforePlace(draft: Draft, context: LineContext): void {
  if (draft.when === undefined && draft.target === undefined) return;
  const found = findPlace(draft, context);
  if (found === undefined) return;
  const { nodes, rules } = draft;
  const { index, opening, offset } = found;
  const place = opening.value.slice(offset).trimStart();
  const after = nodes.slice(index + 1);
  draft.nodes = [...nodes.slice(0, index), { ...opening, value: opening.value.slice(0, offset) }];
  trimTail(draft);
  applyAll(draft, rulesBeforePlace, context);
  if (draft.rules === rules || draft.nodes.length === 0) draft.nodes = nodes;
  else draft.nodes = [...draft.nodes, { ...opening, value: /^[,;:]/.test(place) ? place : ` ${place}` }, ...after];
}

/** A time or release at the end of a line: the run in which it opens, and where. */
interface Place {
  readonly index: number;
  readonly opening: Extract<Inline, { type: 'text' }>;
  readonly offset: number;
}

/** Finds a time or release at the end of a line; undefined where none stands there, or only words stand before it. */
function findPlace({ nodes, when }: Draft, context: LineContext): Place | undefined {
  const group = findGroup(nodes);
  const index = group?.index ?? nodes.length - 1;
  const opening = nodes[index];
  if (opening?.type !== 'text') return undefined;
  const offset = group?.offset ?? startOfTime(opening.value, when);
  // Most lines end with a word there, and are not read twice.
  if (offset < 0 || !mayClose.test(opening.value.slice(0, offset).trimEnd())) return undefined;
  if (group !== undefined) {
    if (group.isWhole || group.inner.some(({ type }) => type !== 'text')) return undefined;
    const said = readGroupMeaning(plainText(group.inner), context.groups);
    if ((said.when ?? said.target) === undefined || said.state !== undefined) return undefined;
  }
  return { index, opening, offset };
}

/** The first rule that finds something. */
function applyOne(draft: Draft, rules: readonly LineRule[], context: LineContext): LineRule | undefined {
  for (const rule of rules) if (rule.apply(draft, context)) return rule;
  return undefined;
}

/** A line that is emphasised as a whole is read by what is inside. */
function unwrap(draft: Draft): 'strong' | 'emphasis' | undefined {
  const first = draft.nodes[0];
  if (draft.nodes.length === 1 && (first?.type === 'strong' || first?.type === 'emphasis')) {
    draft.nodes = [...first.children];
    return first.type;
  }
  return undefined;
}

function isOwnerLink(draft: Draft, href: string): boolean {
  return draft.owners.some((owner) => owner.href === href);
}

export { dropHead, trimTail };
