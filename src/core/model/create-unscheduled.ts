/** Makes the milestone of work that stands under none. */
import type { Milestone } from './types.ts';
import { unscheduledTitle } from './unscheduled.ts';

/**
 * Makes the milestone of what names none. It has no place in the document, which tells it from a heading 'Unscheduled'.
 * @param id its id
 * @param parts its items and groups; none by default
 * @returns a milestone of kind `unscheduled`
 */
export function createUnscheduled(
  id: string,
  { items = [], groups = [] }: Partial<Pick<Milestone, 'items' | 'groups'>> = {},
): Milestone {
  return { id, title: unscheduledTitle, kind: 'unscheduled', status: 'unknown', description: [], items, groups };
}
