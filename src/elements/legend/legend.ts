/** `<roadmap-legend>`: what the marks mean, how many items there are of each, and filters. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Roadmap, Status } from '../../core/model/types.ts';
import { findMatches } from '../../view/matches.ts';
import { listLegend, sourceWords, type LegendEntry, type LegendGroup } from '../../view/legend-entries.ts';
import type { Snapshot } from '../../view/store.ts';
import { nameMilestones } from '../../view/roadmap-names.ts';
import { facets, type Facet, type Flag } from '../../view/view-state.ts';
import { RoadmapFilterEvent } from '../events/roadmap-filter-event.ts';
import { filterName } from '../internal/filter-name.ts';
import { renderGlyph, renderStatusGlyph } from '../internal/render-glyph.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { RovingFocus } from '../internal/roving-focus.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { statusBarStyles } from '../internal/status-bar.styles.ts';
import { renderShare } from './share.ts';
import { legendStyles } from './legend.styles.ts';

/** Values of a facet that are listed before 'show more'. */
const listed = 12;

/**
 * Key to statuses and flags with the number of items of each; with `filter`, buttons that narrow all elements on the same
 * roadmap. Values of one group add up, groups narrow each other; a count shows what the other groups leave.
 *
 * ```html
 * <roadmap-legend for="plan" filter></roadmap-legend>
 * ```
 *
 * Keyboard: each group is one tab stop; arrow keys, Home and End move, Space and Enter choose, Escape clears the group.
 * Roles: `toolbar` of toggle buttons, or `list`.
 *
 * @summary What the marks mean, how many items there are of each, and filters.
 * @status stable
 * @since 0.1.0
 * @fires {RoadmapFilterEvent} roadmap-filter - When the visitor chose or cleared values. Bubbles, is composed; not on changes by the page.
 * @slot footer - Below the values.
 * @csspart group - Values of one facet.
 * @csspart entries - All values together.
 * @csspart entry - One value.
 * @csspart label - Name of a value.
 * @csspart source-word - What the document calls it.
 * @csspart count - Number of items.
 * @csspart meter - Bar of the share of items, in the list.
 * @csspart clear - Button that clears all values.
 */
export class RoadmapLegend extends RoadmapElement {
  static override styles: CSSResultGroup = [...[RoadmapElement.styles].flat(), statusBarStyles, legendStyles];

  /** `chips`: a row of small entries; `list`: one a line, with bars and the document's words; `key`: pictures and names alone. */
  @property({ reflect: true }) variant: 'chips' | 'list' | 'key' = 'chips';
  /** Makes entries buttons that filter. */
  @property({ type: Boolean, reflect: true }) filter = false;
  /** Lets one value of a group be chosen at a time. */
  @property({ type: Boolean }) single = false;
  /** What is listed: words of 'status flag milestone group tag owner type', in order; default 'status flag'. Other words are passed over. */
  @property() facets = 'status flag';
  /** Leaves the button that clears all values out, for places that have one of their own. */
  @property({ type: Boolean, attribute: 'no-clear' }) noClear = false;

  readonly #roving = new Map<Facet, RovingFocus>();

