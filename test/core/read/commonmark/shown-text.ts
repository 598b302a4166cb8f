/** Text that readers of a page get to see, out of a model and out of the HTML that the specification gives. */
import { fromHtml } from 'hast-util-from-html';
import type { Block, Group, Item, Milestone, Note, Roadmap } from '../../../../src/core/model/types.ts';
import { rawText } from '../../../../src/core/model/inline-text.ts';

/** A piece of text, and where in the document it stands. */
interface Piece {
  readonly offset: number;
  readonly text: string;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return rawText(block.children);
    case 'code':
      return block.value;
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'list':
      return block.items.flatMap(({ children }) => children.map(blockText)).join(' ');
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.map(rawText)).join(' ');
  }
}

const place = (node: { source?: { start: { offset: number } } }, otherwise: number): number =>
  node.source?.start.offset ?? otherwise;

function* blockPieces(blocks: readonly Block[], at: number): Generator<Piece> {
  for (const block of blocks)
    yield { offset: place(block as { source?: Item['source'] & object }, at), text: blockText(block) };
}

function* itemPieces(item: Item): Generator<Piece> {
  const at = place(item, 0);
  const tags = item.tags.map((tag) => `[${tag}]`).join(' ');
  yield { offset: at, text: `${tags} ${rawText(item.content)}` };
  yield* blockPieces(item.description, at);
  for (const child of item.children) yield* itemPieces(child);
}

function* groupPieces(group: Group): Generator<Piece> {
  const at = place(group, 0);
  yield { offset: at, text: group.title };
  yield* blockPieces(group.description, at);
  for (const item of group.items) yield* itemPieces(item);
  for (const inner of group.groups) yield* groupPieces(inner);
}

function* milestonePieces(milestone: Milestone): Generator<Piece> {
  const at = place(milestone, 0);
  // What nothing in the document names is named by us.
  if (milestone.kind !== 'unscheduled') yield { offset: at, text: milestone.title };
  yield* blockPieces(milestone.description, at);
  for (const item of milestone.items) yield* itemPieces(item);
  for (const group of milestone.groups) yield* groupPieces(group);
}

function* notePieces(note: Note): Generator<Piece> {
  if (note.kind === 'comment' || note.kind === 'definition') return;
  const at = place(note, 0);
  if (note.title !== undefined) yield { offset: at, text: note.title };
  yield* blockPieces(note.content, at);
}

function* pieces(roadmap: Roadmap): Generator<Piece> {
  const at = roadmap.heading?.source.start.offset ?? 0;
  if (roadmap.title !== undefined) yield { offset: at, text: roadmap.title };
  yield* blockPieces(roadmap.description, at);
  for (const notice of roadmap.notices) {
    if (notice.title !== undefined) yield { offset: place(notice, at), text: notice.title };
    yield* blockPieces(notice.content, place(notice, at));
  }
  for (const milestone of roadmap.milestones) yield* milestonePieces(milestone);
  for (const note of roadmap.notes) yield* notePieces(note);
}

const inOrder = (all: Piece[]): string =>
  all
    .sort((one, other) => one.offset - other.offset)
    .map(({ text }) => text)
    .join(' ');

/** Text of an item and all below it. */
export function itemText(item: Item): string {
  return inOrder([...itemPieces(item)]);
}

/** Text of a model in the order of the document. */
export function shownText(roadmap: Roadmap): string {
  return inOrder([...pieces(roadmap)]);
}

interface HtmlNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: { readonly alt?: string };
  readonly children?: readonly HtmlNode[];
}

function nodeText({ type, value, tagName, properties, children }: HtmlNode): string {
  if (type === 'text') return value ?? '';
  if (tagName === 'img') return properties?.alt ?? '';
  if (tagName === 'br') return ' ';
  return (children ?? []).map(nodeText).join('');
}

/** Text of HTML, pictures by their alternative text as we show them. */
export function htmlText(html: string): string {
  return nodeText(fromHtml(html, { fragment: true }) as HtmlNode);
}

/** Words alone: how blanks and line ends are drawn is not a matter of text. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');
