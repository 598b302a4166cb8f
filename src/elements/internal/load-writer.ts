/** Loads what writes a format when a visitor first asks for it, so that a page that only offers it loads none. */
import type { ExportOptions, ExportResult } from '../../export/export-options.ts';
import type { OfferedFormat } from '../../export/read-format-list.ts';
import type { Roadmap } from '../../core/model/types.ts';

/** Writes a roadmap in one format. */
export type Writer = (roadmap: Roadmap, options: ExportOptions) => ExportResult;

const whole =
  (write: (roadmap: Roadmap, options: ExportOptions) => string): Writer =>
  (roadmap, options) => ({ text: write(roadmap, options), skipped: [] });

const loaders: Readonly<Record<OfferedFormat['name'], () => Promise<Writer>>> = {
  json: async () => {
    const { writeJson } = await import('../../core/write/write-json.ts');
    return whole((roadmap) => writeJson(roadmap));
  },
  markdown: async () => {
    const { writeMarkdown } = await import('../../core/write/write-markdown.ts');
    return whole((roadmap) => writeMarkdown(roadmap));
  },
  csv: async () => whole((await import('../../export/csv.ts')).writeCsv),
  ics: async () => (await import('../../export/icalendar.ts')).writeICalendar,
  mermaid: async () => (await import('../../export/mermaid.ts')).writeMermaid,
  jsonld: async () => whole((await import('../../export/json-ld.ts')).writeJsonLd),
  html: async () => whole((await import('../../export/html/write-html-page.ts')).writeHtmlPage),
  svg: async () => whole((await import('../../export/svg/write-svg.ts')).writeSvg),
};

/**
 * Loads a writer.
 * @param name the format
 * @returns rejects where its code cannot be loaded
 */
export function loadWriter(name: OfferedFormat['name']): Promise<Writer> {
  return loaders[name]();
}
