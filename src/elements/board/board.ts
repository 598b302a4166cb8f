/** `<roadmap-board>`: the plan as columns of cards. */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Roadmap } from '../../core/model/types.ts';
import { columnPage, columnPaging, holds, layOutBoard, type BoardView } from '../../view/board-columns.ts';
import type { Snapshot } from '../../view/store.ts';
import { titleOf } from '../../view/roadmap-names.ts';
import { commonKind } from '../../view/common-kind.ts';
import { boardings, type BoardBy } from '../../view/view-state.ts';
import { itemDetailStyles, itemPartStyles } from '../internal/item-detail.styles.ts';
import { mayOpen } from '../internal/may-open.ts';
import { renderNoMatch } from '../internal/no-match.ts';
import { PrintController } from '../internal/print-controller.ts';
import { expectDetail } from '../internal/load-detail.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { selectNode } from '../internal/select-node.ts';
import { selectStyles } from '../internal/select.styles.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { statusBarStyles } from '../internal/status-bar.styles.ts';
import { WidthController } from '../internal/width-controller.ts';
import type { BoardContext } from './board-context.ts';
import { boardStyles } from './board.styles.ts';
import { renderColumn, renderTabs } from './render-column.ts';

/** Width in rem below which one column is shown at a time; the style sheet knows it, too. */
const narrowBelow = 37.5;
/** Pixels in which tabs fade at an edge of their row; the style sheet knows it, too. */
const tabFade = 24;
/** Items up to which one list says it all. */
const plainUpTo = 5;

/**
 * The plan as columns of cards.
 *
 * Each card's title is a link to the item; following it opens the detail in the card. Below 600 px one column is shown, and
 * the others are tabs (`role=tablist`): Left and Right move, Home and End go to the first and last. Above, each column is a
 * region with a heading. Columns that would hold nothing are not drawn; where nobody states a status, columns are releases.
 *
 * ```html
 * <roadmap-board src="ROADMAP.md" columns="status" framed></roadmap-board>
 * ```
 *
 * @summary Board of items by status, release or horizon.
 * @status experimental
 * @since 0.1.0
 *
 * @slot footer - Below the board.
 *
 * @fires {RoadmapItemClickEvent} roadmap-item-click - When the visitor opens an item, not when they close it. Bubbles, is composed; cancelled, its detail stays closed.
 * @fires {RoadmapSelectEvent} roadmap-select - When the visitor opened the detail of an item or closed it. Bubbles, is composed.
 *
 * @csspart column - Each column.
 * @csspart column-header - Its head.
 * @csspart card - Each card.
 * @csspart card-title - Its title.
 * @csspart card-meta - What stands below it.
 * @csspart detail - Details of items.
 * @csspart more - Buttons that show further cards.
 * @csspart tabs - The tabs of a narrow board.
 * @csspart meter - Bar of the statuses of what is nested in an item.
 * @csspart no-match - What is said where search and filters leave nothing.
 * @csspart inferred - Statuses that a heading says.
 * @csspart tag - Tags.
 * @cssproperty {<length>} [--roadmap-min-block-size=auto] - Least height, to keep room for the roadmap before it is there.
 */
export class RoadmapBoard extends RoadmapElement {
  static override styles: CSSResultGroup = [
    RoadmapElement.styles,
    itemPartStyles,
    itemDetailStyles,
    selectStyles,
    statusBarStyles,
    boardStyles,
  ];

  /**
   * What columns stand for at first: `status` (default), `milestone` or `horizon`. Where the roadmap says nothing of it,
   * the next one that it does. Anything else than the known values changes nothing.
   */
  @property() columns?: BoardBy | undefined;

  @state() private tab: string | undefined;

