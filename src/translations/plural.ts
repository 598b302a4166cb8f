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
  let rule = rules.get(code);
  if (!rule) rules.set(code, (rule = new Intl.PluralRules(code)));
  return (forms[rule.select(value)] ?? forms.other).replaceAll('{n}', formatNumber(code, value));
}
