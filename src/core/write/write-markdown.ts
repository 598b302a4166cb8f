/**
 * Writes a roadmap as clean, conventional markdown: a heading a milestone, lists of items with task boxes, GitHub's alerts.
 * What the model says is said in words that the reader understands again.
 */
import { isStretchSection } from '../language/flags.ts';
import type { Group, Item, Milestone, Note, Notice, Roadmap } from '../model/types.ts';
import { indentQuote, writeBlocks } from './write-blocks.ts';
import { escapeMarkdown, writeInline } from './write-inline.ts';
import { writeItems, writeOwners, type WriteContext } from './write-item.ts';

/** Deepest heading of markdown; groups below it are bold lines. */
const deepestHeading = 6;

/** Joins blocks with blank lines, leaving empty ones out. */
function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
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

function writeLegend(roadmap: Roadmap): string {
  const entries = roadmap.statuses.filter(({ marks, label }) => marks.length > 0 && label !== '');
  if (entries.length === 0) return '';
  const lines = entries.flatMap(({ marks, label }) => marks.map((mark) => `- ${mark} ${escapeMarkdown(label)}`));
  return `## Legend\n\n${lines.join('\n')}`;
}

function writeNote(note: Note): string {
  const body = writeBlocks(note.content);
  if (note.kind === 'comment') return `<!-- ${body.replaceAll('--', '- -')} -->`;
  return join([note.title === undefined ? '' : `## ${escapeMarkdown(note.title)}`, body]);
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
  const heading = writeHeading(depth, `${writeTitle(group.title, group.href)}${flags}${owners.inline}`);
  const inner = { ...context, isStretch };
  return join([
    heading,
    keys,
    writeBlocks(group.description),
    ...writePlan(group.items, group.groups, depth + 1, inner),
  ]);
}

/** Items before groups, as in the model. */
function writePlan(items: readonly Item[], groups: readonly Group[], depth: number, context: WriteContext): string[] {
  return [writeItems(items, context), ...groups.map((group) => writeGroup(group, depth, context))];
}

function writeMilestone(milestone: Milestone, context: WriteContext): string {
  const { title, href, when, status, kind } = milestone;
  const time = when === undefined || title.includes(when.text) ? '' : ` (${escapeMarkdown(when.text)})`;
  const mark = kind === 'state' || status === 'unknown' ? '' : status === 'done' ? ' ✅' : '';
  const keys = writeKeys([
    ['Status', mark === '' && kind !== 'state' && status !== 'unknown' ? status.replace('-', ' ') : undefined],
    ['Progress', writeProgress(milestone.progress)],
  ]);
  const heading = writeHeading(2, `${writeTitle(title, href)}${time}${mark}`);
  return join([
    heading,
    keys,
    writeBlocks(milestone.description),
    ...writePlan(milestone.items, milestone.groups, 3, context),
  ]);
}

/** What names no milestone: its groups stand at the level of milestones, loose items before all else. */
function writeUnscheduled(milestone: Milestone, isFirst: boolean, context: WriteContext): string {
  const loose = milestone.items.length > 0 && !isFirst ? '## Unscheduled' : '';
  return join([loose, writeBlocks(milestone.description), ...writePlan(milestone.items, milestone.groups, 2, context)]);
}

/**
 * Writes a roadmap as markdown.
 * @param roadmap the roadmap
 * @returns the document, ending in a line end; read again it gives the same roadmap up to positions and ids. Key lines,
 *   which say what has no place in an item's line, are read as part of its description, too.
 */
export function writeMarkdown(roadmap: Roadmap): string {
  const context: WriteContext = { legend: roadmap.statuses, isStretch: false };
  const title = roadmap.title === undefined ? '' : `# ${escapeMarkdown(roadmap.title)}`;
  const updated = roadmap.updated === undefined ? '' : `Last updated: ${escapeMarkdown(roadmap.updated.text)}`;
  const milestones = roadmap.milestones.map((milestone, index) =>
    milestone.kind === 'unscheduled' && (milestone.source === undefined || milestone.title === '')
      ? writeUnscheduled(milestone, index === 0, context)
      : writeMilestone(milestone, context),
  );
  const parts = [
    writeMetadata(roadmap.metadata),
    title,
    updated,
    writeBlocks(roadmap.description),
    ...roadmap.notices.map(writeNotice),
    writeLegend(roadmap),
    ...milestones,
    ...roadmap.notes.map(writeNote),
  ];
  return `${join(parts)}\n`;
}
