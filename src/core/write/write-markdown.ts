/**
 * Writes a roadmap as clean, conventional markdown: a heading a milestone, lists of items with task boxes, GitHub's alerts.
 * What the model says is said in words that the reader understands again.
 */
import { knowAllLanguages } from '../language/languages.ts';
import { isNoteSection } from '../language/note-sections.ts';
import { readStateSection } from '../language/states.ts';
import { isStretchSection } from '../language/flags.ts';
import type { Block, Group, Item, Milestone, Note, Notice, Roadmap, Status } from '../model/types.ts';
import { indentQuote, writeBlocks, writeDescription } from './write-blocks.ts';
import { escapeMarkdown, writeInline } from './write-inline.ts';
import { isTabular, writeItems, writeItemTable, writeOwners, type WriteContext } from './write-item.ts';

/** Deepest heading of markdown; groups below it are bold lines. */
const deepestHeading = 6;

/** Joins blocks with blank lines, leaving empty ones out. */
function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Whether prose says some words. */
function says(blocks: readonly Block[], words: string): boolean {
  return writeBlocks(blocks).includes(escapeMarkdown(words));
}

/** Front matter. Each value is written as JSON, which YAML reads alike. */
function writeMetadata(metadata: Roadmap['metadata']): string {
  const lines = Object.entries(metadata).map(([key, value]) => {
    const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
    return `${name}: ${JSON.stringify(value)}`;
  });
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---`;
}

function writeNotice({ kind, title, content }: Notice): string {
  const body = writeBlocks(content);
  const head = title === undefined ? '' : `**${escapeMarkdown(title)}**\n\n`;
  return indentQuote(`[!${kind.toUpperCase()}]\n${head}${body}`);
}

/** Whether a mark needs a legend: a picture, shortcode or bracket, not a task box or word. */
function isSign(mark: string): boolean {
  return !/^\[[ xX]?\]$/.test(mark) && !/^[\p{L}\p{N}]/u.test(mark);
}

/** The document's own legend; statuses that are named after themselves were only found in use. */
function writeLegend(roadmap: Roadmap): string {
  const lines = roadmap.statuses.flatMap(({ marks, label, status }) =>
    marks.filter((mark) => isSign(mark) && label !== status).map((mark) => `- ${mark} ${escapeMarkdown(label)}`),
  );
  if (lines.length === 0) return '';
  return `## Legend\n\n${lines.join('\n')}`;
}

/** A note under its title; one without a title stands under 'Notes', or it would belong to what stands before it. */
function writeNote(note: Note): string {
  const body = note.kind === 'definition' ? '' : writeBlocks(note.content);
  if (note.kind === 'comment') return `<!-- ${body.replaceAll('--', '- -')} -->`;
  if (body === '') return note.title === undefined ? '' : `## ${escapeMarkdown(note.title)}`;
  const isKnown = note.title !== undefined && isNoteSection(note.title);
  return join([`## ${escapeMarkdown(note.title ?? 'Notes')}`, isKnown ? body : writeDescription(note.content)]);
}

/** A heading; below the deepest, a bold line. */
function writeHeading(depth: number, text: string): string {
  return depth > deepestHeading ? `**${text}**` : `${'#'.repeat(depth)} ${text}`;
}

/** Key lines under a heading. */
function writeKeys(keys: readonly (readonly [string, string | undefined])[]): string {
  return keys
    .flatMap(([key, value]) => (value === undefined ? [] : [`**${key}**: ${escapeMarkdown(value)}`]))
    .join('\n');
}

/** A title, linked where the model has a target for it. */
function writeTitle(title: string, href: string | undefined): string {
  return href === undefined
    ? escapeMarkdown(title)
    : writeInline([{ type: 'link', href, children: [{ type: 'text', value: title }] }]);
}

function writeProgress(progress: { done: number; total: number } | undefined): string | undefined {
  return progress === undefined ? undefined : `${String(progress.done)}/${String(progress.total)}`;
}

/** A status that the title itself does not say, as a mark or words behind it. */
function writeState(title: string, status: Status): string {
  if (status === 'unknown' || readStateSection(title) === status) return '';
  return status === 'done' ? ' ✅' : ` (${status.replace('-', ' ')})`;
}

