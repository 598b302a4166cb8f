/** Looks of the table where there is room for columns. */
import { css, type CSSResult } from 'lit';

/** Toolbar, heads, sections, rows. */
export const tableStyles: CSSResult = css`
  .root {
    position: relative;
    overflow: clip;
  }
  :host([framed]) .root {
    border-radius: var(--_radius-frame);
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
    font-size: 1rem;
    line-height: 1.5rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
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
    font-size: 0.8125rem;
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
    font-size: 0.75rem;
    line-height: 1rem;
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
  col.is-status {
    inline-size: 10.5rem;
  }
  col:is(.is-type, .is-milestone) {
    inline-size: 9.5rem;
  }
  col:is(.is-owner, .is-tag, .is-field, .is-target, .is-when, .is-link) {
    inline-size: 9rem;
  }
  col:is(.is-priority, .is-progress, .is-issue) {
    inline-size: 7.5rem;
  }
  .columns-few col:not(.is-item, .is-description) {
    inline-size: 10.5rem;
  }
  .columns-few col.is-description {
    inline-size: 45%;
  }

  .section-row th,
  .section-head {
    padding: 10px 16px;
    background: var(--_surface);
  }
  .group-row th {
    padding-block: 10px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    position: relative;
    padding-inline-start: 32px;
  }
  .head > .disclosure {
    position: absolute;
    inset-block-start: calc(0.625rem - 12px);
    inset-inline-start: 0;
  }
  .head b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .head b a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .head-asides {
    display: contents;
  }
  .group-row .head {
    margin-inline-start: 32px;
  }
  .group-row.level-1 .head {
    margin-inline-start: 64px;
  }
  .group-row:is(.level-2, .level-3) .head {
    margin-inline-start: 96px;
  }
  .about {
    margin-block-start: 4px;
    padding-inline-start: 32px;
    max-inline-size: calc(96ch + 32px);
    color: var(--_text-muted);
    font-size: 0.8125rem;
  }
  .group-row .about {
    margin-inline-start: 32px;
  }
  .prose {
    display: grid;
    gap: 6px;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose pre {
    margin: 0;
    overflow-x: auto;
  }
  .prose table {
    inline-size: auto;
    table-layout: auto;
  }

  .indent {
    --_level: 0;
    --_depth: 0;
    padding-inline-start: calc(48px + var(--_level) * 32px + var(--_depth) * 24px);
  }
  .name {
    font-weight: 500;
  }
  .indent.level-1 {
    --_level: 1;
  }
  .indent.level-2 {
    --_level: 2;
  }
  .indent.level-3 {
    --_level: 3;
  }
  .indent.depth-1 {
    --_depth: 1;
  }
  .indent.depth-2 {
    --_depth: 2;
  }
  .indent.depth-3 {
    --_depth: 3;
  }
  .indent.depth-4 {
    --_depth: 4;
  }
  .indent.depth-5 {
    --_depth: 5;
  }
  .indent.depth-6 {
    --_depth: 6;
  }
  .name:not(.depth-0) {
    font-weight: 400;
  }
  .name > .disclosure {
    float: inline-start;
    margin-block: -2px;
    margin-inline-start: -32px;
  }
  .title-text :is(strong, code),
  .clamp code {
    font: inherit;
  }
  .clamp code {
    font-weight: 500;
  }
  .dropped .title-text {
    text-decoration: line-through;
    text-decoration-color: var(--_dropped);
  }
  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-block-start: 2px;
    font-weight: 400;
  }
  tr.item:hover {
    background: var(--_surface);
  }
  tr.selected,
  tr.selected:hover,
  tr.selected + .detail-row {
    background: var(--_accent-soft);
  }
  .disclosure {
    color: var(--_text-muted);
  }
  @media (pointer: coarse) {
    .head > .disclosure {
      inset-block-start: calc(0.625rem - 22px);
      inset-inline-start: -10px;
    }
    .name > .disclosure {
      margin-block: -12px;
      margin-inline: -42px -2px;
    }
  }
  .disclosure:hover {
    background: var(--_surface-2);
    color: var(--_text);
  }
  .disclosure::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    translate: -1.5px 0;
    rotate: 45deg;
    transition: rotate 120ms ease-out;
  }
  :host(:dir(rtl)) .disclosure::before {
    translate: 1.5px 0;
    rotate: -135deg;
  }
  .disclosure[aria-expanded='true']::before,
  :host(:dir(rtl)) .disclosure[aria-expanded='true']::before {
    translate: 0 -1.5px;
    rotate: 135deg;
  }
  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  :is(.clamp, .prose) :is(p, li, td, th),
  .clamp {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .few {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: baseline;
  }
  td .flag {
    align-items: start;
    font-size: inherit;
    line-height: inherit;
  }
  td .flag .glyph {
    margin-block-start: 3px;
  }
  .progress {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  td:is(.is-issue, .is-link, .is-when, .is-milestone, .is-target) {
    font-variant-numeric: tabular-nums;
  }
  .detail-row > td {
    padding-block: 0 16px;
    border-block-start: 0;
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
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(44px + var(--_rows, 0) * 37px);
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
    .clamp {
      display: inline;
    }
    .division {
      content-visibility: visible;
    }
    .head,
    .about {
      padding-inline-start: 0;
    }
    .indent {
      padding-inline-start: calc(24px + var(--_level) * 24px + var(--_depth) * 24px);
    }
    .name > .disclosure,
    .more,
    .more-sections,
    .detail-row {
      display: none;
    }
  }
`;
