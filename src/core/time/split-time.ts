/** Times that end a title and are no part of it. */
import { readWholeWhen } from './read-when.ts';

/** 'v0.8.0 - 2018-04-19' */
const datedEnd = /^(.{2,60}?)\s+[-–—]\s+~?\s?\d{4}-\d{2}-\d{2}$/;
const bracketed = /[(（]([^()（）]{2,60})[)）]$/;

/** Fewest characters of a title that has a time in parentheses behind it. */
const shortest = 3;

/**
 * Parts a title from the time that ends it: in parentheses, or a date behind a dash.
 * @param text the title
 * @returns what stands before it; the whole text where none does. Parentheses that say anything but a time stay.
 * @example splitTrailingTime('v1.2 (early 2027)') // 'v1.2'
 */
export function splitTrailingTime(text: string): string {
  const dated = datedEnd.exec(text)?.[1];
  if (dated !== undefined) return dated;
  const found = bracketed.exec(text);
  if (found === null || !isTime(found[1]!)) return text;
  const before = text.slice(0, found.index).replace(/[\s:：]+$/, '');
  return before.length < shortest ? text : before;
}

function isTime(text: string): boolean {
  const time = readWholeWhen(text)?.when;
  return time !== undefined && time.precision !== 'none';
}
