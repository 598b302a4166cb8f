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
  .panel[hidden] {
    display: none;
  }
`;
