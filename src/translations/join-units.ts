const english = /^en(?:-(?:us|gb))?$/i;

/** Separators of languages in whose lists of units `Intl.ListFormat` has but a blank, or nothing. */
const separators: Readonly<Record<string, string>> = { ja: '、', ko: ', ', ru: ', ', zh: '，' };

/**
 * Joins figures to a list: '5 releases, 3 dated'.
 * @param language language tag
 * @param parts the figures, in that language
 * @returns the list as `Intl.ListFormat` writes units, but for languages in which that leaves them unparted; English is
 *   joined by hand, as the first use of `Intl` takes long
 */
export function joinUnits(language: string, parts: readonly string[]): string {
  const separator = english.test(language) ? ', ' : separators[language.split('-', 1)[0]!.toLowerCase()];
  if (separator !== undefined) return parts.join(separator);
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(parts);
}
