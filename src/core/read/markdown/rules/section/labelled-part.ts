import type { SectionRule } from './section-rule.ts';

/**
 * A bold line, fold or label under a heading that is an item names the entries below it, which are children of the item.
 *
 * ```
 * **Tasks**
 *   ^^^^^ description
 * - [ ] Toggle
 *         ^^^^^^ child of the item
 * ```
 * Not read: `#### Tasks`, a heading, which is a child itself. Fixture: `heading-parts`.
 */
export const labelledPart: SectionRule = {
  name: 'labelled-part',
  role: 'part',
  applies: ({ section }) => section.marker !== 'heading',
};
