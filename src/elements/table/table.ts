/** `<roadmap-table>`: the plan as a table that is grouped, ordered, searched and opened. */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Roadmap } from '../../core/model/types.ts';
import type { Snapshot } from '../../view/store.ts';
import { nameMilestones, titleOf } from '../../view/roadmap-names.ts';
import { chooseColumns } from '../../view/table-columns.ts';
import { layOutTable, nextSort, sectionPaging, type TableOptions } from '../../view/table-rows.ts';
import { groupings, type Facet, type GroupBy, type Sort } from '../../view/view-state.ts';
import { RoadmapSortEvent } from '../events/roadmap-sort-event.ts';
import { RoadmapToggleEvent } from '../events/roadmap-toggle-event.ts';
import { itemDetailStyles, itemPartStyles } from '../internal/item-detail.styles.ts';
import { mayOpen } from '../internal/may-open.ts';
import { FilterPanel } from '../internal/filter-panel.ts';
import { openerStyles } from '../internal/opener.styles.ts';
import { openerBeside } from '../internal/opener-beside.ts';
import { renderNoMatch } from '../internal/no-match.ts';
import { PrintController } from '../internal/print-controller.ts';
import { expectDetail } from '../internal/load-detail.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { selectNode } from '../internal/select-node.ts';
import { selectStyles } from '../internal/select.styles.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { unknownNames } from './check-names.ts';
import { columnName } from './column-name.ts';
import { renderSections } from './render-table.ts';
import { renderToolbar } from './render-toolbar.ts';
import { tableCardStyles } from './table-cards.styles.ts';
import type { TableContext } from './table-context.ts';
import { tableRowStyles } from './table-rows.styles.ts';
import { tableStyles } from './table.styles.ts';

/** Items up to which neither sorting nor grouping helps. */
const plainUpTo = 5;
/** Sections that 'Show more' adds. */
const sectionPage = 50;
/** Facets that the filters offer, in order. */
const filterFacets: readonly Facet[] = ['status', 'flag', 'milestone', 'group', 'type', 'tag', 'owner'];
/** Milliseconds without a key press after which a search begins. */
const searchPause = 150;

/**
 * The plan as a table, grouped by release and theme.
 *
 * A native table: reading keys of assistive technology work as in any other. Buttons in heads sort (`aria-sort`), buttons
 * in rows open the detail (`aria-expanded`); Enter and Space press them, Escape on such a button or in the detail closes the
 * row and goes to its button. Below 720 px rows become cards; the roles stay.
 * Long tables are shown in pages, above 300 items as one table a release.
 *
 * ```html
 * <roadmap-table src="ROADMAP.md" columns="status, owner" framed></roadmap-table>
 * ```
 *
 * @summary Table of all items, with the columns that the roadmap has something for.
 * @status experimental
 * @since 0.1.0
 *
 * @slot toolbar - Further controls above the table.
 * @slot footer - Below the table.
 *
 * @fires {RoadmapSortEvent} roadmap-sort - When the visitor changed the order. Bubbles, is composed.
 * @fires {RoadmapFilterEvent} roadmap-filter - When the visitor changed filters in the panel. Bubbles, is composed.
 * @fires {RoadmapToggleEvent} roadmap-toggle - When the visitor opened or closed a section, a group or a row. Bubbles, is composed.
 * @fires {RoadmapItemClickEvent} roadmap-item-click - When the visitor opens an item, not when they close it. Bubbles, is composed; cancelled, its detail stays closed.
 * @fires {RoadmapSelectEvent} roadmap-select - When the visitor opened the detail of an item or closed it. Bubbles, is composed.
 *
 * @csspart toolbar - Title, search and choices above the table.
 * @csspart filters - Panel of filters, where the table stands alone.
 * @csspart table - Each table.
 * @csspart head - Heads of the columns.
 * @csspart sort - Buttons in them.
 * @csspart group - Each section.
 * @csspart group-label - Title of a section or group.
 * @csspart row - Rows of items.
 * @csspart cell - Cells of those.
 * @csspart expand - Buttons that open the detail.
 * @csspart detail - Details of items.
 * @csspart inferred - Statuses that a heading says.
 * @csspart tag - Tags.
 * @csspart no-match - What is said where search and filters leave nothing.
 * @csspart more - Buttons that show further rows.
 *
 * @cssproperty {<length>} [--roadmap-sticky-top=0px] - Where heads stick while scrolling, below a bar of the page.
 * @cssproperty {<length>} [--roadmap-min-block-size=auto] - Least height, to keep room for the roadmap before it is there.
 */
