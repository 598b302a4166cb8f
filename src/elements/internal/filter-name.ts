/** Names of filter values. */
import type { Roadmap, Status } from '../../core/model/types.ts';
import type { ActiveFilter } from '../../view/active-filters.ts';
import { indexRoadmap } from '../../view/entries.ts';
import type { Flag } from '../../view/view-state.ts';
import type { LocalizeController } from './localize.ts';
import { statusNameOf } from './status-name.ts';
import { ownName } from '../../core/query/milestone-name.ts';

/**
 * Names a value that is filtered by: a status in the document's own words, a milestone by its title.
 * @param roadmap the roadmap
 * @param filter facet and value
 * @param localize words
 */
export function filterName(roadmap: Roadmap, { facet, value }: ActiveFilter, localize: LocalizeController): string {
  switch (facet) {
    case 'status':
      return statusNameOf(roadmap, value as Status, localize);
    case 'flag':
      return localize.term('flag', value as Flag);
    case 'milestone': {
      const node = indexRoadmap(roadmap).nodes.get(value);
      return node?.kind === 'milestone' ? ownName(node.milestone) || localize.term('unscheduled') : value;
    }
    case 'owner':
      return /\s/.test(value) ? value : `@${value}`;
    case 'group':
    case 'tag':
    case 'type':
      return value;
  }
}
