import { findFlags, isSlip, isStretchSection } from '../../../language/flags.ts';
import { readHorizon } from '../../../language/horizons.ts';
import type { NoteSectionKind } from '../../../language/language.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import { readStateSection } from '../../../language/states.ts';
import type { MilestoneKind, Status, When } from '../../../model/types.ts';
import { readVersions, type VersionMatch } from '../../../time/read-versions.ts';
import { readWhen, readWholeWhen, type WhenMatch } from '../../../time/read-when.ts';
import type { Section } from '../blocks/block.ts';
import { plainText } from '../inline/inline-text.ts';
import type { Draft } from '../line/draft.ts';
import { readLine } from '../line/read-line.ts';
import type { BuildContext } from './build-context.ts';

/** What the title of a section says. */
export interface Heading {
  /** The line, marks and owners taken out. */
  draft: Draft;
  /** Plain text of its title. */
  text: string;
  /** Target of a heading that is a link as a whole. */
  href?: string;
  /** What it names, where that may head a milestone. */
  kind?: Exclude<MilestoneKind, 'unscheduled'>;
  /** Versions it names. */
  versions?: { from: string; to?: string };
  /** Time it names. */
  when?: When;
  /** Status that its words say of what stands under it. */
  state?: Status;
  /** What it is about where it plans nothing. */
  note?: NoteSectionKind;
  /** Whether it asks something. */
  isQuestion: boolean;
  /** Whether it is the word for goals and no more. */
  isGoals?: boolean;
  /** Whether all under it is a stretch goal. */
  stretch: boolean;
  /** Whether it asks for help. */
  helpWanted: boolean;
}

/** Reads the title of a section. Times without a year take that of the sections around it. */
export function readHeading(section: Section, context: BuildContext, year: number | undefined): Heading {
  // The further lines of a heading that spans some are no part of any node but a note.
  context.quiet ??= { ...context, claim: () => undefined };
  const draft = readLine(section.title, section.line, context.quiet);
  if (draft.aside !== undefined) draft.nodes.push({ type: 'text', value: ' ' }, ...draft.aside);
  delete draft.aside;
  const text = plainText(draft.nodes).replace(/\s*[:：]$/, '');
  const first = draft.nodes[0];
  const heading: Heading = {
    draft,
    text,
    isQuestion: /[?？]$/.test(text),
    stretch: draft.stretch || isStretchSection(text),
    helpWanted: draft.helpWanted || findFlags(text).some((match) => match.flag === 'help-wanted'),
  };
  if (draft.nodes.length === 1 && first?.type === 'link') heading.href = first.href;
  const note = readNoteSection(text);
  if (note !== undefined && !namesGoal(text)) heading.note = note;
  readKind(heading, context, year, section.level > 1);
  heading.isGoals = goals.test(text);
  return heading;
}

/** 'Goals' alone: over nothing but prose they are what their parent is for. */
const goals = /^(?:goals|objectives|aims|ziele|objectifs|objetivos|obiettivi|metas|цели)$/iu;

/** 'Goal: fix what crashes' names the work; 'Goal' alone says that a goal stands below. */
function namesGoal(text: string): boolean {
  return /^(?:goal|objective|ziel|objectif|objetivo|obiettivo|цель|目标|目標|목표)(?:\s*\d{1,2})?\s*[:：]\s*(?:\S+\s+\S|[\p{Script=Han}\p{Script=Hangul}]{4})/iu.test(
    text,
  );
}

/** 'Roadmap: upcoming features' is read by what follows. */
const roadmapLead =
  /^(?:roadmap|road map|feuille de route|fahrplan|hoja de ruta|roteiro|дорожная карта|路线图|ロードマップ|로드맵)\s*[:：–—-]\s+(?=\S)/iu;

/** Reads what a heading names: a release before a time, a time before a distance, a distance before a state. */
function readKind(heading: Heading, context: BuildContext, year: number | undefined, isInner: boolean): void {
  const text = heading.text.replace(roadmapLead, '');
  const versions = findVersions(text);
  const half = year !== undefined && /^H[12]$/i.test(text) ? ` ${String(year)}` : '';
  const found = readWhen(text + half, year === undefined ? {} : { year });
  if (found?.problem !== undefined) {
    const line = heading.draft.line;
    context.report(found.problem, context.source.range(line, line + 1), found.when.text);
  }
  if (versions !== undefined) {
    heading.kind = 'version';
    heading.versions = { from: versions.from, ...(versions.to === undefined ? {} : { to: versions.to }) };
    if (found !== undefined && (found.end <= versions.start || found.start >= versions.end)) heading.when = found.when;
  } else if (found !== undefined && (isPeriod(text, found) || (isInner && isYearOfPlan(text, found)))) {
    heading.kind = 'period';
    heading.when = found.when;
  }
  if (heading.draft.when !== undefined) heading.when ??= heading.draft.when;
  const state = isSlip(text) ? 'at-risk' : (readStateSection(text) ?? readReleaseState(text, versions));
  if (state !== undefined) heading.state = state;
  if (heading.kind === undefined) {
    if (isHorizon(text) || isAfterVersion(text)) heading.kind = 'horizon';
    else if ((state !== undefined || namesStates(text)) && !heading.stretch) heading.kind = 'state';
  }
}

/** Whether a heading names a distance: as a whole, or as the first of names that a sign joins ('Backlog / Icebox'). */
function isHorizon(text: string): boolean {
  if (readHorizon(text) !== undefined) return true;
  const first = /^([^/&|,]{2,30}?)\s*[/&|,]\s*\S/.exec(text)?.[1];
  return first !== undefined && readHorizon(first) !== undefined;
}

