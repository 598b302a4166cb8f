/** Looks of the row of downloads. */
import { css, type CSSResult } from 'lit';

/** Styles of `.exports`, a panel of `opener.styles.ts`. */
export const exportMenuStyles: CSSResult = css`
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
