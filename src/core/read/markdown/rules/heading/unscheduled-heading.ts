import type { HeadingRule } from './heading-rule.ts';

const words = /^(?:unscheduled|not (?:yet )?scheduled|nicht terminiert|non planifié|sin programar|未排期)$/iu;

/**
 * A heading over work that has no release and no time.
 *
 * ```
 * ## Unscheduled
 *    ^^^^^^^^^^^ unscheduled
 * ```
 * Not read: `## Unscheduled maintenance`, a theme. Fixture: `kept-prose`.
 */
export const unscheduledHeading: HeadingRule = {
  name: 'unscheduled-heading',
  read: ({ text }) => (words.test(text.trim()) ? { kind: 'unscheduled' } : undefined),
};
