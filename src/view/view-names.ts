/** Names of views in an attribute. */
import { allViews, type ViewName } from './view-state.ts';

/**
 * Reads a list of views.
 * @param list words of 'timeline table board', in order; other words are passed over
 * @returns the views in that order, each once; none, where no word is one
 */
export function readViewNames(list: string): readonly ViewName[] {
  const words = list.split(/\s+/);
  return allViews
    .filter((name) => words.includes(name))
    .sort((one, other) => words.indexOf(one) - words.indexOf(other));
}
