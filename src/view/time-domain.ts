/** How long a time the plot shows, and which unit its axis counts in. */
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { Roadmap, When } from '../core/model/types.ts';
import { indexRoadmap } from './entries.ts';
import { perRoadmap } from './per-roadmap.ts';
import { spanOf, type Span } from './time-span.ts';
import { zooms, type Zoom } from './view-state.ts';

/** What one step of the axis stands for. */
export type AxisUnit = 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** The time that is shown: whole units. */
export interface Domain {
  /** First moment, in milliseconds since 1970. */
  readonly start: number;
  /** First moment after it. */
  readonly end: number;
}

const day = 86_400_000;
/** Days of a unit, about. */
const unitDays: Readonly<Record<AxisUnit, number>> = {
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
};
/** Least width of a unit in pixels for its label to be read. */
const leastWidth: Readonly<Record<AxisUnit, number>> = { week: 48, month: 56, quarter: 40, year: 44, decade: 44 };
/** Width of a unit in pixels at each scale, where there is not more room. */
const zoomWidth: Readonly<Record<Exclude<Zoom, 'fit'>, number>> = { year: 120, quarter: 96, month: 72 };

/** What all dates of a roadmap say together. */
interface Dates {
  readonly low: number;
  readonly high: number;
  /** Start of the date in the middle; asked for where dates lie far apart alone, as it takes sorting. */
  readonly middle: () => number;
  readonly looks: ReadonlySet<Span['look']>;
}

/** Beginnings of equal stretches of time, in UTC. */
export interface Interval {
  /** The latest beginning that is not after a moment. */
  floor(date: Date): Date;
  /** The earliest beginning that is not before a moment. */
  ceil(date: Date): Date;
  /** A moment moved by whole stretches. */
  offset(date: Date, step: number): Date;
  /** Every beginning from the first moment on and before the second. */
  range(start: Date, stop: Date): Date[];
}

/**
 * Gives the interval that a unit counts in.
 * @param unit the unit
 */
export function intervalOf(unit: AxisUnit): Interval {
  const every = {
    week: utcMonday,
    month: utcMonth,
    quarter: utcMonth.every(3),
    year: utcYear,
    decade: utcYear.every(10),
  };
  return every[unit] ?? utcYear;
}

/**
 * Finds the time that all dates of a roadmap cover.
 * @param roadmap the roadmap
 * @param years most years that are shown; where dates lie further apart, those around the middle one are
 * @returns undefined where nothing has a date
 */
export function findExtent(roadmap: Roadmap, years: number): Domain | undefined {
  const known = datesOf(roadmap);
  if (known === null) return undefined;
  const most = years * 365.25 * day;
  if (known.high - known.low <= most) return { start: known.low, end: known.high };
  const start = Math.max(known.low, Math.min(known.middle() - most / 2, known.high - most));
  return { start, end: start + most };
}

/**
 * Lists the ways in which bars of a roadmap are drawn.
 * @param roadmap the roadmap
 * @returns an empty set where nothing has a date
 */
export function findLooks(roadmap: Roadmap): ReadonlySet<Span['look']> {
  return datesOf(roadmap)?.looks ?? new Set();
}

const datesOf = perRoadmap(readDates);

function readDates(roadmap: Roadmap): Dates | null {
  const looks = new Set<Span['look']>();
  let low = Infinity;
  let high = -Infinity;
  let [first, last] = ['', ''];
  eachTime(roadmap, (when) => {
    const { start, end } = when;
    const isExact = start !== undefined && end !== undefined && when.precision === 'day' && !when.approximate;
    // Most of ten thousand lie between those before, which their text says already.
    if (isExact && start >= first && end <= last && start < end) return;
    const span = spanOf(when);
    if (!span) return;
    looks.add(span.look);
    low = Math.min(low, span.start);
    high = Math.max(high, span.end);
    if (!isExact || span.look !== 'exact') return;
    if (first === '' || start < first) first = start;
    if (end > last) last = end;
  });
  if (looks.size === 0) return null;
  return { low, high, middle: () => middleOf(roadmap) ?? high, looks };
}

