/** The panel of a release: its items by theme, each with its status, tags and, when opened, all that is known of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { resolveHref } from '../../core/url/safe-href.ts';
import { columnStarts, entryStarts } from '../../view/column-starts.ts';
import { layOutPanel, panelListId, panelStep, type PanelSection } from '../../view/lane-panel.ts';
import type { MatrixLane, MatrixView } from '../../view/matrix.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { renderBlocks } from '../internal/render-inline.ts';
import { renderItemLine } from './item-line.ts';
import { laneCount, laneTitle } from './lane-words.ts';
import { setProperties } from '../internal/set-properties.ts';
import type { TimelineContext } from './timeline-context.ts';

/** How the panel is wired to the grid. */
export interface PanelPlace {
  /** The grid. */
  readonly view: MatrixView;
  /** Position of the lane among those drawn. */
  readonly column: number;
  /** Id of the panel's element, named by the stop that opens it. */
  readonly panelId: string;
  /** Title of the theme whose heading takes the focus; absent where none does. */
  readonly focusTheme: string | undefined;
  /** Closes the panel. */
  readonly close: () => void;
}

/**
 * Draws the panel of a release.
 * @param lane the lane
 * @param place how it is wired
 * @param context words and state
 */
export function renderPanel(lane: MatrixLane, place: PanelPlace, context: TimelineContext): TemplateResult {
  const { localize, roadmap, state, themeBy, printing, headingLevel, base } = context;
  const { milestone, aimed } = lane.lane;
  const panel = layOutPanel(roadmap, lane.lane, state, { by: themeBy, all: printing });
  const listId = panelListId(lane.lane);
  const title = laneTitle(lane.lane, context);
  const href = milestone.href === undefined || aimed ? undefined : resolveHref(milestone.href, base);
  const rest = panel.total - panel.listed;
  const starts = columnStarts(panel.sections, 3);
  const classOf = columnClasses(columnStarts(panel.sections, 2), starts);
  const alone = panel.sections.length === 1;
  return html`<div
    class="panel"
    part="panel"
    id=${place.panelId}
    role="region"
    aria-label=${title}
    ${setProperties({ '--_column': String(place.column) })}
  >
    <div class="panel-head">
      <div class="panel-title" role="heading" aria-level=${Math.min(6, headingLevel + 2)}>
        ${href === undefined ? title : html`<a href=${href} rel="noopener noreferrer nofollow ugc">${title}</a>`}
      </div>
      <span class="muted count">${laneCount(place.view, lane, context)}</span>
      ${milestone.versions?.to === undefined || aimed ? nothing : html`<span class="tag" part="tag">${localize.term('versionRange')}</span>`}
      ${aimed ? html`<span class="tag" part="tag">${localize.term('plannedUnder', milestone.title)}</span>` : nothing}
      <button
        type="button"
        class="button icon ghost panel-close screen-only"
        aria-label=${localize.term('close')}
        @click=${place.close}
      >
        ${renderGlyph('close')}
      </button>
    </div>
    ${
      milestone.description.length === 0 || aimed
        ? nothing
        : html`<div class="panel-prose">${renderBlocks(milestone.description, context)}</div>`
    }
    <div class=${starts.size === 1 ? 'sections two' : 'sections'}>
      ${panel.sections.map((section, index) => renderSection(section, { alone, starts: classOf(index) }, place, context))}
    </div>
    ${
      rest > 0
        ? html`<button
            type="button"
            class="button screen-only"
            @click=${() => context.show(listId, panel.listed + panelStep)}
          >
            ${localize.term('showMore', Math.min(rest, panelStep))}
          </button>`
        : nothing
    }
  </div>`;
}

/** Names what begins one of two columns, and one of three. */
function columnClasses(halves: ReadonlySet<number>, thirds: ReadonlySet<number>): (index: number) => string {
  return (index) => `${halves.has(index) ? ' half' : ''}${thirds.has(index) ? ' third' : ''}`;
}

function renderSection(
  section: PanelSection,
  { alone, starts }: { readonly alone: boolean; readonly starts: string },
  place: PanelPlace,
  context: TimelineContext,
): TemplateResult | typeof nothing {
  const { localize, headingLevel, base } = context;
  const { title, group, entries, hits, total } = section;
  if (entries.length === 0 && hits > 0) return nothing;
  const hidden = title === '' && alone;
  const href = group?.href === undefined ? undefined : resolveHref(group.href, base);
  const name = title === '' ? localize.term('noGroup') : title;
  const classOf = alone ? columnClasses(entryStarts(section, 2), entryStarts(section, 3)) : () => '';
  return html`<div class="section${starts}" part="panel-group">
    ${
      hidden
        ? nothing
        : html`<div
            class="section-title"
            role="heading"
            aria-level=${Math.min(6, headingLevel + (context.narrow ? 2 : 3))}
            tabindex="-1"
            data-id=${group?.id ?? nothing}
            ?data-wanted=${title === place.focusTheme}
          >
            ${href === undefined ? name : html`<a href=${href} rel="noopener noreferrer nofollow ugc">${name}</a>`}
            ${place.view.filtered ? html`<span class="muted small count">${localize.term('ofTotal', hits, total)}</span>` : nothing}
            ${group?.helpWanted ? html`<span class="flag">${renderGlyph('help-wanted')}${localize.term('flag', 'help-wanted')}</span>` : nothing}
          </div>`
    }
    ${
      group && group.description.length > 0
        ? html`<div class="section-prose">${renderBlocks(group.description, context)}</div>`
        : nothing
    }
    <ul class="items">
      ${entries.map(
        (entry, index) =>
          html`<li class="item depth-${Math.min(3, entry.depth)}${classOf(index)}" part="item">
            ${renderItemLine(entry, place.view.stated, context)}
          </li>`,
      )}
    </ul>
  </div>`;
}
