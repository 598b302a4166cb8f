/** Looks of the list of changes. */
import { css, type CSSResult } from 'lit';

/** Head, groups, changes. */
export const changesStyles: CSSResult = css`
  .root {
    padding: 20px 24px 24px;
  }
  :host(:not([framed])) .root {
    padding-inline: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-end: 12px;
  }
  .groups {
    display: grid;
    gap: 20px;
  }
  .group-head {
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_border);
    font-weight: 600;
  }
  .group-head .count {
    font-weight: 400;
  }
  .is-re-owned .group-head .glyph {
    color: var(--_text-muted);
  }
  .is-slipped .group-head .glyph {
    color: var(--_at-risk);
  }
  .is-pulled-in .group-head .glyph,
  .is-added .group-head .glyph {
    color: var(--_done);
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    padding-block: 6px;
    padding-inline: 24px 0;
    overflow-wrap: anywhere;
  }
  .change + .change {
    border-block-start: 1px solid var(--_border);
  }
  .what {
    font-weight: 500;
  }
  .what a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .removed {
    text-decoration: line-through;
    text-decoration-color: var(--_dropped);
  }
  .values {
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
  }
  .values .glyph {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .is-reworded .was {
    text-decoration: line-through;
    text-decoration-color: var(--_border-strong);
  }
  .arrow::before {
    content: '→';
  }
  :host(:dir(rtl)) .arrow::before {
    content: '←';
  }
  .group .button {
    margin-inline-start: 16px;
  }
  @media (pointer: coarse) {
    .what a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
  @container roadmap (max-width: 44.9375rem) {
    .root {
      padding: 16px;
    }
  }
  @media print {
    .root {
      padding: 0;
    }
    .change {
      break-inside: avoid;
    }
  }
`;
