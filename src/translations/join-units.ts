/** Figures in a row: '3 releases, 12 items'. */

const english = /^en(?:-(?:us|gb))?$/i;

/**
 * Joins figures to a list.
 * @param language language tag
 * @param parts the figures, in that language
 * @returns the list as `Intl.ListFormat` writes units; English is joined by hand, as the first use of `Intl` takes long
 */
export function joinUnits(language: string, parts: readonly string[]): string {
  if (english.test(language)) return parts.join(', ');
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(parts);
}
