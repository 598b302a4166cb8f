import { bareHeading } from './bare-heading.ts';
import { bareSection } from './bare-section.ts';
import { boldPart } from './bold-part.ts';
import { childHeading } from './child-heading.ts';
import { contextHeading } from './context-heading.ts';
import { contextPart } from './context-part.ts';
import { contextSection } from './context-section.ts';
import { groupSection } from './group-section.ts';
import { headingItem } from './heading-item.ts';
import { keyedItem } from './keyed-item.ts';
import { keyedTheme } from './keyed-theme.ts';
import { labelledPart } from './labelled-part.ts';
import { milestoneSection } from './milestone-section.ts';
import { noteSection } from './note-section.ts';
import { otherSection } from './other-section.ts';
import { proseItem } from './prose-item.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';
import { sharedStates } from './shared-states.ts';
import { stateStep } from './state-step.ts';
import { stepGroup } from './step-group.ts';
import { themeSection } from './theme-section.ts';
import { wrapperSection } from './wrapper-section.ts';

/** The habits of sections that stand in no milestone, in the order in which they are asked; the first decides. */
export const outerRules: readonly SectionRule<OuterPlace>[] = [
  noteSection,
  milestoneSection,
  stateStep,
  sharedStates,
  wrapperSection,
  contextSection,
  keyedTheme,
  themeSection,
  proseItem,
  bareSection,
  otherSection,
];

/** The habits of sections in a milestone or group, in the order in which they are asked; the first decides. */
export const innerRules: readonly SectionRule[] = [
  noteSection,
  contextHeading,
  stepGroup,
  keyedItem,
  headingItem,
  bareHeading,
  groupSection,
];

/** The habits of sections under a heading that is an item, in the order in which they are asked; the first decides. */
export const partRules: readonly SectionRule[] = [contextPart, boldPart, labelledPart, childHeading];
