import type { Draft } from '../line/draft.ts';
import { stand } from '../line/kept-title.ts';
import { findFlags, isStretchSection } from '../../../language/flags.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import { roadmapNames } from '../../../language/roadmap-names.ts';
import { namesStep } from '../../../language/step-names.ts';
import { readStateClause } from '../../../language/states.ts';
import type { Inline, When } from '../../../model/types.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readUpdated, readWhen, readWholeWhen, type WhenMatch } from '../../../time/read-when.ts';
import type { Section } from '../blocks/block.ts';
import { plainText } from '../../../model/inline-text.ts';
import { readLine } from '../rules/line/read-line.ts';
import type { HeadingWords } from '../rules/heading/heading-rule.ts';
import { headingRules } from '../rules/heading/index.ts';
import { readHeadingState } from '../rules/heading/heading-state.ts';
import { findVersions } from '../rules/heading/heading-versions.ts';
import type { BuildContext } from './build-context.ts';
import type { Heading } from '../plan/plan.ts';

/**
 * Reads the title of a section. Times without a year take that of the sections around it; where headings are decorated, a
 * picture before one says no status.
 */
export function readHeading(
  section: Section,
  context: BuildContext,
  year: number | undefined,
  isDecorated: boolean,
): Heading {
  // The further lines of a heading that spans some are no part of any node but a note.
  context.quiet ??= { ...context, claim: () => undefined };
  const draft = readLine(
    section.title.replace(closingColon, ''),
    section.line,
    isDecorated ? { ...context.quiet, isDecorated } : context.quiet,
  );
  if (draft.aside !== undefined) draft.nodes.push({ type: 'text', value: ' ' }, ...draft.aside);
  delete draft.aside;
  if (draft.keptAs !== undefined) return readKeptHeading(draft);
  const title = plainText(draft.nodes).replace(closingColon, '').trimEnd();
  const picture = leadingPicture.exec(title)?.[0] ?? '';
  const named = title.slice(picture.length);
  const closing = closingPicture.exec(named)?.[0] ?? '';
  const text = named.slice(0, named.length - closing.length);
  const first = draft.nodes[0];
  const heading: Heading = {
    draft,
    text,
    isQuestion: /[?？]$/.test(text),
    stretch: draft.stretch || isStretchSection(withoutNumber(text)),
    helpWanted: draft.helpWanted || findFlags(text).some((match) => match.flag === 'help-wanted'),
  };
  if (picture !== '') heading.picture = picture;
  if (closing !== '') heading.closing = closing;
  if (first?.type === 'link' && isTimeAfter(draft.nodes.slice(1))) heading.href = first.href;
  const note = readNoteSection(withoutNumber(text));
  if (note !== undefined && !namesGoal(text)) heading.note = note === 'beliefs' ? 'context' : note;
  if (note === 'beliefs') heading.isBelief = true;
  readKind(heading, context, year, section.level > context.titleLevel || context.hasYearTitles === true);
  // '**Findings (2027-03-29):**': the day on which it was written.
  const isOfDay = heading.kind === 'period' && heading.when?.precision === 'day';
  if (isOfDay && section.marker === 'bold' && !namesStep(text) && readWholeWhen(text) === undefined) {
    delete heading.kind;
    delete heading.when;
  }
  if (heading.note === 'context' && draft.status !== undefined && namesStatus.test(text)) {
    delete heading.note;
    Object.assign(heading, { kind: 'state', state: draft.status, rule: 'state-heading' });
  }
  const after = afterRelease.exec(text)?.[1];
  if (after !== undefined) heading.when ??= { text: after, precision: 'none', approximate: false };
  heading.isGoals = goals.test(text);
  return heading;
}

