/**
 * Writes a roadmap as clean, conventional markdown: a heading a milestone, lists of items with task boxes, GitHub's alerts.
 * What the model says is said in words that the reader understands again.
 */
import { expectRoadmap } from '../expect-argument.ts';
import { isStretchSection } from '../language/flags.ts';
import { knowAllLanguages } from '../language/languages.ts';
import { isNoteSection, readNoteSection } from '../language/note-sections.ts';
import { readStateSection } from '../language/states.ts';
import type {
  Block,
  Group,
  Item,
  JsonValue,
  Milestone,
  Note,
  Notice,
  Progress,
  Roadmap,
  Status,
  When,
} from '../model/types.ts';
import { unscheduledTitle } from '../model/unscheduled.ts';
import { isSafeHref } from '../url/safe-href.ts';
import { findUpdated, updatedKeys } from '../time/find-updated.ts';
import { readWhen } from '../time/read-when.ts';
import { splitTrailingTime } from '../time/split-time.ts';
import { readKeys } from './key-paragraph.ts';
import { keepTitle, writeKept, type KeptTitles } from './kept-titles.ts';
import { indentQuote, keepOut, writeBlocks, writeDescription } from './write-blocks.ts';
import { escapeMarkdown, writeInline } from './write-inline.ts';
import {
  isTabular,
  linkText,
  statusWords,
  writeItems,
  writeItemTable,
  writeLinks,
  writeOwners,
  type WriteContext,
} from './write-item.ts';
import { breakLegend, writeLegend } from './write-legend.ts';

/** Deepest heading of markdown; groups below it are bold lines. */
const deepestHeading = 6;

/** Joins blocks with blank lines, leaving empty ones out. */
function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** JSON on one line that is no markup either: what knows no front matter reads it as text. */
function writeValue(value: JsonValue): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll(/(?<=\])[([]/g, (sign) => (sign === '(' ? String.raw`\u0028` : String.raw`\u005b`));
}

/** Front matter. Each value is written as JSON, which YAML reads alike. */
function writeMetadata(metadata: Roadmap['metadata']): string {
  const lines = Object.entries(metadata).map(([key, value]) => {
    const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : writeValue(key);
    return `${name}: ${writeValue(value)}`;
  });
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---`;
}

function writeNotice({ kind, title, content }: Notice): string {
  const head = `[!${kind.toUpperCase()}]${title === undefined ? '' : ` ${escapeMarkdown(title)}`}`;
  return indentQuote([head, writeBlocks(content)].filter((text) => text !== '').join('\n'));
}

/** The text of a comment, without what would end it. */
function writeComment(content: readonly Block[]): string {
  const [block] = content;
  const text =
    block?.type === 'paragraph' ? block.children.map((node) => (node.type === 'text' ? node.value : '')) : [];
  return `<!-- ${text.join('').replaceAll(/--(?=!?>)/g, '-- ')} -->`;
}

/** Whether a line, written as it is, leads nowhere but to where one may be led. */
function isSafeDefinition(line: string): boolean {
  const found = /^\[([^[\]]{1,999})\]: *(\S+)/.exec(line);
  if (found === null || /[\r\n<>]|!\[|&#?\w{1,31};/.test(line)) return false;
  const [, label = '', target = ''] = found;
  const inner = [...line.matchAll(/\]\(\s*([^\s)]*)/g)].map(([, href = '']) => href);
  // What a footnote says is prose.
  return (label.startsWith('^') ? inner : [target, ...inner]).every(isSafeHref);
}

/** Link definitions, a line each; what is none is no more than a note. */
function writeDefinitions(note: Note): string {
  const lines = note.content.map((block) =>
    block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'text'
      ? block.children[0].value
      : '',
  );
  if (lines.every(isSafeDefinition)) return lines.join('\n');
  return note.content.length === 0 ? '' : keepOut(writeBlocks(note.content), 'note');
}

/** Whether a note's name says that it explains marks. */
function isLegend({ title }: Note): boolean {
  return title !== undefined && readNoteSection(title) === 'legend';
}

/** Notes that the reader knows by their titles, and that hold nothing that would open a section. */
function isPlainNote(note: Note): boolean {
  if (note.kind !== 'prose' || note.title === undefined || !isNoteSection(note.title)) return false;
  return note.content.every(
    ({ type }) => type === 'paragraph' || type === 'list' || (type === 'quote' && isLegend(note)),
  );
}

/**
 * A note under its title. What the reader would not take for one by its title is kept out of the plan.
 * @param isFirst whether no heading stands above it, and its own would be that of the document
 */
function writeNote(note: Note, isFirst: boolean): string {
  if (note.content.length === 0 && note.title === undefined) return '';
  if (note.kind === 'comment') return writeComment(note.content);
  if (note.kind === 'definition') return writeDefinitions(note);
  const title = note.title === undefined ? '' : `## ${escapeMarkdown(note.title)}`;
  const body = writeBlocks(note.content);
  const text = join([title, isLegend(note) ? breakLegend(body) : body]);
  return isPlainNote(note) && !isFirst ? text : keepOut(text, note.kind === 'html' ? 'html' : 'note');
}

