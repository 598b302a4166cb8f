/**
 * A roadmap as a complete, accessible HTML fragment: headings, lists and tables that need no script. Elements upgrade the
 * same fragment in place; search engines, readers without script and printers get it as it is.
 */
import { expectObject, expectRoadmap } from '../../core/expect-argument.ts';
import type { Group, Item, Milestone, Note, Notice, Roadmap, Status } from '../../core/model/types.ts';
import { milestoneTitle, ownName } from '../../core/query/milestone-name.ts';
import { countStatuses } from '../../view/counts.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { showsProgress } from '../../view/progress.ts';
import { en } from '../../translations/en.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { statusLabel } from '../status-label.ts';
import { summarise } from '../summarise.ts';
import { dataAttributes, progressAttributes, roadmapAttributes, timeAttributes } from './data-attributes.ts';
import type { HtmlContext, HtmlOptions } from './html-options.ts';
import { anchorHtml, blocksHtml, inlineHtml } from './html-text.ts';
import { itemDetailsHtml } from './item-details.ts';

/**
 * Writes a roadmap as an HTML fragment.
 * @param roadmap the roadmap
 * @param options how
 * @returns one `<div class="roadmap">` in which every text is escaped and every address has passed the URL gate.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeHtml(roadmap: Roadmap, options: HtmlOptions = {}): string {
  expectRoadmap(roadmap, 'all');
  expectObject(options, 'options');
  const context: HtmlContext = {
    roadmap,
    baseUrl: options.baseUrl,
    translation: options.translation ?? en,
    headingLevel: Math.min(4, Math.max(1, Math.trunc(options.headingLevel ?? 2) || 2)),
    idPrefix: options.idPrefix ?? 'roadmap-',
  };
  const level = context.headingLevel;
  const parts = [
    heading(level, escapeMarkup(roadmap.title ?? context.translation.untitled), unnamed(roadmap.title)),
    `<p class="roadmap-meta">${escapeMarkup(summarise(roadmap, context.translation))}</p>`,
    blocksHtml(roadmap.description, context),
    ...roadmap.notices.map((notice) => noticeHtml(notice, context)),
    ...roadmap.milestones.map((milestone) => milestoneHtml(milestone, context)),
    ...roadmap.notes.map((note) => noteHtml(note, context)),
  ];
  return `<div class="roadmap"${roadmapAttributes(roadmap, context.idPrefix)}>\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
}

function heading(level: number, content: string, attributes = ''): string {
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag}${attributes}>${content}</${tag}>`;
}

function noticeHtml(notice: Notice, context: HtmlContext): string {
  const title =
    notice.title === undefined
      ? ''
      : `<p class="roadmap-notice-title"><strong>${escapeMarkup(notice.title)}</strong></p>`;
  return `<aside class="roadmap-notice" data-kind="${notice.kind}">${title}${blocksHtml(notice.content, context)}</aside>`;
}

function noteHtml(note: Note, context: HtmlContext): string {
  // Comments and link definitions are kept in the model for editing; no reader of the page is meant to see them.
  if (note.kind === 'comment' || note.kind === 'definition') return '';
  const title = note.title === undefined ? '' : heading(context.headingLevel + 1, escapeMarkup(note.title));
  const content = blocksHtml(note.content, context);
  return title + content === ''
    ? ''
    : `<section class="roadmap-note" data-kind="${note.kind}">${title}${content}</section>`;
}

function milestoneHtml(milestone: Milestone, context: HtmlContext): string {
  const { translation, headingLevel } = context;
  const title = milestoneTitle(milestone, translation.unscheduled);
  const entries = indexRoadmap(context.roadmap).byMilestone.get(milestone.id) ?? [];
  const counts = countStatuses(entries.map((entry) => entry.item));
  const meta = [
    milestone.when?.text,
    milestone.progress
      ? translation.doneOf(milestone.progress.done, milestone.progress.total)
      : showsProgress(counts)
        ? translation.doneOf(counts.done, counts.relevant)
        : translation.items(counts.total),
  ].filter((text) => text !== undefined && text !== '' && text !== title);
  return [
    `<section class="roadmap-milestone"${milestoneAttributes(milestone)}>`,
    heading(
      headingLevel + 1,
      anchorHtml(milestone.href, `<bdi>${escapeMarkup(title)}</bdi>`, context) + statusHtml(milestone.status, context),
      idAttribute(milestone.id, context) + unnamed(ownName(milestone)),
    ),
    `<p class="roadmap-meta">${meta.map((text) => `<bdi>${escapeMarkup(text ?? '')}</bdi>`).join(' · ')}</p>`,
    blocksHtml(milestone.description, context),
    itemsHtml(milestone.items, context),
    ...milestone.groups.map((group) => groupHtml(group, headingLevel + 2, context)),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function milestoneAttributes({ kind, versions, status, when, progress }: Milestone): string {
  return (
    dataAttributes({ kind, from: versions?.from, to: versions?.to, status: known(status) }) +
    timeAttributes(when, when?.text) +
    progressAttributes(progress)
  );
}

/** Marks a heading whose words are those of the interface. */
function unnamed(title: string | undefined): string {
  return title === undefined || title === '' ? dataAttributes({ unnamed: true }) : '';
}

