/** Focus, keys and presses of the ordinal timeline. */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { stepInGrid, type GridPlace, type GridStep } from '../../view/grid-steps.ts';
import { listLanes } from '../../view/lanes.ts';
import {
  laneListId,
  laneStep,
  layOutMatrix,
  themeListId,
  themeStep,
  type MatrixCell,
  type MatrixLane,
  type MatrixView,
} from '../../view/matrix.ts';
import { themeGroup } from '../../view/themes.ts';
import { laneTitle } from './lane-words.ts';
import { renderMatrix } from './matrix.ts';
import type { TimelineContext } from './timeline-context.ts';

/** What the grid is told by its element. */
export interface MatrixOptions {
  /** Width of lanes. */
  readonly laneWidth: 'equal' | 'count';
  /** Caption of the axis. */
  readonly caption: string;
}

/** Draws the grid and answers to mouse, touch and keys. */
export class MatrixController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #context: TimelineContext | undefined;
  #view: MatrixView | undefined;
  /** Where the focus was last; what is there is found again by lane and row. */
  #last: { laneId: string; row: number } | undefined;
  /** Roadmap whose sole release the visitor closed. */
  #closedIn: Roadmap | undefined;
  #focusNext: { laneId: string; row: number } | undefined;
  #focusTheme: string | undefined;
  #focused: { readonly element: HTMLElement; readonly id: string | undefined } | undefined;
  #focusHeadingNext = false;

  /**
   * @param host element the grid is part of
   */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Draws the grid.
   * @param roadmap the roadmap
   * @param options what the element says of it
   * @param context words and state
   */
  render(roadmap: Roadmap, options: MatrixOptions, context: TimelineContext): TemplateResult {
    const view = layOutMatrix(roadmap, context.state, context.themeBy);
    this.#context = context;
    this.#view = view;
    return renderMatrix(
      view,
      {
        ...options,
        openLane: this.#openLaneId,
        tabStop: this.#tabStop(view),
        focusTheme: this.#focusTheme,
        pressStop: (lane) => this.#pressStop(lane),
        pressCell: (lane, cell) => this.#pressCell(lane, cell),
        pressThemes: () => this.#pressThemes(view),
        close: () => this.#close(),
        handleKey: (event) => this.#handleKey(event),
      },
      context,
    );
  }

  /** Notes what has the focus, as a filter may take it away. */
  hostUpdate(): void {
    const element = this.#host.shadowRoot?.activeElement;
    const isInPanel = element instanceof HTMLElement && element.closest('.panel') !== null;
    this.#focused = isInPanel ? { element, id: element.dataset['id'] } : undefined;
  }

  /** Whether what had the focus is gone; an item that merely moved in its list takes the focus along. */
  #isFocusLost(): boolean {
    const { element, id } = this.#focused ?? {};
    this.#focused = undefined;
    if (!element || (element.isConnected && element.dataset['id'] === id)) return false;
    const selector = id === undefined ? undefined : `.panel .item-title[data-id="${CSS.escape(id)}"]`;
    const moved = selector === undefined ? null : this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    moved?.focus();
    return !moved;
  }

  /** Puts the focus where the last press or key led, once it is drawn; to the release where the item that had it is gone. */
  hostUpdated(): void {
    const heading = this.#focusHeadingNext && this.#host.shadowRoot?.querySelector<HTMLElement>('[data-wanted]');
    if (heading) {
      this.#focusHeadingNext = false;
      heading.focus();
    }
    const laneId = this.#openLaneId;
    if (this.#isFocusLost() && laneId !== undefined) this.#focusNext ??= { laneId, row: -1 };
    const wanted = this.#focusNext;
    if (!wanted || !this.#view) return;
    this.#focusNext = undefined;
    this.#focusPlace({ column: this.#columnOf(this.#view, wanted.laneId), row: wanted.row });
  }

  get #openLaneId(): string | undefined {
    const { roadmap, state } = this.#context ?? {};
    if (!roadmap) return undefined;
    const { list, of } = listLanes(roadmap);
    if (state?.selected !== undefined) return of.get(state.selected)?.id;
    // A sole release compares with nothing: what is in it is the picture.
    const isSole = list.length === 1 && this.#view?.density !== 'names';
    return isSole && this.#closedIn !== roadmap ? list[0]?.id : undefined;
  }

  #columnOf(view: MatrixView, laneId: string): number {
    return view.lanes.findIndex(({ lane, folded }) => folded === 0 && lane.id === laneId);
  }

  /** The place the Tab key reaches: where the focus was, else the open release, else the first. */
  #tabStop(view: MatrixView): GridPlace {
    const laneId = this.#last?.laneId ?? this.#openLaneId;
    const column = laneId === undefined ? 0 : Math.max(0, this.#columnOf(view, laneId));
    const row = this.#last?.row ?? -1;
    const isThere = row === -1 || (!this.#context?.narrow && view.lanes[column]?.cells[row] !== undefined);
    return { column, row: isThere ? row : -1 };
  }

  #focusPlace({ column, row }: GridPlace): void {
    const selector = `[data-column="${String(column)}"][data-row="${String(row)}"]`;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #pressStop(lane: MatrixLane): void {
    const { context, view } = { context: this.#context, view: this.#view };
    if (!context || !view) return;
    this.#last = { laneId: lane.lane.id, row: -1 };
    if (lane.folded > 0) this.#unfold(lane, view, context);
    else if (lane.lane.id === this.#openLaneId) this.#close();
    else {
      this.#focusTheme = undefined;
      context.select(lane.lane.id);
      this.#sayOpened(lane, context);
    }
  }

  /** Shows more lanes before the first, or after the last, and keeps the focus on a lane next to the fold. */
  #unfold(lane: MatrixLane, view: MatrixView, context: TimelineContext): void {
    const first = view.lanes.find(({ folded }) => folded === 0)?.lane.index ?? 0;
    const isEarlier = lane === view.lanes[0];
    const start = Math.max(0, isEarlier ? first - laneStep : first + laneStep);
    // An open panel would hold the lanes where they are.
    context.select(undefined);
    context.show(laneListId, view.laneCount - start);
    const next = listLanes(context.roadmap).list[isEarlier ? Math.max(0, first - 1) : lane.lane.index];
    if (next) this.#focusNext = { laneId: next.id, row: -1 };
  }

  #pressCell(lane: MatrixLane, cell: MatrixCell): void {
    const context = this.#context;
    const [entry] = cell.entries;
    if (!context || !entry) return;
    if (lane.folded > 0) {
      this.#pressStop(lane);
      return;
    }
    const theme = this.#view?.themes[cell.row];
    const group = themeGroup(context.roadmap, entry);
    const isFold = (this.#view?.foldedThemes ?? 0) > 0 && cell.row === (this.#view?.themes.length ?? 0) - 1;
    const leadsHere = group && !isFold && listLanes(context.roadmap).of.get(group.id)?.id === lane.lane.id;
    this.#last = { laneId: lane.lane.id, row: cell.row };
    this.#focusTheme = isFold ? (group?.title.trim() ?? '') : (theme?.title ?? '');
    this.#focusHeadingNext = true;
    context.select(leadsHere && context.themeBy === 'theme' ? group.id : lane.lane.id);
    this.#sayOpened(lane, context);
    this.#host.requestUpdate();
  }

  #pressThemes(view: MatrixView): void {
    this.#context?.show(themeListId, view.themes.length - 1 + themeStep);
  }

  /** Closes the panel and returns to the stop that opened it. */
  #close(): void {
    const laneId = this.#openLaneId;
    const { context, view } = { context: this.#context, view: this.#view };
    if (laneId === undefined || !context || !view) return;
    const lane = view.lanes.find((each) => each.folded === 0 && each.lane.id === laneId);
    this.#last = { laneId, row: -1 };
    this.#focusNext = this.#last;
    this.#closedIn = context.roadmap;
    context.select(undefined);
    this.#host.requestUpdate();
    if (lane) context.say(context.localize.term('closed', laneTitle(lane.lane, context)));
  }

  #sayOpened(lane: MatrixLane, context: TimelineContext): void {
    const { localize } = context;
    context.say(localize.term('opened', laneTitle(lane.lane, context), localize.term('items', lane.total)));
  }

  #handleKey(event: KeyboardEvent): void {
    const { context, view } = { context: this.#context, view: this.#view };
    if (!context || !view) return;
    if (event.key === 'Escape') {
      this.#handleEscape(event, context);
      return;
    }
    const target = (event.target as Element).closest<HTMLElement>('[data-column]');
    const step = target && gridStep(event, this.#host.matches(':dir(rtl)'));
    if (!target || !step) return;
    event.preventDefault();
    const from = { column: Number(target.dataset['column']), row: Number(target.dataset['row']) };
    const to = stepInGrid(view, from, step, context.narrow);
    const lane = view.lanes[to.column];
    if (!lane) return;
    this.#last = { laneId: lane.lane.id, row: to.row };
    this.#focusPlace(to);
    this.#host.requestUpdate();
  }

  /** Escape closes an open item first, then the panel. */
  #handleEscape(event: KeyboardEvent, context: TimelineContext): void {
    const { selected } = context.state;
    const laneId = this.#openLaneId;
    if (selected === undefined || laneId === undefined) return;
    event.stopPropagation();
    const item = this.#host.shadowRoot?.querySelector<HTMLElement>(`.item-title[data-id="${CSS.escape(selected)}"]`);
    if (!item) {
      this.#close();
      return;
    }
    context.select(laneId);
    item.focus();
  }
}

function gridStep(event: KeyboardEvent, rightToLeft: boolean): GridStep | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return rightToLeft ? 'previous' : 'next';
    case 'ArrowLeft':
      return rightToLeft ? 'next' : 'previous';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'Home':
      return event.ctrlKey ? 'start' : 'first';
    case 'End':
      return event.ctrlKey ? 'end' : 'last';
    default:
      return undefined;
  }
}
