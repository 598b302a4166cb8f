/** The status and time of a section, by its title and key lines. */
import type { Status, When } from '../../../model/types.ts';
import { strength } from '../line/draft.ts';
import type { PlanSection } from './plan.ts';

/** The status that a section says of itself and passes to what states none; undefined where it passes none. */
export function passedStatus(plan: PlanSection): Status | undefined {
  const { heading, facts } = plan;
  const isState =
    heading.kind === 'state' || heading.isTold === true || (heading.kind === 'period' && heading.state === 'planned');
  if (heading.state !== undefined && (isState || heading.state === 'at-risk')) return heading.state;
  const said = heading.draft.status ?? (facts.status === 'unknown' ? undefined : facts.status) ?? heading.state;
  // A mark of the legend before a theme is that of its entries; a release that is planned may hold what is done.
  const isMarked = heading.draft.statusStrength === strength.legend && heading.kind === undefined;
  if (said === 'planned' && isMarked) return said;
  return said === 'done' || said === 'dropped' ? said : undefined;
}

/** Status said of a section itself. */
export function ownStatus(plan: PlanSection): Status {
  const { heading, facts } = plan;
  // '❌ Not planned': the words beat the mark.
  if (heading.kind === 'state' && heading.state !== undefined) return heading.state;
  return heading.draft.status ?? (facts.status === 'unknown' ? (heading.state ?? 'unknown') : facts.status);
}

/** The time of a section, by its heading or key lines. */
export function timeOf(plan: PlanSection): When | undefined {
  return plan.heading.when ?? plan.facts.when;
}