function known(status: Status): Status | undefined {
  return status === 'unknown' ? undefined : status;
}

function groupHtml(group: Group, level: number, context: HtmlContext): string {
  const { translation } = context;
  const marks = [
    statusHtml(group.status, context),
    group.helpWanted ? flagHtml('help-wanted', context) : '',
    group.stretch ? flagHtml('stretch', context) : '',
  ];
  const title = `<bdi>${escapeMarkup(group.title === '' ? translation.noGroup : group.title)}</bdi>`;
  const details = itemDetailsHtml({ ...group, tags: [], dependsOn: [], fields: {} }, context);
  return [
    `<section class="roadmap-group"${dataAttributes({ status: known(group.status) })}>`,
    heading(
      level,
      anchorHtml(group.href, title, context) + marks.join(''),
      idAttribute(group.id, context) + unnamed(group.title),
    ),
    details === '' ? '' : `<p class="roadmap-meta">${details}</p>`,
    blocksHtml(group.description, context),
    itemsHtml(group.items, context),
    ...group.groups.map((child) => groupHtml(child, level + 1, context)),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function itemsHtml(items: readonly Item[], context: HtmlContext): string {
  if (items.length === 0) return '';
  return `<ul class="roadmap-items">\n${items.map((item) => itemHtml(item, context)).join('\n')}\n</ul>`;
}

function itemHtml(item: Item, context: HtmlContext): string {
  const title = item.content.length > 0 ? inlineHtml(item.content, context) : escapeMarkup(item.title);
  const flags = [
    item.helpWanted ? flagHtml('help-wanted', context) : '',
    item.stretch ? flagHtml('stretch', context) : '',
    item.breaking ? flagHtml('breaking', context) : '',
  ].join('');
  const details = itemDetailsHtml(item, context);
  return [
    `<li${idAttribute(item.id, context)}${statusAttributes(item)}>`,
    `${statusHtml(item.status, context, ownWord(item))}<bdi class="roadmap-title">${title}</bdi>${flags}`,
    details === '' ? '' : ` <span class="roadmap-details">${details}</span>`,
    item.description.length === 0
      ? ''
      : `<div class="roadmap-description">${blocksHtml(item.description, context)}</div>`,
    itemsHtml(item.children, context),
    '</li>',
  ].join('');
}

/** `data-said`: the document's own mark or word; `data-status-from`: the heading that the status comes from. */
function statusAttributes({ status, statusText, statusFrom }: Item): string {
  return dataAttributes({ status, said: statusText, 'status-from': statusFrom });
}

/** A status word that nobody knows, unless the title says it. */
function ownWord({ title, statusText = '' }: Item): string {
  return title.includes(statusText) ? '' : statusText;
}

/** `unknown`: the word that stands where no status is known; '' for none. */
function statusHtml(status: Status, context: HtmlContext, unknown = ''): string {
  const label = status === 'unknown' ? unknown : statusLabel(context.roadmap, status, context.translation);
  if (label === '') return '';
  return ` <span class="roadmap-status" data-status="${status}">${escapeMarkup(label)}</span> `;
}

function flagHtml(flag: 'help-wanted' | 'stretch' | 'breaking', context: HtmlContext): string {
  return ` <span class="roadmap-flag" data-flag="${flag}">${escapeMarkup(context.translation.flag(flag))}</span>`;
}

function idAttribute(id: string, context: HtmlContext): string {
  return ` id="${escapeMarkup(context.idPrefix + id)}"`;
}
