/** What a roadmap is called, and what its milestones are. */
import type { Roadmap } from '../core/model/types.ts';
import type { KindName } from '../translations/translation.ts';
import { commonKind } from './common-kind.ts';
import { listLanes } from './lanes.ts';
import { isNamed } from '../core/query/milestone-name.ts';

/** How many milestones a roadmap has, and of what kind. */
export interface MilestoneNames {
  /** Milestones, other releases that some of the plan is aimed at included; what names no milestone is none. */
  readonly milestones: number;
  /** What they are. */
  readonly kind: KindName;
}

/**
 * Names a roadmap.
 * @param roadmap the roadmap
 * @returns its title, or that of its only milestone; undefined where it has neither
 */
export function titleOf({ title, milestones }: Roadmap): string | undefined {
  if (title !== undefined && title !== '') return title;
  const [only, ...others] = milestones.filter(isNamed);
  return only && others.length === 0 ? only.title : undefined;
}

/**
 * Says how many milestones there are, and of what kind.
 * @param roadmap the roadmap
 */
export function nameMilestones(roadmap: Roadmap): MilestoneNames {
  return {
    milestones: listLanes(roadmap).list.filter(({ milestone }) => isNamed(milestone)).length,
    kind: commonKind(roadmap),
  };
}
