/** What the files of each format are called. Apart from what writes them, so that a page can offer formats before it loads any. */

/** Names of the formats. */
export type FormatName = 'json' | 'markdown' | 'csv' | 'ics' | 'mermaid' | 'feed' | 'jsonld' | 'html' | 'svg';

/** How files of a format are named and served. */
export interface FormatFile {
  /** Name of the format. */
  readonly name: FormatName;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  /** Its media type. */
  readonly mediaType: string;
}

/** All formats. */
export const formatFiles: readonly FormatFile[] = [
  { name: 'json', extension: 'json', mediaType: 'application/json' },
  { name: 'markdown', extension: 'md', mediaType: 'text/markdown' },
  { name: 'csv', extension: 'csv', mediaType: 'text/csv' },
  { name: 'ics', extension: 'ics', mediaType: 'text/calendar' },
  { name: 'mermaid', extension: 'mmd', mediaType: 'text/vnd.mermaid' },
  { name: 'feed', extension: 'feed.json', mediaType: 'application/feed+json' },
  { name: 'jsonld', extension: 'jsonld', mediaType: 'application/ld+json' },
  { name: 'html', extension: 'html', mediaType: 'text/html' },
  { name: 'svg', extension: 'svg', mediaType: 'image/svg+xml' },
];
