/** Looks of what the time plot draws: bars, lines, dependencies, and the key that explains them. */
import { css, type CSSResult } from 'lit';

/** Bars, points, lines of the grid and of today, edges, key. */
export const plotMarkStyles: CSSResult = css`
  .bar,
  .point {
    position: absolute;
    z-index: 1;
    inset-block-start: 50%;
    border: 1.5px solid currentColor;
    background: currentColor;
    color: var(--_mark);
  }
  .bar {
    block-size: 20px;
    min-inline-size: 4px;
    margin-block-start: -10px;
    border-radius: var(--roadmap-radius-bar, 6px);
  }
  .bar.period {
    border-style: dashed;
    background: color-mix(in oklab, currentColor 22%, var(--_bg));
  }
  .kid .bar {
    block-size: 12px;
    margin-block-start: -6px;
    border-radius: 4px;
  }
  .point {
    inline-size: 16px;
    block-size: 16px;
    margin: -8px;
    rotate: 45deg;
    border-radius: 3px;
  }
  .kid .point {
    inline-size: 12px;
    block-size: 12px;
    margin: -6px;
  }
  :is(.bar, .point).done {
    color: var(--_done);
  }
  :is(.bar, .point).in-progress {
    color: var(--_in-progress);
  }
  :is(.bar, .point).planned {
    color: var(--_planned);
  }
  :is(.bar, .point).considering {
    color: var(--_considering);
  }
  :is(.bar, .point).at-risk {
    color: var(--_at-risk);
  }
  :is(.bar, .point).blocked {
    color: var(--_blocked);
  }
  :is(.bar, .point).dropped {
    color: var(--_dropped);
  }

  .miss :is(.bar, .point) {
    background: none;
  }

  .layer {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_name) + var(--_side)) calc(var(--_band) + var(--_side));
    pointer-events: none;
  }
  .layer.grid {
    z-index: 0;
  }
  .layer.over {
    z-index: 2;
  }
  .plot-axis .grid-lines {
    position: absolute;
  }
  .grid-lines,
  .edges {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
  }
  /* A line that stands alone would be drawn above the axis once more: Chromium takes its box for one without a size. */
  .grid-lines {
    clip-path: inset(0 -1px);
  }
  :host(:dir(rtl)) :is(.grid-lines, .edges) {
    scale: -1 1;
  }
  .grid-lines .minor {
    stroke: var(--_border);
  }
  .grid-lines .major {
    stroke: var(--_border-strong);
  }
  .today-line {
    position: absolute;
    inset-block: 0;
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_accent);
  }
  .edge {
    stroke: var(--_text-muted);
  }
  .edge-head {
    fill: var(--_text-muted);
  }
  .key-bar {
    flex: none;
    inline-size: 24px;
    block-size: 12px;
    border: 1.5px solid var(--_border-strong);
    border-radius: 4px;
    background: var(--_border-strong);
  }
  .key-bar.period {
    border-style: dashed;
    background: var(--_surface-2);
  }
  .key-day {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    margin-inline: 2px;
    rotate: 45deg;
    border-radius: 2px;
    background: var(--_border-strong);
  }

  @media (forced-colors: active) {
    .bar,
    .point,
    .key-bar,
    .key-day,
    .today-line,
    .today-label,
    .grid-lines,
    .edges {
      forced-color-adjust: none;
    }
    .bar,
    .point,
    .key-bar,
    .key-day {
      border-color: CanvasText;
      background: CanvasText;
    }
    .bar.period,
    .key-bar.period {
      background: Canvas;
    }
    .today-line {
      background: Highlight;
    }
    .today-label {
      background: Highlight;
      color: HighlightText;
    }
    .grid-lines path {
      stroke: CanvasText;
    }
    .grid-lines .minor {
      opacity: 0.3;
    }
    .edge {
      stroke: CanvasText;
    }
    .edge-head {
      fill: CanvasText;
    }
  }
  @media print {
    .bar,
    .point,
    .key-bar,
    .key-day,
    .today-line,
    .today-label {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
