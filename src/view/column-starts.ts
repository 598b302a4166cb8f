/** Shares sections of a panel out to columns, once and for all: what is opened in one of them moves no other. */
import type { PanelSection } from './lane-panel.ts';

/** Pixels, roughly: heading and room below a section, an item of one line, each further line, and letters in a line. */
const heights = { section: 44, item: 29, line: 20, letters: 40 } as const;

/**
 * Finds the sections that begin a column, so that columns are filled in order and about equally high.
 * @param sections the sections
 * @param columns how many columns there are room for
 * @returns positions of the first sections of all columns but the first; fewer than there is room for, where that is no higher
 */
export function columnStarts(sections: readonly PanelSection[], columns: number): ReadonlySet<number> {
  const each = sections.map(estimate);
  const total = each.reduce((sum, height) => sum + height, 0);
  let room = Math.max(total / Math.max(1, columns), ...each);
  for (;;) {
    const starts = fill(each, room);
    if (starts.length < columns || room >= total) return new Set(starts);
    room += heights.line / 2;
  }
}

/**
 * Finds the items that begin a column, where a section stands alone: columns of about as many items, none of fewer than two.
 * @param section the section
 * @param columns how many columns there are room for
 * @returns positions of entries; those of what is nested in an item never part from it
 */
export function entryStarts({ entries }: PanelSection, columns: number): ReadonlySet<number> {
  const starts = new Set<number>();
  const tops = entries.flatMap(({ depth }, index) => (depth === 0 && index > 0 ? [index] : []));
  if (entries.length < columns * 2 || tops.length === 0) return starts;
  for (let column = 1; column < columns; column++) {
    // Rather more in the columns that come first.
    const ideal = (entries.length * column) / columns + 0.4;
    starts.add(tops.reduce((best, index) => (Math.abs(index - ideal) < Math.abs(best - ideal) ? index : best)));
  }
  return starts;
}

function fill(each: readonly number[], room: number): number[] {
  const starts: number[] = [];
  let used = 0;
  for (const [index, height] of each.entries()) {
    if (used > 0 && used + height > room) {
      starts.push(index);
      used = 0;
    }
    used += height;
  }
  return starts;
}

function estimate({ entries, hits }: PanelSection): number {
  if (entries.length === 0 && hits > 0) return 0;
  return entries.reduce<number>((sum, { item }) => {
    const letters = item.title.length + item.tags.slice(0, 2).reduce((tags, { length }) => tags + length + 3, 0);
    return sum + heights.item + Math.floor(letters / heights.letters) * heights.line;
  }, heights.section);
}
