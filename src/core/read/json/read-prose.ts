/** Reads prose: markdown paragraphs, or blocks of the model. What is wrong in a block costs no word beside it. */
import type { Block, Inline, ListItem } from '../../model/types.ts';
import { append } from '../../source/append.ts';
import { parseInline } from '../markdown/inline/parse-inline.ts';
import type { JsonContext, Place } from './json-context.ts';
import { toValue } from './json-node.ts';
import { readHref } from './read-links.ts';
import { isEntry, member, readMaybeCount, readMaybeFlag, readMaybeText, readText, toList } from './read-parts.ts';
import { readRange } from './read-range.ts';

/**
 * Inline markdown.
 * @param text markdown; line ends count as blanks
 * @param context gives the base of relative addresses
 * @returns runs without a source, as they stand in no markdown document
 */
export function readInline(text: string, context: JsonContext): Inline[] {
  return parseInline(text.replaceAll(/\s*[\r\n]+\s*/g, ' '), 0, context.line);
}

/**
 * Prose: texts, which are markdown, or blocks.
 * @param place one or a list of texts and blocks of the model
 * @param context takes the diagnostics; an entry that is neither is one
 * @returns blocks in order; a text may make several
 */
export function readProse(place: Place, context: JsonContext): Block[] {
  const blocks: Block[] = [];
  for (const entry of toList(place))
    if (isEntry(entry, 'a text or a block of prose', context))
      append(blocks, entry.node.kind === 'object' ? readBlock(entry, context) : readParagraphs(entry, context));
  return blocks;
}

function readParagraphs(place: Place, context: JsonContext): Block[] {
  const text = readText(place, context) ?? '';
  return text.split(/(?:\r?\n[ \t]*){2}/).flatMap((paragraph): Block[] => {
    const children = readInline(paragraph, context);
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  });
}

function readBlock(place: Place, context: JsonContext): Block[] {
  const block = toBlock(place, context);
  const source = readRange(member(place, 'source'), context);
  return block === undefined ? [] : [source === undefined ? block : { ...block, source }];
}

/** A block by its type; one of no known type keeps the text in it. */
function toBlock(place: Place, context: JsonContext): Block | undefined {
  const children = member(place, 'children');
  switch (typeOf(place)) {
    case 'paragraph':
      return { type: 'paragraph', children: readRuns(children, context) };
    case 'heading':
      return {
        type: 'heading',
        depth: Math.max(readMaybeCount(member(place, 'depth'), context) ?? 1, 1),
        children: readRuns(children, context),
      };
    case 'code': {
      const language = readMaybeText(member(place, 'language'), context);
      const value = readMaybeText(member(place, 'value'), context) ?? '';
      return { type: 'code', ...(language === undefined ? {} : { language }), value };
    }
    case 'list': {
      const start = readMaybeCount(member(place, 'start'), context);
      const items = entriesOf(member(place, 'items')).map((entry) => readListItem(entry, context));
      return {
        type: 'list',
        ordered: readMaybeFlag(member(place, 'ordered'), context) ?? false,
        ...(start === undefined ? {} : { start }),
        items,
      };
    }
    case 'quote':
      return { type: 'quote', children: children === undefined ? [] : readProse(children, context) };
    case 'table': {
      const rowOf = (row: Place): Inline[][] => toList(row).map((cell) => readRuns(cell, context));
      const header = member(place, 'header');
      return { type: 'table', header: header ? rowOf(header) : [], rows: entriesOf(member(place, 'rows')).map(rowOf) };
    }
    default: {
      context.reportShape(place, 'a text or a block of prose');
      const value = looseText(place);
      return value === '' ? undefined : { type: 'paragraph', children: [{ type: 'text', value }] };
    }
  }
}

function readListItem(place: Place, context: JsonContext): ListItem {
  const checked = readMaybeFlag(member(place, 'checked'), context);
  const children = place.node.kind === 'object' ? member(place, 'children') : place;
  const source = readRange(member(place, 'source'), context);
  return {
    ...(checked === undefined ? {} : { checked }),
    children: children === undefined ? [] : readProse(children, context),
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * Reads the runs of a line.
 * @param place a list of runs of the model; a text is one of them, as it is
 * @param context takes the diagnostics, and gives the base of relative addresses
 * @returns the runs; a link that is refused gives way to the words in it
 */
export function readRuns(place: Place | undefined, context: JsonContext): Inline[] {
  return entriesOf(place).flatMap((entry) => readRun(entry, context));
}

function readRun(place: Place, context: JsonContext): Inline[] {
  if (place.node.kind !== 'object') {
    const value = (isEntry(place, 'a run of text', context) && readText(place, context)) || '';
    return value === '' ? [] : [{ type: 'text', value }];
  }
  const type = typeOf(place);
  switch (type) {
    case 'break':
      return [{ type }];
    case 'text':
    case 'code': {
      const value = readMaybeText(member(place, 'value'), context) ?? '';
      const source = type === 'text' ? readRange(member(place, 'source'), context) : undefined;
      return [{ type, value, ...(source === undefined ? {} : { source }) }];
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type, children: readRuns(member(place, 'children'), context) }];
    case 'link':
    case 'image':
      return readTarget(place, type, context);
    default: {
      context.reportShape(place, 'a run of text');
      const value = looseText(place);
      return value === '' ? [] : [{ type: 'text', value }];
    }
  }
}

/** A link or an image; the words of one that leads to no address that may be linked to are text. */
function readTarget(place: Place, type: 'link' | 'image', context: JsonContext): Inline[] {
  const address = member(place, 'href');
  const href = address && readHref(address, context);
  if (address === undefined) context.reportShape(place, 'a run with an href');
  const title = readMaybeText(member(place, 'title'), context);
  const named = title === undefined ? {} : { title };
  if (type === 'link') {
    const children = readRuns(member(place, 'children'), context);
    return href === undefined ? children : [{ type, href, ...named, children }];
  }
  const alt = readMaybeText(member(place, 'alt'), context) ?? '';
  if (href !== undefined) return [{ type, href, alt, ...named }];
  return alt === '' ? [] : [{ type: 'text', value: alt }];
}

/** Entries of a list that may be missing. */
function entriesOf(place: Place | undefined): Place[] {
  return place === undefined ? [] : toList(place);
}

function typeOf(place: Place): string | undefined {
  const type = member(place, 'type')?.node;
  return type?.kind === 'text' ? type.value : undefined;
}

/** All texts under the keys that hold some, whatever they stand in. */
function looseText(place: Place): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const key of wordKeys) if (Object.hasOwn(value, key)) visit((value as Record<string, unknown>)[key]);
  };
  visit(toValue(place.node));
  return texts.join(' ');
}

const wordKeys = ['title', 'text', 'value', 'alt', 'children', 'items', 'header', 'rows', 'content'];
