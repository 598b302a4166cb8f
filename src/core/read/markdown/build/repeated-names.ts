/** Releases and states that themes name again and again: parts of those themes, and no milestones. */
import type { PlanSection } from '../plan/plan.ts';

/**
 * A release that sections of different themes name again and again, without a time of its own, or that a fold of a theme with
 * a plan of its own names, is where that part of the theme goes; it heads no milestone. So is a state that themes name.
 */
export function demoteRepeated(root: PlanSection, titleLevel: number): void {
  demoteRepeatedVersions(root, titleLevel);
  demoteRepeatedStates(root, titleLevel);
}

/** A section, and the one that it stands in. */
interface Place {
  readonly plan: PlanSection;
  readonly parent: PlanSection;
}

/** The sections inside one, at any depth, that have a property, by what they are named. */
function findNamed(root: PlanSection, nameOf: (place: Place) => string | undefined): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const visit = (parent: PlanSection): void => {
    for (const plan of parent.inner) {
      const name = nameOf({ plan, parent });
      const places = name === undefined ? undefined : found.get(name);
      if (places !== undefined) places.push({ plan, parent });
      else if (name !== undefined) found.set(name, [{ plan, parent }]);
      visit(plan);
    }
  };
  visit(root);
  return found;
}

/** Whether sections of the same name stand in more than one. */
function isRepeated(places: readonly Place[]): boolean {
  return places.some(({ parent }) => parent !== places[0]!.parent);
}

/** A state that the headings of two themes or more name alike says how far parts of those themes are. */
function demoteRepeatedStates(root: PlanSection, titleLevel: number): void {
  const isTheme = ({ section, heading }: PlanSection): boolean =>
    section.level > titleLevel + 1 && heading.kind === undefined && section.marker === 'heading';
  const named = findNamed(root, ({ plan: { heading, section, isNote }, parent }) =>
    heading.kind === 'state' && section.marker === 'heading' && !isNote && isTheme(parent) ? heading.text : undefined,
  );
  for (const places of named.values()) {
    if (!isRepeated(places)) continue;
    for (const { plan } of places) {
      delete plan.heading.kind;
      plan.heading.isTold = true;
    }
  }
}

function demoteRepeatedVersions(root: PlanSection, titleLevel: number): void {
  const named = findNamed(root, ({ plan: { heading, isNote } }) =>
    heading.kind === 'version' && !isNote ? heading.versions?.from.replace(/^v/i, '') : undefined,
  );
  for (const places of named.values()) {
    const isAgain = isRepeated(places);
    for (const { plan, parent } of places) {
      const isFold = plan.section.marker === 'details' && parent.hasOwnPlan && parent.heading.kind === undefined;
      const isTheme = parent.section.marker !== 'document' && parent.section.level > titleLevel;
      const isPart = isAgain && plan.heading.when?.start === undefined;
      if (isTheme && (isPart || isFold)) delete plan.heading.kind;
    }
  }
}
