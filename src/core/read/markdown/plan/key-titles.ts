/** Bold lines that are keys of the heading above them, and head nothing. */
import { readKeyName } from '../../../language/columns.ts';
import { readStateSection } from '../../../language/states.ts';
import type { Block, Section } from '../blocks/block.ts';
import type { PlanSection } from './plan.ts';

/** The name in `**Status:**` or `**Status:** (in parts)`; undefined for every other title. */
function keyOf({ title }: Section): string | undefined {
  return /^(?:\*\*|__)([^*_:：]{1,40})(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*(?:[(（].{0,200})?$/
    .exec(title.trim())?.[1]
    ?.trim();
}

/** `**Status:**` alone on its line, before the list that is its value; `**Done:**` names a state instead. */
export function isKeyTitle(section: Section): boolean {
  const name = keyOf(section);
  if (name === undefined || readStateSection(name) !== undefined) return false;
  const role = readKeyName(name);
  return role !== undefined && role !== 'description' && role !== 'title' && role !== 'area';
}

/** What a title may say of the heading above it; a release or a kind heads a part of its own. */
export const titleKeyRoles: ReadonlySet<string> = new Set([
  'status',
  'owner',
  'priority',
  'effort',
  'when',
  'start',
  'end',
  'progress',
]);

/** `**Target date: June 2027**`: a line that is bold as a whole, a key with its value. */
const boldKey = /^(\*\*|__)([^*_:：]{1,40})[:：]\s[^*_]{2,60}\1$/;

/**
 * Whether a bold line right under a heading is a key of it: one that names no release, and comes once. Of two with the same
 * name each heads its own part.
 */
export function isBoldKey({ section: parent, inner: siblings }: PlanSection, { section }: PlanSection): boolean {
  const key = (title: string): string | undefined => boldKey.exec(title.trim())?.[2]?.trim().toLowerCase();
  const name = section.marker === 'bold' ? key(section.title) : undefined;
  if (name === undefined || parent.marker !== 'heading' || !parent.blocks.every(isProse)) return false;
  const role = readKeyName(name);
  if (role === undefined || !titleKeyRoles.has(role)) return false;
  return siblings.filter((other) => key(other.section.title) === name).length === 1;
}

const isProse = ({ type }: Block): boolean => type === 'paragraph';
