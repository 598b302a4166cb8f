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
  if (namesTwo(text)) return undefined;
  return readStateSection(text) ?? readReleaseState(text, versions) ?? (released.test(text) ? 'done' : readTwice(text));
}

/** 'Ongoing work and upcoming features': two states, neither of which holds for all. */
function namesTwo(text: string): boolean {
  const [one, other, more] = text.split(/\s+(?:and|und|et|y|e|и)\s+/i);
  if (one === undefined || other === undefined || more !== undefined) return false;
  const [first, second] = [readStateSection(one), readStateSection(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** '已发布 / Released': the same state in two languages. */
function readTwice(text: string): Status | undefined {
  const [one, other, more] = text.split(/\s+[/|]\s+/);
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  const state = readStateSection(one);
  return state === readStateSection(other) ? state : undefined;
}

/** '2.0 non-goals', '1.x: done', 'Now (v1.2, in progress)': a state that is said of a release alone. */
function readReleaseState(text: string, versions: VersionMatch | undefined): Status | undefined {
  if (versions !== undefined) return readStateAside(text.slice(versions.end));
  const found = /^v?\d+(?:\.(?:\d+|x)){1,3}[\s:–—-]+(?=\S)/i.exec(text);
  return found === null ? undefined : readStateSection(text.slice(found[0].length));
}
