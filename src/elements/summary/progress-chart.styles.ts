/** Looks of the chart of progress by milestone. */
import { css, type CSSResult } from 'lit';

/** Rows of a name, a bar and numbers. */
export const chartStyles: CSSResult = css`
  .chart {
    margin-block-start: 12px;
  }
  .chart summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_control-h);
    inline-size: fit-content;
    padding-inline-end: 8px;
    border-radius: 6px;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  .chart summary::-webkit-details-marker {
    display: none;
  }
  .chart summary .glyph {
    transition: transform 120ms ease-out;
  }
  .chart[open] summary .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) .chart:not([open]) summary .glyph {
    scale: -1 1;
  }
  .chart table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .chart :is(th, td) {
    padding: 6px 0;
    border-block-start: 1px solid var(--_border);
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .chart th {
    inline-size: 30%;
    padding-inline-end: 16px;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .chart .status-bar {
    inline-size: 100%;
    block-size: 8px;
  }
  .chart td.count {
    inline-size: 1%;
    padding-inline-start: 16px;
    color: var(--_text-muted);
    white-space: nowrap;
    text-align: end;
  }
  @container roadmap (max-width: 479px) {
    .chart :is(tbody, tr, th, td) {
      display: block;
    }
    .chart tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 12px;
      padding-block: 8px;
      border-block-start: 1px solid var(--_border);
    }
    .chart :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .chart td:nth-child(2) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media print {
    .chart summary .glyph {
      display: none;
    }
    .chart::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
