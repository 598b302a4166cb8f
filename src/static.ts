/** Static rendering and exports: a roadmap as HTML, a picture and the formats of other programs. Needs no browser and no Node. */
export { writeMarkdown } from './core/write/write-markdown.ts';
export { writeJson, type WriteJsonOptions } from './core/write/write-json.ts';
export type { ErrorWords, ExportName, FacetName, FactName, KindName, Translation } from './translations/translation.ts';
export type { ExportOptions, ExportResult } from './export/export-options.ts';
export type { HtmlOptions } from './export/html/html-options.ts';
export { writeHtml } from './export/html/write-html.ts';
export { writeHtmlPage, type HtmlPageOptions } from './export/html/write-html-page.ts';
export { writeSvg, type SvgOptions } from './export/svg/write-svg.ts';
export type { SvgScheme } from './export/svg/svg-styles.ts';
export { writeCsv, type CsvOptions } from './export/csv.ts';
export { writeICalendar, type ICalendarOptions } from './export/icalendar.ts';
export { writeMermaid, type MermaidOptions } from './export/mermaid.ts';
export { writeJsonLd } from './export/json-ld.ts';
export { writeReadmeSection, type ReadmeSectionOptions } from './export/readme-section.ts';
export { endMarker, injectRoadmap, startMarker, type InjectResult } from './export/inject.ts';
export { exportFormats, findFormat, formatNames, type ExportFormat, type FormatOptions } from './export/formats.ts';
export type { FormatFile, FormatName } from './export/format-files.ts';
export { writeJsonFeed, type FeedEntry, type JsonFeedOptions } from './export/json-feed.ts';
