import type { Inline } from '../../../model/types.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { lineRules } from '../rules/line/index.ts';
import type { LineRule } from '../rules/line/line-rule.ts';
import { createDraft, dropHead, trimTail, type Draft } from './draft.ts';
import type { LineContext } from './line-context.ts';
import { findLinks } from './links.ts';
import { placeSpareLinks } from './spare-links.ts';

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
  return readRuns(parseInline(wordsOfBadges(content), line, context), line, context);
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
  for (let turn = 0; turn < maxTurns; turn++) {
    const rule = applyOne(draft, context);
    if (rule === undefined) break;
    draft.rules = [...draft.rules, rule.name];
    if (draft.nodes.length === 0) break;
  }
  if (wrapper !== undefined && draft.nodes.length > 0) draft.nodes = [{ type: wrapper, children: draft.nodes }];
  if (draft.links.length > 0 && draft.owners.length > 0)
    draft.links = draft.links.filter((link) => !isOwnerLink(draft, link.href));
  const spare = over.filter(({ link }) => !isOwnerLink(draft, link.href));
  if (spare.length > 0) placeSpareLinks(draft, spare, context);
  return draft;
}

/** The first rule that finds something. */
function applyOne(draft: Draft, context: LineContext): LineRule | undefined {
  for (const rule of lineRules) if (rule.apply(draft, context)) return rule;
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
