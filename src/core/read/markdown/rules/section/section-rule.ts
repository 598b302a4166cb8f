import type { PlanSection, PlanShape } from '../../plan/plan.ts';

/**
 * What becomes of a section. `wrapper`: nothing but what stands in it. `description`: prose of what it stands in. `part`:
 * its title describes the item it stands in, its entries are children. `note`: kept beside the plan.
 */
export type SectionRole = 'milestone' | 'group' | 'item' | 'wrapper' | 'description' | 'part' | 'note';

/** Where a section stands. */
export interface SectionPlace {
  /** The sections at its level, itself included. */
  readonly siblings: readonly PlanSection[];
  /** The section that it stands in; absent outside of milestones. */
  readonly parent?: PlanSection;
}

/** Where a section stands that is in no milestone. */
export interface OuterPlace extends SectionPlace {
  /** What the whole document's plan is like. */
  readonly shape: PlanShape;
}

/** One habit of heading a part of the plan, and the code that tells it from others. */
export interface SectionRule<Place extends SectionPlace = SectionPlace> {
  /** Its name in `roadmark explain`; that of its file. */
  readonly name: string;
  /** What becomes of a section that it knows. */
  readonly role: SectionRole;
  /** Tells whether a section is of this habit; if not, the next rule is asked. Never throws. */
  readonly applies: (plan: PlanSection, place: Place) => boolean;
}

/** Asks rules in order what becomes of a section; the last of them knows every section. */
export function findRule<Place extends SectionPlace>(
  rules: readonly SectionRule<Place>[],
  plan: PlanSection,
  place: Place,
): SectionRule<Place> {
  return rules.find((rule) => rule.applies(plan, place)) ?? rules.at(-1)!;
}
