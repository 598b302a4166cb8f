/** A roadmap as a Mermaid diagram: a gantt chart where there are dates, a timeline where there are none. */
import { expectObject, expectRoadmap } from '../core/expect-argument.ts';
import type { Item, Roadmap, Status, When } from '../core/model/types.ts';
import { milestoneTitle } from '../core/query/milestone-name.ts';
import { en } from '../translations/en.ts';
import type { Translation } from '../translations/translation.ts';
import { indexRoadmap } from '../view/entries.ts';
import { hasDays, namedDays } from './dated.ts';
import type { ExportOptions, ExportResult } from './export-options.ts';

/** How a diagram is written. */
export interface MermaidOptions extends ExportOptions {
  /** Kind of diagram; default `gantt` where any milestone or item has a date, else `timeline`. */
  readonly diagram?: 'gantt' | 'timeline';
}

/**
 * Writes a roadmap as a Mermaid diagram.
 * @param roadmap the roadmap
 * @param options how
 * @returns the diagram; a gantt chart cannot hold what has no date, so those items are skipped and stand in it as comments
 *   alone.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeMermaid(roadmap: Roadmap, options: MermaidOptions = {}): ExportResult {
  expectRoadmap(roadmap, 'milestones');
  expectObject(options, 'options');
  const translation = options.translation ?? en;
  const { entries } = indexRoadmap(roadmap);
  const dated = roadmap.milestones.some(({ when }) => hasDays(when)) || entries.some(({ item }) => hasDays(item.when));
  return (options.diagram ?? (dated ? 'gantt' : 'timeline')) === 'gantt'
    ? writeGantt(roadmap, translation)
    : writeTimeline(roadmap, translation);
}

function writeGantt(roadmap: Roadmap, translation: Translation): ExportResult {
  const { byMilestone } = indexRoadmap(roadmap);
  const skipped: string[] = [];
  const lines = ['gantt', `  title ${escapeLabel(roadmap.title ?? translation.untitled)}`, '  dateFormat YYYY-MM-DD'];
  for (const milestone of roadmap.milestones) {
    const entries = byMilestone.get(milestone.id) ?? [];
    const title = milestoneTitle(milestone, translation.unscheduled);
    const tasks = entries.filter(({ item }) => hasDays(item.when));
    if (hasDays(milestone.when) || tasks.length > 0) lines.push(`  section ${escapeLabel(title)}`);
    if (hasDays(milestone.when)) lines.push(taskLine(title, milestone.status, milestone.when));
    for (const { item } of entries) {
      if (hasDays(item.when)) {
        lines.push(taskLine(item.title, item.status, item.when));
      } else {
        skipped.push(item.title);
        lines.push(commentLine(item, translation));
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, skipped };
}

const taskTags: ReadonlyMap<Status, string> = new Map([
  ['done', 'done, '],
  ['in-progress', 'active, '],
  ['at-risk', 'crit, '],
  ['blocked', 'crit, '],
]);

function taskLine(title: string, status: Status, when: When): string {
  const days = namedDays(when);
  const start = days.start ?? days.end ?? '';
  const end = days.end ?? start;
  const tag = taskTags.get(status) ?? '';
  // A day alone is a point; the end of a bar is exclusive.
  if (end <= start) return `  ${escapeLabel(title)} :${tag}milestone, ${start}, 1d`;
  const count = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
  return `  ${escapeLabel(title)} :${tag}${start}, ${String(count)}d`;
}

function commentLine(item: Item, translation: Translation): string {
  return `  %% ${translation.noDate}: ${escapeLabel(item.title)}`;
}

function writeTimeline(roadmap: Roadmap, translation: Translation): ExportResult {
  const lines = ['timeline', `  title ${escapeLabel(roadmap.title ?? translation.untitled)}`];
  const { byMilestone } = indexRoadmap(roadmap);
  const grouped = roadmap.milestones.some((milestone) => milestone.groups.length > 0);
  for (const milestone of roadmap.milestones) {
    const title = milestoneTitle(milestone, translation.unscheduled);
    if (grouped) lines.push(`  section ${escapeLabel(title)}`);
    const periods = new Map<string, string[]>();
    if (milestone.items.length > 0 || milestone.groups.length === 0) periods.set(title, []);
    for (const { item, groups } of byMilestone.get(milestone.id) ?? []) {
      const period = groups.length === 0 ? title : groups.map((group) => group.title).join(' / ');
      const events = periods.get(period);
      if (events) events.push(item.title);
      else periods.set(period, [item.title]);
    }
    for (const [period, events] of periods) {
      lines.push(`  ${[period, ...events].map(escapeLabel).join(' : ')}`);
    }
  }
  return { text: `${lines.join('\n')}\n`, skipped: [] };
}

/** First words that Mermaid takes for a statement of its own, in lower case. */
const keywords = new Set([
  ...['accdescr', 'acctitle', 'axisformat', 'click', 'dateformat', 'excludes', 'gantt', 'includes'],
  ...['inclusiveenddates', 'section', 'tickinterval', 'timeline', 'title', 'todaymarker', 'topaxis', 'weekday'],
  ...['weekend', 'call', 'href', 'style', 'classdef', 'linkstyle', 'end', 'init'],
]);

/**
 * Escapes a name for a Mermaid diagram: one line, in which nothing is syntax.
 * @param text any text
 * @returns the text with Mermaid's character entities (`#58;`) for whatever could be taken for syntax or markup; one
 *   no-break space for the empty text
 */
export function escapeLabel(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+|\p{Cs}/gu, ' ').trim();
  if (line === '') return '\u00a0';
  const escaped = line.replace(/[#;:<>&"'`%{}[\]|\\*_~$^=@]/g, entity);
  const word = /^[a-z]+/i.exec(escaped)?.[0].toLowerCase();
  return word !== undefined && keywords.has(word) ? entity(escaped.slice(0, 1)) + escaped.slice(1) : escaped;
}

function entity(character: string): string {
  return `#${String(character.charCodeAt(0))};`;
}
