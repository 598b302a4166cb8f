/** An item as a card: title, progress of what is nested in it, and what it is a part of; its detail once it is selected. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/model/types.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import { holds, type BoardCard } from '../../view/board-columns.ts';
import { childEntries, indexRoadmap, type Entry } from '../../view/entries.ts';
import { statedStatus } from '../../view/stated-status.ts';
import { flagsOf } from '../../view/matches.ts';
import type { DetailPart } from '../internal/item-detail-options.ts';
import { renderItemDetail } from '../internal/load-detail.ts';
import { renderFlag, renderStatus } from '../internal/item-parts.ts';
import { ownerName, renderLink } from '../internal/link-parts.ts';
import { renderStatusGlyph } from '../internal/render-glyph.ts';
import { renderBlocks, renderTitle } from '../internal/render-inline.ts';
import { renderStatusBar } from '../internal/status-bar.ts';
import type { BoardContext } from './board-context.ts';
import { encodePart } from '../../core/url/encode-part.ts';

/**
 * Draws a card.
 * @param card the item and the statuses of what is nested in it
 * @param context words and state
 */
export function renderCard({ entry, children }: BoardCard, context: BoardContext): TemplateResult {
  const { item } = entry;
  const { localize } = context;
  const shown = shownOn(entry, context);
  const open = shown !== undefined;
  return html`<li part="card" class="card ${open ? 'selected' : ''}">
    <a
      part="card-title"
      class="card-title ${item.status === 'dropped' ? 'dropped' : ''}"
      href="#${encodePart(item.id)}"
      data-id=${item.id}
      aria-expanded=${open ? 'true' : 'false'}
      ><bdi>${renderTitle(item, { ...context, links: false })}</bdi></a
    >
    ${
      children.total > 0 && children.stated
        ? html`<p class="children count">
            ${renderStatusBar(children, '')}
            <span>${localize.term('childrenDone', children.done, children.relevant)}</span>
          </p>`
        : nothing
    }
    ${renderMeta({ entry, children }, context)}
    ${context.printing ? [shown === entry ? nothing : renderProse(item, context), renderNested(entry, context)] : nothing}
    ${
      open
        ? html`<div class="detail">
            ${renderItemDetail(shown, {
              ...context,
              onSelect: context.select,
              omit: shown === entry ? shownParts(entry) : [],
              headingLevel: context.headingLevel + 2,
            })}
          </div>`
        : nothing
    }
  </li>`;
}

/** What the card of an item shows of it whole. */
function shownParts({ item: { owners, links } }: Entry): readonly DetailPart[] {
  const isLinked = links.length === 1 && links[0]?.number !== undefined;
  return [
    'title',
    'path',
    'status',
    'flag',
    'counts',
    ...(owners.length > 1 ? [] : ['owner' as const]),
    ...(isLinked ? ['link' as const] : []),
  ];
}

/** What is nested in an item, as a list below its card. */
function renderNested(entry: Entry, context: BoardContext): TemplateResult | typeof nothing {
  const nested = childEntries(context.roadmap, entry);
  if (nested.length === 0) return nothing;
  return html`<ul class="nested">
    ${nested.map(
      (child) =>
        html`<li>
          ${context.board.stated ? renderStatusGlyph(context.roadmap, child.item.status) : nothing}
          ${renderTitle(child.item, { ...context, links: false })} ${renderProse(child.item, context)}
          ${renderNested(child, context)}
        </li>`,
    )}
  </ul>`;
}

/** What an item says beside its title: paper has no detail to be opened. */
function renderProse({ description }: Item, context: BoardContext): TemplateResult | typeof nothing {
  if (description.length === 0) return nothing;
  return html`<div class="item-detail__prose card-prose">${renderBlocks(description, context)}</div>`;
}

/** The item whose detail is shown on a card: its own, or one nested in it. */
function shownOn(entry: Entry, { state, roadmap }: BoardContext): Entry | undefined {
  if (!holds(entry, state.selected)) return undefined;
  const node = indexRoadmap(roadmap).nodes.get(state.selected ?? '');
  return node?.kind === 'item' ? node.entry : undefined;
}

/** Theme, release, status, flags, owners and issue: what the column does not say. */
function renderMeta({ entry, children }: BoardCard, context: BoardContext): TemplateResult | typeof nothing {
  const { board, localize, roadmap, plain } = context;
  const { item, groups, milestone } = entry;
  const parts: TemplateResult[] = [];
  if (plain || (board.by !== 'status' && board.stated) || item.statusFrom !== undefined) {
    if (item.status !== 'unknown' || item.statusFrom !== undefined)
      parts.push(renderStatus(context, statedStatus(entry)));
  }
  // A group for another release is no theme: what it stands under is.
  const group = (groups.findLast(({ target }) => target === undefined) ?? groups.at(-1))?.title;
  if (group !== undefined) parts.push(html`<span>${group}</span>`);
  if (board.by === 'status' && roadmap.milestones.length > 1)
    parts.push(html`<span>${milestoneTitle(milestone, localize.term('unscheduled'))}</span>`);
  for (const flag of flagsOf(entry)) parts.push(renderFlag(context, flag));
  const [owner] = item.owners;
  if (owner) parts.push(html`<span><bdi>${ownerName(owner)}</bdi>${more(item.owners.length - 1, context)}</span>`);
  const link = item.links.find(({ number }) => number !== undefined);
  if (link) parts.push(html`<span>${renderLink(context, link)}${more(item.links.length - 1, context)}</span>`);
  if (children.total > 0 && !children.stated) {
    parts.push(html`<span>${localize.term('fact', 'children')}: ${localize.number(children.total)}</span>`);
  }
  return parts.length === 0 ? nothing : html`<p part="card-meta" class="meta">${parts}</p>`;
}

function more(count: number, { localize }: BoardContext): TemplateResult | typeof nothing {
  if (count < 1) return nothing;
  return html` <span aria-hidden="true">+${localize.number(count)}</span
    ><span class="visually-hidden">${localize.term('more', count)}</span>`;
}
