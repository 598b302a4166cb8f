/** Dated milestones and items as an iCalendar file (RFC 5545), for subscribing to a roadmap from a calendar. */
import { expectObject, expectRoadmap } from '../core/expect-argument.ts';
import type { IsoDate, Milestone, Roadmap, Status, When } from '../core/model/types.ts';
import { milestoneTitle } from '../core/query/milestone-name.ts';
import { isRealDate } from '../core/model/real-date.ts';
import { resolveHref } from '../core/url/safe-href.ts';
import { en } from '../translations/en.ts';
import type { Translation } from '../translations/translation.ts';
import { indexRoadmap, type Entry } from '../view/entries.ts';
import { linkAddress } from '../view/link-address.ts';
import { hasDays, namedDays } from './dated.ts';
import type { ExportOptions, ExportResult } from './export-options.ts';
import { blocksText } from './plain-text.ts';

/** How a calendar is written. */
export interface ICalendarOptions extends ExportOptions {
  /**
   * Moment that each event says it was written at, as an ISO date-time in UTC. Default: the day the document says it was
   * updated, else 1970, so that the same roadmap always gives the same bytes.
   */
  readonly now?: string;
  /** Whether dated milestones become events beside dated items. Default true. */
  readonly milestones?: boolean;
}

interface Event {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly status: Status;
  readonly href?: string | undefined;
  readonly details: readonly string[];
  readonly categories: readonly string[];
}

/**
 * Writes the dated milestones and items as all-day events. A quarter or month is one event over the whole of it: no day is
 * invented.
 * @param roadmap the roadmap
 * @param options how
 * @returns the calendar, and the titles of the items with no date of their own, which are also listed in it as
 *   `X-ROADMARK-SKIPPED`.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeICalendar(roadmap: Roadmap, options: ICalendarOptions = {}): ExportResult {
  expectRoadmap(roadmap, 'milestones');
  expectObject(options, 'options');
  const translation = options.translation ?? en;
  const name = roadmap.title ?? translation.untitled;
  const stamp = timestamp(options.now ?? roadmap.updated?.end ?? roadmap.updated?.start ?? '1970-01-01');
  const { entries } = indexRoadmap(roadmap);
  const skipped = entries.filter(({ item }) => !hasDays(item.when)).map(({ item }) => item.title);
  const events: Event[] = [];
  for (const milestone of roadmap.milestones) {
    if (options.milestones !== false && hasDays(milestone.when))
      events.push(milestoneEvent(milestone, milestone.when, translation));
  }
  for (const entry of entries) {
    const { item } = entry;
    if (hasDays(item.when)) {
      const [link] = item.links;
      const href = link && linkAddress(roadmap, link, options.baseUrl);
      events.push(itemEvent(entry, item.when, href, translation));
    }
  }
  const uidHost = roadmap.source?.repository ?? roadmap.source?.uri ?? name;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roadmark//Roadmark//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeValue(name)}`,
    `X-WR-CALNAME:${escapeValue(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    // The kind of value is said: readers take that of a property they do not know for raw, and show its backslashes.
    ...skipped.map((title) => `X-ROADMARK-SKIPPED;VALUE=TEXT:${escapeValue(title)}`),
    ...events.flatMap((event) => eventLines(event, stamp, uidHost, translation, options)),
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${foldLine(line)}\r\n`).join(''), skipped };
}

function milestoneEvent(milestone: Milestone, when: When, translation: Translation): Event {
  return {
    id: milestone.id,
    title: milestoneTitle(milestone, translation.unscheduled),
    when,
    status: milestone.status,
    href: milestone.href,
    details: [blocksText(milestone.description)],
    categories: [],
  };
}

function itemEvent({ item, milestone }: Entry, when: When, href: string | undefined, translation: Translation): Event {
  return {
    id: item.id,
    title: item.title,
    when,
    status: item.status,
    href,
    details: [
      milestoneTitle(milestone, translation.unscheduled),
      ...item.owners.map((owner) => `@${owner.name}`),
      blocksText(item.description),
    ],
    categories: item.tags,
  };
}

function eventLines(
  event: Event,
  stamp: string,
  uidHost: string,
  translation: Translation,
  options: ICalendarOptions,
): string[] {
  const { when, status } = event;
  const { start, end } = namedDays(when);
  const first = start ?? end ?? '';
  const last = end !== undefined && end > first ? end : first;
  const url = event.href === undefined ? undefined : resolveHref(event.href, options.baseUrl);
  const stated = status === 'unknown' ? '' : translation.status(status);
  const details = [when.text, stated, ...event.details].filter(Boolean).join('\n');
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escapeValue(`${event.id}@${uidHost}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    endLine(first, last),
    `SUMMARY:${escapeValue(event.title)}`,
    `DESCRIPTION:${escapeValue(details)}`,
    `STATUS:${eventStatus(status, when)}`,
    'TRANSP:TRANSPARENT',
  ];
  if (event.categories.length > 0) lines.push(`CATEGORIES:${event.categories.map(escapeValue).join(',')}`);
  // A fragment is no address outside of its page.
  if (url !== undefined && !url.startsWith('#')) lines.push(`URL:${url}`);
  lines.push('END:VEVENT');
  return lines;
}

function eventStatus(status: Status, when: When): string {
  if (status === 'dropped') return 'CANCELLED';
  if (status === 'done') return 'CONFIRMED';
  return when.approximate || status === 'considering' || status === 'at-risk' || status === 'blocked'
    ? 'TENTATIVE'
    : 'CONFIRMED';
}

function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** Milliseconds of a day. */
const dayLength = 86_400_000;

/** When an event ends: `DTEND` names the first day that is no more part of it. After the last day that it can name, days are counted. */
function endLine(first: IsoDate, last: IsoDate): string {
  const after = new Date(Date.parse(last) + dayLength).toISOString().slice(0, 10);
  if (isRealDate(after)) return `DTEND;VALUE=DATE:${compact(after)}`;
  return `DURATION:P${String((Date.parse(last) - Date.parse(first)) / dayLength + 1)}D`;
}

/** A moment as `20260131T000000Z`; midnight where the text names a day alone, 1970 where it names none that there is. */
function timestamp(moment: string): string {
  const [, day = '', hour = '00', minute = '00', second = '00'] =
    /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?/.exec(moment) ?? [];
  return isRealDate(day) ? `${compact(day)}T${hour}${minute}${second}Z` : '19700101T000000Z';
}

/**
 * Escapes a text value.
 * @param text any text
 * @returns the text with `\ ; ,` and line ends escaped and control characters left out
 */
export function escapeValue(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')

    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * Folds a line at 75 octets without tearing a character apart.
 * @param line a content line, without its end
 * @returns the line in pieces joined by CRLF and one space
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
