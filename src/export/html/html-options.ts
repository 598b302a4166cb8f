/** How roadmaps are written as HTML. */
import type { Roadmap } from '../../core/model/types.ts';
import type { ExportOptions } from '../export-options.ts';

/** How a fragment is written. */
export interface HtmlOptions extends ExportOptions {
  /** Level of the roadmap's heading, 1 to 4; those inside follow it. Default 2. */
  readonly headingLevel?: number;
  /**
   * Put before every id, so that a heading of the document cannot take an id (or a global name) of the page around it.
   * Default `roadmap-`.
   */
  readonly idPrefix?: string;
}

/** Settings with their defaults, handed down while writing. */
export interface HtmlContext extends Required<Omit<HtmlOptions, 'baseUrl'>> {
  /** See `ExportOptions`. */
  readonly baseUrl: string | undefined;
  /** The roadmap that is written. */
  readonly roadmap: Roadmap;
}
