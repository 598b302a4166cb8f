/** Reads the parts of which items, groups and milestones are made: texts, times, owners, links, prose. */
import * as z from 'zod/mini';
import { readStateValue } from '../../language/states.ts';
import { blockSchema, progressSchema, statusSchema, whenSchema } from '../../model/schema.ts';
import type { Block, Inline, Link, Owner, Progress, Status, When } from '../../model/types.ts';
import { readWholeWhen } from '../../time/read-when.ts';
import { isSafeHref, resolveHref } from '../../url/safe-href.ts';
import { parseInline } from '../markdown/inline/parse-inline.ts';
import { createLink } from '../markdown/line/links.ts';
import { statusOfColumnMark } from '../markdown/line/status-marks.ts';
import type { JsonContext, Place } from './json-context.ts';
import { toValue } from './json-node.ts';
import { append } from '../../source/append.ts';

/** The entries of a list, or the one value that stands for a list of one. */
export function toList({ node, path }: Place): Place[] {
  if (node.kind === 'null') return [];
  if (node.kind !== 'list') return [{ node, path }];
  return node.items.map((item, index) => ({ node: item, path: `${path}[${String(index)}]` }));
}

/** A member of an object; undefined where it has none of that name. */
export function member({ node, path }: Place, key: string): Place | undefined {
  const value = node.kind === 'object' ? node.members.get(key) : undefined;
  return value && { node: value, path: path === '' ? key : `${path}.${key}` };
}

/** Text, or a number as text; anything else is reported. */
export function readText(place: Place, context: JsonContext): string | undefined {
  const { node } = place;
  if (node.kind === 'text') return node.value;
  if (node.kind === 'number') return String(node.value);
  if (node.kind !== 'null') context.reportShape(place, 'a text');
  return undefined;
}

/** true or false; anything else is reported. */
export function readFlag(place: Place, context: JsonContext): boolean {
  if (place.node.kind === 'boolean') return place.node.value;
  if (place.node.kind !== 'null') context.reportShape(place, 'true or false');
  return false;
}

