/** A roadmap as a section of a README: a picture and a table that need no script. */
import { expectObject, expectRoadmap } from '../core/expect-argument.ts';
import type { Milestone, Roadmap, Status } from '../core/model/types.ts';
import { milestoneTitle } from '../core/query/milestone-name.ts';
import { isSafeHref, resolveHref } from '../core/url/safe-href.ts';
import { en } from '../translations/en.ts';
import type { Translation } from '../translations/translation.ts';
import { commonKind } from '../view/common-kind.ts';
import { countStatuses } from '../view/counts.ts';
import { indexRoadmap } from '../view/entries.ts';
import { linkAddress } from '../view/link-address.ts';
import { showsProgress } from '../view/progress.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ExportOptions } from './export-options.ts';
import { statusLabel } from './status-label.ts';
import { summarise } from './summarise.ts';

/** How a section is written. */
export interface ReadmeSectionOptions extends ExportOptions {
  /** Address of the picture, relative to the README; absent: no picture. */
  readonly picture?: string;
  /** What the table lists: every item (default), or milestones alone. */
  readonly rows?: 'items' | 'milestones';
  /** Address of the roadmap file, which the picture links to; absent: the picture links to nothing. */
  readonly link?: string;
}

interface SectionContext {
  readonly roadmap: Roadmap;
  readonly translation: Translation;
  readonly baseUrl: string | undefined;
}

/**
 * Writes a roadmap as markdown for a README: the picture, one line of counts, and a table.
 * @param roadmap the roadmap
 * @param options how
 * @returns GitHub-flavoured markdown that ends with a line end, in which text of the document is escaped.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeReadmeSection(roadmap: Roadmap, options: ReadmeSectionOptions = {}): string {
  expectRoadmap(roadmap, 'milestones');
  expectObject(options, 'options');
  const context: SectionContext = { roadmap, translation: options.translation ?? en, baseUrl: options.baseUrl };
  const rows = options.rows === 'milestones' ? milestoneRows(context) : itemRows(context);
  const summary = escapeLine(summarise(roadmap, context.translation));
  return `${[pictureMarkdown(context, options), summary, tableMarkdown(rows)].filter(Boolean).join('\n\n')}\n`;
}

function pictureMarkdown({ roadmap, translation }: SectionContext, options: ReadmeSectionOptions): string {
  const { picture, link } = options;
  if (picture === undefined || !isSafeHref(picture)) return '';
  const alt = `${roadmap.title ?? translation.untitled}: ${summarise(roadmap, translation)}`;
  const image = `<img alt="${escapeMarkup(alt)}" src="${escapeMarkup(picture)}">`;
  return link !== undefined && isSafeHref(link) ? `<a href="${escapeMarkup(link)}">${image}</a>` : image;
}

function milestoneRows(context: SectionContext): string[][] {
  const { roadmap, translation } = context;
  const { byMilestone } = indexRoadmap(roadmap);
  const dated = roadmap.milestones.some((milestone) => milestone.when !== undefined);
  const rows = roadmap.milestones.map((milestone) => {
    const counts = countStatuses((byMilestone.get(milestone.id) ?? []).map((entry) => entry.item));
    const progress =
      milestone.progress ?? (showsProgress(counts) ? { done: counts.done, total: counts.relevant } : undefined);
    return [
      milestoneCell(milestone, context),
      ...(dated ? [escapeLine(milestone.when?.text ?? '')] : []),
      progress ? translation.doneOf(progress.done, progress.total) : translation.items(counts.total),
    ];
  });
  return [[kindHeading(context), ...(dated ? [translation.fact('when')] : []), translation.fact('progress')], ...rows];
}

function itemRows(context: SectionContext): string[][] {
  const { roadmap, translation } = context;
  const { entries } = indexRoadmap(roadmap);
  const stated = entries.some(({ item }) => item.status !== 'unknown');
  const owned = entries.some(({ item }) => item.owners.length > 0);
  let milestone: Milestone | undefined;
  const rows = entries.map((entry) => {
    const { item } = entry;
    // The milestone is said once, at its first item.
    const name = entry.milestone === milestone ? '' : milestoneCell(entry.milestone, context);
    milestone = entry.milestone;
    const target = item.links.map((link) => linkAddress(roadmap, link, context.baseUrl)).find(isLinkable);
    const title = escapeLine(item.title);
    return [
      name,
      `${'↳ '.repeat(entry.depth)}${target === undefined ? title : `[${title}](${escapeTarget(target)})`}`,
      ...(stated ? [statusCell(item.status, item.statusText, translation, roadmap)] : []),
      ...(owned ? [item.owners.map((owner) => escapeLine(owner.name)).join(', ')] : []),
    ];
  });
  const head = [
    kindHeading(context),
    translation.fact('item'),
    ...(stated ? [translation.fact('status')] : []),
    ...(owned ? [translation.fact('owner')] : []),
  ];
  return [head, ...rows];
}

function kindHeading({ roadmap, translation }: SectionContext): string {
  return escapeLine(translation.milestone(commonKind(roadmap)));
}

function isLinkable(href: string | undefined): href is string {
  return href !== undefined && !href.startsWith('#');
}

function milestoneCell(milestone: Milestone, { translation, baseUrl }: SectionContext): string {
  const title = escapeLine(milestoneTitle(milestone, translation.unscheduled));
  const target = milestone.href === undefined ? undefined : resolveHref(milestone.href, baseUrl);
  return isLinkable(target) ? `[**${title}**](${escapeTarget(target)})` : `**${title}**`;
}

const marks: Readonly<Record<Status, string>> = {
  done: '✅',
  'in-progress': '🚧',
  'at-risk': '⚠️',
  blocked: '⛔',
  planned: '📅',
  considering: '💭',
  dropped: '🚫',
  unknown: '',
};

function statusCell(status: Status, text: string | undefined, translation: Translation, roadmap: Roadmap): string {
  if (status === 'unknown') return text === undefined ? '' : escapeLine(text);
  return `${marks[status]} ${escapeLine(statusLabel(roadmap, status, translation))}`;
}

function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  if (body.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Text as one line or table cell of markdown in which nothing is markup. */
function escapeLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const escaped = line.replace(/[\\`*_[\]{}<>|~#&!$]/g, '\\$&').replace(/(\w)@|^@/g, '$1\\@');
  // Autolinks of bare addresses would otherwise swallow the escape signs.
  return escaped.replace(/^(\d{0,9})([-+.)])(?=\s)/, '$1\\$2').replace(/(https?):\/\//gi, '$1&#58;//');
}

function escapeTarget(href: string): string {
  return href.replace(/[()|<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
