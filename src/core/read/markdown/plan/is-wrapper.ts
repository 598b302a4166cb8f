import { opensWithDistance } from '../../../language/horizons.ts';
import type { PlanSection } from './plan.ts';

/** Whether a section holds milestones and so is none itself. */
export function isWrapper(plan: PlanSection): boolean {
  const { kind } = plan.heading;
  const inner = plan.inner.filter((candidate) => !candidate.isNote);
  if (kind === undefined) return inner.some((candidate) => holdsMilestone(candidate)) || isReleaseTable(plan);
  if ([...plan.tables.values()].some((reading) => reading.kind === 'releases')) return true;
  // 'LATER: scale (2027)' over its years is one of three, as 'NOW: repairs' is.
  if (plan.hasOwnPlan || (kind === 'horizon' && opensWithDistance(plan.heading.text))) return false;
  // A step that is due within a release or time is its part.
  const heads = inner.filter(
    ({ heading }) => heading.kind !== undefined && heading.kind !== 'state' && heading.rule !== 'due-step',
  );
  if (kind === 'period') {
    const finer = heads.filter((candidate) => candidate.heading.kind === 'period');
    return finer.length > 0 && finer.length >= inner.length / 2;
  }
  // 'Current release: 1.4' over or beside the releases: it says where the project is, and plans nothing.
  if (kind === 'version') return /^(?:current|latest|last)\s+(?:release|version)\b/i.test(plan.heading.text);
  // 'Engine 1.x' over prose, among other work, is a piece of it.
  const releases = heads.filter(({ heading }) => heading.kind === 'version' || heading.kind === 'period');
  if (releases.some(({ hasPlan }) => hasPlan) || (releases.length > 0 && releases.length >= inner.length / 2))
    return true;
  const milestones = inner.filter(
    ({ heading, hasPlan }) => heading.kind !== undefined && heading.rule !== 'due-step' && hasPlan,
  );
  return milestones.length > 0 && milestones.length === inner.filter((candidate) => candidate.hasPlan).length;
}

/** Whether a section that names nothing holds no plan but tables of releases. */
function isReleaseTable(plan: PlanSection): boolean {
  const readings = [...plan.tables.values()];
  return (
    readings.some((reading) => reading.kind === 'releases') && readings.every((reading) => reading.kind !== 'items')
  );
}

/** Whether a section inside heads a milestone, or a table of its own does. */
function holdsMilestone(plan: PlanSection): boolean {
  if (plan.isNote) return false;
  if (plan.heading.kind !== undefined && plan.hasPlan) return true;
  if ([...plan.tables.values()].some((reading) => reading.kind === 'releases')) return true;
  return plan.inner.some((inner) => holdsMilestone(inner));
}
