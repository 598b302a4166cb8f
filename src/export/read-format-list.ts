/** Reads a list of formats to offer: 'csv ics svg'. */
import { formatFiles, type FormatFile, type FormatName } from './format-files.ts';

/** A format that one roadmap has everything for. A feed tells of changes, and needs an older version as well. */
export interface OfferedFormat extends FormatFile {
  readonly name: Exclude<FormatName, 'feed'>;
}

const offered = formatFiles.filter((file): file is OfferedFormat => file.name !== 'feed');

/** Names of the formats that can be offered. */
export const offeredFormats: readonly OfferedFormat['name'][] = offered.map(({ name }) => name);

/** What a list of formats says. */
export interface FormatList {
  /** The formats, in the order of the list, each once. */
  readonly formats: readonly OfferedFormat[];
  /** Words that name no format that can be offered. */
  readonly unknown: readonly string[];
}

/**
 * Reads a list of formats.
 * @param text names or endings of files, parted by white space; upper or lower case
 * @returns no formats and no unknown words for a blank text. Never throws.
 */
export function readFormatList(text: string): FormatList {
  const formats = new Set<OfferedFormat>();
  const unknown = new Set<string>();
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const name = word.toLowerCase();
    const format = offered.find((each) => each.name === name || each.extension === name);
    if (format) formats.add(format);
    else unknown.add(word);
  }
  return { formats: [...formats], unknown: [...unknown] };
}