/** A heading whose title is kept: it says what it heads, and what stands beside the title says the rest. */
function readKeptHeading(draft: Draft): Heading {
  const { keptAs, when, target, stretch, helpWanted } = draft;
  const kept = plainText(draft.nodes);
  const [first, more] = draft.nodes;
  const heading: Heading = { draft, text: stand, kept, isQuestion: false, stretch, helpWanted };
  if (first?.type === 'link' && more === undefined) heading.href = first.href;
  if (when !== undefined) heading.when = when;
  if (keptAs === 'item' || keptAs === 'group' || keptAs === 'document') return heading;
  Object.assign(heading, { kind: keptAs, rule: 'kept-title' });
  const versions = keptAs === 'version' ? readVersions(kept) : undefined;
  if (versions !== undefined)
    heading.versions = { from: versions.from, ...(versions.to === undefined ? {} : { to: versions.to }) };
  if (target !== undefined) heading.when ??= { text: target, precision: 'none', approximate: false };
  return heading;
}

/** The colon that a heading closes with; that of `:memo:` is none. */
const closingColon = /(?<!:[a-z0-9_+-]{1,40})[:：]\s*$/i;

/** 'Roof works (after v2.1)': a time told by a release, which has no dates. */
const afterRelease =
  /[(（]((?:after|post|before|pre|once|nach|vor|après|avant|después de|antes de|depois de|dopo|prima di|после)[\s-]+(?:the\s+)?v?\d+(?:\.(?:\d+|x)){1,3}(?:\s+(?:release|ships|is out))?)[)）]$/iu;

/** 'Current status (done)' says how far what stands below is; 'Current status' alone is over prose. */
const namesStatus =
  /^(?:(?:current|project|aktueller|derzeitiger)\s+)?(?:status|state|stand)$|^(?:where we are|état actuel|estado actual|estado atual|stato attuale|текущее состояние|текущий статус|现状|現状|현황|현재 상태)$/iu;

/** Whether nothing but a time in parentheses follows the link of a heading. */
function isTimeAfter(nodes: readonly Inline[]): boolean {
  if (nodes.length === 0) return true;
  const [node] = nodes;
  const found = nodes.length === 1 && node?.type === 'text' ? /^\s*\(([^()]{3,60})\)$/.exec(node.value) : null;
  return found !== null && readWhen(found[1]!) !== undefined;
}

/** 'Goals' alone: over nothing but prose they are what their parent is for. */
const goals = /^(?:goals|objectives|aims|ziele|objectifs|objetivos|obiettivi|metas|цели)$/iu;

/** 'Goal: fix what crashes' names the work; 'Goal' alone says that a goal stands below. */
function namesGoal(text: string): boolean {
  return /^(?:goal|objective|ziel|objectif|objetivo|obiettivo|цель|目标|目標|목표)(?:\s*\d{1,2})?\s*[:：]\s*(?:\S+\s+\S|[\p{Script=Han}\p{Script=Hangul}]{4})/iu.test(
    text,
  );
}

/** A picture at the start of a title says nothing of it: '🚀 Next up'. It may be put together of several. */
const leadingPicture = /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f\u200d]*)+\s+/u;

/** So does one at its end, or a dash that nothing follows: 'After 1.0 🚀'. */
const closingPicture = /(?:\s(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f\u200d]*)+|\s[-–—])$/u;

/** '2. Risks', 'B) 🚀 Later': a number that only counts the sections says nothing of them. */
function withoutNumber(text: string): string {
  return text.replace(
    /^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s+(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f\u200d]*\s+)?(?=\p{L})/u,
    '',
  );
}

/** 'Roadmap: upcoming features' is read by what follows. */
const roadmapLead = new RegExp(`^(?:${roadmapNames})\\s*[:：–—-]\\s+(?=\\S)`, 'iu');

/** So is 'Roadmap (planned features)'. */
const roadmapAside = new RegExp(`^(?:anti-?)?(?:${roadmapNames})\\s*[(（]([^()（）]+)[)）]$`, 'iu');

