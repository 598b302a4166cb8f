/** Looks of `<playground-editor>`. */
import { css, unsafeCSS, type CSSResult } from 'lit';

/** Height of a line of the text and of its margin. */
export const lineHeightPx = 24;

/** A sheet: margin at the start, text beside it. */
export const editorStyles: CSSResult = css`
  :host {
    --_line: ${unsafeCSS(String(lineHeightPx))}px;
    display: flex;
    min-block-size: 0;
  }
  .root {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
  }
  .sheet {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    flex: 1;
    min-block-size: 0;
    direction: ltr;
  }
  .sheet:focus-within {
    box-shadow: inset 0 0 0 2px var(--_focus);
  }
  .margin {
    overflow: clip;
    padding-block: 8px;
    background: var(--_surface);
    border-inline-end: 1px solid var(--_border);
    user-select: none;
    contain: size;
    inline-size: 152px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 16px 4ch;
    gap: 6px;
    align-items: center;
    block-size: var(--_line);
    padding-inline: 10px;
    font: 12px / var(--_line) var(--_font-mono);
    color: var(--_text-muted);
  }
  .row[data-current] {
    background: var(--_accent-soft);
    color: var(--_text);
  }
  .role {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 11px;
  }
  [data-role='item'] .role {
    color: var(--_done);
  }
  :is([data-role='milestone'], [data-role='group'], [data-role='title']) .role {
    color: var(--_accent);
    font-weight: 600;
  }
  .mark {
    display: inline-grid;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 160px;
    margin: 0;
    padding: 8px 12px;
    border: 0;
    outline: 0;
    resize: none;
    background: var(--_bg);
    color: var(--_text);
    font: 13px / var(--_line) var(--_font-mono);
    white-space: pre;
    overflow: auto;
    tab-size: 4;
  }
  #read-as {
    min-block-size: 28px;
    padding: 6px 12px;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .finding {
    display: flex;
    gap: 6px;
    align-items: baseline;
    color: var(--_text);
  }
  .message {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  @container roadmap (max-width: 399px) {
    .margin {
      inline-size: 68px;
    }
    .row {
      grid-template-columns: 16px 3ch;
      padding-inline: 6px;
    }
    .role {
      display: none;
    }
  }
`;
