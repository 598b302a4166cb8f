/** The status that a heading says of what stands under it. */
import { isSlip } from '../../../../language/flags.ts';
import { readStateSection } from '../../../../language/states.ts';
import type { Status } from '../../../../model/types.ts';
import type { VersionMatch } from '../../../../time/read-versions.ts';
import { readStateAside } from './heading-versions.ts';

/** 'v1.8 — released 2026-09-30': a release that is out since a day. */
const released = /\s[:–—-]\s*(?:released|shipped):?(?:\s+(?:on|in))?\s+[^\s\d]{0,10}\s?\d[^:;()（）]{2,20}$/i;

/** The status that a heading's words say of what stands under it; undefined where they say none. */
export function readHeadingState(text: string, versions: VersionMatch | undefined): Status | undefined {
  if (isSlip(text)) return 'at-risk';
  const named = readStates(text);
  if (named !== undefined) return named.every((state) => state === named[0]) ? named[0] : undefined;
  return readStateSection(text) ?? readReleaseState(text, versions) ?? (released.test(text) ? 'done' : undefined);
}

/**
 * Reads states that a heading names beside each other.
 * @param text the heading: 'In progress / Planned', '已发布 / Released', 'Ongoing work and upcoming features'
 * @returns two or three states; undefined where any piece of the heading is none
 */
export function readStates(text: string): Status[] | undefined {
  const names = text.split(/\s*[/&|+,]\s*|\s+(?:and|or|und|et|y|e|и|和|と)\s+/i);
  if (names.length < 2 || names.length > 3) return undefined;
  const states = names.map((name) => readStateSection(name));
  return states.every((state) => state !== undefined) ? states : undefined;
}

/** '2.0 non-goals', '1.x: done', 'Now (v1.2, in progress)': a state that is said of a release alone. */
function readReleaseState(text: string, versions: VersionMatch | undefined): Status | undefined {
  if (versions !== undefined) return readStateAside(text.slice(versions.end));
  const found = /^v?\d+(?:\.(?:\d+|x)){1,3}[\s:–—-]+(?=\S)/i.exec(text);
  return found === null ? undefined : readStateSection(text.slice(found[0].length));
}
