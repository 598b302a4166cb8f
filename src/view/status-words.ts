/** What the document itself calls a status. */
import type { Status, StatusDefinition } from '../core/model/types.ts';
import { legendLabel } from './counts.ts';

/** Longest label of a legend that stands in place of the general word, in UTF-16 code units; longer ones do not fit a chip. */
export const maxStatusWords = 24;

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
  const [first = ''] = label;
  return first.toLocaleUpperCase(locale) + label.slice(first.length);
}
