/** Looks of the board: columns side by side where they fit, below each other or behind tabs where they do not. */
import { css, type CSSResult } from 'lit';

/** Head, columns, cards, tabs. */
export const boardStyles: CSSResult = css`
  :host {
    min-block-size: var(--roadmap-min-block-size, auto);
  }
  .root {
    padding: 20px 24px 24px;
  }
  :host(:not([framed])) .root {
    padding-inline: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 16px;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(11 * var(--_rem))), 1fr));
    gap: 24px 16px;
    align-items: start;
  }
  /* Two full rows rather than six columns and a rest; fewer in a row where a quarter of it is too narrow for a card. */
  .columns:is([data-columns='7'], [data-columns='8']) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(calc(11 * var(--_rem)), (100% - 48px) / 4)), 1fr));
  }
  .plain .columns {
    grid-template-columns: minmax(0, 1fr);
  }
  .column {
    min-inline-size: 0;
  }
  .column-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-block-size: 36px;
    padding-block-end: 8px;
    margin-block-end: 12px;
    border-block-end: 2px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .column-head .name {
    font-weight: 600;
  }
  .columns ul {
    display: grid;
    gap: 8px;
  }
  .columns .item-detail ul {
    gap: 4px 12px;
  }
  .card {
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
    min-inline-size: 0;
  }
  .card:hover {
    background: var(--_surface);
  }
  .card.selected {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_bg);
  }
  .card-title {
    display: block;
    margin-block: -2px;
    padding-block: 2px;
    color: inherit;
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
    border-radius: 4px;
  }
  .card-title :is(strong, code) {
    font: inherit;
  }
  .card-title:hover {
    text-decoration: underline;
  }
  .card-title.dropped {
    text-decoration: line-through;
    text-decoration-color: var(--_dropped);
  }
  .children {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block-start: 6px;
    color: var(--_text-muted);
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: 6px;
    color: var(--_text-muted);
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    overflow-wrap: anywhere;
  }
  .meta a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block: -4px;
  }
  .meta .status {
    gap: 4px;
  }
  .meta .status .glyph {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
    margin-block-start: 1px;
  }
  .detail {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .card .nested {
    display: block;
    margin-block-start: 6px;
    padding-inline-start: 12px;
    font-size: calc(0.8125 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .card .card-prose {
    margin-block-start: 6px;
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .children .status-bar {
    flex: none;
    inline-size: 56px;
  }
  .more {
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
    text-align: center;
  }
  .more:hover {
    background: var(--_surface);
  }
  .tabs {
    display: none;
    overflow-x: auto;
    scrollbar-width: thin;
    margin-block-end: 12px;
    border-block-end: 1px solid var(--_border);
  }
  .tabs button {
    display: inline-flex;
    flex: none;
    gap: 8px;
    align-items: center;
    min-block-size: max(40px, var(--_control-h));
    padding-inline: 10px;
    border-block-end: 2px solid transparent;
    white-space: nowrap;
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .card-title,
    .more,
    .meta a {
      min-block-size: 44px;
    }
    .meta a {
      min-inline-size: 44px;
      margin-block: 0;
    }
  }
  @media screen {
    @container roadmap (min-width: 37.5rem) and (max-width: 56.1875rem) {
      .root:not(.plain) .columns {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container roadmap (max-width: 44.9375rem) {
      .root {
        padding: 16px;
      }
    }
    @container roadmap (max-width: 37.4375rem) {
      .tabs {
        display: flex;
        /* What is beyond the edge fades, so that it is seen that there is more. */
        padding-inline-end: 24px;
        margin-inline-end: -16px;
        mask-image: linear-gradient(to left, transparent, black 24px);
        scrollbar-width: none;
        scroll-padding-inline: 24px;
      }
      :host(:not([framed])) .tabs {
        margin-inline-end: 0;
      }
      :host(:dir(rtl)) .tabs {
        mask-image: linear-gradient(to right, transparent, black 24px);
      }
      .root:not(.plain) .column:not(.current),
      .root:not(.plain) .column-head {
        display: none;
      }
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }
  @media (forced-colors: active) {
    .card.selected {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
    .tabs [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .tabs [aria-selected='true'] :is(.glyph, .muted) {
      color: HighlightText;
    }
  }
  @media print {
    .root {
      padding: 0;
    }
    .card {
      break-inside: avoid;
    }
    /* Pages are filled by one column after the other; none begins with its head alone. */
    .columns {
      display: block;
    }
    .column {
      margin-block-end: 20px;
    }
    .column-head {
      break-after: avoid;
    }
    .column > ul {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
      align-items: start;
    }
  }
`;
