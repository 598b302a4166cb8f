/** Looks of an item's parts and of its detail. The detail takes the room it is given: facts stand in columns where they fit. */
import { css, type CSSResult } from 'lit';

/** Styles for `item-parts.ts`: status, meter. */
export const itemPartStyles: CSSResult = css`
  .status {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
  }
  .status .glyph {
    align-self: start;
    margin-block-start: 2px;
  }
  .inferred {
    gap: 4px;
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    padding-block-end: 1px;
    border-block-end: 1px dashed currentColor;
  }
  .inferred .glyph {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
    margin-block-start: 1px;
  }
  .meter__rest {
    fill: var(--_surface-2);
    stroke: var(--_border-strong);
  }
  .meter__done {
    fill: var(--_done);
  }
  .item-detail .meter {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: 2px;
  }
  :host(:dir(rtl)) .meter {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .meter {
      forced-color-adjust: none;
    }
    .meter__rest {
      fill: Canvas;
      stroke: CanvasText;
    }
    .meter__done {
      fill: CanvasText;
    }
  }
`;

/** Styles for `renderItemDetail`. */
export const itemDetailStyles: CSSResult = css`
  .item-detail {
    container: roadmap-item-detail / inline-size;
    display: grid;
    gap: 12px;
    font-size: calc(0.8125 * var(--_rem));
    line-height: calc(1.25 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .item-detail__path {
    display: flex;
    flex-wrap: wrap;
    color: var(--_text-muted);
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
  }
  .item-detail__path li + li::before {
    content: '/';
    margin-inline: 6px;
  }
  .item-detail__path a {
    color: inherit;
  }
  .item-detail__title {
    font-size: var(--_rem);
    line-height: calc(1.5 * var(--_rem));
    font-weight: 600;
  }
  .item-detail__prose {
    display: grid;
    gap: 8px;
    max-inline-size: 72ch;
    font-size: calc(0.875 * var(--_rem));
  }
  .item-detail__prose :is(p, li, td, th) {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .item-detail__prose ul,
  .item-detail__prose ol {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .item-detail__prose ol {
    list-style: decimal;
  }
  .item-detail__prose pre {
    margin: 0;
    padding: 8px 12px;
    overflow-x: auto;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .item-detail__prose blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_border);
    color: var(--_text-muted);
  }
  .item-detail__prose table {
    border-collapse: collapse;
  }
  .item-detail__prose :is(th, td) {
    padding: 4px 8px;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .item-detail__facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 32px;
  }
  .item-detail__facts > div {
    display: grid;
    grid-template-columns: calc(6.5 * var(--_rem)) minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
  }
  .item-detail__facts dt,
  .item-detail__label {
    color: var(--_text-muted);
    font-size: calc(0.75 * var(--_rem));
    line-height: calc(1.25 * var(--_rem));
  }
  .item-detail__facts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .item-detail__children ul {
    display: grid;
    gap: 2px;
    max-inline-size: 72ch;
  }
  .item-detail__children li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    align-items: start;
  }
  .item-detail__children li > a:only-child {
    grid-column: 1 / -1;
  }
  .item-detail__children .glyph {
    margin-block-start: 2px;
  }
  .item-detail__children a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .item-detail__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  .item-detail__actions > * {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
  }
  .item-detail__actions .glyph {
    color: inherit;
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
  }
  @media (pointer: coarse) {
    .item-detail__actions > *,
    .item-detail__children a,
    .item-detail__facts a {
      min-block-size: 44px;
      display: inline-flex;
      align-items: center;
    }
  }
  @container roadmap-item-detail (max-width: 16rem) {
    .item-detail__facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container roadmap-item-detail (min-width: 40rem) {
    .item-detail__facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container roadmap-item-detail (min-width: 62.5rem) {
    .item-detail__facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
