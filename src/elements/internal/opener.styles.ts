/** Looks of a button that opens a panel below a toolbar, and of that panel. */
import { css, type CSSResult } from 'lit';

/** Styles of `.opener` and `.panel`. */
export const openerStyles: CSSResult = css`
  .opener .glyph {
    color: inherit;
  }
  .opener[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .panel {
    margin-block-start: 12px;
    padding: 16px 16px 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .panel[hidden],
  .panel-foot {
    display: none;
  }
  /* In one column a long list would push away what it narrows down: it scrolls, above what it leaves and the way out. */
  @container roadmap (max-width: 719px) {
    .panel:has(> .panel-foot) {
      max-block-size: min(70vh, calc(26 * var(--_rem)));
      overflow-y: auto;
      scroll-padding-block-end: calc(16px + var(--_control-h));
      padding-block-end: 0;
    }
    .panel-foot {
      position: sticky;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
      margin-inline: -16px;
      padding: 8px 16px;
      border-block-start: 1px solid var(--_border);
      background: var(--_bg);
    }
  }
`;
