/** Draws what waits for what: a few at rest, those of the row that is pointed at, has the focus or is selected. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { elbow, listEdges, type Edge } from '../../view/plot-edges.ts';
import { rowSpan, type PlotRow } from '../../view/plot-rows.ts';
import { placeIn, type Domain } from '../../view/time-domain.ts';
import { halfPoint } from './half-point.ts';
import type { EdgePath } from './plot.ts';

/** Edges drawn while no row is pointed at. */
const atRest = 3;
/** Edges drawn of one row. */
const ofRow = 20;

/** What edges are drawn between. */
export interface EdgeOptions {
  /** The roadmap. */
  readonly roadmap: Roadmap;
  /** Rows that are drawn. */
  readonly rows: readonly PlotRow[];
  /** The time that is shown. */
  readonly domain: Domain;
  /** Width of the plot in pixels. */
  readonly width: number;
  /** Id of the row that is selected. */
  readonly selected: string | undefined;
}

/** Finds the paths of edges from where the rows stand. */
export class PlotEdgesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #options: EdgeOptions | undefined;
  #row: string | undefined;
  #paths: readonly EdgePath[] = [];

  /**
   * @param host element that draws the rows
   */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Gives the paths that are drawn now.
   * @param options what edges are drawn between; undefined where there is no room for them
   */
  paths(options: EdgeOptions | undefined): readonly EdgePath[] {
    this.#options = options;
    return options ? this.#paths : [];
  }

  /** Takes in which row is pointed at or has the focus. */
  readonly handleRow = (event: Event): void => {
    const isEnd = event.type === 'pointerleave' || event.type === 'focusout';
    const row = isEnd ? undefined : (event.target as Element).closest<HTMLElement>('.row')?.dataset['row'];
    if (row === this.#row) return;
    this.#row = row;
    this.#find();
  };

  /** Finds the paths again, as rows may stand elsewhere. */
  hostUpdated(): void {
    this.#find();
  }

  #find(): void {
    const { roadmap, rows, selected } = this.#options ?? {};
    if (!roadmap || !rows) return;
    const row = this.#row ?? selected;
    const own = row === undefined ? [] : listEdges(roadmap, rows, row, ofRow);
    const edges = own.length > 0 ? own : listEdges(roadmap, rows, undefined, atRest);
    if (edges.length === 0 && this.#paths.length === 0) return;
    const paths = edges.flatMap((edge) => this.#path(edge) ?? []);
    if (JSON.stringify(paths) === JSON.stringify(this.#paths)) return;
    this.#paths = paths;
    this.#host.requestUpdate();
  }

  #path({ from, to }: Edge): EdgePath | undefined {
    const start = this.#side(from, 'end');
    const end = this.#side(to, 'start');
    if (!start || !end) return undefined;
    const { x, y } = end;
    const head = `M${String(x - 7)} ${String(y - 4)}L${String(x)} ${String(y)}L${String(x - 7)} ${String(y + 4)}Z`;
    return { line: elbow(start, end), head };
  }

  /** Middle of one side of a bar, in pixels from the start of the plot and the top of the rows. */
  #side(id: string, side: 'start' | 'end'): { x: number; y: number } | undefined {
    const { rows, domain, width } = this.#options ?? {};
    const row = rows?.find((each) => each.id === id);
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.rows');
    const track = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] > .track`);
    const span = row && rowSpan(row);
    if (!list || !track || !span || !domain || width === undefined) return undefined;
    const time = span.look === 'day' ? (span.start + span.end) / 2 : span[side];
    const box = track.getBoundingClientRect();
    const y = box.top - list.getBoundingClientRect().top + box.height / 2;
    const place = placeIn(domain, time) * width;
    const middle = Math.max(halfPoint, Math.min(width - halfPoint, place));
    const x = span.look === 'day' ? middle + (side === 'start' ? -halfPoint : halfPoint) : place;
    return { x: Math.round(x), y: Math.round(y) + 0.5 };
  }
}
