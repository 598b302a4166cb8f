import { plainText } from '../../../../model/inline-text.ts';
import { keepTail, tailText, trimTail, type Draft } from '../../line/draft.ts';
import { createLink, isCounted } from '../../line/links.ts';
import type { LineRule } from './line-rule.ts';

const referenceText =
  /^\[?(?:(?:issue|pr|pull request|pull|gh|mr|discussion)s?[\s-]*)?(?:[\w.-]{1,60}\/[\w.-]{1,60}|[\w.-]{1,60}(?=#))?[#!]?\d{1,7}\]?$/i;

/** What is done to an issue, which says nothing without it: 'Fix #12'. */
const whatIsDone =
  /^\s*(?:fix|close|resolve|address|merge|land|review|finish|complete|implement|revisit|revert|port|see|investigate|triage|solve)(?:e?[sd])?\s*$/i;

/**
 * A reference at the end, as a link, as `#123` or as the bare address of an issue.
 *
 * ```
 * - Object store accounts [#17940](https://github.com/o/r/pull/17940)
 *                         ^^^^^^^^ taken out of the title, kept in the links
 * ```
 * Not read: `Integrate CSI [v3.18](https://example.org)`, whose link is part of the title, and `Fix #12`, which names nothing
 * without it. Fixture: `trailing-reference`.
 */
export const trailingReference: LineRule = {
  name: 'trailing-reference',
  apply(draft) {
    dropFullStop(draft);
    const last = draft.nodes.at(-1);
    if (draft.nodes.length > 1 && last?.type === 'link') {
      const text = plainText(last.children);
      const before = draft.nodes.at(-2);
      const arrow = before?.type === 'text' ? /\s*(?:→|⇒|->)\s*$/.exec(before.value) : null;
      if (arrow !== null && draft.nodes.length === 2 && before?.type === 'text' && arrow.index > 0) {
        // 'Meshing → [plan](plan.md)' points to where more is said.
        draft.nodes = [{ ...before, value: before.value.slice(0, arrow.index) }];
        trimTail(draft);
        return true;
      }
      const isNumber = referenceText.test(text) && createLink(last.href, text).number !== undefined;
      if (!isNumber) return false;
      draft.nodes.pop();
      trimTail(draft);
      dropReferral(draft);
      return true;
    }
    const text = tailText(draft).trimEnd();
    if (!/\d$/.test(text)) return false;
    const address = /(?:^|[\s:：–—-])\s*https?:\/\/[^\s<>()]{4,200}$/.exec(text.slice(-220));
    if (address !== null) {
      const href = address[0].slice(address[0].indexOf('http'));
      const start = Math.max(0, text.length - 220) + address.index;
      if (createLink(href, href).number === undefined || (start === 0 && draft.nodes.length === 1)) return false;
      keepTail(draft, start);
      dropReferral(draft);
      return true;
    }
    const found = /[\s,](?:(?:issue|pr|gh)\s*)?(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}$/i.exec(text.slice(-140));
    if (found === null || isCounted(text.slice(0, text.lastIndexOf('#')))) return false;
    const start = Math.max(0, text.length - 140) + found.index;
    // 'PR #138, I #160': the kinds of references that are told apart are words of the title.
    if (/#\d{1,7},\s*[A-Z]{1,2}$/.test(text.slice(0, start))) return false;
    if (draft.nodes.length === 1 && whatIsDone.test(text.slice(0, start))) return false;
    keepTail(draft, start);
    dropReferral(draft);
    return true;
  },
};

/** Words that the reference after them belongs to: 'as told in #12.' is all one sentence. */
const governs = /(?:^|\s)(?:in|by|at|with|for|from|to|of|and|or|see|via|on|the|than|like)\s*$/i;

/** 'Limits by route [Issue #12](…).': a full stop behind a reference goes with it. */
function dropFullStop({ nodes }: Draft): void {
  const [before, link, stop] = nodes.slice(-3);
  if (nodes.length < 3 || stop?.type !== 'text' || stop.value.trim() !== '.' || link?.type !== 'link') return;
  const text = plainText(link.children);
  if (!referenceText.test(text) || createLink(link.href, text).number === undefined) return;
  if (before?.type === 'text' && !governs.test(before.value)) nodes.pop();
}

/** Words that only lead to a reference: '– see', ', tracked in'. */
const referral = /(?:\s*[,;:]|\s[-–—]{1,2})\s*(?:see|cf\.?|tracked (?:in|by|at)|details (?:in|at)|discussed in)\s*:?$/i;

function dropReferral(draft: Draft): void {
  const text = tailText(draft).trimEnd();
  const found = referral.exec(text.slice(-40));
  if (found === null) return;
  const start = Math.max(0, text.length - 40) + found.index;
  if (start > 0 || draft.nodes.length > 1) keepTail(draft, start);
}
