import { readWholeState } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { plainText } from '../../../../model/inline-text.ts';
import { applyFlag } from '../../line/apply-flag.ts';
import { setStatus, strength, type Draft } from '../../line/draft.ts';
import { findGroup, takeGroup, type Group } from '../../line/group.ts';
import { readGroupMeaning } from '../../line/group-meaning.ts';
import type { LineContext } from '../../line/line-context.ts';
import { hasRoomForOwners, prependOwners } from '../../line/owners.ts';
import type { LineRule } from './line-rule.ts';

/** Words in a group of references that say nothing: `(see …)`. */
const referral = /\b(?:see|cf|and|also|issues?|prs?|details?|more info(?:rmation)?)\b\.?:?/gi;

/**
 * Parentheses or square brackets at the end: references, a state, a flag, a time, a version, progress.
 *
 * ```
 * - Batch transformation (In progress. See [RFC](https://example.org/rfc))
 *                         ^^^^^^^^^^^ state
 *                                      ^^^^^^^^^ reference
 * ```
 * Not read: `Hive (community plugin)` and `Rows of list[0]`, parts of the title. Fixture: `trailing-group`.
 */
export const trailingGroup: LineRule = {
  name: 'trailing-group',
  apply(draft, context) {
    if (endsSentence(draft.nodes)) return readEndOfSentence(draft);
    const group = findGroup(draft.nodes);
    if (group === undefined) return false;
    const hasLinks = group.inner.some(isLinked);
    const words = plainText(hasLinks ? group.inner.filter((node) => !isLinked(node)) : group.inner);
    if (hasLinks && readPeople(draft, group, words, context)) return takeGroup(draft, group);
    if (isReference(words, hasLinks)) return takeGroup(draft, group);
    if (hasLinks) return readReferral(draft, group);
    return readWords(draft, group, words, context);
  },
};

/** 'Move the docs ([#31](…)).', 'Move the docs (done).': parentheses before the full stop of a sentence. */
function endsSentence(nodes: readonly Inline[]): boolean {
  const last = nodes.at(-1);
  return last?.type === 'text' && /[)）]\.\s*$/.test(last.value);
}

/** References and a state before a full stop are taken off with it; whatever else stands there is part of the sentence. */
function readEndOfSentence(draft: Draft): boolean {
  const last = draft.nodes.at(-1);
  if (last?.type !== 'text') return false;
  const nodes = [...draft.nodes.slice(0, -1), { ...last, value: last.value.replace(/\.\s*$/, '') }];
  const group = findGroup(nodes);
  if (group === undefined || group.isWhole) return false;
  const words = plainText(group.inner.filter((node) => !isLinked(node)));
  const hasLinks = group.inner.some(isLinked);
  const state = hasLinks ? undefined : readWholeState(words);
  if (state === undefined && !isReference(words, hasLinks)) return false;
  if (state !== undefined) setStatus(draft, state, words, strength.word);
  draft.nodes = nodes;
  return takeGroup(draft, group);
}

/** A link, or one that is struck through. */
function isLinked(node: Inline): boolean {
  return node.type === 'link' || (node.type === 'delete' && hasLink(node.children));
}

function hasLink(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => node.type === 'link' || ('children' in node && hasLink(node.children)));
}

/** `([@ada](…), [@grace](…))`: links that are all to people name who looks after it. */
function readPeople(draft: Draft, { inner, isWhole }: Group, words: string, context: LineContext): boolean {
  const links = inner.filter((node) => node.type === 'link');
  const isPerson = (node: Inline): boolean => /^@[\w.-]{1,60}$/.test(plainText([node]).trim());
  if (isWhole || links.length === 0 || !links.every(isPerson) || !/^(?:[\s,&+]|and|by|owners?:?)*$/i.test(words))
    return false;
  if (!hasRoomForOwners(draft, links.length, context)) return false;
  prependOwners(
    draft,
    links.map((link) => ({ name: plainText([link]).trim().slice(1), href: link.href })),
  );
  return true;
}

/** Whether the words of a group, its links left out, say nothing. */
function isReference(words: string, hasLinks: boolean): boolean {
  if (!hasLinks && !/#|:\/\/|\[\]/.test(words)) return false;
  const rest = words.replace(/(?:[\w.-]{1,60}\/[\w.-]{1,60}|\b[A-Z]{1,3}\s)?#\d{1,7}/g, '').replace(/\[\]/g, '');
  const hasNumber = rest.length < words.length;
  if (!hasLinks && !hasNumber && !/^https?:\/\/\S+$/.test(words.trim())) return false;
  const bare = rest.replace(/https?:\/\/\S+/g, '').replace(referral, '');
  return !/[\p{L}\p{N}]/u.test(bare);
}

/** `(Alpha release. See [RFC](…))`: the referral goes, what is said before it stays or is read. */
function readReferral(draft: Draft, group: Group): boolean {
  const first = group.inner[0];
  if (first?.type !== 'text') return false;
  const found =
    /(?:^|[.;,:–—-]\s*|\s)(?:see|cf\.?|details:?|tracked (?:in|by|at)|more:?|more info:?)(?:\s+the)?(?:\s*:)?\s*$/i.exec(
      first.value,
    );
  if (found === null) return false;
  const rest = first.value.slice(0, found.index).trim();
  if (rest === '') return takeGroup(draft, group);
  const state = readWholeState(rest);
  if (state !== undefined) {
    setStatus(draft, state, rest, strength.word);
    return takeGroup(draft, group);
  }
  if (group.isWhole) return false;
  // What is left is part of the title; it must not be read again and again.
  takeGroup(draft, group, `(${rest})`);
  return false;
}

/** Reads parentheses without links. */
function readWords(draft: Draft, group: Group, words: string, context: LineContext): boolean {
  if (words.length === 0 || words.length > 60 || group.isWhole) return false;
  const meaning = readGroupMeaning(words, context.groups);
  const { state, opening, flag, progress } = meaning;
  if (state !== undefined) setStatus(draft, state.status, state.text, state.how);
  else if (flag !== undefined) applyFlag(draft, flag);
  else if (opening !== undefined && draft.statusStrength < strength.word) {
    setStatus(draft, opening.status, opening.text, strength.word);
    const remark = words.slice(words.indexOf(opening.text) + opening.text.length).replace(/^[\s,;:.–—-]+/, '');
    if (/\p{L}{2}/u.test(remark)) draft.remark ??= remark;
  } else if (progress !== undefined) draft.progress ??= { ...progress };
  else {
    if (meaning.priority !== undefined) draft.priority ??= meaning.priority;
    if (meaning.target !== undefined) draft.target ??= meaning.target;
    if (meaning.when !== undefined) draft.when ??= { ...meaning.when };
    if (meaning.stated !== undefined && draft.statusStrength < strength.word)
      setStatus(draft, meaning.stated.status, meaning.stated.text, strength.word);
    return false;
  }
  return takeGroup(draft, group);
}
