/** What stands between figures in a row, where it is not a comma and a blank. */
const separators: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '，' };

/**
 * Joins figures to a list: '5 releases, 3 dated'. `Intl.ListFormat` has nothing but a blank, or not even that, between the
 * units of Chinese, Japanese, Korean and Russian.
 * @param language language tag
 * @param parts the figures, in that language
 */
export function joinUnits(language: string, parts: readonly string[]): string {
  return parts.join(separators[language.split('-', 1)[0]!.toLowerCase()] ?? ', ');
}