function middleOf(roadmap: Roadmap): number | undefined {
  const starts: number[] = [];
  eachTime(roadmap, (when) => {
    const span = spanOf(when);
    if (span) starts.push(span.start);
  });
  return Float64Array.from(starts).sort()[starts.length >> 1];
}

/** Looks at all times that a plan names. */
function eachTime(roadmap: Roadmap, look: (when: When) => void): void {
  for (const { when } of roadmap.milestones) if (when) look(when);
  for (const { item } of indexRoadmap(roadmap).entries) if (item.when) look(item.when);
}

/**
 * Chooses the unit of the axis.
 * @param extent the time that is covered
 * @param zoom the scale that was asked for
 * @param width room for the plot in pixels
 */
export function chooseUnit(extent: Domain, zoom: Zoom, width: number): AxisUnit {
  if (zoom !== 'fit') return zoom;
  const days = Math.max(1, (extent.end - extent.start) / day);
  const order: AxisUnit[] = ['week', 'month', 'quarter', 'year'];
  return order.find((unit) => (width * unitDays[unit]) / days >= leastWidth[unit]) ?? 'decade';
}

/**
 * Rounds a time out to whole units.
 * @param extent the time
 * @param unit the unit
 */
export function roundOut(extent: Domain, unit: AxisUnit): Domain {
  const interval = intervalOf(unit === 'decade' ? 'year' : unit);
  const start = interval.floor(new Date(extent.start));
  const end = interval.ceil(new Date(extent.end));
  return { start: start.getTime(), end: Math.max(end.getTime(), interval.offset(start, 1).getTime()) };
}

/**
 * Finds how wide the plot is drawn.
 * @param domain the time that is shown
 * @param zoom the scale
 * @param room width that is there, in pixels
 * @returns pixels; more than there is room for where the plot scrolls
 */
export function plotWidth(domain: Domain, zoom: Zoom, room: number): number {
  if (zoom === 'fit') return room;
  const count = (domain.end - domain.start) / day / unitDays[zoom];
  return Math.max(room, Math.round(count * zoomWidth[zoom]));
}

/** Scales beside the one that is shown. */
export interface ZoomSteps {
  /** The next that shows a day wider; absent where none does. */
  readonly in?: Zoom;
  /** The next that shows it narrower. */
  readonly out?: Zoom;
}

/**
 * Finds the scales beside the one that is shown. What fits the room is among them by how wide it shows a day: a plan of one
 * summer fits as months, one of ten years as years.
 * @param extent the time that is covered
 * @param zoom the scale that is shown
 * @param room width that is there, in pixels
 */
export function findZoomSteps(extent: Domain, zoom: Zoom, room: number): ZoomSteps {
  const widthOfTime = (each: Zoom): number => {
    const domain = roundOut(extent, chooseUnit(extent, each, room));
    return plotWidth(domain, each, room) / (domain.end - domain.start);
  };
  const shown = widthOfTime(zoom);
  const steps: { in?: Zoom; out?: Zoom } = {};
  let [wider, narrower] = [Infinity, 0];
  for (const each of zooms) {
    const width = widthOfTime(each);
    if (width > shown * leastStep && width < wider) [steps.in, wider] = [each, width];
    if (width < shown / leastStep && width > narrower) [steps.out, narrower] = [each, width];
  }
  return steps;
}

/** By how much two scales have to differ for a step between them to be seen. */
const leastStep = 1.1;

/**
 * Finds the place of a moment in the plot.
 * @param domain the time that is shown
 * @param time milliseconds since 1970
 * @returns from 0 (start) to 1 (end); moments outside are put at the nearer edge
 */
export function placeIn({ start, end }: Domain, time: number): number {
  return Math.min(1, Math.max(0, (time - start) / (end - start)));
}

/**
 * Tells whether a moment lies in the time that is shown.
 * @param domain the time that is shown
 * @param time milliseconds since 1970
 */
export function isWithin({ start, end }: Domain, time: number): boolean {
  return time >= utcDay.floor(new Date(start)).getTime() && time < end;
}
