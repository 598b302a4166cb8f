/**
 * Third stage: blocks to the model. Titles and key lines are read first, over the whole document, so that what a section
 * is can be decided by what stands around it; then milestones, groups and items are built, and whatever no rule understood
 * is kept as a note.
 */
import { resolveLimits, type Limits } from '../../../limits.ts';
import type { Item, Milestone, Roadmap, SourceRange, StatusDefinition } from '../../../model/types.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import { findUpdated, updatedKeys } from '../../../time/find-updated.ts';
import { readWholeWhen } from '../../../time/read-when.ts';
import type { Blocks, Section } from '../blocks/block.ts';
import { finish, type Steps } from '../../../source/steps.ts';
import { resolveDependencies } from '../../dependencies.ts';
import type { Syntax } from '../syntax/syntax-node.ts';
import { claim, explain, type BuildContext, type Reading } from './build-context.ts';
import { Ids } from '../../ids.ts';
import { reportPlan } from './plan-diagnostics.ts';
import { reportMended, reportOverruns, reportRepairs } from './repair-diagnostics.ts';
import { Reporter } from './report.ts';
import { inheritFacts } from './inherit.ts';
import { claimLeftovers, claimLoose } from './leftovers.ts';
import { findTitle } from './plan-document.ts';
import { readTitleLevel } from './title-level.ts';
import { partBoards } from './part-boards.ts';
import { partLists } from './part-lists.ts';
import { demoteRepeated } from './repeated-names.ts';
import { readTitleYear } from './read-heading.ts';
import { readPlanSection } from './plan-section.ts';
import { labelsInCode } from '../rules/line/leading-code.ts';
import { findVersions } from '../rules/heading/heading-versions.ts';
import { buildDocument, finishTitle } from './build-document.ts';
import { readLegends } from './find-legends.ts';
import { findRepeatedKeys } from './repeated-keys.ts';

/** How a document is read. */
export interface BuildOptions {
  /** Address that relative links are resolved against; absent where they stay as they are. */
  baseUrl?: string;
  /** Day of reading, `2026-03-31`, for what is stale; absent for no such check. */
  today?: string;
  /** Bounds to change. */
  limits?: Partial<Limits>;
  /** Address or path of the document. */
  uri?: string;
  /** Front matter as data; absent where nothing read it. */
  frontMatter?: FrontMatter;
  /** Where readings of lines are kept, for `explainRoadmap`. */
  readings?: Reading[];
}

/**
 * Gives the blocks of a document their meaning.
 * @param blocks what `readBlocks` gave
 * @param syntax what `readSyntax` gave
 * @returns the model. Never throws; every line with text in it belongs to some node.
 */
export function buildRoadmap(blocks: Blocks, syntax: Syntax, options: BuildOptions = {}): Roadmap {
  return finish(buildSteps(blocks, syntax, options));
}

/**
 * The same in steps.
 * @param blocks what `readBlocks` gave
 * @param syntax what `readSyntax` gave
 */
export function* buildSteps(blocks: Blocks, syntax: Syntax, options: BuildOptions = {}): Steps<Roadmap> {
  const roadmap: Roadmap = {
    version: 1,
    metadata: options.frontMatter?.metadata ?? {},
    description: [],
    statuses: [],
    notices: [],
    milestones: [],
    notes: [],
    diagnostics: [],
    source: { format: 'markdown', ...(options.uri === undefined ? {} : { uri: options.uri }) },
  };
  const reporter = new Reporter(resolveLimits(options.limits).diagnostics);
  const context = createContext(blocks, syntax, roadmap, reporter, options);
  if (syntax.frontMatter !== undefined) {
    const { start, end } = syntax.frontMatter;
    const range = claim(context, start, end);
    roadmap.frontMatter = { source: range };
    if (options.frontMatter?.isFaulty === true) context.report('front-matter', range);
    for (let line = start; line < end; line++) explain(context, line, 'metadata', ['front-matter']);
  }
  partLists(blocks.root);
  partBoards(blocks.root);
  readLegends(blocks.root, roadmap, context);
  readUpdateLine(roadmap, context);
  context.hasYearTitles = blocks.root.sections.filter(isYearTitle).length > 1;
  const year =
    !context.hasYearTitles && /^[^\n]{0,80}\b(?:roadmap|plan)\b/i.test(blocks.root.sections[0]?.title ?? '')
      ? readTitleYear(blocks.root.sections[0]!.title)
      : undefined;
  if (year?.precision === 'year' && year.start !== undefined) {
    context.year = Number(year.start.slice(0, 4));
    context.titleYear = context.year;
  }
  const titleVersion = findVersions(blocks.root.sections[0]?.title ?? '');
  if (titleVersion !== undefined) context.titleVersion = titleVersion.from;
  context.sectionNumbers = findNumbers(blocks.root);
  const root = yield* readPlanSection(blocks.root, context, context.year);
  demoteRepeated(root, context.titleLevel);
  const title = findTitle(root, typeof roadmap.metadata['title'] === 'string', context.titleLevel);
  yield* buildDocument(root, title, roadmap, context);
  inheritFacts(roadmap.milestones, context);
  yield;
  resolveDependencies(roadmap.milestones, (code, { source }, words) => context.report(code, source, words));
  yield;
  claimLoose(syntax, context);
  claimLeftovers(context);
  yield;
  if (roadmap.statuses.length === 0) roadmap.statuses = usedStatuses(roadmap.milestones);
  finishTitle(roadmap, title);
  reportOverruns(syntax.overruns, context);
  reportRepairs(blocks.repairs, context);
  yield;
  reportPlan(roadmap, context);
  roadmap.notes.sort((one, other) => (one.source?.start.offset ?? 0) - (other.source?.start.offset ?? 0));
  roadmap.diagnostics = reporter.finish();
  return roadmap;
}

