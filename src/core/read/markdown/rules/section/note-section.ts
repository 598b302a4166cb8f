import type { SectionRule } from './section-rule.ts';

/**
 * A section whose title says that it plans nothing, and all inside it.
 *
 * ```
 * ## How to contribute
 *    ^^^^^^^^^^^^^^^^^ note
 * ```
 * Not read: `## Contribution guide for v2.0`, which names a release. Fixture: `notes`.
 */
export const noteSection: SectionRule = {
  name: 'note-section',
  role: 'note',
  applies: (plan) => plan.isNote,
};
