/** Looks of bars and rings of statuses. */
import { css, type CSSResult } from 'lit';

/** Colours of segments by status; solid is work that began, hollow what has not. */
export const statusBarStyles: CSSResult = css`
  .status-bar {
    display: block;
    inline-size: 160px;
    block-size: 6px;
    overflow: visible;
    color: var(--_mark);
  }
  :host(:dir(rtl)) .status-bar {
    scale: -1 1;
  }
  .segment {
    fill: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .segment.done {
    color: var(--_done);
  }
  .segment.in-progress {
    color: var(--_in-progress);
  }
  .segment.at-risk {
    color: var(--_at-risk);
  }
  .segment.blocked {
    color: var(--_blocked);
  }
  .segment.help-wanted {
    color: var(--_help-wanted);
  }
  .segment.stretch {
    color: var(--_stretch);
  }
  .segment.breaking {
    color: var(--_breaking);
  }
  .segment.planned,
  .segment.considering {
    fill: var(--_surface-2);
    stroke: var(--_border-strong);
    stroke-width: 1px;
  }
  .segment.considering {
    stroke-dasharray: 3 2;
  }
  .segment.dropped {
    fill: none;
    stroke: var(--_dropped);
    stroke-width: 1px;
  }
  .segment.unknown {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 6px;
    stroke-dasharray: 2 2;
  }
  @media (forced-colors: active) {
    .segment,
    .segment:is(.done, .in-progress, .at-risk, .blocked) {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .segment:is(.in-progress, .at-risk, .blocked) {
      fill-opacity: 0.5;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .segment:is(.planned, .considering) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .segment:is(.unknown, .dropped) {
      stroke: CanvasText;
    }
  }
  @media print {
    .status-bar {
      print-color-adjust: exact;
    }
  }
`;
