/** Says why a document cannot take a change, and what to do instead. */
import type { Group, Item, Milestone, Roadmap } from '../model/types.ts';
import { walkItems } from '../query/walk-items.ts';
import type { ItemShape } from './item-shape.ts';
import type { RoadmapChange } from './roadmap-change.ts';

/** What was tried, and where. */
export interface Refusal {
  /** The change that no way of writing makes. */
  change: RoadmapChange;
  /** The item that it is about. */
  item: Item;
  /** Groups that the item stands under, outermost first. */
  groups: readonly Group[];
  /** Milestone that the item stands under. */
  home: Milestone;
  /** Milestone that it shall stand under. */
  target: Milestone;
  /** How the item is written; undefined where it has no place in the text. */
  shape: ItemShape | undefined;
  /** The document as it is read after each way that was tried. */
  attempts: readonly Roadmap[];
}

/** A reason with its remedy. */
type Reason = readonly [why: string, remedy: string];

/** What an item says, by the words for it. */
const sayings: readonly (readonly [words: string, read: (item: Item) => unknown])[] = [
  ['title', ({ title }) => title],
  ['status', ({ status }) => (status === 'unknown' ? undefined : status)],
  ['owner', ({ owners }) => owners.map(({ name }) => name).join()],
  ['time', ({ when }) => when?.text],
  ['target', ({ target }) => target],
  ['priority', ({ priority }) => priority],
  ['progress', ({ progress }) => progress],
  ['link', ({ links }) => links.map(({ href }) => href).join()],
  ['tag', ({ tags }) => tags.join()],
  ['dependency', ({ dependsOn }) => dependsOn.join()],
  ['kind of work', ({ type }) => type],
  ['call for help', ({ helpWanted }) => helpWanted],
  ['being a stretch goal', ({ stretch }) => stretch],
  ['breaking something', ({ breaking }) => breaking],
];

/** The value that is asked for, as it is shown. */
function valueOf(change: RoadmapChange): string {
  if (change.type === 'status') return change.status;
  if (change.type === 'title') return change.title.replaceAll(/\s+/g, ' ').trim();
  return change.type === 'owner' ? change.owner : '';
}

/** Line of an item; undefined where it was not read from a text. */
function lineOf({ source }: Item): number | undefined {
  return source?.start.line;
}

/** The item after an attempt: of the same line, or of the same title in the milestone it shall stand under. */
function findAfter({ change, item, target, home }: Refusal, after: Roadmap): Item | undefined {
  const places = [...walkItems(after)];
  if (change.type !== 'milestone') return places.find((place) => lineOf(place.item) === lineOf(item))?.item;
  const moved = places.find((place) => place.item.title === item.title && place.milestone.title === target.title);
  return home.title === target.title ? undefined : moved?.item;
}

/** What an item says otherwise than before, in words, what the change itself sets left out. */
function differences(before: Item, after: Item, type: RoadmapChange['type'], isNew?: boolean): string[] {
  return sayings
    .filter(([words, read]) => {
      const [old, now] = [read(before), read(after)];
      if (words === type || JSON.stringify(old) === JSON.stringify(now)) return false;
      return isNew === undefined || isNew === !old;
    })
    .map(([words]) => words);
}

/** Words of a list: 'its time and its link'. */
function list(words: readonly string[]): string {
  const own = words.map((word) => `its ${word}`);
  return own.length < 2 ? own.join('') : `${own.slice(0, -1).join(', ')} and ${own.at(-1) ?? ''}`;
}

/** Where to do by hand what cannot be done here. */
function byHand(item: Item): string {
  const line = lineOf(item);
  return line === undefined ? 'change the document in an editor' : `change line ${String(line)} in an editor`;
}

/** Heading that says the status of all that stands under it; undefined where the item says its own. */
function stateHeading({ item, groups, home }: Refusal): string | undefined {
  if (item.statusFrom === undefined) return undefined;
  return item.statusFrom === 'milestone'
    ? home.title
    : (groups.findLast(({ status }) => status === item.status)?.title ?? home.title);
}