export class RoadmapTable extends RoadmapElement {
  static override styles: CSSResultGroup = [
    RoadmapElement.styles,
    itemPartStyles,
    itemDetailStyles,
    selectStyles,
    openerStyles,
    tableRowStyles,
    tableStyles,
    tableCardStyles,
  ];

  /**
   * Columns in order, divided by commas: `item`, `milestone`, `status`, `type`, `priority`, `owner`, `tag`, `issue`,
   * `link`, `target`, `when`, `progress`, `description`, or a field by its name in the document. Absent: all that hold
   * something. What holds nothing is left out.
   */
  @property() columns?: string | undefined;
  /** What rows are gathered under at first; default `milestone`. Anything else than the known values changes nothing. */
  @property({ attribute: 'group-by' }) groupBy?: GroupBy | undefined;
  /** Order at first: a column's id and `asc` or `desc`, such as `issue:asc`. Absent: the document's order. */
  @property() sort?: string | undefined;
  /** What is open at first: `all`, `none`, or ids divided by spaces. Absent: by the number of items. */
  @property() expanded?: string | undefined;
  /** Rows of a section that are shown at once; absent: 100, or 40 in roadmaps of more than 1,000 items. */
  @property({ type: Number, attribute: 'page-size' }) pageSize?: number | undefined;

  @state() private announcement = '';

  readonly #filters = new FilterPanel(this, filterFacets);
  readonly #print = new PrintController(this, () => this.performUpdate());
  #context: TableContext | undefined;
  #isChecked = false;
  #searching: ReturnType<typeof setTimeout> | undefined;
  #focused: { readonly element: HTMLElement; readonly id: string | undefined } | undefined;

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // One listener for all buttons, so that a row costs none.
    this.renderRoot.addEventListener('click', this.#handleClick);
    this.renderRoot.addEventListener('change', this.#handleChange);
    this.renderRoot.addEventListener('input', this.#handleInput);
    this.renderRoot.addEventListener('keydown', this.#handleKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searching);
  }

  /** Opens every section and group. */
  expandAll(): void {
    this.#openAll(true);
  }

  /** Closes every section and group. */
  collapseAll(): void {
    this.#openAll(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const element = this.shadowRoot?.activeElement;
    this.#focused = element instanceof HTMLElement ? { element, id: element.dataset['id'] } : undefined;
    if (changed.has('groupBy') && this.groupBy !== undefined && groupings.includes(this.groupBy)) {
      this.request({ type: 'group-by', groupBy: this.groupBy });
    }
    if (changed.has('sort') && this.sort !== undefined) this.#requestSort(parseSort(this.sort));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#sizeDivisions();
    this.#keepFocus();
    this.#checkNames();
  }

  /** Told once, as attributes with values that no element knows. */
  #checkNames(): void {
    const { roadmap } = this.snapshot;
    if (this.#isChecked || !roadmap) return;
    this.#isChecked = true;
    const { columns, expanded } = this;
    const sort = this.sort === undefined ? undefined : parseSort(this.sort)?.column;
    const wrong = unknownNames({ columns, sort, expanded }, roadmap);
    if (wrong.length > 0) console.warn(`<${this.localName}>: ${wrong.join(' ')}`);
  }

  protected override get skeletonShape(): SkeletonShape {
    return 'table';
  }

  protected override get resultSelector(): string {
    return '[data-action="item"]';
  }

  #openAll(open: boolean): void {
    const { roadmap } = this.snapshot;
    if (!roadmap) return;
    const ids = layOutTable(roadmap, this.snapshot.view, { ...this.#options, everything: true }).sections.flatMap(
      ({ id, lines }) => [id, ...lines.flatMap((line) => (line.type === 'group' ? [line.group.id] : []))],
    );
    this.request({ type: 'open-all', ids, open });
  }

  get #options(): TableOptions {
    const expanded = this.expanded?.trim();
    const { pageSize } = this;
    return {
      ...(pageSize !== undefined && pageSize >= 1 && { pageSize: Math.floor(pageSize) }),
      locale: this.localize.lang(),
      everything: this.#print.printing,
      ...(expanded !== undefined && {
        expanded: expanded === 'all' || expanded === 'none' ? expanded : new Set(expanded.split(/\s+/)),
      }),
    };
  }

  #requestSort(sort: Sort | undefined): void {
    this.request(sort ? { type: 'sort', sort } : { type: 'sort' });
  }

  #changeSort(sort: Sort | undefined, context: TableContext): void {
    this.#requestSort(sort);
    const column = sort && context.columns.find(({ id }) => id === sort.column);
    this.announcement = this.localize.term(
      'sorted',
      sort && column
        ? this.localize.term('sortChoice', columnName(context, column), sort.direction)
        : this.localize.term('sortNone'),
    );
    this.dispatchEvent(new RoadmapSortEvent(sort));
  }

