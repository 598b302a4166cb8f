/** What milestones are called, and which of them the document does not name. */
import type { Milestone } from '../model/types.ts';
import { unscheduledTitle } from '../model/unscheduled.ts';

/**
 * Gives the name that a document has for a milestone.
 * @param milestone the milestone
 * @returns empty where the document names none and a reader made it; elements have a word for it in the page's language
 */
export function ownName({ kind, title, source }: Milestone): string {
  return kind === 'unscheduled' && source === undefined && title === unscheduledTitle ? '' : title;
}

/**
 * Names a milestone in words that a reader of the page sees.
 * @param milestone the milestone
 * @param unscheduled the word of the page's language for what names none
 * @returns its title; the given word where it has none of its own
 */
export function milestoneTitle(milestone: Milestone, unscheduled: string): string {
  return ownName(milestone) || unscheduled;
}

/**
 * Tells whether a milestone counts as one. What a heading says is not scheduled does not; what data name without saying
 * what it is does.
 * @param milestone the milestone
 */
export function isNamed(milestone: Milestone): boolean {
  return milestone.kind !== 'unscheduled' || (milestone.source === undefined && ownName(milestone) !== '');
}
