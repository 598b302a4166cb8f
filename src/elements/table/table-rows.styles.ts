/** Looks of what stands in the table: heads of sections and groups, rows of items, their cells and details. */
import { css, type CSSResult } from 'lit';

/** Styles for `render-section.ts`, `render-row.ts` and `render-cell.ts`. */
export const tableRowStyles: CSSResult = css`
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
    inset-block-start: calc(calc(0.625 * var(--_rem)) - 12px);
    inset-inline-start: 0;
  }
  .head b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .head.miss b {
    font-weight: 500;
    color: var(--_text-muted);
  }
  .head b a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .head-asides {
    display: contents;
  }
  /* Links that stand alone are targets of 24 px, and of 44 px for a finger. The room is taken from what is empty around them. */
  :is(.head, .asides, td:is(.is-issue, .is-link, .is-owner)) a {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 2px;
    margin-block: -2px;
  }
  /* Lines of small text are lower. */
  .asides .small a {
    padding-block: 4px;
    margin-block: -4px;
  }
  td:is(.is-issue, .is-link, .is-owner) .few {
    row-gap: 4px;
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
    font-size: calc(0.8125 * var(--_rem));
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
    margin-block: calc(0.625 * var(--_rem) - 12px) -2px;
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
  .asides:has(a) {
    row-gap: 8px;
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
      inset-block-start: calc(calc(0.625 * var(--_rem)) - 22px);
      inset-inline-start: -12px;
    }
    :is(tr.item > :is(th, td), .section-row th, .section-head, .group-row th) {
      padding-block: 12px;
    }
    :is(.head, .asides, td:is(.is-issue, .is-link, .is-owner)) a {
      min-inline-size: 44px;
      padding-block: 12px;
      margin-block: -12px;
    }
    .asides .small a {
      padding-block: 14px;
      margin-block: -14px;
    }
    .asides:has(a) {
      row-gap: 28px;
      margin-block-end: 2px;
    }
    :is(.head:has(a), .head-asides:has(a), td:is(.is-issue, .is-link, .is-owner) .few) {
      row-gap: 24px;
    }
    .name > .disclosure {
      margin-block: calc(0.625 * var(--_rem) - 22px) -12px;
      margin-inline: -44px 0;
    }
  }
  .disclosure:hover {
    background: var(--_surface-2);
    color: var(--_text);
  }
  .disclosure::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
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
`;
