/** Looks of the ordinal timeline. Rows line up by subgrid; a lane is a column, and its panel flows out below all lanes. */
import { css, type CSSResult } from 'lit';

/** Rail, stops, cells and marks. */
export const matrixStyles: CSSResult = css`
  .scroll {
    overflow-x: auto;
    padding-block-start: 4px;
    scrollbar-width: thin;
    scroll-padding-inline-start: 224px;
  }
  .lanes {
    display: grid;
    /* Names of themes give way before lanes scroll. */
    grid-template-columns: minmax(calc(136px + var(--_pad)), calc(200px + var(--_pad))) var(--_columns) var(--_pad);
    grid-template-rows: minmax(68px, auto) var(--_rows) 16px;
    min-inline-size: min-content;
    position: relative;
    isolation: isolate;
  }
  .lanes:has(> .lane-list > .selected) {
    grid-template-rows: minmax(68px, auto) var(--_rows) 0;
  }
  .lanes.no-themes {
    grid-template-columns: calc(152px + var(--_pad)) var(--_columns) var(--_pad);
  }
  .axis {
    grid-column: 1;
    grid-row: 1 / calc(var(--_row-count) + 3);
    display: grid;
    grid-template-rows: subgrid;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    margin-inline-end: 12px;
    padding-inline-start: var(--_pad);
    font-size: calc(0.8125 * var(--_rem));
    line-height: var(--_rem);
  }
  .scrolled .axis {
    border-inline-end: 1px solid var(--_border);
    background: var(--_bg);
  }
  .axis-caption {
    align-self: end;
    padding-block-end: 8px;
    font-size: calc(0.75 * var(--_rem));
    color: var(--_text-muted);
    max-inline-size: 20ch;
  }
  .header-controls:has(> .axis-caption) {
    flex: 1;
  }
  .header-controls > .axis-caption {
    align-self: center;
    max-inline-size: none;
    margin-inline-end: auto;
    padding: 0;
  }
  .theme {
    display: flex;
    align-items: center;
    padding-block: 7px;
    padding-inline-end: 4px;
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .fold {
    min-block-size: 24px;
    color: var(--_accent);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  /* It may stand at the edge of what scrolls, which would cut a ring around it. */
  .fold:focus-visible {
    outline-offset: -2px;
  }
  .lane-list,
  .lane {
    display: contents;
  }
  .lane-column {
    grid-column: calc(var(--_column) + 2);
    grid-row: 1 / calc(var(--_row-count) + 3);
    display: grid;
    grid-template-rows: subgrid;
    min-inline-size: 0;
    position: relative;
  }
  .lane.selected > .lane-column::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: -4px -1px;
    inset-inline: -12px 4px;
    border: 1px solid var(--_border);
    border-block-end-color: var(--_surface);
    border-radius: 10px 10px 0 0;
    background: var(--_surface);
  }
  /* The rail and the lines of the rows run on to the end. */
  .lane.selected:last-child > .lane-column::after {
    inset-inline-end: calc(-1 * min(8px, var(--_pad)));
  }
  .stop-heading {
    min-inline-size: 0;
  }
  .stop {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 68px;
    padding-block: 24px 4px;
    padding-inline: 0 8px;
    border-radius: 8px 8px 0 0;
  }
  /* The ring of the focus stays clear of the words of the next lane; the line of the rail runs on to it. */
  :where(.lane:not(:last-child)) button.stop {
    inline-size: calc(100% - 6px);
    padding-inline-end: 2px;
  }
  :where(.lane:not(:last-child)) button.stop::before {
    inset-inline-end: -6px;
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline: 0;
    block-size: 2px;
    background: var(--_border-strong);
  }
  .lane:last-child .stop::after {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 1px;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_border-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  :host(:dir(rtl)) .lane:last-child .stop::after {
    rotate: -135deg;
  }
  .dot {
    position: absolute;
    z-index: 1;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
    background: var(--_bg);
  }
  .stop b {
    display: block;
    font-weight: 600;
    line-height: calc(1.25 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .stop-count {
    display: block;
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    color: var(--_text-muted);
  }
  button.stop:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .selected .dot {
    background: var(--_accent);
    border-color: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .selected .stop b {
    color: var(--_accent);
  }
  .folded .dot {
    background: var(--_border-strong);
  }
  .folded .stop::before {
    background: repeating-linear-gradient(90deg, var(--_border-strong) 0 4px, transparent 4px 8px);
  }
  .cell {
    display: flex;
    align-items: stretch;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_border);
  }
  .no-themes .cell {
    border-block-start: 0;
  }
  .lane:first-child .cell {
    margin-inline-start: -12px;
    padding-inline-start: 12px;
  }
  .cell button {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 7px;
    min-inline-size: 0;
    min-block-size: 31px;
    /* The ring of the focus stays clear of the words of the next lane. */
    margin-inline-end: 6px;
    padding-inline-end: 6px;
    border-radius: 6px;
  }
  .cell button:hover {
    background: var(--_surface-2);
  }
  .marks {
    display: flex;
    flex: 0 1 auto;
    gap: 2px;
    min-inline-size: 0;
  }
  .mark {
    flex: 0 1 6px;
    inline-size: 6px;
    min-inline-size: 2px;
    block-size: 14px;
    border-radius: 1.5px;
    background: var(--_mark);
  }
  .selected .mark,
  .mark.hit {
    background: var(--_accent);
  }
  .mark.dim,
  .selected .mark.dim {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    opacity: 0.75;
  }
  .cell-count {
    flex: none;
    font-size: calc(0.75 * var(--_rem));
    color: var(--_text-muted);
  }
  .glyphs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding-block: 4px;
  }
  .glyphs .glyph,
  .faint {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
  }
  .faint {
    border: 4px solid transparent;
    border-radius: 50%;
    background: var(--_border-strong) content-box;
    background-clip: padding-box;
  }
  .bar-cell {
    flex: 1;
    display: grid;
    gap: 3px;
    align-content: center;
    max-inline-size: 88px;
  }
  .bar-cell b {
    font-weight: 400;
    font-size: calc(0.75 * var(--_rem));
    line-height: calc(0.875 * var(--_rem));
  }
  .folded .bar-cell b {
    color: var(--_text-muted);
  }
  .stack {
    gap: 1px;
    min-inline-size: 2px;
    block-size: 4px;
    border-radius: 2px;
  }
  .segment.hit,
  .selected .segment.plain {
    background: var(--_accent);
  }
  .segment.rest {
    border: 1px solid var(--_border-strong);
    background: none;
  }
  .named .items {
    padding-inline-end: 16px;
  }
  .names .item-line {
    flex-wrap: wrap;
  }

  .narrow .scroll {
    padding: 0 var(--_pad) 16px;
    overflow: visible;
  }
  .narrow :is(.lanes, .lane-list, .lane, .lane-column) {
    display: block;
    min-inline-size: 0;
  }
  .narrow .axis {
    position: static;
    display: block;
    margin: 0;
    padding: 0;
  }
  .narrow .axis-caption {
    max-inline-size: none;
  }
  .narrow .theme {
    display: none;
  }
  .narrow .lane {
    position: relative;
    padding-inline-start: 28px;
    padding-block-end: 16px;
  }
  .narrow .lane:last-child {
    padding-block-end: 0;
  }
  .narrow .lane::before {
    content: '';
    position: absolute;
    inset-inline-start: 6px;
    inset-block: 14px -14px;
    inline-size: 2px;
    background: var(--_border-strong);
  }
  .narrow .lane.folded::before {
    background: repeating-linear-gradient(var(--_border-strong) 0 4px, transparent 4px 8px);
  }
  .narrow .lane:last-child::before,
  .narrow .stop::before,
  .narrow .lane:last-child .stop::after,
  .narrow .lane.selected > .lane-column::after {
    display: none;
  }
  .narrow .stop b {
    flex: 1 1 calc(6 * var(--_rem));
  }
  .narrow .stop {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    min-block-size: 28px;
    inline-size: 100%;
    padding: 4px 0;
  }
  .narrow .dot {
    inset-inline-start: -27px;
    inset-block-start: 8px;
  }
  .narrow .stop-count {
    flex: none;
    margin-inline-start: auto;
    max-inline-size: 60%;
    text-align: end;
  }
  .narrow .strip .marks {
    flex-wrap: wrap;
  }
  .narrow .strip .mark {
    flex: none;
  }
  .narrow .selected .dot {
    box-shadow: 0 0 0 3px var(--_bg);
  }

  @media (pointer: coarse) {
    .cell button {
      min-block-size: 44px;
    }
    .narrow .stop {
      min-block-size: 44px;
      align-items: center;
    }
    .narrow .dot {
      inset-block-start: calc(50% - 6px);
    }
  }
  @media (forced-colors: active) {
    .mark,
    .stop::before,
    .lane::before,
    .dot,
    .faint {
      forced-color-adjust: none;
    }
    .mark,
    .stop::before,
    .narrow .lane::before,
    .faint {
      background-color: CanvasText;
    }
    .selected .mark,
    .mark.hit {
      background: Highlight;
    }
    .mark.dim {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
      opacity: 1;
    }
    .dot {
      border-color: CanvasText;
      background: Canvas;
    }
    .selected .dot {
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
    }
    .lane.selected > .lane-column::after {
      border-color: Highlight;
      border-block-end-color: Canvas;
    }
    .segment.segment.hit,
    .selected .segment.segment.plain {
      background: Highlight;
    }
    .segment.segment.rest {
      border-color: CanvasText;
      background: Canvas;
    }
  }
  @media print {
    * {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .scroll {
      overflow: visible;
    }
    .lanes,
    .lanes.no-themes {
      --_pad: 0px;
      grid-template-columns: minmax(96px, 168px) repeat(var(--_lanes), minmax(0, 1fr)) 0;
      min-inline-size: 0;
    }
    .axis {
      position: static;
    }
    .stop b,
    .axis {
      font-size: calc(0.75 * var(--_rem));
    }
  }
`;
