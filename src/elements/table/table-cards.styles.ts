/**
 * Looks of the table where there is no room for columns: rows become cards. How much room columns need follows from how
 * many there are; widths are in rem, as larger text needs more room. Everything stays a table for assistive technology: heads are clipped, not removed, and roles are explicit.
 */
import { css, type CSSResult } from 'lit';

/** Rules that take the grid from the table for one class of the root element, and leave tables of descriptions alone. */
function grid(root: CSSResult): CSSResult {
  return css`
    ${root} :is(table, thead, tbody, tr, th, td, caption) {
      display: block;
      inline-size: auto;
    }
    ${root} .prose :is(table) {
      display: table;
    }
    ${root} .prose :is(tr) {
      display: table-row;
    }
    ${root} .prose :is(th, td) {
      display: table-cell;
    }
    ${root} colgroup {
      display: none;
    }
    ${root} thead:not(:focus-within) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${root} thead:focus-within tr {
      display: flex;
      flex-wrap: wrap;
    }
    ${root} thead th {
      position: static;
      block-size: auto;
      border: 0;
    }
  `;
}

/** Rules of rows as cards. */
function rows(root: CSSResult): CSSResult {
  return css`
    ${root} tbody > tr.item {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: baseline;
      padding-block: 10px;
      padding-inline: 44px 16px;
      border-block-start: 1px solid var(--_border);
    }
    ${root} tbody > tr.item > * {
      padding: 0;
      border: 0;
    }
    ${root} tr.item > .name {
      flex: 1 0 100%;
      padding-inline-start: calc(var(--_depth) * 16px);
    }
    ${root} tr.item > td {
      color: var(--_text-muted);
      font-size: calc(0.8125 * var(--_rem));
    }
    ${root} tr.item > td.is-description {
      flex: 1 0 100%;
    }
    ${root} tr.item > td.blank {
      display: none;
    }
    ${root} tr.item > td[data-label]::before {
      content: attr(data-label) ' ';
    }
    ${root} .name > .disclosure {
      margin-inline-start: -28px;
    }
    /* All lines of a title start where the first does, beside a larger target too. */
    @media (pointer: coarse) {
      ${root} .name > .disclosure {
        margin-inline: -44px 0;
      }
      ${root} tbody > tr.item {
        padding-block: 12px;
      }
      ${root} tbody > tr.item > td:is(.is-issue, .is-link, .is-owner):has(a) {
        padding-block: 12px;
      }
    }
    ${root} .detail-row > td {
      padding-inline: 44px 16px;
    }
  `;
}

/** Rules of heads and controls above and between cards. */
function heads(root: CSSResult): CSSResult {
  return css`
    ${root} .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 12px;
      align-items: start;
      padding-inline-start: 28px;
    }
    ${root} .head-asides {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: 4px 12px;
      align-items: baseline;
    }
    @media (pointer: coarse) {
      ${root} .head > .disclosure {
        inset-inline-start: -16px;
      }
      ${root} :is(.head, .head-asides):has(a) {
        row-gap: 24px;
      }
    }
    ${root} .group-row .head,
    ${root} .group-row .about {
      margin-inline-start: 0;
    }
    ${root} .about {
      padding-inline-start: 28px;
    }
    ${root} .select.order {
      display: inline-flex;
    }
    ${root} .controls {
      flex: 1 1 100%;
      margin-inline-start: 0;
    }
    ${root} .search-field {
      flex: 1 1 100%;
    }
    ${root} .select {
      flex: 1 1 calc(9 * var(--_rem));
    }
    ${root} .select select {
      flex: 1;
      max-inline-size: none;
      min-inline-size: 0;
    }
  `;
}

function cards(root: CSSResult): CSSResult {
  return css`
    ${grid(root)}${rows(root)}${heads(root)}
  `;
}

/** Cards below the width that few, some or many columns need. */
export const tableCardStyles: CSSResult = css`
  @container roadmap (max-width: 44.9375rem) {
    ${cards(css`.columns-few`)}
  }
  @container roadmap (max-width: 56.1875rem) {
    ${cards(css`.columns-some`)}
  }
  @container roadmap (max-width: 68.6875rem) {
    ${cards(css`.columns-many`)}
  }
  @container roadmap (max-width: 87.4375rem) {
    ${cards(css`.columns-most`)}
  }
  @container roadmap (max-width: 19.9375rem) {
    .controls > * {
      flex: 1 1 100%;
    }
  }
  /* Few words fit into a line: what stands beside them goes below, and the margins are less. */
  @container roadmap (max-width: 16rem) {
    .root .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .root :is(.section-row th, .section-head, .group-row th) {
      padding-inline: 8px;
    }
    .root :is(tbody > tr.item, .detail-row > td) {
      padding-inline: 36px 8px;
    }
    @media (pointer: coarse) {
      .root tbody > tr.item {
        padding-inline-start: 44px;
      }
    }
  }
`;
