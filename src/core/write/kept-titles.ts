import type { Group, Item, Milestone, Roadmap } from '../model/types.ts';
import { readMarkdown } from '../read/markdown/read-markdown.ts';
import type { KeptTitleOf } from '../read/markdown/line/kept-title.ts';

/** A part of a roadmap whose title is written. */
type Titled = Roadmap | Milestone | Group | Item;

/** Parts of a roadmap whose titles are kept from being read as anything else. */
export type KeptTitles = ReadonlySet<Titled>;

/**
 * Keeps a title from being read as anything else.
 * @param title the title, as markdown
 * @param of what it is the title of
 * @returns the title between marks that the reader knows and pages do not show; as it is where it would end them
 */
export function keepTitle(title: string, of: KeptTitleOf): string {
  return /(?<!\\)<\/span>/.test(title) ? title : `<span data-roadmark="${of}">${title}</span>`;
}

/** Parts of a roadmap by level, each with what must be read of its line. */
interface Outline {
  readonly part: Titled;
  readonly level: number;
  readonly said: string;
}

function* listParts(roadmap: Roadmap): Generator<Outline> {
  yield { part: roadmap, level: 0, said: roadmap.title ?? '' };
  for (const milestone of roadmap.milestones) {
    const { title, kind, status, when } = milestone;
    yield { part: milestone, level: 1, said: JSON.stringify([title, kind, status, when?.text]) };
    yield* listInner(milestone);
  }
}

function* listInner({ items, groups }: Milestone | Group): Generator<Outline> {
  yield* listItems(items);
  for (const group of groups) {
    const { title, status, stretch, helpWanted, target, when, owners, links } = group;
    const people = owners.map(({ name }) => name);
    const addresses = links.map(({ href }) => href).sort();
    const said = [title, status, stretch, helpWanted, target, when?.text, people, addresses];
    yield { part: group, level: 2, said: JSON.stringify(said) };
    yield* listInner(group);
  }
}

function* listItems(items: readonly Item[]): Generator<Outline> {
  for (const item of items) {
    const { title, status, tags, owners, helpWanted, stretch, breaking, links, type, priority, target, when } = item;
    const people = owners.map(({ name }) => name);
    const addresses = links.map(({ href }) => href).sort();
    const said = [title, status, tags, people, helpWanted, stretch, breaking, addresses, type, priority, target];
    yield { part: item, level: 3, said: JSON.stringify([...said, when?.text]) };
    yield* listItems(item.children);
  }
}

/** The parts that a text says otherwise, or not at all. */
function findMisread(roadmap: Roadmap, text: string): Outline[] {
  const read = new Map<string, number>();
  const keyOf = ({ level, said }: Outline): string => String(level) + said.normalize('NFC');
  // The front matter is not read again: what it says is known.
  const again = readMarkdown(text, { frontMatter: { metadata: structuredClone(roadmap.metadata), isFaulty: false } });
  for (const part of listParts(again)) read.set(keyOf(part), (read.get(keyOf(part)) ?? 0) + 1);
  return [...listParts(roadmap)].filter((part) => {
    const left = read.get(keyOf(part)) ?? 0;
    read.set(keyOf(part), left - 1);
    return left <= 0;
  });
}

/** Most times that a roadmap is written: nearly all are right at once, and each other time settles a level of titles. */
const maxTurns = 8;

/**
 * Writes a roadmap so that its titles are read as titles. Those that mean something else where they stand, such as 'Notes' or
 * 'help wanted', are kept from it; all others are written as they are.
 * @param roadmap the roadmap
 * @param write writes it, with some titles kept
 * @returns the text; of all that were tried the first that is misread least
 */
export function writeKept(roadmap: Roadmap, write: (kept: KeptTitles) => string): string {
  const kept = new Set<Titled>();
  let text = write(kept);
  let misread = findMisread(roadmap, text);
  let best = { text, misread: misread.length };
  for (let turn = 1; turn < maxTurns && misread.length > 0; turn++) {
    const loose = misread.filter(({ part }) => !kept.has(part));
    // From the outside in: what a heading is decides how all below it is read.
    const outermost = loose.reduce((least, { level }) => Math.min(least, level), 9);
    for (const { part, level } of loose) if (level === outermost) kept.add(part);
    if (loose.length === 0) {
      // A title that is read right may mislead what is beside it: a last time with all of them.
      turn = maxTurns;
      for (const { part } of listParts(roadmap)) kept.add(part);
    }
    text = write(kept);
    misread = findMisread(roadmap, text);
    if (misread.length < best.misread) best = { text, misread: misread.length };
  }
  return best.text;
}
