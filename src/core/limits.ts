/**
 * Bounds that keep one document from taking a page down. A host may set its own; a document never can. Whatever a bound
 * leaves out is said in words: a diagnostic while reading, a line with a button while showing.
 */

/** Every bound, with its unit. */
export interface Limits {
  /** Bytes of one source that are read, as UTF-8. */
  bytes: number;
  /** Lines of one markdown document that are read as markdown; the rest is kept as one text. */
  lines: number;
  /** Nesting of lists, quotes and JSON values that is followed; what lies deeper becomes text of the deepest level. */
  depth: number;
  /** Milestones of one roadmap. */
  milestones: number;
  /** Items of one roadmap, children included. */
  items: number;
  /** UTF-16 code units of one line that are searched for marks, tags, dates and owners; the rest is plain text. */
  lineLength: number;
  /** Columns of one table; further ones are joined into the last. */
  tableColumns: number;
  /** Link definitions of one document. */
  definitions: number;
  /** Owners, tags, links and dependencies of one item, each. */
  perItem: number;
  /** Diagnostics kept. */
  diagnostics: number;
  /** Milliseconds until a source must have arrived. */
  fetchTimeout: number;
  /** Years that a time plot spans. */
  timelineYears: number;
}

/** The bounds that hold where the host sets none. */
export const defaultLimits: Readonly<Limits> = Object.freeze({
  bytes: 1_048_576,
  lines: 100_000,
  depth: 32,
  milestones: 2_000,
  items: 50_000,
  lineLength: 10_000,
  tableColumns: 50,
  definitions: 1_000,
  perItem: 50,
  diagnostics: 100,
  fetchTimeout: 10_000,
  timelineYears: 200,
});

/**
 * Nesting of metadata that is followed. Those who write it nest more than those who plan, and nobody draws it.
 * @param limits the bound on nesting
 */
export function metadataDepth({ depth }: Pick<Limits, 'depth'>): number {
  return depth * 4 + 16;
}

/**
 * Completes the host's bounds with the defaults.
 * @param limits the bounds to change; a value that is not a positive number is ignored, `Infinity` lifts a bound
 * @returns all bounds
 */
export function resolveLimits(limits: Partial<Limits> = {}): Limits {
  const resolved: Limits = { ...defaultLimits };
  for (const name of Object.keys(defaultLimits) as (keyof Limits)[]) {
    const value = limits[name];
    if (typeof value === 'number' && value > 0) resolved[name] = value;
  }
  return resolved;
}
