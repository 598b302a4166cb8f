/** Looks of `<roadmap-legend>`. */
import { css, type CSSResult } from 'lit';

/** Chips, list and key. */
export const legendStyles: CSSResult = css`
  .root {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .group {
    min-inline-size: 0;
  }
  /* Chips of all facets flow as one line. */
  .chips :is(.group, .entries) {
    display: contents;
  }
  .chip {
    max-inline-size: 100%;
    text-align: start;
  }
  .chip .label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  li.chip:hover {
    background: var(--_bg);
  }
  /* Values that are no marks have a picture only where they are chosen from a list: whether they are. */
  .dot {
    display: none;
  }
  button.entry .dot {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_rem);
    block-size: var(--_rem);
    border: 1.5px solid var(--_border-strong);
    border-radius: 4px;
    background: var(--_bg);
  }
  button[aria-pressed='true'] .dot {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  button[aria-pressed='true'] .dot::after {
    content: '';
    inline-size: 0.375em;
    block-size: 0.625em;
    border: solid var(--_accent-text);
    border-width: 0 2px 2px 0;
    translate: 0 -0.075em;
    rotate: 45deg;
  }
  .root:is(.list, .key) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 24px 32px;
    align-items: start;
  }
  :host([framed]) .root {
    padding: 20px 24px;
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-end: 12px;
  }
  .group-head strong {
    font-weight: 600;
  }
  .list .entry {
    display: grid;
    grid-template-columns: var(--_rem) minmax(0, calc(14 * var(--_rem))) minmax(40px, 1fr) minmax(
        calc(2 * var(--_rem)),
        auto
      );
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(40px, var(--_control-h));
    padding: 4px 8px;
    border-radius: 8px;
    text-align: start;
  }
  button.entry:hover {
    background: var(--_surface);
  }
  .entry[aria-pressed='true'],
  .entry[aria-pressed='true']:hover {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 500;
  }
  .entry[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: default;
  }
  /* Lists of any length, beside each other and below as there is room. */
  .root.list.plain {
    display: block;
    columns: auto 320px;
    column-gap: 32px;
  }
  .plain .group {
    break-inside: avoid;
    padding-block-end: 16px;
  }
  .list.plain .group-head {
    margin-block-end: 4px;
  }
  .list.plain .entry {
    min-block-size: max(32px, var(--_control-h));
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .source-word {
    display: block;
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    font-weight: 400;
    color: var(--_text-muted);
  }
  li.entry .dot + .words {
    grid-column: 1 / span 2;
  }
  .list .count {
    text-align: end;
  }
  .list .status-bar {
    inline-size: 100%;
  }
  .share {
    gap: 0;
    background: var(--_surface-2);
  }
  .share .rest {
    flex: var(--_weight) 1 0;
  }
  .root:is(.list, .key) > .clear {
    grid-column: 1;
    justify-self: start;
  }
  .key .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
    gap: 4px 24px;
  }
  .key .entry {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: max(32px, var(--_control-h));
    text-align: start;
    border-radius: 6px;
  }
  .key button.entry {
    padding-inline: 8px;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .root {
      padding: 16px;
    }
    .list .entry {
      grid-template-columns: var(--_rem) minmax(0, 1fr) 64px minmax(calc(2 * var(--_rem)), auto);
    }
  }
  @container roadmap (max-width: 319px) {
    .list .entry {
      gap: 8px;
    }
  }
  @media (forced-colors: active) {
    .entry[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
    .entry[aria-pressed='true'] :is(.glyph.glyph.glyph, .source-word, .count) {
      color: HighlightText;
    }
    button[aria-pressed='true'] .dot {
      border-color: HighlightText;
      background: HighlightText;
    }
    button[aria-pressed='true'] .dot::after {
      border-color: Highlight;
    }
    .share {
      block-size: 8px;
      border: 1px solid CanvasText;
    }
  }
`;
