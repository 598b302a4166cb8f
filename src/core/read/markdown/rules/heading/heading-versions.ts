/** The release that a heading is about. */
import type { StatedStatus } from '../../../../language/language.ts';
import { readStateSection } from '../../../../language/states.ts';
import { readVersions, type VersionMatch } from '../../../../time/read-versions.ts';

/** Words before a release that what stands below has to be done for. */
const beforeRelease =
  /^(?:pre|before|until|up to|prior to|towards?|antes d(?:e(?: la)?|a)|avant(?: la)?|vor|bis|prima d(?:i|ella)|до|перед)[\s-]+(?:the\s+)?$/iu;

/** Words that say when all of a release came or comes: 'Planned for v1.2', 'Coming in 2.0'. */
const stateOfRelease =
  /^(?:planned|scheduled|slated|targeted|expected|due|coming|shipping|landing|done|completed|finished|released|shipped|delivered|implemented|new)\s+(?:for|in)\s+$/i;

/** Whether nothing follows in the parentheses but a further release, or a state. */
function endsAside(after: string): boolean {
  return /^(?:\s*[/,&]\s*v?\d[\d.x]*)?\s*[)）]/.test(after) || readStateAside(after) !== undefined;
}

/** The state that parentheses go on to say behind a release: 'Next up (v0.2, in progress)'. */
export function readStateAside(after: string): StatedStatus | undefined {
  const words = /^\s*[,;–—]\s*([^()（）]{3,30})[)）]\s*$/.exec(after)?.[1];
  return words === undefined ? undefined : readStateSection(words);
}

/**
 * The release that a heading is about.
 * @param text the heading
 * @param known a version that the title of the document names: '2.0 Scenarios' is about it, where else a number in front
 *   may count sections
 * @returns undefined where a number in it is something else
 */
export function findVersions(text: string, known?: string): VersionMatch | undefined {
  const versions = readVersions(text.replace(/^pre-(?=v?\d)/i, 'pre '));
  if (versions === undefined) return undefined;
  if (versions.certainty === 'weak' && !(versions.start === 0 && versions.from === known)) return undefined;
  const before = text.slice(0, versions.start);
  // 'Client-side policy, v2': the second go at a policy, and no release.
  if (/^v?\d+$/i.test(versions.from) && /\p{L}\s*,\s*$/u.test(before)) return undefined;
  // '(post-v1.0 ideas)' speaks of a release; '(v1.2)' names one.
  const isInside = /[(（][^)）]*$/.test(before);
  if (isInside && !(/[(（]\s*$/.test(before) && endsAside(text.slice(versions.end)))) return undefined;
  // 'For 2.0', 'Before 1.0', 'pre-v0.1': what all of the heading is about.
  const isBefore =
    beforeRelease.test(before) && /^\s*(?:$|[-–—:(（]|(?:release|version)\b)/i.test(text.slice(versions.end));
  if (isBefore) return versions;
  if (
    !/^\s*(?:for|in|towards?)\s+(?:the\s+)?$/i.test(before) &&
    /\b(?:post|pre|after|before|since|until|from|to|for|of|in|on|with|using|against|upgrade to|than|beyond)[\s-]+$/i.test(
      before,
    )
  ) {
    if (
      !stateOfRelease.test(before) &&
      !/\b(?:road(?:map)?|path|plans?|goals?|milestones?|features?|release|targets?|towards?|scope)\s+(?:for|of|to)\s+(?:\p{Lu}[\w-]*\s+)?$/iu.test(
        before,
      )
    )
      return undefined;
  }
  // 'Em consideração para v0.6': a state, and not all of that release.
  const stated = / (?:para|pour|für|per|для) $/iu.test(before) ? before.replace(/ \S+ $/, '') : undefined;
  if (stated !== undefined && readStateSection(stated) !== undefined) return undefined;
  // 'Non-goals for 1.x': what a release will not have is no release.
  if (/ (?:for|of|in) $/i.test(before) && readStateSection(before.replace(/ \S+ $/, '')) === 'dropped')
    return undefined;
  const words = before.trim() === '' ? 0 : before.trim().split(/\s+/).length;
  if (versions.certainty === 'likely' && words > 4) return undefined;
  return versions;
}
