/** Bold names that lists open their entries with again and again: each list says the same of what it stands under. */
import { readColumnRole, readKeyName } from '../../../language/columns.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import type { Block, Entry, ListBlock, Section } from '../blocks/block.ts';
import { isStateOfWork, readKeyLine, type KeyLine } from './key-lines.ts';

/** Lists that have to share a name. */
const least = 3;

/** The bold name that an entry opens with, in lower case: `**Use cases**: …`; undefined where it opens with none. */
export function boldName(content: string): string | undefined {
  return /^\*\*([^*\n:：]{2,30})(?:[:：]\*\*|\*\*\s?[:：])/.exec(content)?.[1]?.trim().toLowerCase();
}

/**
 * Finds the names that the first lists of several headings or entries share.
 * @param root the document
 * @returns the names in lower case
 */
export function findRepeatedKeys(root: Section): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const visitBlocks = (blocks: readonly Block[], isUnder: boolean): void => {
    let isFirst = isUnder;
    for (const block of blocks) {
      if (block.type !== 'list') continue;
      if (isFirst) for (const name of namesOf(block)) counts.set(name, (counts.get(name) ?? 0) + 1);
      isFirst = false;
      for (const { blocks: inner } of block.entries) if (inner.length > 0) visitBlocks(inner, true);
    }
  };
  const visit = (section: Section): void => {
    visitBlocks(section.blocks, section.marker === 'heading');
    section.sections.forEach(visit);
  };
  visit(root);
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
}

/**
 * Tells whether a list says something of what it stands under: all its entries open with a bold name, two or more of which
 * other lists share, and one of those is said of work wherever it stands.
 */
export function sharesKeys({ entries }: ListBlock, repeated: ReadonlySet<string>): boolean {
  if (repeated.size < 2) return false;
  const names = entries.map(({ content }) => boldName(content));
  if (names.includes(undefined) || entries.some(tellsState)) return false;
  const shared = (names as string[]).filter((name) => repeated.has(name));
  return shared.length > 1 && shared.some(isSaidOfWork);
}

/** The name of an entry that is bold and nothing else, over a list of its own: `**Key deliverables**`. */
function labelName({ content, blocks }: Entry): string | undefined {
  const name = /^\*\*([^*\n]{2,30})\*\*$/.exec(content.trim())?.[1];
  return name !== undefined && blocks.some(({ type }) => type === 'list') ? name.toLowerCase() : undefined;
}

/**
 * Tells whether a list says of its heading what work has, and names no work itself: all its entries open with such a name
 * in bold, one of which nothing else is called, or head its tasks.
 *
 * ```
 * - **Focus:** tools for divers
 *     ^^^^^ said of the heading
 * - **Tasks:**
 *   - Choose a pump
 * ```
 * Not so: `**Dependencies**: upgrade all` above `**Documentation**: guides`, which may be work.
 */
export function saysOnlyOfWork({ entries }: ListBlock): boolean {
  if (entries.length < 2 || entries.some(tellsState)) return false;
  const names = entries.map((entry) => boldName(entry.content) ?? labelName(entry));
  const isTasks = (name: string): boolean => readColumnRole(name) === 'title' && !aim.test(name);
  const isKnown = (name: string | undefined): boolean => name !== undefined && (isSaidOfWork(name) || isTasks(name));
  if (!names.every(isKnown)) return false;
  const said = (names as string[]).filter((name) => isSaidOfWork(name) && !isTasks(name));
  return said.some((name) => aim.test(name) || (certain.has(readKeyName(name) ?? '') && name !== 'dependencies'));
}

/** `**Done**: Parser for tables`, work with its state. */
export function tellsState({ content }: Entry): boolean {
  const key = readKeyLine(content.split('\n', 1)[0]!, 0, true);
  return key !== undefined && isStateOfWork(key.key, key.value);
}

/** What an entry of such a list says. */
export function readSharedKey({ content, contentLine }: Entry): KeyLine[] {
  const key = readKeyLine(content.replace(/\s*\n\s*/g, ' '), contentLine, true);
  return key === undefined || key.value === '' ? [] : [key];
}

/** Columns that a part of a product hardly ever is named like. */
const certain = new Set(['status', 'owner', 'priority', 'effort', 'dependencies', 'target', 'when', 'start', 'end']);

/** Names for what work is for, which no part of a product has. */
const aim = /^(?:(?:main|target|expected|key) )?(?:goals?|focus|objectives?|outcomes?)$/;

function isSaidOfWork(name: string): boolean {
  return certain.has(readKeyName(name) ?? '') || readNoteSection(name) !== undefined || aim.test(name);
}

/** The names of a list of two entries or more, of which each opens with one. */
function namesOf({ entries }: ListBlock): ReadonlySet<string> {
  const names = entries.map(({ content }) => boldName(content));
  return entries.length > 1 && names.every((name) => name !== undefined) ? new Set(names) : new Set();
}
