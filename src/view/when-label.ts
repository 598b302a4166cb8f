/** Times in words, at the precision at which the document gives them. Dates are UTC days; no time zone shifts them. */
import type { When } from '../core/model/types.ts';
import { formatDays } from './formats.ts';

/** Words for the units that `Intl` has no format for. */
export interface WhenWords {
  /** 'Q3 2026' */
  quarter: (quarter: number, year: number) => string;
  /** 'H1 2027' */
  half: (half: number, year: number) => string;
}

/** Ranges as they were last written: `Intl` takes longer for one than the rest of its row does. */
const ranges = new WeakMap<When, { locale: string; days: string; text: string }>();

/**
 * Writes a time for the reader's language.
 * @param when the time
 * @param locale language tag
 * @param words words for quarters and halves
 * @returns the document's own words where they hedge, give one end alone, or name no date. Never throws.
 */
export function formatWhen(when: When, locale: string, words: WhenWords): string {
  const { start, end, precision } = when;
  if (when.approximate || start === undefined || end === undefined || start > end) return when.text;
  const from = new Date(`${start}T00:00:00Z`);
  const to = new Date(`${end}T00:00:00Z`);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return when.text;
  switch (precision) {
    case 'day':
    case 'week':
      return formatRange(when, locale, 'day', from, to);
    case 'month':
      return formatRange(when, locale, 'month', from, to);
    case 'quarter':
      return spansOne(from, to, 3)
        ? words.quarter(Math.floor(from.getUTCMonth() / 3) + 1, from.getUTCFullYear())
        : when.text;
    case 'half':
      return spansOne(from, to, 6)
        ? words.half(Math.floor(from.getUTCMonth() / 6) + 1, from.getUTCFullYear())
        : when.text;
    case 'year':
      return formatRange(when, locale, 'year', from, to);
    case 'season':
    case 'none':
      return when.text;
  }
}

function formatRange(when: When, locale: string, unit: 'day' | 'month' | 'year', from: Date, to: Date): string {
  const days = `${unit} ${when.start ?? ''} ${when.end ?? ''}`;
  const known = ranges.get(when);
  if (known?.locale === locale && known.days === days) return known.text;
  const text = formatDays(locale, from, to, unit);
  ranges.set(when, { locale, days, text });
  return text;
}

function spansOne(from: Date, to: Date, months: number): boolean {
  const unit = (date: Date): number => Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
  return unit(from) === unit(to);
}
