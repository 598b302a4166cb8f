/**
 * The detail of an item: everything the model knows of it. Shown in a panel, an expanded row or a card; what the place
 * around it shows already may be left out.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../core/model/types.ts';
import { describeItem, type ItemFacts, type Place, type Relation } from '../../view/item-facts.ts';
import { countAll } from '../../view/progress.ts';
import { linkAddress } from '../../view/link-address.ts';
import { linkName } from '../../view/link-names.ts';
import { capitalise } from '../../view/status-words.ts';
import type { Entry } from '../../view/entries.ts';
import type { FactName } from '../../translations/translation.ts';
import type { DetailPart, ItemDetailOptions } from './item-detail-options.ts';
import { renderFlag, renderStatus, statusName, whenLabel } from './item-parts.ts';
import { renderLink, renderOwner } from './link-parts.ts';
import { renderMeter } from './meter.ts';
import { renderGlyph, renderStatusGlyph } from './render-glyph.ts';
import { renderBlocks, renderTitle, type Rendered } from './render-inline.ts';
import { encodePart } from '../../core/url/encode-part.ts';

/**
 * Draws the detail of an item. Styles: `itemDetailStyles`.
 * @param entry the item with its place
 * @param options roadmap, words and what is left out
 */
export function renderItemDetail(entry: Entry, options: ItemDetailOptions): TemplateResult {
  const facts = describeItem(options.roadmap, entry);
  const shows = (part: DetailPart): boolean => !options.omit?.includes(part);
  return html`<div class="item-detail" part="detail">
    ${shows('path') ? renderPath(facts.path, options) : nothing}
    ${
      shows('title')
        ? html`<div class="item-detail__title" role="heading" aria-level=${Math.min(6, options.headingLevel ?? 3)}>
            ${renderTitle(entry.item, options)}
          </div>`
        : nothing
    }
    ${
      shows('description') && facts.description.length > 0
        ? html`<div class="item-detail__prose">${renderBlocks(facts.description, options)}</div>`
        : nothing
    }
    ${renderFacts(facts, options, shows)}
    ${shows('children') && facts.children.length > 0 ? renderChildren(facts, options, shows('counts')) : nothing}
    ${renderActions(entry, facts, options)}
  </div>`;
}

/** Where the item stands: release, theme, item it is part of. */
function renderPath(path: readonly Place[], options: ItemDetailOptions): TemplateResult | typeof nothing {
  const named = path.filter((place) => place.title !== '');
  if (named.length === 0) return nothing;
  return html`<ol class="item-detail__path">
    ${named.map((place) => html`<li>${renderJump(place.id, place.title, options)}</li>`)}
  </ol>`;
}

