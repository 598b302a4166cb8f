/** One change as an entry of a list: what it happened to, where that stands, what was said before and is said now. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change, ChangeType } from '../../core/diff/change.ts';
import type { Status } from '../../core/model/types.ts';
import { placeOfChange } from '../../view/change-groups.ts';
import { statusOrder } from '../../core/model/status-order.ts';
import type { Flag } from '../../view/view-state.ts';
import type { Icon } from '../internal/glyph.ts';
import type { LocalizeController } from '../internal/localize.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { encodePart } from '../../core/url/encode-part.ts';

/** Pictures of kinds of changes; the words stand beside them. */
export const changeGlyphs: Readonly<Record<ChangeType, Icon | Status | Flag>> = {
  done: 'done',
  added: 'plus',
  slipped: 'sort-descending',
  'pulled-in': 'sort-ascending',
  rescheduled: 'clock',
  status: 'in-progress',
  're-owned': 'help-wanted',
  reworded: 'pencil',
  removed: 'minus',
};

/** What a change is drawn from. */
export interface ChangeContext {
  /** Words of the interface. */
  readonly localize: LocalizeController;
  /** Whether an id leads to something on the page; links are drawn for those alone. */
  readonly leadsTo: (id: string) => boolean;
}

/**
 * Draws a change.
 * @param change the change
 * @param context words, and what can be linked to
 */
export function renderChange(change: Change, context: ChangeContext): TemplateResult {
  const { localize, leadsTo } = context;
  const { id, title, kind, type } = change;
  const place = placeOfChange(change);
  const linked = type !== 'removed' && leadsTo(id);
  return html`<li part="change" class="change">
    <span class="what"
      >${kind === 'item' ? nothing : html`<span class="tag">${kind === 'group' ? localize.term('fact', kind) : localize.term(kind, 'mixed')}</span> `}${
        linked
          ? html`<a part="change-title" href="#${encodePart(id)}" data-id=${id}><bdi>${title}</bdi></a>`
          : html`<bdi part="change-title" class=${type === 'removed' ? 'removed' : ''}>${title}</bdi>`
      }</span
    >
    ${place === undefined ? nothing : html`<span class="muted small"><bdi>${place}</bdi></span>`}
    ${renderValues(change, context)}
  </li>`;
}

/** What was said and what is said; for what was added, removed or done the kind says it all. */
function renderValues({ type, before, after }: Change, { localize }: ChangeContext): TemplateResult | typeof nothing {
  if (type === 'added' || type === 'removed' || type === 'done') return nothing;
  const was = valueName(type, before, localize);
  const is = valueName(type, after, localize);
  // The new words are the title already.
  const now =
    type === 'reworded' ? nothing : html` <span class="arrow"></span> ${renderMark(type, after)}<bdi>${is}</bdi>`;
  return html`<span class="values">
    <span class="visually-hidden">${localize.term('fromTo', was, is)}</span>
    <span aria-hidden="true">${renderMark(type, before)}<bdi class="was">${was}</bdi>${now}</span>
  </span>`;
}

function renderMark(type: ChangeType, value: string | undefined): TemplateResult | typeof nothing {
  return type === 'status' && isStatus(value) ? renderGlyph(value) : nothing;
}

function valueName(type: ChangeType, value: string | undefined, localize: LocalizeController): string {
  if (value === undefined || value === '') return localize.term('none');
  return type === 'status' && isStatus(value) ? localize.term('status', value) : value;
}

function isStatus(value: string | undefined): value is Status {
  return (statusOrder as readonly (string | undefined)[]).includes(value);
}
