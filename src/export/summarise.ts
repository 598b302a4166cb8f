/** One line about a whole roadmap. */
import type { Roadmap } from '../core/model/types.ts';
import type { Translation } from '../translations/translation.ts';
import { commonKind } from '../view/common-kind.ts';
import { countStatuses } from '../view/counts.ts';
import { indexRoadmap } from '../view/entries.ts';
import { showsProgress } from '../view/progress.ts';
import { isNamed } from '../core/query/milestone-name.ts';

/**
 * Counts milestones, items and what is done.
 * @param roadmap the roadmap
 * @param translation words
 * @returns '7 releases · 88 items'; what is done is said only where the document states statuses
 */
export function summarise(roadmap: Roadmap, translation: Translation): string {
  const counts = countStatuses(indexRoadmap(roadmap).entries.map((entry) => entry.item));
  const named = roadmap.milestones.filter(isNamed);
  return [
    named.length === 0 ? '' : translation.milestones(named.length, commonKind(roadmap)),
    translation.items(counts.total),
    showsProgress(counts) ? translation.doneOf(counts.done, counts.relevant) : '',
    roadmap.updated?.text ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}