  #toggle(id: string, open: boolean): void {
    this.request({ type: 'open', id, open });
    this.dispatchEvent(new RoadmapToggleEvent(id, open));
  }

  /** Opens the detail of an item, or closes it, unless the page has other plans for the click. */
  #activate(id: string, open: boolean): void {
    if (!open || mayOpen(this, id)) this.#toggleItem(id, open);
  }

  #toggleItem(id: string, open: boolean): void {
    this.#toggle(id, open);
    if (open) selectNode(this, id);
    else if (this.snapshot.view.selected === id) selectNode(this);
  }

  /** Goes to another item, group or milestone, from the detail of an item. */
  readonly #select = (id: string): void => {
    this.request({ type: 'open', id, open: true });
    selectNode(this, id);
    void this.reveal(id);
  };

  readonly #handleClick = (event: Event): void => {
    const context = this.#context;
    if (!context) return;
    const button =
      event.composedPath().find((target): target is HTMLButtonElement => target instanceof HTMLButtonElement) ??
      openerBeside(event, { words: '.title-text', row: 'th', opener: 'button' });
    const { action, id = '' } = button?.dataset ?? {};
    const open = button?.getAttribute('aria-expanded') !== 'true';
    if (action === 'sort') this.#changeSort(nextSort(context.state.sort, id), context);
    else if (action === 'item') this.#activate(id, open);
    else if (action === 'section' || action === 'group') this.#toggle(id, open);
    else if (action === 'clear') this.request({ type: 'clear-filters' });
    else if (action === 'more') {
      const shown = this.snapshot.view.shown.get(id) ?? context.pageSize;
      this.request({ type: 'show', id, count: shown + context.pageSize });
    } else if (action === 'more-sections') {
      this.request({ type: 'show', id: sectionPaging, count: context.table.sections.length + sectionPage });
    }
  };

  readonly #handleChange = ({ target }: Event): void => {
    const context = this.#context;
    if (!context || !(target instanceof HTMLSelectElement)) return;
    if (target.dataset['action'] === 'group-by') this.request({ type: 'group-by', groupBy: target.value as GroupBy });
    if (target.dataset['action'] === 'order') {
      const [direction, ...column] = target.value.split(' ');
      const known = direction === 'ascending' || direction === 'descending';
      this.#changeSort(known ? { direction, column: column.join(' ') } : undefined, context);
    }
  };

  readonly #handleInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => this.request({ type: 'search', text: target.value }), searchPause);
  };

  /** In the search field Escape clears, and Down goes to the first result; in an open row Escape closes it. */
  readonly #handleKey = (event: Event): void => {
    const field = event.target;
    if (!(event instanceof KeyboardEvent)) return;
    if (!(field instanceof HTMLInputElement)) {
      if (event.key === 'Escape' && field instanceof Element) this.#closeAround(field, event);
      return;
    }
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      clearTimeout(this.#searching);
      this.request({ type: 'search', text: '' });
    }
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.focusFirstResult();
  };

  #closeAround(target: Element, event: Event): void {
    const own = target.closest('tr');
    const row = own?.classList.contains('detail-row') === true ? own.previousElementSibling : own;
    const button = row?.querySelector<HTMLElement>('[data-action="item"][aria-expanded="true"]');
    const id = button?.dataset['id'];
    if (!button || id === undefined) return;
    // What holds the table, such as a dialog, stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#toggleItem(id, false);
    button.focus();
  }

  /** Tells the browser how high sections off screen will be, so that the scroll bar does not jump. */
  #sizeDivisions(): void {
    for (const division of this.renderRoot.querySelectorAll<HTMLElement>('.division:not([data-rows="0"])')) {
      division.style.setProperty('--_rows', division.dataset['rows'] ?? '0');
    }
  }

  /** Keeps the keyboard on the row it was on, wherever that is drawn now, and in the table when the row is gone. */
  #keepFocus(): void {
    const before = this.#focused;
    this.#focused = undefined;
    if (!before) return;
    const { element, id } = before;
    const moved = element.dataset['id'] !== id;
    if (element.isConnected && !moved) return;
    const now =
      id === undefined ? null : this.renderRoot.querySelector<HTMLElement>(`button[data-id="${CSS.escape(id)}"]`);
    (now ?? this.renderRoot.querySelector<HTMLElement>('.result'))?.focus();
  }

  #contextOf(roadmap: Roadmap, { view }: Snapshot): TableContext {
    expectDetail();
    const table = layOutTable(roadmap, view, this.#options);
    return {
      roadmap,
      table,
      localize: this.localize,
      base: this.base,
      columns: chooseColumns(roadmap, view.groupBy, this.columns),
      state: view,
      headingLevel: this.headLevel,
      plain: table.total <= plainUpTo,
      alone: this.hasOwnSource,
      pageSize: table.pageSize,
      printing: this.#print.printing,
      filters: this.#filters,
      select: this.#select,
    };
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult {
    const context = this.#contextOf(roadmap, snapshot);
    this.#context = context;
    const { localize, table, alone, plain } = context;
    const { milestones, kind } = nameMilestones(roadmap);
    const caption = localize.term(
      'caption',
      titleOf(roadmap) ?? localize.term('untitled'),
      localize.term('items', table.total),
      localize.term('milestones', milestones, kind),
    );
    return html`<div class="root columns-${roomFor(context.columns.length, context.printing)}">
      ${alone || !plain ? renderToolbar(context) : nothing} ${this.#renderResult(context)}
      ${
        table.filtered && table.matching === 0
          ? renderNoMatch(roadmap, snapshot.view, localize, (request) => this.request(request))
          : renderSections(caption, context)
      }
      ${
        table.moreSections > 0
          ? html`<p class="more-sections">
              <button type="button" part="more" class="button ghost" data-action="more-sections">
                ${localize.term('showMore', Math.min(table.moreSections, sectionPage))}
              </button>
            </p>`
          : nothing
      }
      <p class="visually-hidden" role="status">${this.announcement}</p>
      <slot name="footer"></slot>
    </div>`;
  }

  /** How many items are left, where some are not: also the place where the keyboard goes when its row is gone. */
  #renderResult({ table, localize, alone }: TableContext): TemplateResult | typeof nothing {
    if (!table.filtered) return nothing;
    return html`<div class="result ${alone ? '' : 'visually-hidden'}" tabindex="-1">
      <span class="count" role=${alone ? 'status' : nothing}
        >${localize.term('itemsOf', table.matching, table.total)}</span
      >
      ${
        alone && table.matching > 0
          ? html`<button type="button" class="button ghost screen-only" data-action="clear">
              ${localize.term('clearAll')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

/** How much room a number of columns takes: the class that decides below which width rows become cards. Few fit any page. */
function roomFor(columns: number, printing: boolean): 'paper' | 'few' | 'some' | 'many' | 'most' {
  if (printing && columns <= 4) return 'paper';
  if (columns <= 4) return 'few';
  if (columns <= 6) return 'some';
  return columns <= 8 ? 'many' : 'most';
}

/** Reads 'issue:asc'; the column may itself hold a colon ('field:Effort:desc'). */
function parseSort(text: string): Sort | undefined {
  const [, column, direction] = /^(.+?)(?::(asc|desc)(?:ending)?)?$/.exec(text.trim()) ?? [];
  if (column === undefined) return undefined;
  return { column, direction: direction === 'desc' ? 'descending' : 'ascending' };
}