/** A heading; below the deepest, a bold line. */
function writeHeading(depth: number, text: string): string {
  return depth > deepestHeading ? `**${text}**` : `${'#'.repeat(depth)} ${text}`;
}

/** Progress behind a title. */
function writeProgress(progress: Progress | undefined): string {
  return progress === undefined ? '' : ` (${String(progress.done)}/${String(progress.total)})`;
}

/** A status that the title itself does not say, as a mark or words behind it. */
function writeState(title: string, status: Status): string {
  if (status === 'unknown' || readStateSection(title) === status) return '';
  return status === 'done' ? ' ✅' : ` (${statusWords.get(status) ?? status})`;
}

/** Keys that say of a heading what is said of an item, and would make one of it. */
const itemKeys = new Set(['owner', 'priority', 'effort', 'status']);

/** Whether a block of a milestone's or group's prose is a key line that says what the model has from it. */
function isFactOf(
  block: Block,
  facts: Pick<Milestone, 'versions' | 'when' | 'progress'> & Pick<Group, 'target'>,
): boolean {
  const keys = readKeys(block);
  return keys.every(({ role, hasValue }) => {
    if (role === undefined || !hasValue) return true;
    // 'Target: end of May 2027' says when, 'Target: v1.2' which release.
    if (role === 'target')
      return facts.target !== undefined || [facts.when?.text, facts.versions?.from].some((words) => says(block, words));
    if (role === 'when' || role === 'start' || role === 'end') return facts.when !== undefined;
    if (role === 'progress') return facts.progress !== undefined;
    return !itemKeys.has(role);
  });
}

function says(block: Block, words: string | undefined): boolean {
  return words !== undefined && block.type === 'paragraph' && writeInline(block.children).includes(words);
}

/** Whether prose says a fact in a key line that stays one, or in its first sentence. */
function isToldBy(blocks: readonly Block[], roles: readonly string[], value: string): boolean {
  const isKey = blocks.some(
    (block) =>
      readKeys(block).some(({ role, hasValue }) => hasValue && role !== undefined && roles.includes(role)) &&
      !readKeys(block).some(({ role }) => role !== undefined && itemKeys.has(role)),
  );
  if (isKey) return true;
  const [first] = blocks;
  if (first?.type !== 'paragraph') return false;
  const text = writeInline(first.children);
  return /\b(?:target|slated|scheduled|due|expected)/i.test(text) && text.includes(value) && /[.!?。]$/.test(text);
}

