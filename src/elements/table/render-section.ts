/** Heads of sections and groups: what opens and closes, with counts and what the document says of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Group, Milestone, Progress } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import type { TableGroupLine, TableSection } from '../../view/table-rows.ts';
import { renderFlag, renderStatus, whenLabel } from '../internal/item-parts.ts';
import { renderLink, renderOwner } from '../internal/link-parts.ts';
import { renderBlocks, type Rendered } from '../internal/render-inline.ts';
import { valueName } from './column-name.ts';
import type { TableContext } from './table-context.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';

/**
 * Draws the head of a section.
 * @param section the section
 * @param context words and state
 */
export function renderSectionHead(section: TableSection, context: TableContext): TemplateResult {
  const { localize, state } = context;
  const { milestone } = section;
  const title = milestone
    ? milestoneTitle(milestone, localize.term('unscheduled'))
    : valueName(context, state.groupBy, section.value ?? '');
  const items = section.matching === section.total ? localize.term('items', section.total) : count(section, context);
  return renderHead({
    disclosure: renderDisclosure('section', section.id, section.open, `${title}, ${items}`),
    title: linked(title, milestone?.href, context),
    items,
    isMiss: isMiss(section),
    asides: milestone ? milestoneAsides(milestone, context) : [],
    about: section.open && milestone ? milestone.description : [],
    context,
  });
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
  return renderHead({
    disclosure: renderDisclosure('group', group.id, line.open, said),
    title: linked(group.title, group.href, context),
    items,
    isMiss: isMiss(line),
    asides: groupAsides(group, context),
    about: line.open ? group.description : [],
    context,
  });
}

interface Head {
  readonly disclosure: TemplateResult;
  readonly title: Rendered;
  readonly items: string;
  /** Whether search or filters leave nothing of it. */
  readonly isMiss: boolean;
  readonly asides: readonly TemplateResult[];
  readonly about: readonly Block[];
  readonly context: TableContext;
}

function renderHead({ disclosure, title, items, isMiss: isEmpty, asides, about, context }: Head): TemplateResult {
  return html`<div class=${isEmpty ? 'head miss' : 'head'}>
      ${disclosure}<b part="group-label"><bdi>${title}</bdi></b
      ><span class="muted count">${items}</span>
      ${asides.length === 0 ? nothing : html`<span class="head-asides">${asides}</span>`}
    </div>
    ${about.length === 0 ? nothing : html`<div class="about prose">${renderBlocks(about, context)}</div>`}`;
}

function isMiss({ matching, total }: { matching: number; total: number }): boolean {
  return total > 0 && matching === 0;
}

function milestoneAsides(milestone: Milestone, context: TableContext): TemplateResult[] {
  const { localize } = context;
  const { when, versions, progress, status, title, kind } = milestone;
  const asides: TemplateResult[] = [];
  if (when && !title.includes(when.text)) asides.push(html`<span class="muted">${whenLabel(context, when)}</span>`);
  if (versions?.to !== undefined) asides.push(html`<span class="tag">${localize.term('versionRange')}</span>`);
  // A heading that is a state says so itself.
  if (status !== 'unknown' && kind !== 'state') asides.push(renderStatus(context, { status }));
  if (progress) asides.push(renderProgress(progress, context));
  return asides;
}

function groupAsides(group: Group, context: TableContext): TemplateResult[] {
  const { status, title, target, when, stretch, helpWanted, progress, owners, links } = group;
  const asides: TemplateResult[] = [];
  // It is read from the words of the heading, and said to be.
  if (status !== 'unknown') asides.push(renderStatus(context, { status, fromTitle: title }));
  if (target !== undefined) asides.push(html`<span class="tag">${target}</span>`);
  if (when) asides.push(html`<span class="muted">${whenLabel(context, when)}</span>`);
  if (stretch) asides.push(renderFlag(context, 'stretch'));
  if (helpWanted) asides.push(renderFlag(context, 'help-wanted'));
  if (progress) asides.push(renderProgress(progress, context));
  asides.push(...owners.map((owner) => html`<span class="muted">${renderOwner(context, owner)}</span>`));
  asides.push(...links.map((link) => renderLink(context, link)));
  return asides;
}

function renderProgress({ done, total }: Progress, { localize }: TableContext): TemplateResult {
  return html`<span class="muted count">${localize.term('doneOf', done, total)}</span>`;
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
