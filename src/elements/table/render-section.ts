/** Heads of sections and groups: what opens and closes, with counts and what the document says of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Milestone, Status } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import type { TableGroupLine, TableSection } from '../../view/table-rows.ts';
import { renderFlag, renderLink, renderOwner, renderStatus, whenLabel } from '../internal/item-parts.ts';
import { renderBlocks, type Rendered } from '../internal/render-inline.ts';
import { valueName } from './column-name.ts';
import type { TableContext } from './table-context.ts';

/**
 * Draws the head of a section.
 * @param section the section
 * @param context words and state
 */
export function renderSectionHead(section: TableSection, context: TableContext): TemplateResult {
  const { localize, state } = context;
  const { milestone } = section;
  const title = milestone ? milestoneTitle(milestone, context) : valueName(context, state.groupBy, section.value ?? '');
  const items = section.matching === section.total ? localize.term('items', section.total) : count(section, context);
  return html`<div class="head">
      ${renderDisclosure('section', section.id, section.open, `${title}, ${items}`)}
      <b part="group-label"><bdi>${linked(title, milestone?.href, context)}</bdi></b>
      <span class="muted count">${items}</span>
      ${milestone ? renderMilestoneAsides(milestone, context) : nothing}
    </div>
    ${
      section.open && milestone && milestone.description.length > 0
        ? html`<div class="about prose">${renderBlocks(milestone.description, context)}</div>`
        : nothing
    }`;
}

/**
 * Draws the head of a group.
 * @param line the group
 * @param context words and state
 */
export function renderGroupHead(line: TableGroupLine, context: TableContext): TemplateResult {
  const { localize } = context;
  const { group } = line;
  const items = line.matching === line.total ? localize.number(line.total) : count(line, context);
  const said = `${group.title}, ${line.matching === line.total ? localize.term('items', line.total) : items}`;
  return html`<div class="head">
      ${renderDisclosure('group', group.id, line.open, said)}
      <b part="group-label"><bdi>${linked(group.title, group.href, context)}</bdi></b>
      <span class="muted count">${items}</span>
      ${renderStated(group.status, group.title, context)}
      ${group.target === undefined ? nothing : html`<span class="tag">${group.target}</span>`}
      ${group.when ? html`<span class="muted">${whenLabel(context, group.when)}</span>` : nothing}
      ${group.stretch ? renderFlag(context, 'stretch') : nothing}
      ${group.helpWanted ? renderFlag(context, 'help-wanted') : nothing}
      ${
        group.progress
          ? html`<span class="muted count">${localize.term('doneOf', group.progress.done, group.progress.total)}</span>`
          : nothing
      }
      ${group.owners.map((owner) => html`<span class="muted">${renderOwner(context, owner)}</span>`)}
      ${group.links.map((link) => renderLink(context, link))}
    </div>
    ${
      line.open && group.description.length > 0
        ? html`<div class="about prose">${renderBlocks(group.description, context)}</div>`
        : nothing
    }`;
}

/**
 * Names a milestone.
 * @param milestone the milestone
 * @param context words
 */
export function milestoneTitle({ title, kind, source }: Milestone, { localize }: TableContext): string {
  return title === '' || (kind === 'unscheduled' && source === undefined) ? localize.term('unscheduled') : title;
}

function renderMilestoneAsides(milestone: Milestone, context: TableContext): Rendered | typeof nothing {
  const { localize } = context;
  const { when, versions, progress, status, title } = milestone;
  return html`${
    when && !title.includes(when.text) ? html`<span class="muted">${whenLabel(context, when)}</span>` : nothing
  }${versions?.to === undefined ? nothing : html`<span class="tag">${localize.term('versionRange')}</span>`}
  ${status === 'unknown' || milestone.kind === 'state' ? nothing : renderStatus(context, { status })}
  ${
    progress
      ? html`<span class="muted count">${localize.term('doneOf', progress.done, progress.total)}</span>`
      : nothing
  }`;
}

/** A status that the heading itself says: it is read from its words, and said to be. */
function renderStated(status: Status, title: string, context: TableContext): TemplateResult | typeof nothing {
  return status === 'unknown' ? nothing : renderStatus(context, { status, fromTitle: title });
}

function count({ matching, total }: { matching: number; total: number }, { localize }: TableContext): string {
  return localize.term('ofTotal', matching, total);
}

function linked(title: string, href: string | undefined, { base }: TableContext): Rendered {
  const target = href === undefined ? undefined : resolveHref(href, base);
  return target === undefined ? title : html`<a href=${target} rel="noopener noreferrer nofollow ugc">${title}</a>`;
}

function renderDisclosure(action: 'section' | 'group', id: string, open: boolean, name: string): TemplateResult {
  return html`<button
    type="button"
    class="disclosure screen-only"
    data-action=${action}
    data-id=${id}
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${name}
  ></button>`;
}
