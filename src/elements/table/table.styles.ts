/** Looks of the table around its rows: toolbar, heads of columns, pages; on paper and in forced colours. */
import { css, type CSSResult } from 'lit';

/** Styles for `render-toolbar.ts` and `render-table.ts`. */
export const tableStyles: CSSResult = css`
  :host {
    min-block-size: var(--roadmap-min-block-size, auto);
  }
  .root {
    position: relative;
    overflow: clip;
  }
  :host([framed]) .root {
    border-radius: var(--_radius-frame);
  }
  /* Without a frame, controls line up with the page; the ring around one that has the focus needs room. */
  :host(:not([framed])) .root {
    overflow-clip-margin: 4px;
  }
  :host(:not([framed])) .toolbar {
    padding-inline: 0;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    min-inline-size: 0;
  }
  .table-title {
    font-size: var(--_rem);
    line-height: calc(1.5 * var(--_rem));
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .toolbar .panel {
    flex: 1 0 100%;
    margin-block: 4px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    margin-inline-start: auto;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    min-block-size: 40px;
    padding: 0 16px 8px;
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  th,
  td {
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--roadmap-sticky-top, 0px);
    z-index: 1;
    block-size: 36px;
    padding-block: 0;
    border-block: 1px solid var(--_border);
    background: var(--_bg);
    color: var(--_text-muted);
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    vertical-align: middle;
    overflow-wrap: normal;
  }
  thead button {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-block-size: 32px;
    max-inline-size: calc(100% + 16px);
    margin-inline: -8px;
    padding-inline: 8px;
    border-radius: 6px;
    font-weight: 500;
  }
  @media (pointer: coarse) {
    thead button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  thead button:hover {
    background: var(--_surface-2);
  }
  thead [aria-sort] button {
    color: var(--_text);
    font-weight: 600;
  }
  thead .glyph {
    color: inherit;
  }
  .toolbar + table thead th,
  .toolbar + .division {
    border-block-start-color: var(--_border);
  }
  tbody:first-of-type > tr:first-child > * {
    border-block-start: 0;
  }
  /* Columns of short words are as wide as the longest of them, within a share that leaves room for titles. */
  col:is(.is-status, .is-owner, .is-tag, .is-issue) {
    --_share: min(calc(var(--_beside, 34px) + min(var(--_letters, 12), 24) * var(--_letter, 1ch)), var(--_most, 20cqi));
    inline-size: var(--_share);
  }
  col.is-status {
    --_beside: 58px;
    --_letter: 0.85ch;
  }
  /* Handles begin with the widest of signs. */
  col.is-owner {
    --_letter: 1.25ch;
  }
  col.is-tag {
    --_beside: 48px;
  }
  :is(.columns-many, .columns-most) col {
    --_most: 15cqi;
  }
  col:is(.is-type, .is-milestone) {
    inline-size: calc(9.5 * var(--_rem));
  }
  col:is(.is-field, .is-target, .is-when, .is-link) {
    inline-size: calc(9 * var(--_rem));
  }
  col:is(.is-priority, .is-progress) {
    inline-size: calc(7.5 * var(--_rem));
  }
  .columns-few col:not(.is-item, .is-description) {
    inline-size: max(calc(10.5 * var(--_rem)), var(--_share, 0px));
  }
  .columns-few col.is-description {
    inline-size: 50%;
  }

  .more > td {
    padding-block: 0 8px;
    border-block-start: 0;
  }
  .more .button,
  .more-sections .button {
    margin-inline-start: 28px;
  }
  .more-sections {
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
  }
  .division {
    border-block-start: 1px solid var(--_border);
  }
  .division:not([data-rows='0']) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(44px + var(--_rows, 0) * 37px);
  }
  @media (pointer: coarse) {
    .division:not([data-rows='0']) {
      contain-intrinsic-block-size: auto calc(44px + var(--_rows, 0) * 45px);
    }
  }
  .division .disclosure:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    tr.selected > * {
      border-block: 2px solid Highlight;
    }
    .section-row th {
      border-block-start: 2px solid CanvasText;
    }
  }
  @media print {
    .root {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    /* No page ends with a head. */
    :is(.section-row, .group-row, .section-head) {
      break-after: avoid;
    }
    .toolbar {
      padding-inline: 0;
    }
    .columns-paper col:not(.is-item, .is-description) {
      inline-size: max(calc(9 * var(--_rem)), var(--_share, 0px));
    }
    .columns-paper :is(th, td, .section-head) {
      padding-inline: 8px;
    }
    .columns-paper :is(.section-row th, .section-head, .head),
    .columns-paper :is(th, td):first-child:not(.indent) {
      padding-inline-start: 0;
    }
    .clamp {
      display: inline;
    }
    .division:not([data-rows='0']) {
      content-visibility: visible;
    }
    .head,
    .about {
      padding-inline-start: 0;
    }
    .indent.indent.indent {
      padding-inline-start: calc(16px + var(--_level) * 16px + var(--_depth) * 16px);
    }
    .group-row.group-row :is(.head, .about) {
      margin-inline-start: 16px;
    }
    .group-row.level-1 .head {
      margin-inline-start: 32px;
    }
    .group-row:is(.level-2, .level-3) .head {
      margin-inline-start: 48px;
    }
    .name > .disclosure,
    .more,
    .more-sections,
    .detail-row {
      display: none;
    }
  }
`;
