/** Releases and states that themes name again and again: parts of those themes, and no milestones. */
import type { PlanSection } from './plan.ts';

/**
 * A release that sections of different themes name again and again, without a time of its own, or that a fold of a theme with
 * a plan of its own names, is where that part of the theme goes; it heads no milestone. So is a state that themes name.
 */
export function demoteRepeated(root: PlanSection): void {
  demoteRepeatedVersions(root);
  demoteRepeatedStates(root);
}

/** A state that the headings of two themes or more name alike says how far parts of those themes are. */
function demoteRepeatedStates(root: PlanSection): void {
  const places = new Map<string, { plan: PlanSection; parent: PlanSection }[]>();
  const visit = (parent: PlanSection): void => {
    for (const plan of parent.inner) {
      const { kind, text } = plan.heading;
      const isPart =
        parent.section.level > 2 && parent.heading.kind === undefined && parent.section.marker === 'heading';
      if (kind === 'state' && plan.section.marker === 'heading' && !plan.isNote && isPart)
        places.set(text, [...(places.get(text) ?? []), { plan, parent }]);
      visit(plan);
    }
  };
  visit(root);
  for (const found of places.values()) {
    if (new Set(found.map(({ parent }) => parent)).size < 2) continue;
    for (const { plan } of found) {
      delete plan.heading.kind;
      plan.heading.isTold = true;
    }
  }
}

function demoteRepeatedVersions(root: PlanSection): void {
  const places = new Map<string, Set<PlanSection>>();
  const found: { plan: PlanSection; parent: PlanSection }[] = [];
  const visit = (parent: PlanSection, depth: number): void => {
    for (const plan of parent.inner) {
      if (plan.heading.kind === 'version' && !plan.isNote) {
        found.push({ plan, parent });
        const key = plan.heading.versions!.from.replace(/^v/i, '');
        places.set(key, (places.get(key) ?? new Set()).add(parent));
      }
      visit(plan, depth + 1);
    }
  };
  visit(root, 0);
  for (const { plan, parent } of found) {
    const isRepeated = places.get(plan.heading.versions!.from.replace(/^v/i, ''))!.size > 1;
    const isFold = plan.section.marker === 'details' && parent.hasOwnPlan && parent.heading.kind === undefined;
    const isTheme = parent.section.marker !== 'document' && parent.section.level > 1;
    const isPart = isRepeated && plan.heading.when?.start === undefined;
    if (isTheme && (isPart || isFold)) delete plan.heading.kind;
  }
}
