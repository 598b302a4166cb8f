/** Looks of `<roadmap-view>`. */
import { css, type CSSResult } from 'lit';

/** Room between the parts; notices, folded text. */
export const viewStyles: CSSResult = css`
  :host {
    min-block-size: var(--roadmap-min-block-size, auto);
  }
  .loading.loading {
    min-block-size: var(--roadmap-min-block-size, 640px);
  }
  /* The room is that of the view as a whole, not of each part. */
  .root:is(.ready, .layout) {
    --roadmap-min-block-size: initial;
    display: flow-root;
  }
  /* Each part has a frame of its own. */
  :host([framed]) .root:is(.ready, .layout) {
    border: 0;
    background: none;
  }
  :host([framed]) .notes {
    padding-inline: 24px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
  }
  :host([framed]) :is(.about, .root > .fold) {
    margin-inline: 25px;
  }
  :host([framed]) .notes .fold:last-child {
    border-block-end: 0;
  }
  :host([framed]) :is(.panel, .notes) {
    margin-block-start: 16px;
  }
  /* Text that is the source of the elements beside it. */
  .layout ::slotted(pre),
  .layout ::slotted(script),
  .layout ::slotted(template),
  .layout ::slotted([class*='language-']),
  .layout ::slotted([class*='highlight']) {
    display: none;
  }
  .panel {
    margin-block-start: 24px;
  }
  .notices {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  .notice {
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice:is(.warning, .caution) {
    border-inline-start-color: var(--_at-risk);
    background: var(--_at-risk-soft);
  }
  .notice.important {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .notice-title {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .about {
    margin-block-start: 16px;
  }
  .notes {
    margin-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
  .notes .fold {
    border-block-end: 1px solid var(--_border);
  }
  .fold summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(36px, var(--_control-h));
    font-weight: 500;
    list-style: none;
    cursor: pointer;
    border-radius: 6px;
    overflow-wrap: anywhere;
  }
  .fold summary::-webkit-details-marker {
    display: none;
  }
  .fold summary .glyph {
    transition: transform 120ms ease-out;
  }
  .fold[open] summary .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) .fold:not([open]) summary .glyph {
    scale: -1 1;
  }
  .fold .prose {
    padding-block: 4px 16px;
    padding-inline-start: 24px;
  }
  .prose {
    max-inline-size: 80ch;
    overflow-wrap: anywhere;
  }
  .prose > * + * {
    margin-block-start: 8px;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li {
    list-style: inherit;
  }
  .prose blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_border);
  }
  .prose pre {
    margin: 0;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-x: auto;
  }
  .prose table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }
  .prose :is(th, td) {
    padding: 4px 12px;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  roadmap-diagnostics {
    margin-block-start: 16px;
  }
  :host([framed]) roadmap-diagnostics:not([framed]) {
    margin-block-start: 8px;
    margin-inline: 25px;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .notes {
      padding-inline: 16px;
    }
    :host([framed]) :is(.about, .root > .fold, roadmap-diagnostics:not([framed])) {
      margin-inline: 17px;
    }
    .panel {
      margin-block-start: 16px;
    }
  }
  @media print {
    /* Without frames, all stands at one edge. */
    :host([framed]) :is(.notes, .about, .root > .fold, roadmap-diagnostics) {
      margin-inline: 0;
      padding-inline: 0;
      border: 0;
    }
    .fold summary .glyph {
      display: none;
    }
    .fold::details-content {
      content-visibility: visible;
      display: block;
    }
    .notice {
      break-inside: avoid;
    }
  }
`;
