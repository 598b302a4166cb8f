/** Looks of `<roadmap-diagnostics>`. */
import { css, type CSSResult } from 'lit';

/** A folded list of findings. */
export const diagnosticsStyles: CSSResult = css`
  :host([framed]) .root {
    padding: 12px 24px;
  }
  :host(:not([framed])) summary {
    color: var(--_text-muted);
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
  }
  summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_control-h);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    border-radius: 6px;
    overflow-wrap: anywhere;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .glyph {
    transition: transform 120ms ease-out;
  }
  [open] summary .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) :not([open]) > summary .glyph {
    scale: -1 1;
  }
  ul {
    margin-block-start: 8px;
  }
  li {
    display: grid;
    grid-template-columns: 16px 72px minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
    font-size: calc(0.8125 * var(--_rem));
  }
  .line {
    color: var(--_text-muted);
  }
  .message {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .root {
      padding: 8px 16px;
    }
    li {
      grid-template-columns: 16px minmax(0, 1fr);
    }
    .line {
      grid-column: 2;
      grid-row: 2;
    }
  }
  @media print {
    :host([framed]) .root {
      padding-inline: 0;
    }
    summary .glyph {
      display: none;
    }
    .root::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
