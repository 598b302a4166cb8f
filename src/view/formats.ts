/** Formats of a language, each made when first needed and then kept: making one takes as long as drawing several rows. */

const lists = new Map<string, Intl.ListFormat>();
const days = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Gives what writes lists in a language.
 * @param locale language tag
 * @param type whether the last two are joined by a word
 * @param style how long that is
 */
export function listFormat(
  locale: string,
  type: Intl.ListFormatType,
  style: Intl.ListFormatStyle = 'long',
): Intl.ListFormat {
  return keep(lists, `${locale} ${type} ${style}`, () => new Intl.ListFormat(locale, { type, style }));
}

/**
 * Gives what writes days in a language, in UTC.
 * @param locale language tag
 * @param options parts of the date
 */
export function dayFormat(
  locale: string,
  options: Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>,
): Intl.DateTimeFormat {
  const key = `${locale} ${options.day ?? ''} ${options.month ?? ''} ${options.year ?? ''}`;
  return keep(days, key, () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
}

/**
 * Gives what writes numbers in a language.
 * @param locale language tag
 */
export function numberFormat(locale: string): Intl.NumberFormat {
  return keep(numbers, locale, () => new Intl.NumberFormat(locale));
}

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  let known = kept.get(key);
  if (known === undefined) kept.set(key, (known = make()));
  return known;
}
