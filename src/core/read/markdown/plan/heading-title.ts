import type { Heading } from './plan.ts';

/** The title that a heading is shown by. */
export function titleOf({ kept, picture = '', text, closing = '' }: Heading): string {
  return kept ?? picture + text + closing;
}