  readonly #width = new WidthController(this);
  readonly #print = new PrintController(this, () => this.performUpdate());
  #context: BoardContext | undefined;
  #focused: Element | null = null;
  /** Tab that was brought into sight, and the width that it was in. */
  #shownTab = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#focused = this.shadowRoot?.activeElement ?? null;
    if (changed.has('columns') && this.columns !== undefined && boardings.includes(this.columns)) {
      this.request({ type: 'board-by', boardBy: this.columns });
    }
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // One listener for all cards and buttons, so that a card costs none.
    this.renderRoot.addEventListener('click', this.#handleClick);
    this.renderRoot.addEventListener('change', this.#handleChange);
    this.renderRoot.addEventListener('keydown', this.#handleKey);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const lost = this.#focused && !this.#focused.isConnected;
    this.#focused = null;
    if (lost) this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
    this.#showTab();
  }

  /** Brings the chosen tab into its row, whatever chose it; the page stays where it is, and so does a row that was scrolled by hand. */
  #showTab(): void {
    const tab = this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    const shown = `${tab?.dataset['column'] ?? ''} ${String(this.#width.width)}`;
    if (shown === this.#shownTab) return;
    this.#shownTab = shown;
    const row = tab?.parentElement;
    if (!row) return;
    const [{ left, right }, room] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
    if (left < room.left + tabFade) row.scrollLeft += left - room.left - tabFade;
    else if (right > room.right - tabFade) row.scrollLeft += right - room.right + tabFade;
  }

  protected override get skeletonShape(): SkeletonShape {
    return 'board';
  }

  protected override get resultSelector(): string {
    return '.card-title';
  }

  /** Opens the detail of an item, or closes it, unless the page has other plans for the click. */
  #activate(id: string, open: boolean): void {
    if (!open) selectNode(this);
    else if (mayOpen(this, id)) selectNode(this, id);
  }

  readonly #select = (id: string): void => {
    selectNode(this, id);
    void this.reveal(id);
  };

