/** Pictures of statuses, 16 by 16, told apart by shape alone: a reader who sees no colour reads the same. Whoever draws them brings the markup. */
import type { StatusLook } from './status-look.ts';

/** What draws the shapes of a picture, all of one weight and in one colour. */
export interface Pen<T> {
  /** Circle along the edge. */
  readonly ring: T;
  /** The same in dashes. */
  readonly dashes: T;
  /** Rounded square along the edge. */
  readonly box: T;
  /** Draws along a path. */
  readonly line: (d: string) => T;
  /** Fills a path; what it encloses twice is a hole. */
  readonly fill: (d: string) => T;
}

/**
 * Draws all pictures of statuses.
 * @param pen markup of each shape
 * @returns the shapes of each picture, from back to front
 */
export function drawStatuses<T>({ ring, dashes, box, line, fill }: Pen<T>): Readonly<Record<StatusLook, readonly T[]>> {
  return {
    done: [fill('M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.4 3.9 8.3l1.1-1.1 2 2 4-4.2 1.1 1.1Z')],
    partial: [ring, fill('M8 3.6a4.4 4.4 0 0 1 0 8.8Z')],
    'in-progress': [ring, fill('M6 3.9v8.2L12.6 8Z')],
    planned: [ring, fill('M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z')],
    'not-started': [ring],
    considering: [
      ring,
      line('M6.2 6.5a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2'),
      fill('M8 10.4a.95.95 0 1 1 0 1.9.95.95 0 0 1 0-1.9Z'),
    ],
    'at-risk': [line('M8 2.2 14.4 13.4H1.6Z'), line('M8 6.4v3.1'), fill('M8 10.7a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z')],
    blocked: [fill('M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM4.2 7.1v1.8h7.6V7.1Z')],
    dropped: [box, line('M11 5 5 11')],
    unknown: [dashes],
  };
}
