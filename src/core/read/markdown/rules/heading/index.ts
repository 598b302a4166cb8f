import type { HeadingRule } from './heading-rule.ts';
import { horizonHeading } from './horizon-heading.ts';
import { periodHeading } from './period-heading.ts';
import { stateHeading } from './state-heading.ts';
import { unscheduledHeading } from './unscheduled-heading.ts';
import { versionHeading } from './version-heading.ts';

/**
 * The habits of headings, in the order in which they are asked: a release before a time, a time before a distance, a
 * distance before a state. The first that knows a heading decides.
 */
export const headingRules: readonly HeadingRule[] = [
  versionHeading,
  periodHeading,
  unscheduledHeading,
  horizonHeading,
  stateHeading,
];
