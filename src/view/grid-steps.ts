/** Where the arrow keys lead in the ordinal timeline. */
import type { MatrixView } from './matrix.ts';

/** A place in the grid: a cell, or the stop above it. */
export interface GridPlace {
  /** Position among the lanes drawn, from 0. */
  readonly column: number;
  /** Row, from 0; -1 for the stop. */
  readonly row: number;
}

/** A key, as the reader of the page means it: `next` is the right arrow key, or the left one where text runs from right to left. */
export type GridStep = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last' | 'start' | 'end';

/**
 * Finds the place that a key leads to. Empty cells are skipped; at an edge the place stays.
 * @param view the grid
 * @param from where the focus is
 * @param step the key
 * @param stopsOnly whether there are stops alone, below each other
 */
export function stepInGrid(view: MatrixView, from: GridPlace, step: GridStep, stopsOnly = false): GridPlace {
  const last = view.lanes.length - 1;
  if (stopsOnly) return { column: stopStep(from.column, last, step), row: -1 };
  switch (step) {
    case 'next':
      return alongRow(view, from, 1);
    case 'previous':
      return alongRow(view, from, -1);
    case 'down':
      return alongColumn(view, from, 1);
    case 'up':
      return alongColumn(view, from, -1);
    case 'first':
      return edgeOfRow(view, from, 1);
    case 'last':
      return edgeOfRow(view, from, -1);
    case 'start':
      return { column: 0, row: -1 };
    case 'end':
      return lastOfColumn(view, last);
  }
}

function stopStep(column: number, last: number, step: GridStep): number {
  if (step === 'first' || step === 'start') return 0;
  if (step === 'last' || step === 'end') return last;
  const by = step === 'next' || step === 'down' ? 1 : -1;
  return Math.min(last, Math.max(0, column + by));
}

function isThere(view: MatrixView, column: number, row: number): boolean {
  return row === -1 ? view.lanes[column] !== undefined : view.lanes[column]?.cells[row] !== undefined;
}

function alongRow(view: MatrixView, from: GridPlace, by: 1 | -1): GridPlace {
  for (let column = from.column + by; column >= 0 && column < view.lanes.length; column += by) {
    if (isThere(view, column, from.row)) return { column, row: from.row };
  }
  return from;
}

function alongColumn(view: MatrixView, from: GridPlace, by: 1 | -1): GridPlace {
  const rows = view.lanes[from.column]?.cells.length ?? 0;
  for (let row = from.row + by; row >= -1 && row < rows; row += by) {
    if (isThere(view, from.column, row)) return { column: from.column, row };
  }
  return from;
}

function edgeOfRow(view: MatrixView, from: GridPlace, by: 1 | -1): GridPlace {
  const start = by === 1 ? 0 : view.lanes.length - 1;
  for (let column = start; column !== from.column; column += by) {
    if (isThere(view, column, from.row)) return { column, row: from.row };
  }
  return from;
}

function lastOfColumn(view: MatrixView, column: number): GridPlace {
  const cells = view.lanes[column]?.cells ?? [];
  return { column, row: cells.findLastIndex((cell) => cell !== undefined) };
}
