/** Releases whose heading is a level too deep. */
import type { PlanSection } from '../plan/plan.ts';

/**
 * A release under the heading of another one that it is no part of stands beside it: its heading is a level too deep.
 * @returns the sections that lost one
 */
export function liftReleases(plan: PlanSection): PlanSection[] {
  const left: PlanSection[] = [];
  if (!plan.inner.some(({ heading, inner }) => heading.kind === 'version' && inner.length > 0)) return left;
  plan.inner = plan.inner.flatMap((outer) => {
    const lifted = outer.inner.filter((inner) => isOtherRelease(inner, outer));
    if (lifted.length === 0) return [outer];
    outer.inner = outer.inner.filter((inner) => !lifted.includes(inner));
    left.push(outer);
    return [outer, ...lifted];
  });
  return left;
}

/** Whether both name a release with a minor number, alike but for it: '0.18.0' below '0.17.0', and not '1.2' below '1'. */
function isOtherRelease({ heading, section }: PlanSection, outer: PlanSection): boolean {
  if (heading.kind !== 'version' || section.marker !== 'heading' || outer.heading.kind !== 'version') return false;
  const one = numbersOf(outer);
  const other = numbersOf({ heading });
  const at = one.findIndex((number, index) => number !== other[index]);
  return one.length > 1 && one.length === other.length && at >= 0 && at < 2;
}

function numbersOf({ heading }: Pick<PlanSection, 'heading'>): string[] {
  return heading.versions?.to === undefined ? (heading.versions?.from.match(/\d+/g) ?? []) : [];
}