/** Full-width signs, digits and letters as the plain ones, each in its place: 'Ｑ２ ｜ Start' is 'Q2 | Start'. */
function toHalfWidth(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Reads what a heading names, by the first rule that knows it. */
function readKind(heading: Heading, context: BuildContext, year: number | undefined, isInner: boolean): void {
  const title = toHalfWidth(heading.text).replace(roadmapLead, '');
  const text = withoutNumber(roadmapAside.exec(title)?.[1] ?? title);
  const outer = /^(\d{1,2})\.\d{1,2}\.?\s+\p{L}/u.exec(text)?.[1] ?? '';
  const versions = context.sectionNumbers?.has(outer) ? undefined : findVersions(text, context.titleVersion);
  // 'Current status (as of 2031-05-12)': the day on which it was written.
  const time =
    readUpdated(text) === undefined
      ? (readPartOfYear(text, year) ?? readWhen(text, year === undefined ? {} : { year }))
      : undefined;
  if (time?.problem !== undefined) {
    const line = heading.draft.line;
    context.report(time.problem, context.source.range(line, line + 1), time.when.text);
  }
  const state = readHeadingState(text, versions);
  if (state !== undefined) heading.state = state;
  const words: HeadingWords = {
    text,
    isInner,
    stretch: heading.stretch,
    ...(versions === undefined ? {} : { versions }),
    ...(time === undefined ? {} : { time }),
    ...(state === undefined ? {} : { state }),
  };
  for (const rule of headingRules) {
    const finding = rule.read(words);
    if (finding === undefined) continue;
    Object.assign(heading, finding, { rule: rule.name });
    break;
  }
  const clause =
    heading.kind === undefined ? (readStateClause(text) ?? (present.test(text) ? 'done' : undefined)) : undefined;
  if (clause !== undefined && heading.state === undefined) {
    heading.state = clause;
    heading.isTold = true;
  }
  if (isInner && repeatsTitle(heading, context)) {
    delete heading.kind;
    delete heading.when;
  }
  if (heading.draft.when !== undefined) heading.when ??= heading.draft.when;
  // 'M4 (due: June 2026)': a step is of the time that its key says.
  if (heading.kind === undefined && namesStep(text) && (heading.when?.start ?? heading.when?.end) !== undefined)
    Object.assign(heading, { kind: 'period', rule: 'due-step' });
  const { target } = heading.draft;
  // '(target: once it is fast)': a milestone says when by its words.
  if (target !== undefined && heading.kind !== undefined && readVersions(target) === undefined)
    heading.when ??= { text: target, precision: 'none', approximate: false };
}

/** A month, months or a half at the end of a heading, with a remark at most: 'March', 'Launch: March – June (spring)'. */
const partOfYear =
  /^(.{1,60}[:：]\s+)?(H[12]|\p{L}{3,12}\.?(?:\s?(?:[-–—]|to|bis|à|a)\s?\p{L}{3,12}\.?)?)(?:\s+[(（][^()（）]{1,30}[)）])?$/iu;

/** Reads the month or half that a heading is of, where the year stands above it: 'March' alone may be a name. */
function readPartOfYear(text: string, year: number | undefined): WhenMatch | undefined {
  const [, lead = '', name = ''] = (year === undefined ? null : partOfYear.exec(text)) ?? [];
  const found = name === '' ? undefined : readWholeWhen(`${name} ${String(year)}`);
  if (found?.when.precision !== 'month' && found?.when.precision !== 'half') return undefined;
  return { ...found, when: { ...found.when, text: name }, start: lead.length, end: text.length };
}

/** 'Currently supported readers': what there is, whatever it is. */
const present = /^(?:currently|already) (?:supported|available|implemented)\b.{0,60}$/i;

/** 'Themes for 2026' in a 'Roadmap 2026': the time is that of the whole plan; '2026' alone heads a part of it. */
function repeatsTitle({ kind, when, text }: Heading, { titleYear }: BuildContext): boolean {
  if (titleYear === undefined || kind !== 'period' || when?.precision !== 'year') return false;
  if (readTitleYear(text) !== undefined) return false;
  return when.start === `${String(titleYear)}-01-01` && /\p{L}{3}.*\p{L}{3}/u.test(text.replace(when.text, ''));
}

/** A year that all of a document's plan is of: 'Roadmap 2024', 'Lantern Project Roadmap 2024'. */
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
