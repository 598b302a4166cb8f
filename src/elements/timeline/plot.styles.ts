/** Looks of the time plot. Labels stand in a column of their own; the plot holds no text but the axis and today. */
import { css, type CSSResult } from 'lit';

/** Toolbar, axis, rows, bars, lines, key. */
export const plotStyles: CSSResult = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .narrow .toolbar .segments {
    flex: 1 1 100%;
  }
  .narrow .toolbar .segments button {
    flex: 1 1 auto;
    padding-inline: 8px;
    text-align: center;
  }
  @container roadmap (max-width: 319px) {
    .toolbar .segments {
      flex-wrap: wrap;
    }
    .toolbar .segments button {
      min-block-size: 24px;
    }
    .row-progress .status-bar {
      display: none;
    }
  }
  .plot-scroll {
    border-block-start: 1px solid var(--_border);
  }
  .plot-scroll:has(> .scrolls) {
    overflow-x: auto;
    scrollbar-width: thin;
    scroll-padding-inline: 336px 0;
  }
  .plot-scroll:focus-visible {
    outline-offset: -2px;
  }
  .plot {
    --_name: 336px;
    --_band: 0px;
    --_side: 0px;
    position: relative;
    isolation: isolate;
  }
  .plot.banded {
    --_band: 160px;
  }
  .plot.scrolls {
    inline-size: calc(var(--_name) + var(--_plot) + var(--_band) + var(--_side) * 2);
  }
  .plot-axis,
  .row {
    display: grid;
    grid-template-columns: var(--_name) minmax(0, 1fr) var(--_band);
  }
  .plot-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    min-block-size: calc(4 * var(--_rem));
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
  }
  .axis-name,
  .axis-band {
    align-self: end;
    padding: 12px 24px;
    color: var(--_text-muted);
  }
  .axis-name {
    position: relative;
    z-index: 5;
    align-self: stretch;
    display: flex;
    align-items: end;
    background: var(--_surface);
  }
  .axis-band {
    position: relative;
    z-index: 5;
    align-self: stretch;
    display: flex;
    align-items: end;
    padding-inline: 20px 16px;
    background: var(--_surface);
  }
  .axis-ticks {
    position: relative;
  }
  .upper,
  .lower {
    position: absolute;
    padding-inline-start: 8px;
    white-space: nowrap;
  }
  .upper {
    inset-block-start: calc(0.5 * var(--_rem));
    font-weight: 600;
  }
  .lower {
    inset-block-start: calc(2.25 * var(--_rem));
    color: var(--_text-muted);
  }
  .today-label {
    position: absolute;
    inset-block-start: calc(0.375 * var(--_rem));
    z-index: 3;
    translate: -50%;
    padding: 2px 8px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 500;
    white-space: nowrap;
  }
  :host(:dir(rtl)) .today-label {
    translate: 50%;
  }

  /* Beside the names, until the next one pushes it below them; today passes below it. */
  .scrolls .upper span {
    position: sticky;
    z-index: 4;
    inset-inline-start: calc(var(--_name) + 8px);
    padding-inline-end: 8px;
    background: var(--_surface);
  }
  .scrolls :is(.axis-name, .axis-band, .label, .band, .row-more) {
    position: sticky;
    inset-inline: 0;
  }
  /* The plot begins here, however far it is scrolled. */
  .root:not(.narrow) .scrolls :is(.axis-name, .label) {
    border-inline-end: 1px solid var(--_border);
  }
  /* A label that the edge would cut is not drawn, where the browser can tell. */
  @supports (animation-timeline: view()) {
    @media screen and (prefers-reduced-motion: no-preference) {
      .scrolls :is(.upper, .lower) {
        opacity: 0;
        animation: whole linear;
        animation-timeline: view(
          inline calc(var(--_name) + var(--_side) - 1px) calc(var(--_band) + var(--_side) - 1px)
        );
        animation-range: contain;
      }
      .scrolls .upper {
        animation-range: entry calc(3 * var(--_rem)) exit calc(100% - 3 * var(--_rem));
      }
    }
  }
  @keyframes whole {
    from,
    to {
      opacity: 1;
    }
  }

  .plot-body,
  .block {
    position: relative;
  }
  .lazy .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_rows);
  }
  .row {
    min-block-size: 57px;
    border-block-end: 1px solid var(--_border);
  }
  /* What sticks to the sides covers the lines of the plot down to the last pixel. */
  .label,
  .band,
  .narrow .row::after {
    border-block-end: 1px solid var(--_border);
    margin-block-end: -1px;
  }
  .rows > .block:last-child > .row:nth-last-child(1 of .row),
  .rows > .block:last-child > .row:nth-last-child(1 of .row) :is(.label, .band),
  .narrow .row:not(.dateless) > .label {
    border-block-end-color: transparent;
  }
  .row.kid {
    min-block-size: 41px;
    background: var(--_surface);
  }
  .row.group {
    min-block-size: 33px;
    background: var(--_surface);
  }
  .label {
    position: relative;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(24px, auto) var(--_rem) minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: start;
    align-content: center;
    min-inline-size: 0;
    padding: 8px 16px;
    background: var(--_bg);
  }
  /* A date that would leave a title few words in a line goes below it. */
  .kid > .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-block: 4px;
    padding-inline: calc(var(--_indent, 48px) + 8px + var(--_rem)) 16px;
    background: var(--_surface);
    font-size: calc(0.8125 * var(--_rem));
  }
  .kid .row-words {
    flex: 1 1 calc(10 * var(--_rem));
  }
  .row:not(.kid):not(.group) > .label:not(:has(> .row-toggle)) {
    grid-template-columns: var(--_rem) minmax(0, 1fr) auto;
    padding-inline-start: 24px;
  }
  .depth-1 {
    --_indent: 64px;
  }
  .depth-2 {
    --_indent: 80px;
  }
  .depth-3 {
    --_indent: 96px;
  }
  .group > .label {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 48px;
    padding-block: 8px 4px;
    background: var(--_surface);
  }
  /* In the middle of the first line, however large its text is. */
  .row-toggle {
    margin-block: calc(0.625 * var(--_rem) - 12px) -2px;
  }
  .label > .glyph {
    margin-block-start: calc(0.125 * var(--_rem));
  }
  .kid > .label > .glyph {
    margin-block-start: 0;
    margin-inline-start: calc(-8px - var(--_rem));
  }
  .row-words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-title {
    font-weight: 600;
  }
  .row-title a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .row-when,
  .row-after,
  .row-side,
  .group-title,
  .row-progress {
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    color: var(--_text-muted);
  }
  .row-when {
    padding-block-start: 2px;
  }
  .row-when.undated {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .row-after {
    display: flex;
    gap: 4px;
    padding-block-start: 2px;
  }
  .row-after .glyph {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
  }
  .row-side {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    justify-content: flex-end;
    align-items: center;
    max-inline-size: 128px;
    text-align: end;
  }
  .row-progress {
    display: grid;
    gap: 6px;
    justify-items: end;
    padding-block-start: 2px;
  }
  /* Beside a title alone it is no reason to move that up from the middle of the row. */
  .label:not(:has(.row-when, .row-after)) > .row-progress {
    align-self: center;
    margin-block: -6px;
  }
  .group-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .miss .row-title {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .miss > .label > .glyph,
  .miss .status-bar {
    opacity: 0.55;
  }
  .row-progress .status-bar {
    inline-size: 64px;
  }
  .track {
    position: relative;
    min-inline-size: 0;
  }
  .band {
    position: relative;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    padding: 8px 16px 8px 20px;
    padding-inline: 20px 16px;
    border-inline-start: 1px dashed var(--_border-strong);
    background: var(--_surface);
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .row-more {
    grid-column: 1 / -1;
    position: relative;
    z-index: 4;
    inline-size: calc(100cqi - var(--_edge));
    padding: 4px 24px 16px 72px;
    padding-inline: 72px 24px;
    background: var(--_surface);
  }
  .row-more .item-open {
    margin-block: 0;
  }
  .row-prose {
    display: grid;
    gap: 4px;
    max-inline-size: 72ch;
    padding-block-start: 8px;
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .row-prose :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }

  @container roadmap (max-width: 899px) {
    .plot {
      --_name: 256px;
    }
    .plot.banded {
      --_band: 128px;
    }
    .root:not(.narrow) .row-progress .status-bar {
      display: none;
    }
    .band {
      padding-inline: 12px;
    }
  }
  .narrow .plot {
    --_name: 0px;
    --_band: 0px;
    --_side: 16px;
  }
  .narrow :is(.plot-axis, .row) {
    display: block;
  }
  .narrow .plot-axis {
    min-block-size: calc(3.75 * var(--_rem));
    padding-inline: 16px;
  }
  .narrow .axis-ticks {
    block-size: calc(3.75 * var(--_rem));
  }
  .narrow .axis-name {
    display: none;
  }
  .narrow .row {
    min-block-size: 0;
  }
  .narrow .row::after {
    content: '';
    display: block;
    position: relative;
    z-index: 3;
    block-size: 12px;
    background: var(--_bg);
  }
  .narrow .row.dateless::after {
    block-size: 4px;
  }
  .narrow .rows > .block:last-child > .row:nth-last-child(1 of .row)::after {
    border-block-end-color: transparent;
  }
  .narrow .row:is(.kid, .group)::after {
    block-size: 8px;
    background: var(--_surface);
  }
  .narrow .row:is(.kid, .group).dateless::after {
    block-size: 0;
  }
  .narrow .label {
    inline-size: calc(100cqi - var(--_edge));
    padding-block: 8px;
  }
  .narrow .group > .label {
    padding-inline-start: 16px;
  }
  .narrow .depth-1 {
    --_indent: 60px;
  }
  .narrow :is(.depth-2, .depth-3) {
    --_indent: 72px;
  }
  /* Few words fit into a line: what stands beside them goes below. */
  @container roadmap (max-width: 16rem) {
    .narrow :is(.row-words, .row-side, .row-progress) {
      grid-column: -3 / -1;
      justify-self: start;
    }
    .narrow .row-side {
      justify-content: flex-start;
      max-inline-size: none;
      text-align: start;
    }
    .narrow .row-progress {
      justify-items: start;
    }
    .narrow .depth-0 {
      --_indent: 16px;
    }
    .narrow .depth-1 {
      --_indent: 24px;
    }
    .narrow :is(.depth-2, .depth-3) {
      --_indent: 32px;
    }
  }
  .narrow .track {
    block-size: 28px;
    margin-inline: 16px;
    border-radius: 6px;
    background: var(--_surface);
  }
  .narrow .kid .track {
    block-size: 16px;
    background: var(--_surface-2);
  }
  .narrow .dateless .track {
    display: none;
  }
  .narrow .row-more {
    padding-inline: 16px;
    padding-block: 8px 0;
  }
  .narrow .row.kid .row-more {
    background: var(--_surface);
  }
  .narrow .grid-lines .minor {
    display: none;
  }

  @media (pointer: coarse) {
    .row.kid {
      min-block-size: 53px;
    }
  }
  @media print {
    .plot-scroll {
      overflow: visible;
    }
    .lazy .block {
      content-visibility: visible;
    }
    .row {
      break-inside: avoid;
    }
    .plot-axis {
      position: relative;
    }
    .key {
      display: block;
      break-inside: avoid;
    }
    .key > span {
      margin-inline-end: 20px;
    }
  }
`;