/** A time behind a title that does not name it. */
function writeTime(title: string, when: When | undefined, description: readonly Block[], isPlain: boolean): string {
  if (when === undefined || title.includes(when.text) || isToldBy(description, ['when', 'start', 'end'], when.text))
    return '';
  const read = readWhen(when.text)?.when;
  const isExact = read?.start === when.start && read?.end === when.end;
  const text = isExact || when.start === undefined ? when.text : [when.start, when.end].filter(Boolean).join(' – ');
  // A day that ends it and starts nothing says so, as words such as 'by June' do by themselves.
  const isEnd = !isExact && when.start === undefined && when.end !== undefined && read?.end === when.end;
  if (isPlain && !isEnd && splitTrailingTime(`${title} (${text})`) === title) return ` (${escapeMarkdown(text)})`;
  return ` (${when.precision === 'none' ? 'target' : isEnd ? 'end' : 'due'}: ${escapeMarkdown(text)})`;
}

function writeGroup(group: Group, depth: number, context: WriteContext): string {
  const { title, href, target, when, progress, description } = group;
  const isStretch = context.isStretch || group.stretch;
  const isKept = context.kept.has(group);
  // What the words of a title that is kept would say is said beside it.
  const words = isKept ? '' : title;
  const isNamed = target === undefined || words.includes(target) || isToldBy(description, ['target'], target);
  const heading = [
    isKept ? keepTitle(linkText(title, href), 'group') : linkText(title, href),
    group.stretch && !isStretchSection(words) ? ' (stretch goal)' : '',
    isNamed ? '' : ` (target: ${escapeMarkdown(target)})`,
    writeTime(words, when, description, false),
    isToldBy(description, ['progress'], '') ? '' : writeProgress(progress),
    writeState(words, group.status),
    group.helpWanted ? ' [?]' : '',
    writeOwners(group.owners),
    writeLinks(
      group.links.filter((link) => link.href !== href),
      [],
      group.owners,
    ),
  ].join('');
  return join([
    writeHeading(depth, heading),
    ...writeContents(group, (block) => isFactOf(block, group), depth + 1, { ...context, isStretch }),
  ]);
}

/** Whether an item's line starts with a small letter. */
function startsLower({ title, tags }: Item): boolean {
  return tags.length === 0 && /^\p{Ll}/u.test(title);
}

/** What stands under a heading: its prose, then items, then groups, as in the model. */
function writeContents(
  { description, items, groups }: Milestone | Group,
  isFact: (block: Block) => boolean,
  depth: number,
  context: WriteContext,
): string[] {
  const isTable = isTabular(items);
  return [
    writeDescription(description, isFact, items.length > 0 && !isTable && (items.every(startsLower) ? 'lower' : true)),
    isTable ? writeItemTable(items, context) : writeItems(items, context),
    ...groups.map((group) => writeGroup(group, depth, context)),
  ];
}

function writeMilestone(milestone: Milestone, depth: number, context: WriteContext): string {
  const { title, href, when, status, kind, progress, description } = milestone;
  const isKept = context.kept.has(milestone);
  const words = isKept ? '' : title;
  const isPlain = !isKept && (kind === 'version' || kind === 'period');
  const isOpening = !isKept && when?.text.startsWith(title) === true;
  const name = linkText(isOpening ? when.text : title, href);
  const heading = [
    isKept ? keepTitle(name, kind) : name,
    isOpening ? '' : writeTime(words, when, description, isPlain),
    isToldBy(description, ['progress'], '') ? '' : writeProgress(progress),
    writeState(words, status),
  ].join('');
  return join([
    writeHeading(depth, heading),
    ...writeContents(milestone, (block) => isFactOf(block, milestone), depth + 1, context),
  ]);
}

/** Whether a milestone needs no heading: its items or themes are all that is planned, or prose names it. */
function isBare(milestone: Milestone, { title, milestones }: Roadmap): boolean {
  if (milestones.length > 1) return false;
  const { items, groups, description, progress, href, when, status } = milestone;
  if (milestone.kind === 'unscheduled' && (progress ?? href ?? when) !== undefined) return false;
  if (milestone.kind === 'unscheduled') {
    if (milestone.title !== unscheduledTitle || description.length > 0 || status !== 'unknown') return false;
    return groups.length === 0
      ? items.some(({ links }) => links.length === 0)
      : items.length === 0 && title !== undefined;
  }
  if (title !== undefined) return milestone.title === title;
  const [first] = description;
  const text = first?.type === 'paragraph' ? writeInline(first.children) : '';
  return text.includes(milestone.title);
}

