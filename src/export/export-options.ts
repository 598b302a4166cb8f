/** What all exports can be told. */
import type { Translation } from '../translations/translation.ts';

/** Settings that every export understands. */
export interface ExportOptions {
  /** Absolute http(s) address that relative links of the document are resolved against; without it they become text. */
  readonly baseUrl?: string;
  /** Words of the product's own texts; default English. Text of the document stays as it is. */
  readonly translation?: Translation;
}

/** A text together with what could not be put into it. */
export interface ExportResult {
  /** The exported file. */
  readonly text: string;
  /** Titles of the items that the format has no place for, in the document's order; empty where it holds them all. */
  readonly skipped: readonly string[];
}
