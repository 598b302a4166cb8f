/** The formats a roadmap can be exported to, by name. */
import type { Roadmap } from '../core/model/types.ts';
import { writeJson } from '../core/write/write-json.ts';
import { writeMarkdown } from '../core/write/write-markdown.ts';
import { writeCsv, type CsvOptions } from './csv.ts';
import type { ExportResult } from './export-options.ts';
import { formatFiles, type FormatFile, type FormatName } from './format-files.ts';
import { writeHtmlPage } from './html/write-html-page.ts';
import { writeICalendar, type ICalendarOptions } from './icalendar.ts';
import { writeJsonFeed, type JsonFeedOptions } from './json-feed.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeMermaid } from './mermaid.ts';
import { writeSvg } from './svg/write-svg.ts';

/** Settings of all formats together; each takes what concerns it. */
export type FormatOptions = CsvOptions & ICalendarOptions & JsonFeedOptions;

/** A format. */
export interface ExportFormat extends FormatFile {
  /** Writes a roadmap. No roadmap makes it throw. */
  readonly write: (roadmap: Roadmap, options: FormatOptions) => ExportResult;
}

const whole =
  (write: (roadmap: Roadmap, options: FormatOptions) => string): ExportFormat['write'] =>
  (roadmap, options) => ({ text: write(roadmap, options), skipped: [] });

const writers: Readonly<Record<FormatName, ExportFormat['write']>> = {
  json: whole((roadmap) => writeJson(roadmap)),
  markdown: whole((roadmap) => writeMarkdown(roadmap)),
  csv: whole(writeCsv),
  ics: writeICalendar,
  mermaid: writeMermaid,
  feed: whole(writeJsonFeed),
  jsonld: whole(writeJsonLd),
  html: whole(writeHtmlPage),
  svg: whole(writeSvg),
};

/** All formats. */
export const exportFormats: readonly ExportFormat[] = formatFiles.map((file) => ({
  ...file,
  write: writers[file.name],
}));

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