/** The year that a note names and nothing else: its heading stood over the times of that year. */
function yearOf(note: Note): string | undefined {
  return note.kind === 'prose' && note.content.length === 0 && /^20\d\d$/.test(note.title ?? '')
    ? note.title
    : undefined;
}

/** Milestones in order; times that name no year stand under the heading of theirs. */
function writeMilestones(roadmap: Roadmap, context: WriteContext): { texts: string[]; years: Set<string> } {
  const known = new Set(roadmap.notes.flatMap((note) => yearOf(note) ?? []));
  const years = new Set<string>();
  let open: string | undefined;
  const texts = roadmap.milestones.flatMap((milestone) => {
    if (!context.kept.has(milestone) && isBare(milestone, roadmap))
      return writeContents(milestone, (block) => isFactOf(block, milestone), 2, context);
    const year = milestone.when?.start?.slice(0, 4);
    const needsYear =
      !context.kept.has(milestone) &&
      year !== undefined &&
      known.has(year) &&
      (year === open || !years.has(year)) &&
      readWhen(milestone.title)?.when.start === undefined;
    if (!needsYear) {
      open = undefined;
      return [writeMilestone(milestone, 2, context)];
    }
    const heading = open === year ? [] : [`## ${year}`];
    open = year;
    years.add(year);
    return [...heading, writeMilestone(milestone, 3, context)];
  });
  return { texts, years };
}

/** The line that says when the plan was last changed, where nothing else of the document does. */
function writeUpdated({ updated, metadata }: Roadmap, text: string): string {
  if (updated === undefined) return '';
  const isDeclared = updatedKeys.some((key) => Object.hasOwn(metadata, key));
  const said = findUpdated(text.split('\n'));
  if (said?.text === updated.text || (isDeclared && said === undefined)) return '';
  return `Last updated: ${escapeMarkdown(updated.text)}`;
}

/**
 * Writes a roadmap as markdown.
 * @param roadmap the roadmap
 * @returns the document, ending in a line end; read again it gives the same roadmap up to positions and ids. Titles of data
 *   that would mean something else in a document, such as a theme named 'Done', are written in
 *   `<span data-roadmark="group">`, which the reader knows and pages do not show. Fields of an item that a table has no
 *   column for are written as key lines, which are read as part of its description, too.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap
 */
export function writeMarkdown(roadmap: Roadmap): string {
  expectRoadmap(roadmap, 'all');
  knowAllLanguages();
  return writeKept(roadmap, (kept) => writeDocument(roadmap, kept));
}

/** The heading of the document. */
function writeDocumentTitle(roadmap: Roadmap, kept: KeptTitles): string {
  if (roadmap.title === undefined) return '';
  const title = escapeMarkdown(roadmap.title);
  return `# ${kept.has(roadmap) ? keepTitle(title, 'document') : title}`;
}

function writeDocument(roadmap: Roadmap, kept: KeptTitles): string {
  const context: WriteContext = { legend: roadmap.statuses, isStretch: false, kept };
  const head = [writeMetadata(roadmap.metadata), writeDocumentTitle(roadmap, kept)];
  const { texts, years } = writeMilestones(roadmap, context);
  const description = writeDescription(roadmap.description);
  const hasHeading = roadmap.title !== undefined || texts.length > 0;
  const notes = roadmap.notes
    .filter((note) => !years.has(yearOf(note) ?? ''))
    .map((note) => writeNote(note, !hasHeading));
  const body = join([...head, description, ...roadmap.notices.map(writeNotice), ...texts, ...notes]);
  const legend = writeLegend(roadmap, body);
  return `${join([
    ...head,
    writeUpdated(roadmap, body),
    description,
    ...roadmap.notices.map(writeNotice),
    ...texts,
    legend,
    ...notes,
  ])}\n`;
}
