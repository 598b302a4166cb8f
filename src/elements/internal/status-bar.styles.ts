/** Looks of bars of statuses. */
import { css, type CSSResult } from 'lit';

/** Colours of segments by status; solid is work that began, hollow what has not. */
export const statusBarStyles: CSSResult = css`
  .status-bar {
    display: flex;
    gap: 2px;
    inline-size: 160px;
    max-inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    overflow: hidden;
  }
  .segment {
    flex: var(--_weight, 1) 1 0;
    min-inline-size: 2px;
    border-radius: 1px;
    background: var(--_mark);
  }
  .segment.done {
    background: var(--_done);
  }
  .segment.in-progress {
    background: var(--_in-progress);
  }
  .segment.at-risk {
    background: var(--_at-risk);
  }
  .segment.blocked {
    background: var(--_blocked);
  }
  .segment.help-wanted {
    background: var(--_help-wanted);
  }
  .segment.stretch {
    background: var(--_stretch);
  }
  .segment.breaking {
    background: var(--_breaking);
  }
  .segment:is(.planned, .considering) {
    border: 1px solid var(--_border-strong);
    background: var(--_surface-2);
  }
  .segment.considering {
    border-style: dashed;
  }
  .segment.dropped {
    border: 1px solid var(--_dropped);
    background: none;
  }
  .segment:is(.planned, .considering, .dropped):first-child {
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .segment:is(.planned, .considering, .dropped):last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .segment.unknown {
    border-radius: 0;
    background: repeating-linear-gradient(to right, var(--_mark) 0 2px, transparent 2px 4px);
  }
  @media (forced-colors: active) {
    /* Beats the colour of each status. */
    .segment.segment {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .segment.segment:is(.in-progress, .at-risk, .blocked) {
      border: 1px solid CanvasText;
      background: repeating-linear-gradient(135deg, CanvasText 0 1px, Canvas 1px 3px);
    }
    .segment.segment:is(.planned, .considering, .dropped) {
      border-color: CanvasText;
      background: Canvas;
    }
    .segment.segment.unknown {
      background: repeating-linear-gradient(to right, CanvasText 0 2px, Canvas 2px 4px);
    }
  }
  @media print {
    .segment {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