/** Reasons of moves that no text of the item's own can mend. */
function whyNotMoved({ item, target, shape, attempts, ...rest }: Refusal): Reason | undefined {
  if (target.source === undefined)
    return [`'${target.title}' has no heading in the document`, 'write a heading for it first'];
  if (attempts.length > 0) {
    const found = attempts.map((after) => findAfter({ item, target, shape, attempts, ...rest }, after));
    const moved = found.find((after) => after !== undefined && after.status !== item.status);
    if (moved === undefined) return undefined;
    return [
      `there it would be read as ${moved.status}, while it is ${item.status} now`,
      'move it in an editor, or set its status first',
    ];
  }
  return shape?.kind === 'row'
    ? [
        `it is a row of a table, and '${target.title}' has no table that could take it`,
        'write it there in the way of its other items, and take the row away',
      ]
    : [
        `the items of '${target.title}' are written in another way than it`,
        'write it there in their way, and take it away here',
      ];
}

/** Reasons of a status that a heading says. */
function whyNotStated(refusal: Refusal): Reason | undefined {
  const heading = stateHeading(refusal);
  if (refusal.change.type !== 'status' || heading === undefined) return undefined;
  return [`the heading '${heading}' says it of all that stands under it`, 'move the item to another section instead'];
}

/** Whether a way that was tried set what is asked for. */
function isReached(after: Item, change: RoadmapChange): boolean {
  const read = sayings.find(([words]) => words === change.type)?.[1];
  const wanted = change.type === 'status' && change.status === 'unknown' ? undefined : valueOf(change);
  return read === undefined || read(after) === wanted;
}

/** Reasons of a title whose words would be read as something else, or that takes words along which say something. */
function whyNotTitled(refusal: Refusal, found: readonly Item[]): Reason {
  const { change, item } = refusal;
  const words = (isNew: boolean): string =>
    list(found.map((after) => differences(item, after, 'title', isNew)).find(({ length }) => length > 0) ?? []);
  const lost = words(false);
  if (lost !== '') return [`a part of the old title says ${lost}`, `keep that part, or ${byHand(item)}`];
  const gained = words(true);
  return [
    `'${valueOf(change)}' would be read as ${gained === '' ? 'something else' : `${gained}, too`}`,
    'choose words that say the title alone',
  ];
}

/** Reasons that the ways which were tried tell. */
function whyMisread(refusal: Refusal): Reason {
  const { change, item, target, attempts } = refusal;
  if (attempts.length === 0) return [`how its ${change.type} is written is not known`, byHand(item)];
  const found = attempts.map((after) => findAfter(refusal, after)).filter((after) => after !== undefined);
  const reached = found.filter((after) => isReached(after, change));
  const least = reached
    .map((after) => differences(item, after, change.type))
    .toSorted((one, other) => one.length - other.length)[0];
  if (change.type === 'title' && least?.length !== 0) return whyNotTitled(refusal, found);
  if (least === undefined && change.type === 'milestone')
    return [`there it would not be read as an item of '${target.title}'`, 'move it in an editor'];
  const value = valueOf(change);
  if (least === undefined && change.type === 'owner' && /\s/.test(value))
    return [`'${value}' would not be read as its owner`, "give a name of one word, as in '@ada'"];
  if (least === undefined)
    return value === '' || value === 'unknown'
      ? [`words that say more than its ${change.type} would still say it`, byHand(item)]
      : [`'${value}' would not be read as its ${change.type} there`, byHand(item)];
  return least.length === 0
    ? ['other parts of the document would be read otherwise, too', byHand(item)]
    : [`${list(least)} would change with it`, byHand(item)];
}

/**
 * Says why a change is refused.
 * @param refusal what was tried, and where
 * @returns a sentence of what is refused, why, and what to do instead
 */
export function explainRefusal(refusal: Refusal): string {
  const { change, item, target, shape } = refusal;
  const line = lineOf(item);
  const name = `'${item.title}'${line === undefined ? '' : ` (line ${String(line)})`}`;
  const what =
    change.type === 'milestone'
      ? `${name} cannot be moved to '${target.title}'`
      : `the ${change.type} of ${name} cannot be set here`;
  const [why, remedy] =
    shape === undefined
      ? (['it has no place of its own in the text', 'edit the document by hand'] as const)
      : ((change.type === 'milestone' ? whyNotMoved(refusal) : whyNotStated(refusal)) ?? whyMisread(refusal));
  return `${what}: ${why}; ${remedy}`;
}