  readonly #handleClick = (event: Event): void => {
    const context = this.#context;
    if (!context || !(event instanceof MouseEvent)) return;
    const target = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && hasAction(node));
    if (!target) return;
    const { id, more, column } = target.dataset;
    if (column !== undefined) this.tab = column;
    else if (more !== undefined) this.#showMore(more, context.board);
    else if (id !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#activate(id, target.getAttribute('aria-expanded') !== 'true');
    }
  };

  #showMore(id: string, board: BoardView): void {
    if (id === columnPaging) {
      this.request({ type: 'show', id, count: board.columns.length + columnPage });
      return;
    }
    const column = board.columns.find((known) => known.id === id);
    if (column) this.request({ type: 'show', id, count: Math.min(column.cards.length + board.step, column.matching) });
  }

  readonly #handleChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.tab = undefined;
    this.request({ type: 'board-by', boardBy: target.value as BoardBy });
  };

  /** Escape closes an open detail. Tabs: Left and Right move in reading direction, Home and End go to the ends; the tab that has the focus is shown. */
  readonly #handleKey = (event: Event): void => {
    const board = this.#context?.board;
    if (!board || !(event instanceof KeyboardEvent)) return;
    if (event.key === 'Escape') this.#closeDetail(event);
    const tab = event.composedPath()[0];
    if (!(tab instanceof HTMLElement) || tab.getAttribute('role') !== 'tab') return;
    const last = board.columns.length - 1;
    const index = board.columns.findIndex(({ id }) => id === tab.dataset['column']);
    const forwards = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const backwards = this.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    const targets = new Map([
      [forwards, index === last ? 0 : index + 1],
      [backwards, index === 0 ? last : index - 1],
      ['Home', 0],
      ['End', last],
    ]);
    const target = targets.get(event.key);
    if (target === undefined) return;
    event.preventDefault();
    this.tab = board.columns[target]?.id;
    this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus();
  };

  #closeDetail(event: Event): void {
    const { selected } = this.snapshot.view;
    const title = this.renderRoot.querySelector<HTMLElement>(
      `.card-title[data-id="${CSS.escape(selected ?? '')}"][aria-expanded="true"]`,
    );
    if (!title) return;
    event.preventDefault();
    event.stopPropagation();
    selectNode(this);
    title.focus();
  }

  #contextOf(roadmap: Roadmap, { view }: Snapshot): BoardContext {
    expectDetail();
    const board = layOutBoard(roadmap, view, this.#print.printing);
    const selected = board.columns.find(({ cards }) => cards.some(({ entry }) => holds(entry, view.selected)));
    const known = board.columns.some(({ id }) => id === this.tab);
    return {
      roadmap,
      board,
      localize: this.localize,
      base: this.base,
      state: view,
      headingLevel: this.headLevel,
      plain: board.total <= plainUpTo,
      narrow: !this.#print.printing && this.#width.width > 0 && this.#width.rems < narrowBelow,
      printing: this.#print.printing,
      alone: this.hasOwnSource,
      current: known
        ? this.tab
        : (selected ?? board.columns.find(({ matching }) => matching > 0) ?? board.columns[0])?.id,
      select: this.#select,
    };
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult {
    const context = this.#contextOf(roadmap, snapshot);
    this.#context = context;
    const { board, localize, plain } = context;
    return html`<div class="root ${plain ? 'plain' : ''}">
      ${this.#renderHead(context)}
      ${
        board.filtered && board.matching === 0
          ? renderNoMatch(roadmap, snapshot.view, localize, (request) => this.request(request))
          : this.#renderColumns(context)
      }
      <slot name="footer"></slot>
    </div>`;
  }

  #renderHead(context: BoardContext): TemplateResult | typeof nothing {
    const { alone, board, headingLevel, localize, plain, roadmap } = context;
    const { choices, total, matching, filtered, nested, by } = board;
    const count = localize.term(nested ? 'topLevelItems' : 'items', total);
    return html`<div class="head">
      <div>
        ${
          alone
            ? html`<div class="title" role="heading" aria-level=${headingLevel}>
                <bdi>${titleOf(roadmap) ?? localize.term('untitled')}</bdi>
              </div>`
            : nothing
        }
        <p class="result muted count" tabindex="-1" role=${filtered ? 'status' : nothing}>
          ${filtered ? localize.term('itemsOf', matching, total) : plain ? count : localize.term('itemsBy', count, nameOf(by, context))}
        </p>
      </div>
      ${plain || choices.length < 2 ? nothing : renderChoice(context)}
    </div>`;
  }

  #renderColumns(context: BoardContext): TemplateResult {
    const { board, localize, plain, narrow } = context;
    return html`${plain || !narrow ? nothing : renderTabs(context)}
      <div class="columns" data-columns=${board.columns.length}>
        ${repeat(
          board.columns,
          ({ id }) => id,
          (column, index) => renderColumn(column, index, context),
        )}
      </div>
      ${
        board.moreColumns > 0
          ? html`<button type="button" part="more" class="more screen-only" data-more=${columnPaging}>
              ${localize.term('showMore', Math.min(board.moreColumns, columnPage))}
            </button>`
          : nothing
      }`;
  }
}

function hasAction({ dataset }: HTMLElement): boolean {
  return dataset['id'] !== undefined || dataset['more'] !== undefined || dataset['column'] !== undefined;
}

/** Name of what the columns stand for. */
function nameOf(by: BoardBy, { localize, roadmap }: BoardContext): string {
  return by === 'status'
    ? localize.term('fact', by)
    : localize.term('milestone', by === 'horizon' ? by : commonKind(roadmap));
}

function renderChoice(context: BoardContext): TemplateResult {
  const { board, localize } = context;
  return html`<label class="select screen-only">
    <span>${localize.term('boardBy')}</span>
    <select>
      ${board.choices.map((choice) => html`<option value=${choice} ?selected=${choice === board.by}>${nameOf(choice, context)}</option>`)}
    </select>
  </label>`;
}