function createContext(
  blocks: Blocks,
  syntax: Syntax,
  roadmap: Roadmap,
  reporter: Reporter,
  options: BuildOptions,
): BuildContext {
  const { source } = syntax;
  const limits = resolveLimits(options.limits);
  const at = (line: number): SourceRange => source.range(line, line + 1);
  const claimed = new Uint8Array(source.lines.length + 1);
  let lastLine = source.lines.length;
  while (lastLine > 0 && !/[\p{L}\p{N}]/u.test(source.lines[lastLine - 1]!)) lastLine--;
  const context: BuildContext = {
    source,
    references: syntax.references,
    hasReferences: Object.keys(syntax.references).length > 0,
    // eslint-disable-next-line no-control-regex
    isAscii: /^[\x00-\x7f]*$/.test(source.text) && !source.text.includes('&'),
    limits,
    legend: new Map(),
    labelsInCode: labelsInCode(source.text),
    labels: new Map(),
    groups: new Map(),
    repeatedKeys: findRepeatedKeys(blocks.root),
    titleLevel: readTitleLevel(blocks.root, typeof roadmap.metadata['title'] === 'string'),
    ids: new Ids(),
    claimed,
    claim: (line) => {
      claimed[line] = 1;
    },
    milestones: roadmap.milestones,
    notes: roadmap.notes,
    notices: roadmap.notices,
    itemCount: 0,
    report: (code, range, detail, fix) => reporter.add(code, range, detail, fix),
    onPlaceholder: (target, line) => reporter.add('placeholder-link', at(line), target),
    onRelative: (target, line) => reporter.add('relative-link', at(line), target),
    onUnsafe: (target, line) => reporter.add('unsafe-link', at(line), target),
    onMended: (line) => reportMended(line, context),
    onLong: (line) => reporter.add('limit-line', at(line), `${source.lines[line]?.slice(0, 40).trim() ?? ''}…`),
    onMany: (line) => reporter.add('limit-per-item', at(line)),
    lastLine,
    glued: new Set(blocks.repairs.filter((repair) => repair.kind === 'lazy-continuation').map((repair) => repair.line)),
    passed: new Map(),
    stretched: new Set(),
    unknownStatuses: new Set(),
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.readings === undefined ? {} : { readings: options.readings }),
  };
  return context;
}

/** Finds the line that says when the document was last changed. */
function readUpdateLine(roadmap: Roadmap, context: BuildContext): void {
  const found = findUpdated(context.source.lines);
  if (found !== undefined) roadmap.updated = found;
  else {
    for (const name of updatedKeys) {
      const value = Object.hasOwn(roadmap.metadata, name) ? roadmap.metadata[name] : undefined;
      const declared = typeof value === 'string' ? readWholeWhen(value) : undefined;
      if (declared !== undefined) roadmap.updated ??= declared.when;
    }
  }
}

/** The statuses that a plan without a legend uses, with the marks and words that say them. */
function usedStatuses(milestones: readonly Milestone[]): StatusDefinition[] {
  const found = new Map<string, StatusDefinition>();
  const visit = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.status !== 'unknown') {
        const definition = found.get(item.status) ?? { status: item.status, marks: [], label: item.status };
        found.set(item.status, definition);
        const text = item.statusText;
        if (text !== undefined && definition.marks.length < 12 && !definition.marks.includes(text))
          definition.marks.push(text);
      }
      visit(item.children);
    }
  };
  const visitGroups = (groups: Milestone['groups']): void => {
    for (const group of groups) {
      visit(group.items);
      visitGroups(group.groups);
    }
  };
  for (const milestone of milestones) {
    visit(milestone.items);
    visitGroups(milestone.groups);
  }
  return [...found.values()];
}

/** '# Roadmap 2026' above '# Roadmap 2025': the plan of a year. */
function isYearTitle({ level, title }: Section): boolean {
  return level === 1 && readTitleYear(title)?.precision === 'year';
}

/** Numbers that count the headings of a document: '1' and '2' for '1. Scope' and '2. Work'. */
function findNumbers(root: Section): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = ({ title, sections }: Section): void => {
    const number = /^(\d{1,2})[.)]\s+\S/.exec(title)?.[1];
    if (number !== undefined) found.add(number);
    sections.forEach(visit);
  };
  visit(root);
  return found;
}
