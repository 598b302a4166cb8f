/** Looks of `<roadmap-summary>`. */
import { css, type CSSResult } from 'lit';

/** Full and compact form. */
export const summaryStyles: CSSResult = css`
  /* Parts of the legend would else ask the legend how wide it is, not the summary. */
  :host {
    container-name: roadmap summary;
  }
  :host([framed]) .full {
    padding: 20px 24px;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: center;
  }
  .head.bare {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .ring {
    inline-size: calc(4.5 * var(--_rem));
    block-size: calc(4.5 * var(--_rem));
  }
  .ring text {
    font-size: 18px;
    font-weight: 600;
    letter-spacing: -0.02em;
    fill: var(--_text);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .arc {
    fill: none;
    stroke: var(--_border-strong);
  }
  .arc.done {
    stroke: var(--_done);
  }
  .arc.in-progress {
    stroke: var(--_in-progress);
  }
  .arc.at-risk {
    stroke: var(--_at-risk);
  }
  .arc.blocked {
    stroke: var(--_blocked);
  }
  .title {
    overflow-wrap: anywhere;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    margin-block-start: 4px;
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_text-muted);
  }
  .source {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .source .glyph {
    align-self: center;
  }
  .source a {
    padding-block: 2px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: flex-start;
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }
  /* A container has no width of its own. */
  .tools .chips {
    flex: 1 1 240px;
    min-inline-size: 0;
  }
  .search-field {
    display: flex;
    gap: 8px;
    align-items: center;
    flex: 0 1 264px;
    min-inline-size: 0;
    min-block-size: var(--_control-h);
    padding-inline: 10px 4px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .search-field:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .search-field input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(28px, calc(1.25 * var(--_rem)));
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    font-size: calc(0.8125 * var(--_rem));
    appearance: none;
  }
  .search-field input::-webkit-search-cancel-button {
    display: none;
  }
  .search-field input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .search-clear {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 6px;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 12px;
    font-size: calc(0.8125 * var(--_rem));
  }
  .result strong {
    font-weight: 600;
  }
  .result .chip .glyph {
    inline-size: 12px;
    block-size: 12px;
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  :host([framed]) .compact {
    padding: 12px 16px;
  }
  .compact .title {
    font-size: calc(0.875 * var(--_rem));
    line-height: calc(1.25 * var(--_rem));
    letter-spacing: 0;
  }
  .compact .source {
    margin-inline-start: auto;
  }
  @container roadmap (max-width: 899px) {
    .tools .chips {
      flex-basis: 100%;
    }
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .full {
      padding: 16px;
    }
    .head {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 12px;
    }
    .head.bare {
      grid-template-columns: minmax(0, 1fr);
    }
    .ring {
      inline-size: min(calc(3.5 * var(--_rem)), 22cqi);
      block-size: auto;
    }
    .full .title {
      font-size: calc(1.125 * var(--_rem));
      line-height: calc(1.5 * var(--_rem));
    }
    .head .segments,
    .head slot[name='actions'] {
      grid-column: 1 / -1;
    }
    .head .segments {
      margin-block-start: 12px;
    }
    .segments button {
      flex: 1;
      padding-inline: 8px;
      text-align: center;
    }
    .tools {
      gap: 12px;
    }
    .search-field {
      flex: 1 1 100%;
    }
    .tools .chips {
      flex: 1 1 160px;
    }
  }
  @container summary (max-width: 719px) {
    .tools .chips::part(entries) {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      /* Room for outlines; what is beyond the edge fades, so that it is seen that there is more. */
      padding: 4px;
      padding-inline-end: 24px;
      margin-block: -4px;
      margin-inline: -4px 0;
      mask-image: linear-gradient(to left, transparent, black 24px);
    }
    :host([framed]) .tools .chips::part(entries) {
      margin-inline-end: -16px;
    }
    :host(:dir(rtl)) .tools .chips::part(entries) {
      mask-image: linear-gradient(to right, transparent, black 24px);
    }
    .tools .chips::part(entry) {
      flex: none;
      max-inline-size: none;
      white-space: nowrap;
    }
  }
  @media (pointer: coarse) {
    .search-field input {
      min-block-size: 44px;
      margin-block: -1px;
    }
    .search-clear {
      inline-size: 44px;
      block-size: 44px;
      margin-block: -1px;
    }
    .source a {
      padding-block: 12px;
    }
  }
  @media (forced-colors: active) {
    .ring .arc {
      stroke: CanvasText;
    }
    .ring .arc:is(.in-progress, .at-risk, .blocked) {
      stroke-width: 4px;
    }
  }
  @media print {
    :host([framed]) .full {
      padding-inline: 0;
    }
    .ring {
      print-color-adjust: exact;
    }
    .tools .chips::part(entries) {
      flex-wrap: wrap;
      overflow: visible;
      mask-image: none;
    }
  }
`;
