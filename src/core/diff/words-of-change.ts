/** What changes are told with: directions, names, titles, times. */
import type { Group, Item, Milestone, Owner, When } from '../model/types.ts';
import type { ChangeType } from './change.ts';
import { isSameTime } from './compare-times.ts';

/**
 * Names the direction of a move.
 * @param order how the new time compares to the old one; 0 where that cannot be told
 */
export function typeOfMove(order: number): ChangeType {
  return order > 0 ? 'slipped' : order < 0 ? 'pulled-in' : 'rescheduled';
}

/**
 * Gives words as they are shown: blanks collapsed.
 * @param words words as written; absent means none
 */
export function plain(words = ''): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/**
 * Names owners in one text.
 * @param node what they look after
 */
export function namesOf({ owners }: { owners: readonly Owner[] }): string {
  return owners
    .map(({ name }) => name)
    .toSorted()
    .join(', ');
}

/**
 * Gives the words of two times; their last days behind words that are the same, as 'Q2' below another year.
 * @param before the older time; undefined where none is said
 * @param after the newer one, likewise
 */
export function wordsOf(before: When | undefined, after: When | undefined): [before: string, after: string] {
  const [one = '', other = ''] = [before?.text, after?.text];
  if (one !== other) return [one, other];
  const [first, second] = [before, after].map((when) => when?.end ?? when?.start);
  return first === second ? [one, other] : [`${one} (${first ?? 'none'})`, `${other} (${second ?? 'none'})`];
}

/** What a title belongs to, as far as the title may say it. */
type Titled = Pick<Item | Group | Milestone, 'title' | 'when'> & { readonly target?: string };

/** A title as it is compared beside a change of its time: without the words of the time and release, and the signs around them. */
function withoutTime({ title, when, target }: Titled): string {
  const rest = [when?.text, target].reduce<string>((text, words) => {
    const at = plain(words) === '' ? -1 : text.indexOf(plain(words));
    return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + plain(words).length)}`;
  }, plain(title));
  return rest.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * Compares two titles of one thing.
 * @param old the older version
 * @param now the newer one
 * @returns both titles; undefined where they are the same but for words of a time that changed, which the time's own change says
 */
export function rewording(old: Titled, now: Titled): [before: string, after: string] | undefined {
  const [before, after] = [plain(old.title), plain(now.title)];
  if (before === after) return undefined;
  const isDueAnew = !isSameTime(old.when, now.when) || plain(old.target) !== plain(now.target);
  return isDueAnew && withoutTime(old) === withoutTime(now) ? undefined : [before, after];
}