function writeGroup(group: Group, depth: number, context: WriteContext): string {
  const owners = writeOwners(group.owners);
  const isStretch = context.isStretch || group.stretch;
  const flags = `${group.stretch && !isStretchSection(group.title) ? ' (stretch goal)' : ''}${group.helpWanted ? ' [?]' : ''}`;
  const keys = writeKeys([
    ['Owner', owners.rest.length === 0 ? undefined : owners.rest.map((owner) => owner.name).join(', ')],
    ['Target', group.target !== undefined && group.title.includes(group.target) ? undefined : group.target],
    ['Due', group.when !== undefined && group.title.includes(group.when.text) ? undefined : group.when?.text],
    ['Progress', writeProgress(group.progress)],
  ]);
  const state = writeState(group.title, group.status);
  const heading = writeHeading(depth, `${writeTitle(group.title, group.href)}${state}${flags}${owners.inline}`);
  const inner = { ...context, isStretch };
  return join([
    heading,
    keys,
    writeDescription(group.description),
    ...writePlan(group.items, group.groups, depth + 1, inner),
  ]);
}

/** Items before groups, as in the model. */
function writePlan(items: readonly Item[], groups: readonly Group[], depth: number, context: WriteContext): string[] {
  const plan = isTabular(items) ? writeItemTable(items, context) : writeItems(items, context);
  return [plan, ...groups.map((group) => writeGroup(group, depth, context))];
}

function writeMilestone(milestone: Milestone, context: WriteContext): string {
  const { title, href, when, status, kind } = milestone;
  const isSaid = when !== undefined && (title.includes(when.text) || says(milestone.description, when.text));
  const time = when === undefined || isSaid ? '' : ` (${escapeMarkdown(when.text)})`;
  const isMarked = kind === 'state' || status === 'unknown' || status === 'done';
  const keys = writeKeys([
    ['Status', isMarked ? undefined : status.replace('-', ' ')],
    ['Progress', writeProgress(milestone.progress)],
  ]);
  const heading = writeHeading(2, `${writeTitle(title, href)}${time}${isMarked ? writeState(title, status) : ''}`);
  return join([
    heading,
    keys,
    writeDescription(milestone.description),
    ...writePlan(milestone.items, milestone.groups, 3, context),
  ]);
}

/** Whether a milestone is only there because items must stand in one. */
function isUntitled({ kind, source, title }: Milestone): boolean {
  return title === '' || (kind === 'unscheduled' && source === undefined);
}

/** What names no milestone, or the one that the document's title names: its groups stand at the level of milestones, loose items before all else. */
function writeUnscheduled(milestone: Milestone, isFirst: boolean, context: WriteContext): string {
  const loose = milestone.items.length > 0 && !isFirst ? '## Unscheduled' : '';
  return join([
    loose,
    writeDescription(milestone.description),
    ...writePlan(milestone.items, milestone.groups, 2, context),
  ]);
}

/**
 * Writes a roadmap as markdown.
 * @param roadmap the roadmap
 * @returns the document, ending in a line end; read again it gives the same roadmap up to positions and ids. Key lines,
 *   which say what has no place in an item's line, are read as part of its description, too.
 */
export function writeMarkdown(roadmap: Roadmap): string {
  knowAllLanguages();
  const context: WriteContext = { legend: roadmap.statuses, isStretch: false };
  const title = roadmap.title === undefined ? '' : `# ${escapeMarkdown(roadmap.title)}`;
  const isSaid = roadmap.updated !== undefined && says(roadmap.description, roadmap.updated.text);
  const updated =
    roadmap.updated === undefined || isSaid ? '' : `Last updated: ${escapeMarkdown(roadmap.updated.text)}`;
  const milestones = roadmap.milestones.map((milestone, index) =>
    isUntitled(milestone) || milestone.title === roadmap.title
      ? writeUnscheduled(milestone, index === 0, context)
      : writeMilestone(milestone, context),
  );
  // A list right under the legend would be part of it.
  const isLoose = roadmap.milestones[0]?.kind === 'unscheduled';
  const parts = [
    writeMetadata(roadmap.metadata),
    title,
    updated,
    writeDescription(roadmap.description),
    ...roadmap.notices.map(writeNotice),
    isLoose ? '' : writeLegend(roadmap),
    ...milestones,
    isLoose ? writeLegend(roadmap) : '',
    ...roadmap.notes.map(writeNote),
  ];
  return `${join(parts)}\n`;
}
