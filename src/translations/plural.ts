/** Numbers and plurals for the words of the interface. */
import { plainNumber } from './plain-number.ts';

/** Forms of a counted word, by plural category; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();
const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number in a language.
 * @param code language tag
 * @param value the number
 */
export function formatNumber(code: string, value: number): string {
  const plain = plainNumber(code, value);
  if (plain !== undefined) return plain;
  let format = formats.get(code);
  if (!format) formats.set(code, (format = new Intl.NumberFormat(code)));
  return format.format(value);
}

/**
 * Puts a number into the right form of a word.
 * @param code language tag
 * @param value the number
 * @param forms the forms of that language
 */
export function plural(code: string, value: number, forms: PluralForms): string {
  return (forms[plainCategory(code, value) ?? askIntl(code, value)] ?? forms.other).replaceAll(
    '{n}',
    formatNumber(code, value),
  );
}

/** Whole numbers that take the form for one, in languages that have no third form below a million. */
const ones: Readonly<Record<string, readonly number[]>> = {
  de: [1],
  en: [1],
  es: [1],
  fr: [0, 1],
  it: [1],
  ja: [],
  ko: [],
  pt: [0, 1],
  zh: [],
};

/** The first use of `Intl` takes as long as drawing several rows; see `plainNumber`. */
function plainCategory(code: string, value: number): 'one' | 'other' | undefined {
  const own = ones[code];
  if (!own || !Number.isInteger(value) || value < 0 || value >= 1_000_000) return undefined;
  return own.includes(value) ? 'one' : 'other';
}

function askIntl(code: string, value: number): Intl.LDMLPluralRule {
  let rule = rules.get(code);
  if (!rule) rules.set(code, (rule = new Intl.PluralRules(code)));
  return rule.select(value);
}
