/** Looks of the panel of a release. */
import { css, type CSSResult } from 'lit';

/** Panel, its sections and their items. */
export const panelStyles: CSSResult = css`
  .panel {
    grid-column: 1 / -1;
    grid-row: calc(var(--_row-count) + 3 + var(--_column));
    position: sticky;
    inset-inline-start: 0;
    z-index: -2;
    inline-size: calc(100cqi - var(--_edge));
    padding: 20px var(--_inset) 12px;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-end: 12px;
  }
  .panel-title {
    font-size: var(--_rem);
    line-height: calc(1.5 * var(--_rem));
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .panel-close {
    margin-inline-start: auto;
    margin-block: -4px;
    color: var(--_text-muted);
  }
  .panel-prose,
  .section-prose {
    display: grid;
    gap: 4px;
    max-inline-size: 72ch;
    margin-block-end: 12px;
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .section-prose {
    margin-block-end: 4px;
  }
  :is(.panel-prose, .section-prose) :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }
  :is(.panel-prose, .section-prose) pre {
    margin: 0;
    overflow-x: auto;
  }
  .sections {
    columns: 3 280px;
    column-gap: 32px;
  }
  /* Where a column begins does not depend on what is open. */
  @media screen {
    @container roadmap (min-width: 960px) {
      .two {
        columns: 2;
      }
      .sections .third {
        break-before: column;
        border: 0;
      }
    }
    @container roadmap (min-width: 720px) and (max-width: 959px) {
      .sections {
        columns: 2;
      }
      .sections .half {
        break-before: column;
        border: 0;
      }
    }
  }
  .section {
    break-inside: avoid-column;
    margin-block-end: 20px;
  }
  .section:only-child {
    break-inside: auto;
  }
  .section-title {
    margin-block-end: 4px;
    border-radius: 4px;
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 600;
    overflow-wrap: anywhere;
    scroll-margin-block: 80px;
  }
  .section-title .flag {
    font-weight: 400;
    margin-inline-start: 6px;
  }
  .narrow .panel {
    position: static;
    inline-size: auto;
    padding: 12px 0 0;
    border: 0;
    background: none;
  }
  .narrow :is(.panel-title, .panel-head > .muted, .panel-close) {
    display: none;
  }
  .narrow .panel-head {
    margin-block-end: 0;
  }
  .narrow .sections {
    columns: 1;
  }
  .narrow .section {
    margin-block-end: 12px;
  }
  @media print {
    .panel {
      position: static;
      inline-size: auto;
      padding-inline: 0;
      border: 0;
      background: none;
    }
    .section {
      break-inside: auto;
    }
  }
`;
