/** Candidates for moving an item to another milestone, with all that belongs to it. */
import type { Group, Item, Milestone } from '../model/types.ts';
import { lastLineOfItem, readShape, type ItemShape } from './item-shape.ts';
import type { Splice, TextLines } from './text-lines.ts';

/** Lines that are moved. */
interface Moved {
  /** Content of each, line ends left out. */
  lines: string[];
  /** Takes them away. */
  removal: Splice;
}

/** Cuts an item out of the text. */
function cut(item: Item, lines: TextLines): Moved {
  const first = item.source?.start.line ?? 1;
  const last = lastLineOfItem(item);
  const moved: string[] = [];
  for (let line = first; line <= last; line++) moved.push(lines.lineAt(line));
  const start = lines.startOf(first);
  const end = lines.startOf(last + 1);
  const isLast = end === lines.text.length && !/[\r\n]$/.test(lines.text);
  // Without a line end of its own, the last line takes that of the line before along.
  return { lines: moved, removal: { start: isLast ? lines.endOf(first - 1) : start, end, text: '' } };
}

/** Last items of a milestone and of its groups, those of no group first. */
function lastItems(node: Milestone | Group): Item[] {
  const last = node.items.at(-1);
  return [...(last === undefined ? [] : [last]), ...node.groups.toReversed().flatMap(lastItems)];
}

/** Sets lines to the indentation and list mark of others. */
function adapt(moved: readonly string[], from: ItemShape, to: ItemShape): string[] {
  if (from.kind !== 'line' || to.kind !== 'line') return [...moved];
  const own = /^\s*/.exec(from.prefix)?.[0].length ?? 0;
  const indent = /^\s*/.exec(to.prefix)?.[0] ?? '';
  const ownMark = from.prefix.trim();
  const mark = /^\d/.test(to.prefix.trim()) || to.prefix.trim() === '' ? ownMark : to.prefix.trim();
  return moved.map((line, index) => {
    const rest = line.slice(Math.min(own, line.length - line.trimStart().length));
    const marked = index === 0 && ownMark !== '' ? mark + rest.slice(ownMark.length) : rest;
    return line.trim() === '' ? line : indent + marked;
  });
}

/** A row for a table of other columns: cells go where a column has their name. */
function toRow(from: ItemShape & { kind: 'row' }, to: ItemShape & { kind: 'row' }, lines: TextLines): string {
  const names = from.header.map((name) => name.toLowerCase());
  const cells = to.header.map((name) => {
    const cell = from.cells[names.indexOf(name.toLowerCase())];
    return cell === undefined ? '' : lines.text.slice(cell.start, cell.end);
  });
  return `| ${cells.join(' | ')} |`;
}

/** Puts lines behind an item of the target. */
function putBehind(moved: Moved, from: ItemShape, neighbour: Item, lines: TextLines): Splice[] | undefined {
  const to = readShape(neighbour, lines);
  if (to?.kind !== from.kind) return undefined;
  const end = lines.endOf(lastLineOfItem(neighbour));
  const isOtherTable = to.kind === 'row' && from.kind === 'row' && to.header.join('|') !== from.header.join('|');
  const text = isOtherTable ? toRow(from, to, lines) : adapt(moved.lines, from, to).join(lines.lineEnd);
  return [
    moved.removal,
    { start: end, end, text: `${from.kind === 'heading' ? lines.lineEnd : ''}${lines.lineEnd}${text}` },
  ];
}

/** Puts lines right under the heading of the target. */
function putUnder(moved: Moved, from: ItemShape, target: Milestone | Group, lines: TextLines): Splice[] | undefined {
  if (target.source === undefined || from.kind === 'row') return undefined;
  const described = target.description.map((block) => block.source?.end.line ?? 0);
  const end = lines.endOf(Math.max(target.source.start.line, ...described));
  const plain: ItemShape = { ...from, prefix: from.prefix.trimStart() };
  const text = adapt(moved.lines, from, plain).join(lines.lineEnd);
  return [moved.removal, { start: end, end, text: `${lines.lineEnd}${lines.lineEnd}${text}` }];
}

/**
 * Lists ways to move an item to the end of a milestone.
 * @param item the item
 * @param target the milestone
 * @param shape how the item is written
 * @param lines the document
 * @returns candidates, to be tried in order
 */
export function moveCandidates(item: Item, target: Milestone, shape: ItemShape, lines: TextLines): Splice[][] {
  const moved = cut(item, lines);
  const behind = lastItems(target).map((neighbour) => putBehind(moved, shape, neighbour, lines));
  const under = [target, ...target.groups].map((node) => putUnder(moved, shape, node, lines));
  return [...behind, ...under].filter((candidate) => candidate !== undefined);
}
