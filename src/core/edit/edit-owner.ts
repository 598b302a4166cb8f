/** Candidates for setting the owner of an item. */
import { readColumnRole } from '../language/columns.ts';
import type { Item } from '../model/types.ts';
import { findKeyValue } from './key-value.ts';
import { lastOwnLine, type ItemShape } from './item-shape.ts';
import { textsOfColumn } from './table-columns.ts';
import type { Splice, TextLines } from './text-lines.ts';

const mention = /@[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,60}[\p{L}\p{N}])?/gu;

/** An owner as the document writes owners: `[@name]` where it does so, else `@name`. */
function writeOwner(name: string, lines: TextLines): string {
  const handle = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(name) ? `@${name}` : name;
  return handle.startsWith('@') && /\[@[\w.-]+\](?!\()/.test(lines.text) ? `[${handle}]` : handle;
}

/** Replaces the mentions in a stretch: the first by the new owner, the others by nothing. */
function replaceMentions(item: Item, name: string, span: { start: number; end: number }, lines: TextLines): Splice[][] {
  const names = new Set(item.owners.map((owner) => owner.name));
  const found = [...lines.text.slice(span.start, span.end).matchAll(mention)].filter((match) =>
    names.has(match[0].slice(1)),
  );
  if (found.length === 0) return [];
  const spans = found.map((match) =>
    widen(lines.text, span.start + match.index, span.start + match.index + match[0].length, name === ''),
  );
  const [first, ...rest] = spans;
  if (first === undefined) return [];
  const gone = rest.map(({ outer }): Splice => ({ ...outer, text: '' }));
  if (name === '') return [[{ ...first.outer, text: '' }, ...gone]];
  const handle = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(name) ? `@${name}` : name;
  return [
    [{ ...first.inner, text: handle }, ...gone],
    [{ ...first.outer, text: ` ${handle}` }, ...gone],
  ];
}

/** A mention with the brackets, link and blank around it. */
function widen(
  text: string,
  start: number,
  end: number,
  isRemoved: boolean,
): { inner: Omit<Splice, 'text'>; outer: Omit<Splice, 'text'> } {
  let from = start;
  let to = end;
  if (/[[(]/.test(text.charAt(from - 1)) && /[\])]/.test(text.charAt(to))) {
    from -= 1;
    to += 1;
    const target = /^\([^()\s]{0,300}\)/.exec(text.slice(to, to + 310));
    if (target !== null) to += target[0].length;
  }
  const isLinked = to > end + 1;
  while (text.charAt(from - 1) === ' ' || (isRemoved && text.charAt(from - 1) === ',')) from -= 1;
  // A link to the old owner's page would be wrong for the new one.
  return {
    inner: isLinked ? { start: from + (from < start - 1 ? 1 : 0), end: to } : { start, end },
    outer: { start: from, end: to },
  };
}

/**
 * Lists ways to set the owner of an item, the one most like the rest of the document first.
 * @param item the item
 * @param name the owner's name, with or without '@'; '' for none
 * @param shape how the item is written
 * @param lines the document
 * @returns candidates, to be tried in order
 */
export function ownerCandidates(item: Item, name: string, shape: ItemShape, lines: TextLines): Splice[][] {
  const text = name === '' ? '' : writeOwner(name, lines);
  if (shape.kind === 'row') {
    const column = shape.header.findIndex((header) => readColumnRole(header) === 'owner');
    const cell = shape.cells[column];
    if (cell !== undefined) {
      // As the cell itself has it, else as most cells of its column do.
      const named = textsOfColumn(shape, column, lines).filter((other) => /[\p{L}\p{N}]/u.test(other));
      const mentions = named.filter((other) => other.includes('@')).length;
      const isMention = lines.text.slice(cell.start, cell.end).includes('@') || mentions * 2 > named.length;
      const isBracketed = named.some((other) => other.includes('[@') && !other.includes(']('));
      const plain = name === '' || !isMention || !text.includes('@') ? name : isBracketed ? text : `@${name}`;
      return [[{ ...cell, text: plain }], [{ ...cell, text }]];
    }
    return shape.cells.flatMap((other) => [
      ...replaceMentions(item, name, other, lines),
      ...(name === '' ? [] : [[{ start: other.end, end: other.end, text: ` ${text}` }]]),
    ]);
  }
  const own = findKeyValue(item, 'owner', lines);
  const byKey =
    own === undefined
      ? []
      : [[{ start: own.start, end: own.end, text: name }], [{ start: own.start, end: own.end, text }]];
  const appended =
    name === ''
      ? []
      : [
          [{ start: shape.end, end: shape.end, text: ` ${text}` }],
          [{ start: shape.end, end: shape.end, text: ` [@${name}]` }],
        ];
  const last = lines.endOf(lastOwnLine(item));
  return [
    ...byKey,
    ...replaceMentions(item, name, { start: shape.start, end: Math.max(shape.end, last) }, lines),
    ...appended,
  ];
}