/** Texts of a list, or of one text with commas. */
export function readTexts(place: Place, context: JsonContext): string[] {
  const texts =
    place.node.kind === 'text' ? place.node.value.split(',', context.limits.perItem) : readTextList(place, context);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** The entries of a list, up to the bound on what one item may have. */
function firstOf(place: Place, context: JsonContext): Place[] {
  const entries = toList(place);
  const { perItem } = context.limits;
  if (entries.length > perItem)
    context.report('limit-per-item', `${place.path}: ${String(entries.length - perItem)} are left out.`, place.node);
  return entries.slice(0, perItem);
}

/** Texts of a list, or one text. */
function readTextList(place: Place, context: JsonContext): string[] {
  return firstOf(place, context).map((entry) => readText(entry, context) ?? '');
}

/** Inline markdown. */
export function readInline(text: string, context: JsonContext): Inline[] {
  return parseInline(text.replaceAll(/\s*[\r\n]+\s*/g, ' '), 0, context.line);
}

/** A status by its name, a synonym in any language, or a mark. */
export function readStatus(place: Place, context: JsonContext): { status: Status; text: string } | undefined {
  if (place.node.kind === 'boolean') return { status: place.node.value ? 'done' : 'unknown', text: '' };
  const text = readText(place, context)?.trim();
  if (text === undefined || text === '') return undefined;
  const exact = z.safeParse(statusSchema, text);
  if (exact.success) return { status: exact.data, text: '' };
  const status = statusOfColumnMark(text) ?? readStateValue(text.replaceAll('_', ' '))?.status;
  const word = text.toLowerCase();
  if (status === undefined && !context.unknownStatuses.has(word)) {
    context.unknownStatuses.add(word);
    context.report('unknown-status', `${place.path}: '${text.slice(0, 80)}' is no known status.`, place.node);
  }
  return { status: status ?? 'unknown', text };
}

/** A time of the model, or one in words. */
export function readTime(place: Place, context: JsonContext): When | undefined {
  if (place.node.kind === 'object') {
    const parsed = z.safeParse(whenSchema, toValue(place.node));
    if (parsed.success) return parsed.data;
    const start = member(place, 'start');
    const end = member(place, 'end');
    if (start !== undefined || end !== undefined) return readSpan(start, end, context);
    context.reportShape(place, 'a time such as "Q3 2026"');
    return undefined;
  }
  const text = readText(place, context)?.trim();
  return text === undefined || text === '' ? undefined : readTimeText(text, place, context);
}

/** A time in words; words that are none are kept without days. */
function readTimeText(text: string, { node, path }: Place, context: JsonContext): When {
  const match = readWholeWhen(text);
  if (match === undefined) return { text, precision: 'none', approximate: false };
  if (match.problem !== undefined) context.report(match.problem, `${path}: '${text}' is not a real time.`, node);
  return { ...match.when, text };
}

/** The time between two dates, either of which may be missing. */
export function readSpan(start: Place | undefined, end: Place | undefined, context: JsonContext): When | undefined {
  const first = start && readTime(start, context);
  const last = end && readTime(end, context);
  if (first === undefined && last === undefined) return undefined;
  const when: When = {
    text: [first?.text, last?.text].filter((text) => text !== undefined).join(' – '),
    ...(first?.start === undefined ? {} : { start: first.start }),
    ...(last?.end === undefined ? {} : { end: last.end }),
    precision: first?.precision ?? last?.precision ?? 'none',
    approximate: (first?.approximate ?? false) || (last?.approximate ?? false),
  };
  if (when.start !== undefined && when.end !== undefined && when.end < when.start)
    context.report('end-before-start', `${end?.path ?? ''}: it ends before it starts.`, end?.node);
  return when;
}

/** A gated address; a refused one is reported. */
export function readHref(place: Place, context: JsonContext): string | undefined {
  const text = readText(place, context)?.trim();
  if (text === undefined || text === '') return undefined;
  if (!isSafeHref(text)) {
    context.report('unsafe-link', `${place.path}: this address may not be linked to.`, place.node);
    return undefined;
  }
  return resolveHref(text, context.line.baseUrl) ?? text;
}

/** Owners: names, '@names', or objects with a name. */
export function readOwners(place: Place, context: JsonContext): Owner[] {
  const entries = place.node.kind === 'text' ? readTexts(place, context).map(toOwner) : [];
  if (place.node.kind !== 'text')
    for (const entry of firstOf(place, context)) append(entries, readOwner(entry, context));
  const named = new Map(entries.map((owner) => [owner.name, owner]));
  return [...named.values()].slice(0, context.limits.perItem);
}

/** An owner by name. */
function toOwner(name: string): Owner {
  const text = name.replace(/^@/, '');
  return /^[\w.-]+\/[\w./-]+$/.test(text) ? { name: text, team: true } : { name: text };
}

/** One owner of a list. */
function readOwner(place: Place, context: JsonContext): Owner[] {
  if (place.node.kind !== 'object') {
    const name = readText(place, context)?.trim();
    return name === undefined || name === '' ? [] : [toOwner(name)];
  }
  const named = member(place, 'name') ?? member(place, 'login');
  const name = named && readText(named, context);
  if (name === undefined) {
    context.reportShape(place, 'a name, or an object with a name');
    return [];
  }
  const address = member(place, 'href') ?? member(place, 'url');
  const href = address && readHref(address, context);
  const team = member(place, 'team')?.node;
  return [
    {
      ...toOwner(name),
      ...(href === undefined ? {} : { href }),
      ...(team?.kind === 'boolean' ? { team: team.value } : {}),
    },
  ];
}

/** References: addresses, or objects with one. What is no address goes into `rest`. */
export function readLinks(place: Place, context: JsonContext, rest: string[]): Link[] {
  const links: Link[] = [];
  for (const entry of firstOf(place, context)) {
    const address = entry.node.kind === 'object' ? (member(entry, 'href') ?? member(entry, 'url')) : entry;
    const words = entry.node.kind === 'object' ? (member(entry, 'text') ?? member(entry, 'title')) : undefined;
    if (address === undefined) {
      context.reportShape(entry, 'an address, or an object with an href');
      continue;
    }
    if (address.node.kind !== 'text' || !/[/#:.]/.test(address.node.value) || /^#\d+$/.test(address.node.value)) {
      const text = readText(address, context);
      if (text !== undefined && text !== '') rest.push(text);
      continue;
    }
    const href = readHref(address, context);
    if (href !== undefined) links.push(createLink(href, (words && readText(words, context)) ?? href));
  }
  return links;
}

/** `{done, total}`, '7/10', or '70%'. */
export function readProgress(place: Place, context: JsonContext): Progress | undefined {
  const { node } = place;
  if (node.kind === 'object') {
    const parsed = z.safeParse(progressSchema, toValue(node));
    if (parsed.success) return parsed.data;
  } else if (node.kind === 'text') {
    const counts = /^\s*(\d{1,9})\s*(?:\/|of)\s*(\d{1,9})\s*$/.exec(node.value);
    if (counts !== null) return { done: Number(counts[1]), total: Number(counts[2]) };
    const share = /^\s*(\d{1,3})\s*%\s*$/.exec(node.value);
    if (share !== null) return { done: Number(share[1]), total: 100 };
  }
  if (node.kind !== 'null') context.reportShape(place, 'progress such as "7/10"');
  return undefined;
}

/** Prose: markdown paragraphs, or blocks of the model. */
export function readProse(place: Place, context: JsonContext): Block[] {
  const blocks: Block[] = [];
  for (const entry of toList(place)) {
    if (entry.node.kind === 'object') {
      const parsed = z.safeParse(blockSchema, toValue(entry.node));
      if (parsed.success) blocks.push(parsed.data);
      else context.reportShape(entry, 'a text or a block of prose');
      continue;
    }
    const text = readText(entry, context) ?? '';
    for (const paragraph of text.split(/(?:\r?\n[ \t]*){2}/)) {
      const children = readInline(paragraph, context);
      if (children.length > 0) blocks.push({ type: 'paragraph', children });
    }
  }
  return blocks;
}
