/** Looks of the button and row of downloads. */
import { css, type CSSResult } from 'lit';

/** Styles of `.export-button` and `.exports`. */
export const exportMenuStyles: CSSResult = css`
  .export-button .glyph {
    color: inherit;
  }
  .export-button[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .exports {
    padding-block-end: 16px;
  }
  .exports ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .exports .button {
    padding-block: 4px;
    text-align: start;
  }
  .exports p {
    margin-block-start: 8px;
    overflow-wrap: anywhere;
  }
  /* Kept in the page, as a live region that comes with its text is not read out. */
  .exports .said:empty {
    margin: 0;
  }
`;
