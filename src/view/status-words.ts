/** What the document itself calls a status. */
import type { Status, StatusDefinition } from '../core/model/types.ts';
import { legendLabel } from './counts.ts';

/** Longest label of a legend that stands in place of the general word, in UTF-16 code units; longer ones do not fit a chip. */
const maxStatusWords = 24;

/**
 * Finds the document's own words for a status, short enough for a chip, with a capital.
 * @param definitions the roadmap's legend
 * @param status the status
 * @param locale language the capital is made by
 * @returns 'Partial implementation'; undefined where the legend has no short words for it, so that the general word stands
 */
export function statusWords(
  definitions: readonly StatusDefinition[],
  status: Status,
  locale?: string,
): string | undefined {
  const label = legendLabel(definitions, status)?.trim();
  if (label === undefined || label === '' || label.length > maxStatusWords) return undefined;
  // The bare name of the status says nothing that the language of the interface does not say better.
  if (label.toLowerCase().replaceAll(' ', '-') === status) return undefined;
  return capitalise(label, locale);
}

/**
 * Begins a text with a capital.
 * @param text the text
 * @param locale language the capital is made by
 */
export function capitalise(text: string, locale?: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
