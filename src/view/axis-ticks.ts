/** Ticks of the time axis and their labels, of which only those are kept that do not touch. */
import { utcMonth, utcYear } from 'd3-time';
import { formatDay, numberFormat } from './formats.ts';
import type { DayParts } from './plain-date.ts';
import { intervalOf, placeIn, type AxisUnit, type Domain } from './time-domain.ts';
import type { WhenWords } from './when-label.ts';

/** One tick. */
export interface Tick {
  /** Moment, in milliseconds since 1970. */
  readonly time: number;
  /** Place from 0 (start) to 1 (end). */
  readonly place: number;
  /** Label; empty where there is no room for one. */
  readonly label: string;
  /** Place of the label where it had to move away from its tick; absent where it stands there. */
  readonly labelPlace?: number;
}

/** Ticks of both rows of the axis. */
export interface AxisTicks {
  /** Years, or months where the lower row counts weeks. */
  readonly upper: readonly Tick[];
  /** Steps of the unit; empty where the upper row says them already. */
  readonly lower: readonly Tick[];
}

/** What the axis is drawn for. */
export interface AxisOptions {
  /** Unit of the lower row. */
  readonly unit: AxisUnit;
  /** Width of the plot in pixels. */
  readonly width: number;
  /** Language tag. */
  readonly locale: string;
  /** Words for quarters. */
  readonly words: Pick<WhenWords, 'quarter'> & {
    /** 'Q3' */
    readonly quarterShort: (quarter: number) => string;
  };
  /** Measures a label of a row, in pixels. */
  readonly measure: (text: string, row: 'upper' | 'lower') => number;
}

/** Least gap between two labels in pixels, and the room between a tick and its label. */
const gap = 12;
const inset = 8;
/** Most ticks that are drawn. */
const maxTicks = 400;

/**
 * Makes the ticks of the time axis.
 * @param domain the time that is shown
 * @param options unit, width and words
 */
export function layOutAxis(domain: Domain, options: AxisOptions): AxisTicks {
  const { unit, locale } = options;
  const format = formatter(locale);
  if (unit === 'year' || unit === 'decade') {
    // Below the label of today, which would hide them.
    const lower = thin(timesOf(domain, unit), domain, [format.year], 'lower', options);
    return { upper: lower.map((tick) => ({ ...tick, label: '' })), lower };
  }
  const upperTimes = withStart(domain, (unit === 'week' ? utcMonth : utcYear).range(...range(domain)));
  const upperLabel = unit === 'week' ? format.monthYear : format.year;
  const lowerLabels = {
    week: [format.day],
    month: [format.month, format.narrow],
    quarter: [
      (date: Date) => options.words.quarterShort(quarterOf(date)),
      (date: Date) => numberFormat(locale).format(quarterOf(date)),
    ],
  }[unit];
  return {
    upper: thin(upperTimes, domain, [upperLabel], 'upper', options),
    lower: thin(timesOf(domain, unit), domain, lowerLabels, 'lower', options),
  };
}

/**
 * Keeps labels clear of something else in their row: one that would be touched moves behind it, where its own time still
 * runs; where that is over by then, it goes.
 * @param ticks ticks of the row
 * @param width width of the plot in pixels
 * @param from where that other thing begins, in pixels
 * @param to where it ends
 * @param measure measures a label, in pixels
 */
export function clearLabels(
  ticks: readonly Tick[],
  width: number,
  from: number,
  to: number,
  measure: (text: string) => number,
): readonly Tick[] {
  return ticks.map((tick, index) => {
    const start = tick.place * width;
    const room = inset + measure(tick.label);
    if (tick.label === '' || start + room + inset <= from || start >= to) return tick;
    const end = (ticks[index + 1]?.place ?? 1) * width;
    return to + room + gap - inset <= end ? { ...tick, labelPlace: to / width } : { ...tick, label: '' };
  });
}

/**
 * Writes a moment as month and year, for the name of the plot.
 * @param time milliseconds since 1970
 * @param locale language tag
 */
export function monthName(time: number, locale: string): string {
  return formatDay(locale, new Date(time), { month: 'long', year: 'numeric' });
}

function quarterOf(date: Date): number {
  return Math.floor(date.getUTCMonth() / 3) + 1;
}

function range({ start, end }: Domain): [Date, Date] {
  return [new Date(start), new Date(end)];
}

function timesOf(domain: Domain, unit: AxisUnit): Date[] {
  const interval = intervalOf(unit);
  const times = interval.range(interval.ceil(new Date(domain.start)), new Date(domain.end));
  const step = Math.ceil(times.length / maxTicks);
  return step <= 1 ? times : times.filter((_, index) => index % step === 0);
}

/** The first label of the upper row stands at the start of the plot, wherever in the year that is. */
function withStart(domain: Domain, times: Date[]): Date[] {
  const start = new Date(domain.start);
  return times[0]?.getTime() === domain.start ? times : [start, ...times];
}

/** Keeps the labels of every k-th tick, with the least k that keeps them apart; shorter labels are tried before fewer. */
function thin(
  times: readonly Date[],
  domain: Domain,
  labels: readonly ((date: Date) => string)[],
  row: 'upper' | 'lower',
  options: AxisOptions,
): Tick[] {
  const { width, measure, unit } = options;
  const places = times.map((time) => placeIn(domain, time.getTime()));
  const numbers = times.map((time, index) => (row === 'upper' ? index : orderIn(unit, time, index)));
  const steps = (row === 'lower' && lowerSteps[unit]) || everyStep(times.length);
  for (const step of steps) {
    const kept = [...times.keys()].filter((index) => (numbers[index] ?? 0) % step === 0);
    for (const label of labels) {
      const texts = times.map((time, index) => ((numbers[index] ?? 0) % step === 0 ? label(time) : ''));
      if (isApart(kept, places, (index) => inset + measure(texts[index] ?? '', row), width))
        return times.map((time, index) => tick(time, places[index], texts[index]));
    }
  }
  return times.map((time, index) => tick(time, places[index]));
}

/** Steps by which labels of the lower row may be left out, so that those that stay are named alike each year. */
const lowerSteps: Partial<Record<AxisUnit, readonly number[]>> = { week: [1, 2, 4], month: [1, 3, 6], quarter: [1, 2] };

function everyStep(count: number): number[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => index + 1);
}

/** Number of a tick within its year; weeks are counted from the first. */
function orderIn(unit: AxisUnit, time: Date, index: number): number {
  return unit === 'month' ? time.getUTCMonth() : unit === 'quarter' ? quarterOf(time) - 1 : index;
}

function isApart(
  kept: readonly number[],
  places: readonly number[],
  widthOf: (index: number) => number,
  width: number,
): boolean {
  return kept.every((index, position) => {
    const end = (places[index] ?? 0) * width + widthOf(index);
    const next = kept[position + 1];
    return next === undefined ? end <= width : (places[next] ?? 0) * width - end >= gap - inset;
  });
}

function tick(time: Date, place = 0, label = ''): Tick {
  return { time: time.getTime(), place, label };
}

/** What writes the labels of the axis. */
function formatter(locale: string) {
  const write =
    (parts: DayParts) =>
    (date: Date): string =>
      formatDay(locale, date, parts);
  return {
    year: write({ year: 'numeric' }),
    month: write({ month: 'short' }),
    narrow: write({ month: 'narrow' }),
    monthYear: write({ month: 'short', year: 'numeric' }),
    day: write({ day: 'numeric' }),
  };
}