/** A link to another part of the same roadmap. The address is real, so it can be copied; the click stays in the view. */
function renderJump(id: string, text: string, { onSelect }: ItemDetailOptions): TemplateResult {
  const select = (event: MouseEvent): void => {
    if (!onSelect || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(id);
  };
  return html`<a href=${fragment(id)} @click=${select}>${text}</a>`;
}

function fragment(id: string): string {
  return `#${encodePart(id)}`;
}

function renderFacts(
  facts: ItemFacts,
  options: ItemDetailOptions,
  shows: (part: DetailPart) => boolean,
): TemplateResult | typeof nothing {
  const { localize } = options;
  const rows: TemplateResult[] = [];
  const add = (name: string, value: Rendered | undefined): void => {
    if (value !== undefined)
      rows.push(
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
      );
  };
  const list = <T>(values: readonly T[], render: (value: T) => TemplateResult): Rendered | undefined =>
    values.length === 0
      ? undefined
      : html`<ul>
          ${values.map((value) => html`<li>${render(value)}</li>`)}
        </ul>`;

  const addPart = (part: DetailPart & FactName, value: Rendered | undefined): void => {
    if (shows(part)) add(localize.term('fact', part), value);
  };

  if (shows('status') && facts.status.status !== 'unknown')
    add(localize.term('fact', 'status'), renderStated(facts, options));
  addPart(
    'flag',
    list(facts.flags, (flag) => renderFlag(options, flag)),
  );
  addPart('type', facts.type === undefined ? undefined : capitalise(facts.type, localize.lang()));
  addPart('priority', facts.priority);
  addPart(
    'owner',
    list(facts.owners, (owner) => renderOwner(options, owner)),
  );
  addPart(
    'tag',
    list(facts.tags, (tag) => html`<span class="tag" part="tag">${tag}</span>`),
  );
  addPart('target', facts.target);
  addPart('when', facts.when && whenLabel(options, facts.when));
  addPart('progress', facts.progress && renderProgress(facts.progress, options));
  add(
    localize.term('fact', 'dependsOn'),
    list(facts.dependsOn, (relation) => renderRelation(relation, options)),
  );
  add(
    localize.term('fact', 'neededBy'),
    list(facts.neededBy, (relation) => renderRelation(relation, options)),
  );
  for (const { kind, links } of shows('link') ? facts.links : []) {
    add(
      localize.term('linkKind', kind),
      list(links, (link) => renderLink(options, link, true)),
    );
  }
  for (const [name, value] of facts.fields) if (shows(`field:${name}`)) add(name, value);
  return rows.length === 0 ? nothing : html`<dl class="item-detail__facts">${rows}</dl>`;
}

/** The status, with the document's own word where that says something else; marks that are pictures are left to the picture. */
function renderStated({ status }: ItemFacts, options: ItemDetailOptions): Rendered {
  const drawn = renderStatus(options, status);
  const { mark } = status;
  const isWord = mark !== undefined && /\p{L}{2}/u.test(mark) && !mark.startsWith(':');
  if (!isWord || mark.toLowerCase() === statusName(options, status.status).toLowerCase()) return drawn;
  return [drawn, html` <span class="muted">${options.localize.term('quote', mark)}</span>`];
}

function renderProgress({ done, total }: Progress, { localize }: ItemDetailOptions): TemplateResult {
  return html`${renderMeter(done, total)} ${localize.term('doneOf', done, total)}`;
}

function renderRelation({ id, text, status }: Relation, options: ItemDetailOptions): TemplateResult {
  return html`${status === undefined || status === 'unknown' ? nothing : renderStatusGlyph(options.roadmap, status)}
  ${id === undefined ? text : renderJump(id, text, options)}`;
}

function renderChildren(
  { children, childCounts }: ItemFacts,
  options: ItemDetailOptions,
  counted: boolean,
): TemplateResult {
  const { localize } = options;
  const { stated } = countAll(options.roadmap);
  const heading =
    counted && childCounts.stated
      ? localize.term('childrenDone', childCounts.done, childCounts.relevant)
      : localize.term('fact', 'children');
  return html`<div class="item-detail__children">
    <p class="item-detail__label">${heading}</p>
    <ul>
      ${children.map(
        (child) =>
          html`<li>
            ${stated ? renderStatusMark(child, options) : nothing}
            ${renderJump(child.item.id, child.item.title, options)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderStatusMark({ item }: Entry, options: ItemDetailOptions): TemplateResult {
  return html`${renderStatusGlyph(options.roadmap, item.status)}<span class="visually-hidden"
      >${statusName(options, item.status)}:
    </span>`;
}

/** What one can do about the item: open its issue, edit its line, pass its address on. */
function renderActions(entry: Entry, { source, issue }: ItemFacts, options: ItemDetailOptions): TemplateResult {
  const { localize, roadmap, base } = options;
  const issueHref = issue && linkAddress(roadmap, issue, base);
  const issueName = issue && linkName(roadmap, issue);
  const word = entry.item.helpWanted ? 'helpWithIssue' : 'openIssue';
  return html`<p class="item-detail__actions screen-only">
    ${
      issueHref !== undefined && issueName !== undefined
        ? html`<a href=${issueHref} rel="noopener noreferrer nofollow ugc"
            >${renderGlyph(entry.item.helpWanted ? 'help-wanted' : 'external')}${localize.term(word, issueName)}</a
          >`
        : nothing
    }
    ${
      source?.editHref === undefined
        ? nothing
        : html`<a href=${source.editHref} rel="noopener noreferrer"
            >${renderGlyph('pencil')}${localize.term('editLine')}</a
          >`
    }
    ${
      source
        ? html`<span class="muted"
            >${renderGlyph('document')}${
              source.href === undefined
                ? localize.term('line', source.line)
                : html`<a href=${source.href} rel="noopener noreferrer">${localize.term('line', source.line)}</a>`
            }</span
          >`
        : nothing
    }
    <a href=${fragment(entry.item.id)}>${renderGlyph('link')}${localize.term('permalink')}</a>
  </p>`;
}
