/** Title, figures and controls above the timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { resolveHref } from '../../core/url/safe-href.ts';
import { joinUnits } from '../../translations/join-units.ts';
import { findMatches } from '../../view/matches.ts';
import { countAll, showsProgress } from '../../view/progress.ts';
import { nameMilestones, titleOf } from '../../view/roadmap-names.ts';
import { isFiltered } from '../../view/view-state.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import type { TimelineContext } from './timeline-context.ts';

/** What the header shows. */
export interface HeaderOptions {
  /** Whether title and figures are seen; where another element shows them, they are only read out. */
  readonly titled: boolean;
  /** Number of dated rows, where some are dated and others not. */
  readonly dated?: number;
  /** The controls. */
  readonly controls: TemplateResult | typeof nothing;
}

/**
 * Draws the header.
 * @param options what it shows
 * @param context words and state
 */
export function renderHeader(options: HeaderOptions, context: TimelineContext): TemplateResult {
  const { roadmap, localize, headingLevel } = context;
  return html`<div class=${options.titled ? 'header' : 'header untitled'} part="header">
    <div class=${options.titled ? 'header-words' : 'header-words visually-hidden'}>
      <slot name="title">
        <div class="title" role="heading" aria-level=${headingLevel} id="title">
          <bdi>${titleOf(roadmap) ?? localize.term('untitled')}</bdi>
        </div>
      </slot>
      <p class="muted count">${headerFigures(options, context)}</p>
    </div>
    <div class="header-controls screen-only">
      ${options.controls}
      <slot name="actions">${options.titled ? renderSourceLink(context) : nothing}</slot>
    </div>
  </div>`;
}

function headerFigures({ dated }: HeaderOptions, context: TimelineContext): string {
  const { roadmap, localize, state } = context;
  const counts = countAll(roadmap);
  const { milestones, kind } = nameMilestones(roadmap);
  const hits = isFiltered(state) ? findMatches(roadmap, state).entries.length : undefined;
  const parts = [
    ...(milestones === 0 ? [] : [localize.term('milestones', milestones, kind)]),
    ...(dated === undefined ? [] : [localize.term('dated', dated)]),
    showsProgress(counts)
      ? localize.term('itemsDone', counts.done, counts.relevant)
      : localize.term('items', counts.total),
    ...(hits === undefined ? [] : [localize.term('matching', hits)]),
  ];
  return joinUnits(localize.lang(), parts);
}

function renderSourceLink({ roadmap, base }: TimelineContext): TemplateResult | typeof nothing {
  const uri = roadmap.source?.uri;
  const href = uri === undefined ? undefined : resolveHref(uri, base);
  if (uri === undefined || href === undefined) return nothing;
  const name = (uri.split(/[?#]/, 1)[0] ?? '').split('/').findLast((part) => part !== '') ?? uri;
  return html`<a class="button ghost" href=${href}>${renderGlyph('document')}${name}</a>`;
}