/** 'After 0.7', 'Post-1.0', 'Beyond v2': a distance counted from a release. */
function isAfterVersion(text: string): boolean {
  return /^(?:after|post|beyond|nach|après|después de|после)[\s-]+v?\d+(?:\.(?:\d+|x)){1,3}(?:\s+(?:release|ideas|work|features|plans))?$/i.test(
    text.trim(),
  );
}

/** '2.0 non-goals', '1.x: done': a state that is said of a release alone. */
function readReleaseState(text: string, versions: VersionMatch | undefined): Status | undefined {
  const found = versions === undefined ? /^v?\d+(?:\.(?:\d+|x)){1,3}[\s:–—-]+(?=\S)/i.exec(text) : null;
  return found === null ? undefined : readStateSection(text.slice(found[0].length));
}

/** 'In progress / Planned': more than one state, none of which holds for all that stands under it. */
function namesStates(text: string): boolean {
  const names = text.split(/\s*[/&|+,]\s*|\s+(?:and|or|und|et|y|e|и|和|と)\s+/i);
  return names.length > 1 && names.length < 4 && names.every((name) => readStateSection(name) !== undefined);
}

/** The release that a heading is about; undefined where a number in it is something else. */
function findVersions(text: string): VersionMatch | undefined {
  const versions = readVersions(text);
  if (versions === undefined || versions.certainty === 'weak') return undefined;
  const before = text.slice(0, versions.start);
  // '(post-v1.0 ideas)' speaks of a release; '(v1.2)' names one.
  const isInside = /[(（][^)）]*$/.test(before);
  if (isInside && !(/[(（]\s*$/.test(before) && /^(?:\s*[/,&]\s*v?\d[\d.x]*)?\s*[)）]/.test(text.slice(versions.end))))
    return undefined;
  // 'For 2.0': what all of the heading is about.
  if (
    !/^\s*(?:for|in|towards?)\s+(?:the\s+)?$/i.test(before) &&
    /\b(?:post|pre|after|before|since|until|from|to|for|of|in|on|with|using|against|upgrade to|than|beyond)[\s-]+$/i.test(
      before,
    )
  ) {
    if (
      !/\b(?:roadmap|plans?|goals?|milestones?|features?|release|targets?|towards?|scope)\s+(?:for|of|to)\s+(?:\p{Lu}[\w-]*\s+)?$/iu.test(
        before,
      )
    )
      return undefined;
  }
  const words = before.trim() === '' ? 0 : before.trim().split(/\s+/).length;
  if (versions.certainty === 'likely' && words > 4) return undefined;
  return versions;
}

/** Words beside a time that leave the heading one of that time. */
const besideTime =
  /^(?:the|our|roadmap|plans?|goals?|milestones?|releases?|objectives?|priorities|focus|okrs?|deliverables|targets?|iteration|sprint|and|for|of|in|quarter|quarterly|year|half|by|until|end|early|mid|late|current|next|this|project|planned|work|items|features|themes?|update|updates|计划|规划|路线图|ロードマップ|の|년|분기|로드맵|feuille|de|route|objetivos|ziele|planung|du|le|la|für|im|план|на|цели|год|г)$/iu;

/** 'Engine 2026 Roadmap': the year of a plan that is named, inside a document of more than one. */
function isYearOfPlan(text: string, found: WhenMatch): boolean {
  if (found.when.precision !== 'year' || found.when.start === undefined) return false;
  const words = text.slice(0, found.start).trim().split(/\s+/).length;
  return words < 4 && /^\s+(?:roadmap|plans?|goals|objectives|priorities)\s*$/i.test(text.slice(found.end));
}

/** Whether a time in a heading is what the heading is about. */
function isPeriod(text: string, found: WhenMatch): boolean {
  if (found.when.precision === 'none' && found.when.start === undefined && found.when.end === undefined) return false;
  const before = text.slice(0, found.start).replace(/[\s([{（【,:：–—-]+$/u, '');
  const after = text.slice(found.end);
  const beforeWords = before.split(/[\s,:：–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isState = beforeWords.length > 0 && beforeWords.length < 5 && readStateSection(before) !== undefined;
  const isBeforeQuiet = isState || beforeWords.every((word) => besideTime.test(word));
  if (isBeforeQuiet && (after.trim() === '' || /^\s*[)\]}）】:：,.、–—|([（-]/u.test(after))) return true;
  if (isBeforeQuiet) {
    const afterWords = after.split(/[\s,:：()–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (afterWords.every((word) => besideTime.test(word))) return true;
    // 'January Release (…)'
    return /^\s+(?:release|roadmap|milestone|goals?|plans?)\b/i.test(after);
  }
  if (found.when.precision === 'year') return false;
  const apart = /[(（:：,–—|]\s*(?:(?:due|eta|target|by|until|planned|expected|release):?\s*)?$/iu.test(
    text.slice(0, found.start),
  );
  return apart && /^\s*(?:[)）.]\s*)?$/.test(after);
}

/** A year that all of a document's plan is of: 'Roadmap 2024', 'Kubebuilder Project Roadmap 2024'. */
export function readTitleYear(text: string): When | undefined {
  const found = readWhen(text);
  if (found?.when.start === undefined || found.problem !== undefined) return undefined;
  if (found.when.precision === 'day' || found.when.precision === 'week') return undefined;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return /roadmap|plan|路线图|规划|ロードマップ|로드맵|feuille de route|fahrplan|hoja de ruta|roteiro|план|дорожн/iu.test(
    rest,
  )
    ? found.when
    : undefined;
}

/** Whether a text is nothing but a time. */
export function isWholeTime(text: string): boolean {
  return readWholeWhen(text) !== undefined;
}
