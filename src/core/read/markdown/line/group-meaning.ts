import type { Flag } from '../../../language/language.ts';
import { findFlags } from '../../../language/flags.ts';
import { findStateWord, readWholeState } from '../../../language/states.ts';
import type { Progress, Status, When } from '../../../model/types.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readUpdated, readWholeWhen } from '../../../time/read-when.ts';
import { strength } from './draft.ts';
import { markAtStart, statusOfMark } from '../../../language/status-marks.ts';

/** What words in parentheses say of the line that they close; nothing is set where they are part of the title. */
export interface GroupMeaning {
  /** A status that the whole of them says, and how directly. */
  state?: { status: Status; text: string; how: number };
  /** A status that they open with, before what is no status. */
  opening?: { status: Status; text: string };
  /** A status that they say with its time or version, which stay in the title. */
  stated?: { status: Status; text: string };
  /** A flag that the whole of them says. */
  flag?: Flag;
  /** Progress that they state. */
  progress?: Progress;
  /** A priority; it stays in the title. */
  priority?: string;
  /** A time; it stays in the title. */
  when?: When;
  /** A version; it stays in the title. */
  target?: string;
}

const progressPattern = /^(\d{1,6})\s*\/\s*(\d{1,6})(?:\s+\p{L}{1,20}){0,2}$/u;
const monthOfYear = /^(?:0?[1-9]|1[0-2])\s*\/\s*20\d\d$/;
const priorityPattern =
  /^(?:p[0-4]|(?:low|medium|high|critical|top|urgent)(?: priority)?|priority:? ?\w{1,10}|(?:高|中|低)优先级)$/i;

/**
 * Reads words in parentheses at the end of a line.
 * @param words plain text between the parentheses, links left out
 * @param known what words were found to say, by words, as the same ones close many lines of a document; it is added to
 * @returns what they say; an empty object for words that are part of the title. Never throws.
 */
export function readGroupMeaning(words: string, known?: Map<string, GroupMeaning>): GroupMeaning {
  const before = known?.get(words);
  if (before !== undefined) return before;
  const meaning = readWords(words);
  known?.set(words, meaning);
  return meaning;
}

function readWords(words: string): GroupMeaning {
  const mark = markAtStart(words);
  if (mark?.end === words.length) {
    const status = statusOfMark(mark.mark);
    return status === undefined ? {} : { state: { status, text: words, how: strength.mark } };
  }
  const flag = findFlags(words)[0];
  if (flag !== undefined && flag.end - flag.start >= words.length - 2) return { flag: flag.flag };
  const dated = readDated(words);
  if (dated !== undefined) return dated;
  const state = findStateWord(words);
  if (state?.place !== 'whole') {
    const first = /^[^,;]{2,30}(?=[,;] )/.exec(words)?.[0];
    const said = first === undefined ? undefined : readWholeState(first);
    if (said !== undefined) return { opening: { status: said, text: first! } };
  }
  if (state === undefined || state.maturity) return readPlace(words);
  if (state.place === 'whole') return { state: { status: state.status, text: words, how: strength.word } };
  const place = readPlace(words);
  if (state.place === 'leading') place.opening = { status: state.status, text: words.slice(state.start, state.end) };
  return place;
}

/** 'completed 2026-02-17', 'done in January', 'Released: v1.2': a status, and when or where it was reached. */
function readDated(words: string): GroupMeaning | undefined {
  const found =
    /^(\p{L}[\p{L} ]{2,20}?)(?:\s*[:,;]\s*|\s+(?:[-–—]\s+)?)(?:(?:in|on|by|with|since|to|until) )?(\S.*)$/u.exec(words);
  const state = found === null ? undefined : readWholeState(found[1]!);
  // 'late 2027' is a time, and nobody is late.
  if (found === null || state === undefined || (state === 'at-risk' && readWholeWhen(words) !== undefined))
    return undefined;
  const place = readPlace(found[2]!);
  if (place.when === undefined && place.target === undefined) return undefined;
  return { ...place, stated: { status: state, text: found[1]! } };
}

/** Progress, or a priority, time or version, of which the whole of the words is one. */
function readPlace(words: string): GroupMeaning {
  // '(as of 2031-05-12)' is the day on which something was written.
  if (readUpdated(words) !== undefined) return {};
  // '(H2)' may be a protocol, a heading, a hydrogen.
  if (/^h[12]$/i.test(words)) return {};
  // '(02/2031)' is a month, whatever has 2031 parts.
  const progress = monthOfYear.test(words) ? null : progressPattern.exec(words);
  if (progress !== null && Number(progress[1]) <= Number(progress[2]))
    return { progress: { done: Number(progress[1]), total: Number(progress[2]) } };
  if (priorityPattern.test(words)) return { priority: words };
  if (!/\d/.test(words) && words.length > 20) return {};
  const when = readWholeWhen(words);
  if (when !== undefined) return { when: when.when };
  const versions = readVersions(words);
  return versions?.start === 0 && versions.end === words.length ? { target: words } : {};
}
