/**
 * Numbers as they are mostly written, without `Intl`: its first use in a page reads the data of all languages, which takes a
 * slow phone longer than drawing the roadmap. A test holds both to the same answers.
 */

/** Languages that write numbers below a thousand with Latin digits and nothing else, wherever they are spoken. */
const plain = /^(?:de|en|es|fr|it|ja|ko|pt|ru|zh)(?:-[a-z]{2})?$/i;
/** English as it divides thousands by commas. */
const english = /^en(?:-(?:us|gb))?$/i;

/**
 * Writes a number where that takes no more than its digits.
 * @param language language tag
 * @param value the number
 * @returns undefined where `Intl.NumberFormat` must be asked: fractions, what is below zero, great numbers, other languages
 */
export function plainNumber(language: string, value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || Object.is(value, -0)) return undefined;
  if (value < 1000) return plain.test(language) ? String(value) : undefined;
  if (value >= 1_000_000 || !english.test(language)) return undefined;
  return `${String(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`;
}