  protected override get skeletonShape(): SkeletonShape {
    return 'lines';
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult | typeof nothing {
    const wanted = this.facets.split(/\s+/);
    const chosen = facets
      .filter((facet) => wanted.includes(facet))
      .sort((one, other) => wanted.indexOf(one) - wanted.indexOf(other));
    const groups = listLegend(roadmap, snapshot.view, chosen);
    if (groups.length === 0) return nothing;
    const isChosen = groups.some(({ entries }) => entries.some((entry) => entry.isChosen));
    const hasWords = chosen.includes('status');
    return html`<div class="root ${this.variant} ${hasWords ? '' : 'plain'}" part="entries">
        ${groups.map((group) => this.#renderGroup(roadmap, group, snapshot))}
        ${
          isChosen && this.filter && !this.noClear
            ? html`<button
                type="button"
                class="button ghost clear screen-only"
                part="clear"
                @click=${this.#handleClear}
              >
                ${this.localize.term('clear')}
              </button>`
            : nothing
        }
      </div>
      <slot name="footer"></slot>`;
  }

  #renderGroup(roadmap: Roadmap, group: LegendGroup, { view }: Snapshot): TemplateResult {
    const { facet } = group;
    const shown = view.shown.get(listId(facet)) ?? listed;
    const visible = group.entries.filter((entry, index) => index < shown || entry.isChosen);
    const rest = group.entries.length - visible.length;
    const isPlain = this.variant === 'chips';
    return html`<section class="group" part="group">
      ${
        isPlain
          ? nothing
          : html`<p class="group-head">
              <strong>${this.#nameOf(roadmap, facet)}</strong>
              ${this.#renderExtent(group)}
            </p>`
      }
      ${this.filter ? this.#renderButtons(roadmap, facet, visible, group.total) : this.#renderList(roadmap, facet, visible, group.total)}
      ${
        rest > 0
          ? html`<button
              type="button"
              class="button ghost screen-only"
              @click=${() => this.request({ type: 'show', id: listId(facet), count: shown + 100 })}
            >
              ${this.localize.term('showMore', Math.min(rest, 100))}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** Milestones are named as the other elements name them: releases, phases, quarters. */
  #nameOf(roadmap: Roadmap, facet: Facet): string {
    return facet === 'milestone'
      ? this.localize.term('milestone', nameMilestones(roadmap).kind)
      : this.localize.term('facet', facet);
  }

  /** How much the values are shares of: said once, beside the statuses. */
  #renderExtent({ facet, total }: LegendGroup): TemplateResult | typeof nothing {
    if (facet !== 'flag' && facet !== 'status') return nothing;
    return html`<span class="muted"
      >${facet === 'flag' ? this.localize.term('severalFlags') : this.localize.term('items', total)}</span
    >`;
  }

  #renderList(roadmap: Roadmap, facet: Facet, entries: readonly LegendEntry[], total: number): TemplateResult {
    return html`<ul class="entries" role="list" aria-label=${this.#nameOf(roadmap, facet)}>
      ${entries.map(
        (entry) =>
          html`<li class=${this.variant === 'chips' ? 'chip' : 'entry'} part="entry">
            ${this.#renderEntry(roadmap, facet, entry, total)}
          </li>`,
      )}
    </ul>`;
  }

  #renderButtons(roadmap: Roadmap, facet: Facet, entries: readonly LegendEntry[], total: number): TemplateResult {
    const roving = this.#rovingOf(facet);
    return html`<div
      class="entries"
      role="toolbar"
      data-facet=${facet}
      aria-label=${this.localize.term('filterBy', facet)}
      aria-orientation=${this.variant === 'chips' ? 'horizontal' : 'vertical'}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, facet, roving)}
      @focusin=${(event: FocusEvent) => roving.remember(event.target)}
    >
      ${entries.map(
        (entry) =>
          html`<button
            type="button"
            class=${this.variant === 'chips' ? 'chip' : 'entry'}
            part="entry"
            aria-pressed=${entry.isChosen ? 'true' : 'false'}
            aria-disabled=${entry.count === 0 && !entry.isChosen ? 'true' : nothing}
            @click=${() => this.#handleChoice(facet, entry)}
          >
            ${this.#renderEntry(roadmap, facet, entry, total)}
          </button>`,
      )}
    </div>`;
  }

  #renderEntry(roadmap: Roadmap, facet: Facet, entry: LegendEntry, total: number): TemplateResult {
    const { value } = entry;
    const name = filterName(roadmap, { facet, value }, this.localize);
    const isMark = facet === 'status' || facet === 'flag';
    const glyph = !isMark
      ? html`<span class="dot"></span>`
      : facet === 'status'
        ? renderStatusGlyph(roadmap, value as Status)
        : renderGlyph(value as Flag);
    const count = this.filter ? entry.count : entry.total;
    const number = html`<span class="count" part="count">${this.localize.number(count)}</span>`;
    if (this.variant === 'chips') return html`${glyph}<span class="label" part="label">${name}</span>${number}`;
    const words = this.variant === 'key' ? undefined : this.#wordsOf(roadmap, facet, entry, name);
    return html`${glyph}
      <span class="words"
        ><span class="label" part="label">${name}</span>${
          words === undefined ? nothing : html`<span class="source-word" part="source-word">${words}</span>`
        }</span
      >
      ${this.variant === 'list' ? html`${renderShare(isMark ? value : 'plain', count, total)}${number}` : nothing}`;
  }

  #wordsOf(roadmap: Roadmap, facet: Facet, { value }: LegendEntry, name: string): string | undefined {
    if (facet !== 'status') return undefined;
    if (value === 'unknown') return this.localize.term('noMark');
    const words = sourceWords(roadmap, value as Status, name);
    return words === undefined ? undefined : this.localize.term('quote', words);
  }

  #rovingOf(facet: Facet): RovingFocus {
    let roving = this.#roving.get(facet);
    if (!roving) this.#roving.set(facet, (roving = new RovingFocus(this, `[data-facet=${facet}] button`)));
    return roving;
  }

  #handleKey(event: KeyboardEvent, facet: Facet, roving: RovingFocus): void {
    if (event.key === 'Escape' && this.snapshot.view.filters[facet].length > 0) {
      event.stopPropagation();
      this.#change(() => this.request({ type: 'set-filter', facet, values: [] }));
    } else roving.move(event);
  }

  #handleChoice(facet: Facet, { value, count, isChosen }: LegendEntry): void {
    if (count === 0 && !isChosen) return;
    this.#change(() =>
      this.single
        ? this.request({ type: 'set-filter', facet, values: isChosen ? [] : [value] })
        : this.request({ type: 'toggle-filter', facet, value }),
    );
  }

  readonly #handleClear = (): void => {
    this.#change(() => {
      for (const facet of facets) {
        if (this.facets.split(/\s+/).includes(facet)) this.request({ type: 'set-filter', facet, values: [] });
      }
    });
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
  };

  #change(change: () => void): void {
    change();
    const { roadmap, view } = this.snapshot;
    if (roadmap) this.dispatchEvent(new RoadmapFilterEvent(view.filters, findMatches(roadmap, view).entries.length));
  }
}

function listId(facet: Facet): string {
  return `legend-${facet}`;
}
