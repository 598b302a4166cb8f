/** Looks that all elements share: text, focus, buttons, chips, tags, meters, glyphs, and their print and forced-colour forms. */
import { css, type CSSResult } from 'lit';

/** Styles of the host, its text and its small controls. */
export const baseStyles: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    container: roadmap / inline-size;
    font-family: var(--_font);
    text-align: start;
    /* What a page says of its own text, such as that line breaks are kept, is not meant for these. */
    white-space: normal;
    text-transform: none;
    text-indent: 0;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    color: var(--_text);
    font-size: calc(0.875 * var(--_rem));
    line-height: calc(1.25 * var(--_rem));
    font-weight: 400;
    font-variant-numeric: normal;
    overflow-wrap: break-word;
    isolation: isolate;
  }
  :host([framed]) .root {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
    background: var(--_bg);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  /* Words of the other direction stand on the side of the others, on two lines as on one. */
  bdi {
    text-align: left;
  }
  :host(:dir(rtl)) bdi {
    text-align: right;
  }
  code {
    font-family: var(--_font-mono);
    font-size: 0.92em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .title {
    font-size: calc(1.25 * var(--_rem));
    line-height: calc(1.75 * var(--_rem));
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .muted {
    color: var(--_text-muted);
  }
  .small {
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .glyph {
    inline-size: var(--_rem);
    block-size: var(--_rem);
    flex: none;
    display: inline-block;
    vertical-align: -0.1875rem;
    overflow: visible;
    fill: none;
    stroke: none;
    color: var(--_text-muted);
  }
  .glyph.done {
    color: var(--_done);
  }
  .glyph.in-progress {
    color: var(--_in-progress);
  }
  .glyph.planned {
    color: var(--_planned);
  }
  .glyph.considering {
    color: var(--_considering);
  }
  .glyph.at-risk {
    color: var(--_at-risk);
  }
  .glyph.blocked {
    color: var(--_blocked);
  }
  .glyph.dropped {
    color: var(--_dropped);
  }
  .glyph.unknown {
    color: var(--_unknown);
  }
  .glyph.help-wanted {
    color: var(--_help-wanted);
  }
  .glyph.stretch {
    color: var(--_stretch);
  }
  .glyph.breaking {
    color: var(--_breaking);
  }

  .tag {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    font-size: calc(0.75 * var(--_rem));
    line-height: calc(1.125 * var(--_rem));
    color: var(--_text-muted);
  }
  .flag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
  }
  .flag .glyph {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control-h);
    padding: 0 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_surface-2);
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-text);
  }
  .button.icon {
    inline-size: var(--_control-h);
    padding: 0;
  }
  .button.ghost {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    padding: 0 8px;
  }
  a.button.ghost {
    text-decoration: underline;
  }
  .button[aria-disabled='true'] {
    color: var(--_text-muted);
    border-color: var(--_border);
    background: none;
    cursor: default;
  }
  .button[aria-disabled='true'] .glyph {
    opacity: 0.6;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    min-block-size: var(--_control-h);
    padding: 2px;
    gap: 2px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .segments button {
    padding: 0 12px;
    border: 1px solid transparent;
    border-radius: 6px;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
    color: var(--_text-muted);
  }
  .segments :is([aria-pressed='true'], [aria-selected='true']) {
    background: var(--_bg);
    color: var(--_text);
    border-color: var(--_border-strong);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(0.375 * var(--_rem));
    min-block-size: var(--_control-h);
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_bg);
    font-size: calc(0.8125 * var(--_rem));
  }
  .chip .count {
    color: var(--_text-muted);
  }
  .chip:hover {
    background: var(--_surface);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 500;
  }
  .chip[aria-disabled='true'] {
    color: var(--_text-muted);
    border-style: dashed;
    cursor: default;
  }
  .disclosure {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 6px;
  }
  .disclosure .glyph {
    transition: transform 120ms ease-out;
  }
  .disclosure[aria-expanded='true'] .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) .disclosure .glyph {
    scale: -1 1;
  }
  .meter {
    display: block;
    inline-size: 64px;
    block-size: 6px;
    overflow: visible;
  }
  @media (pointer: coarse) {
    .disclosure {
      inline-size: 44px;
      block-size: 44px;
    }
    .segments button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    /* Beats the colour of each status. */
    .glyph.glyph.glyph {
      color: CanvasText;
    }
    .chip[aria-pressed='true'],
    .segments :is([aria-pressed='true'], [aria-selected='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      box-shadow: none;
    }
    .chip[aria-pressed='true'] :is(.glyph.glyph.glyph, .count) {
      color: HighlightText;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
    :host([framed]) .root {
      border: 0;
    }
  }
`;
