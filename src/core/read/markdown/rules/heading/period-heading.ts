import { opensWithDistance, readHorizon } from '../../../../language/horizons.ts';
import { readStateSection } from '../../../../language/states.ts';
import { namesStep } from '../../../../language/step-names.ts';
import type { WhenMatch } from '../../../../time/read-when.ts';
import type { HeadingRule } from './heading-rule.ts';

/**
 * A heading that is about a time: alone, beside quiet words, or set apart at its end.
 *
 * ```
 * ## Plans for Q3 2026
 *              ^^^^^^^ period
 * ```
 * Not read: `## Lessons of 2025`, which is about something else. Fixture: `period-milestone`.
 */
export const periodHeading: HeadingRule = {
  name: 'period-heading',
  read({ text, time, isInner }) {
    // 'NOW: repairs (February 2027)': a distance with its name and its time.
    if (time === undefined || opensWithDistance(text)) return undefined;
    if (!(isPeriod(text, time) || (isInner && isYearOfPlan(text, time)))) return undefined;
    return { kind: 'period', when: time.when };
  },
};

/** Words beside a time that leave the heading one of that time. */
const besideTime =
  /^(?:the|our|roadmap|timeline|schedule|plans?|goals?|milestones?|releases?|objectives?|key|results|priorities|focus|okrs?|deliverables|targets?|iteration|sprint|and|for|of|in|quarter|quarterly|year|half|by|until|end|early|mid|late|current|next|this|project|planned|work|items|features|themes?|update|updates|计划|规划|路线图|ロードマップ|の|년|분기|로드맵|feuille|de|route|objetivos|ziele|planung|du|le|la|für|im|план|на|цели|год|г)$/iu;

/** Whether a time in a heading is what the heading is about. */
function isPeriod(text: string, found: WhenMatch): boolean {
  // 'Now (this quarter)': a distance, in other words.
  if (
    found.when.start === undefined &&
    found.when.end === undefined &&
    readHorizon(text.slice(0, found.start)) !== undefined
  )
    return false;
  if (found.when.precision === 'none' && found.when.start === undefined && found.when.end === undefined) return false;
  const before = text.slice(0, found.start).replace(/[\s([{（【,:：–—-]+$/u, '');
  const after = text.slice(found.end);
  const beforeWords = before.split(/[\s,:：–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isState = beforeWords.length > 0 && beforeWords.length < 5 && readStateSection(before) !== undefined;
  // 'Year 2 (2027)': of the plan, counted.
  const isYear = /^\P{L}*(?:year|jahr|année|año|ano|anno)\s+\d{1,2}$/iu.test(before);
  const isBeforeQuiet = isState || isYear || beforeWords.every((word) => besideTime.test(word));
  if (isBeforeQuiet && (after.trim() === '' || /^\s*[)\]}）】:：,.、–—|([（-]/u.test(after))) return true;
  if (isBeforeQuiet) {
    const afterWords = after.split(/[\s,:：()–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (afterWords.every((word) => besideTime.test(word))) return true;
    // 'January Release (…)'
    return /^\s+(?:release|roadmap|milestone|goals?|plans?)\b/i.test(after);
  }
  // 'Phase 4: growth (2026)': a step is told by its time, while a year beside a theme may be of anything.
  if (found.when.precision === 'year' && !namesStep(text)) return false;
  const apart = /(?:[(（:：,–—|]|\s-)\s*(?:(?:due|eta|target|by|until|planned|expected|release):?\s*)?$/iu.test(
    text.slice(0, found.start),
  );
  return apart && /^\s*(?:[)）.]\s*)?$/.test(after);
}

/** 'Engine 2026 Roadmap': the year of a plan that is named, inside a document of more than one. */
function isYearOfPlan(text: string, found: WhenMatch): boolean {
  if (found.when.precision !== 'year' || found.when.start === undefined) return false;
  const words = text.slice(0, found.start).trim().split(/\s+/).length;
  return words < 4 && /^\s+(?:roadmap|plans?|goals|objectives|priorities)\s*$/i.test(text.slice(found.end));
}
