import { opensWithDistance, readHorizon } from '../../../../language/horizons.ts';
import { readWhen } from '../../../../time/read-when.ts';
import type { HeadingRule } from './heading-rule.ts';

/**
 * A heading that names a distance.
 *
 * ```
 * ## Backlog / Icebox
 *    ^^^^^^^ horizon
 * ## After 1.0
 *    ^^^^^^^^^ horizon
 * ```
 * Not read: `## Now playing`, more words than a distance. Fixture: `horizon-milestone`.
 */
export const horizonHeading: HeadingRule = {
  name: 'horizon-heading',
  read({ text, state, time, stretch }) {
    // 'Current features' are those that there are.
    if (state === 'done') return undefined;
    if (!isHorizon(text) && !isAfterVersion(text) && !((stretch || state === 'considering') && closesWithHorizon(text)))
      return undefined;
    // 'Now (this quarter)'
    return { kind: 'horizon', ...(time === undefined ? {} : { when: time.when }) };
  },
};

/** Whether a heading names a distance: as a whole, or as the first of names that a sign joins ('Backlog / Icebox'). */
function isHorizon(text: string): boolean {
  if (readHorizon(text) !== undefined || opensWithDistance(text)) return true;
  // 'Currently, people can': a comma may go on with a sentence.
  const [, first, sign, rest = ''] = /^([^/&|,]{2,30}?)\s*([/&|,])\s*(\S.*)$/.exec(text) ?? [];
  if (first === undefined || readHorizon(first) === undefined) return false;
  return sign !== ',' || readHorizon(rest) !== undefined || readWhen(rest) !== undefined;
}

/** 'Desired (long term)', 'Research (longer horizon)': what is hoped or thought of, and how far off it is. */
function closesWithHorizon(text: string): boolean {
  const closing = /\s[(（]([^()（）]+)[)）]$/u.exec(text)?.[1];
  return closing !== undefined && readHorizon(closing) !== undefined;
}

/** 'After 0.7', 'Post-1.0', 'Beyond v2': a distance counted from a release. */
function isAfterVersion(text: string): boolean {
  if (/^v?\d+(?:\.(?:\d+|x)){1,3}\s*(?:之后|以后|以後|以降|이후)$/u.test(text.trim())) return true;
  return /^(?:after|post|beyond|nach|après|después de|после)[\s-]+(?:v\d+|v?\d+(?:\.(?:\d+|x)){1,3})(?:\s+(?:release|ideas|work|features|plans))?$/i.test(
    text.trim(),
  );
}
