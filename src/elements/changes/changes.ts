/** `<roadmap-changes>`: what changed between two versions of a roadmap. */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Change } from '../../core/diff/change.ts';
import { diffRoadmaps } from '../../core/diff/diff-roadmaps.ts';
import { isRoadmap } from '../../core/model/is-roadmap.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { groupChanges, type ChangeGroup } from '../../view/change-groups.ts';
import { indexRoadmap } from '../../view/entries.ts';
import type { Snapshot } from '../../view/store.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { selectNode } from '../internal/select-node.ts';
import { changesStyles } from './changes.styles.ts';
import { changeGlyphs, renderChange, type ChangeContext } from './render-change.ts';

/** Changes of one kind that are shown at first, and that 'Show more' adds. */
const pageSize = 20;

/**
 * What changed between two versions of a roadmap, by kind: done, added, slipped, pulled in, rescheduled, status, owners,
 * reworded, removed.
 *
 * Give it `changes`, as `diffRoadmaps` makes them, or the `older` version beside the roadmap that it shows. Each kind is a
 * list under a heading; titles are links to what is still there, and following one selects it in all elements that share the
 * roadmap.
 *
 * ```html
 * <roadmap-summary id="plan" src="ROADMAP.md"></roadmap-summary>
 * <roadmap-changes for="plan"></roadmap-changes>
 * <script type="module">
 *   import { readRoadmap } from 'https://cdn.jsdelivr.net/npm/roadmark@0.1.0/dist/cdn/roadmark.js';
 *   const lastMonth = await fetch('ROADMAP-last-month.md');
 *   document.querySelector('roadmap-changes').older = await readRoadmap(await lastMonth.text());
 * </script>
 * ```
 *
 * @summary Changes between two versions of a roadmap.
 * @status experimental
 * @since 0.1.0
 *
 * @slot footer - Below the changes.
 *
 * @fires {RoadmapSelectEvent} roadmap-select - When the visitor follows the title of something that is still there. Bubbles, is composed.
 *
 * @csspart group - Each kind of change.
 * @csspart group-label - Its heading.
 * @csspart change - Each change.
 * @csspart change-title - What it happened to.
 * @csspart more - Buttons that show further changes.
 */
export class RoadmapChanges extends RoadmapElement {
  static override styles: CSSResultGroup = [RoadmapElement.styles, changesStyles];

  /** What changed, as `diffRoadmaps` of the core tells it. Entries that are no changes are left out. Beats `older`. */
  @property({ attribute: false }) changes?: readonly Change[] | undefined;
  /** The older version; it is compared with the roadmap that the element shows. Anything else than a roadmap is ignored. */
  @property({ attribute: false }) older?: Roadmap | undefined;

  #compared: { older: Roadmap; newer: Roadmap; changes: readonly Change[] } | undefined;

  protected override get needsItems(): boolean {
    return false;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('click', this.#handleClick);
  }

  readonly #handleClick = (event: Event): void => {
    const target = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && isAction(node));
    if (!target || !(event instanceof MouseEvent)) return;
    const { id, more } = target.dataset;
    if (more !== undefined) {
      const shown = this.snapshot.view.shown.get(more) ?? pageSize;
      this.request({ type: 'show', id: more, count: shown + pageSize });
    } else if (id !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      selectNode(this, id);
    }
  };

  /** The changes given, or those between the two versions; compared once. */
  #changesTo(newer: Roadmap): readonly Change[] | undefined {
    if (this.changes !== undefined) return this.changes;
    const { older } = this;
    if (older === undefined || !isRoadmap(older)) return undefined;
    if (this.#compared?.older !== older || this.#compared.newer !== newer) {
      this.#compared = { older, newer, changes: diffRoadmaps(older, newer) };
    }
    return this.#compared.changes;
  }

  protected override renderWithout(snapshot: Snapshot): TemplateResult | typeof nothing {
    return this.changes === undefined ? super.renderWithout(snapshot) : this.#renderChanges(this.changes, snapshot);
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult | typeof nothing {
    const changes = this.#changesTo(roadmap);
    return changes === undefined ? nothing : this.#renderChanges(changes, snapshot);
  }

  #renderChanges(changes: readonly Change[], { roadmap, view }: Snapshot): TemplateResult {
    const { localize } = this;
    const nodes = roadmap && indexRoadmap(roadmap).nodes;
    const context: ChangeContext = { localize, leadsTo: (id) => nodes?.has(id) ?? false };
    const groups = groupChanges(changes);
    const total = groups.reduce((sum, group) => sum + group.changes.length, 0);
    return html`<section class="root">
      <div class="head">
        <span class="title" role="heading" aria-level=${this.headLevel}>${localize.term('changesTitle')}</span>
        ${total > 0 ? html`<span class="muted count">${localize.term('changes', total)}</span>` : nothing}
      </div>
      ${
        total === 0
          ? html`<p class="muted">${localize.term('noChanges')}</p>`
          : html`<div class="groups">
              ${groups.map((group) => this.#renderGroup(group, view.shown.get(group.id) ?? pageSize, context))}
            </div>`
      }
      <slot name="footer"></slot>
    </section>`;
  }

  #renderGroup({ type, id, changes }: ChangeGroup, shown: number, context: ChangeContext): TemplateResult {
    const { localize } = context;
    const more = Math.min(changes.length - shown, pageSize);
    return html`<section class="group is-${type}" part="group" aria-labelledby="head-${type}">
      <div class="group-head" part="group-label" id="head-${type}" role="heading" aria-level=${this.headLevel + 1}>
        ${renderGlyph(changeGlyphs[type])}<span>${localize.term('changeType', type)}</span>
        <span class="muted count">${localize.number(changes.length)}</span>
      </div>
      <ul>
        ${changes.slice(0, shown).map((change) => renderChange(change, context))}
      </ul>
      ${
        more > 0
          ? html`<button type="button" part="more" class="button ghost screen-only" data-more=${id}>
              ${localize.term('showMore', more)}
            </button>`
          : nothing
      }
    </section>`;
  }
}

function isAction({ dataset }: HTMLElement): boolean {
  return dataset['id'] !== undefined || dataset['more'] !== undefined;
}
