/** The formats a roadmap can be exported to, by name. */
import type { Roadmap } from '../core/model/types.ts';
import { writeJson } from '../core/write/write-json.ts';
import { writeMarkdown } from '../core/write/write-markdown.ts';
import { writeCsv, type CsvOptions } from './csv.ts';
import type { ExportResult } from './export-options.ts';
import { writeHtmlPage } from './html/write-html-page.ts';
import { writeICalendar, type ICalendarOptions } from './icalendar.ts';
import { writeJsonFeed, type JsonFeedOptions } from './json-feed.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeMermaid } from './mermaid.ts';
import { writeSvg } from './svg/write-svg.ts';

/** Settings of all formats together; each takes what concerns it. */
export type FormatOptions = CsvOptions & ICalendarOptions & JsonFeedOptions;

/** A format. */
export interface ExportFormat {
  /** Its name. */
  readonly name: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  /** Its media type. */
  readonly mediaType: string;
  /** Writes a roadmap. Never throws. */
  readonly write: (roadmap: Roadmap, options: FormatOptions) => ExportResult;
}

const whole =
  (write: (roadmap: Roadmap, options: FormatOptions) => string): ExportFormat['write'] =>
  (roadmap, options) => ({ text: write(roadmap, options), skipped: [] });

/** All formats. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'json', extension: 'json', mediaType: 'application/json', write: whole((roadmap) => writeJson(roadmap)) },
  { name: 'markdown', extension: 'md', mediaType: 'text/markdown', write: whole((roadmap) => writeMarkdown(roadmap)) },
  { name: 'csv', extension: 'csv', mediaType: 'text/csv', write: whole(writeCsv) },
  { name: 'ics', extension: 'ics', mediaType: 'text/calendar', write: writeICalendar },
  { name: 'mermaid', extension: 'mmd', mediaType: 'text/vnd.mermaid', write: writeMermaid },
  { name: 'feed', extension: 'feed.json', mediaType: 'application/feed+json', write: whole(writeJsonFeed) },
  { name: 'jsonld', extension: 'jsonld', mediaType: 'application/ld+json', write: whole(writeJsonLd) },
  { name: 'html', extension: 'html', mediaType: 'text/html', write: whole(writeHtmlPage) },
  { name: 'svg', extension: 'svg', mediaType: 'image/svg+xml', write: whole(writeSvg) },
];

/** Names of all formats. */
export const formatNames: readonly string[] = exportFormats.map(({ name }) => name);

/**
 * Finds a format.
 * @param name its name or the ending of its files
 * @returns undefined where there is none
 */
export function findFormat(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name || format.extension === name);
}
