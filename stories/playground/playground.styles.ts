/** Looks of `<roadmap-playground>`. */
import { css, type CSSResult } from 'lit';

/** Text beside the result; one below the other where there is no room. */
export const playgroundStyles: CSSResult = css`
  .root {
    display: grid;
    gap: 16px;
  }
  header,
  form,
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  header form {
    flex: 1 1 280px;
    flex-wrap: nowrap;
  }
  input[type='url'],
  select {
    min-block-size: var(--_control-h);
    min-inline-size: 0;
    padding: 0 10px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font-size: 0.8125rem;
  }
  input[type='url'] {
    flex: 1;
  }
  label.button:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .status {
    min-block-size: 1.25rem;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    gap: 16px;
    align-items: start;
  }
  .source {
    display: flex;
    flex-direction: column;
    position: sticky;
    inset-block-start: 16px;
    block-size: max(440px, calc(100vh - 160px));
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
    overflow: clip;
    background: var(--_bg);
  }
  .root[data-over] .source {
    outline: 2px dashed var(--_accent);
    outline-offset: 2px;
  }
  playground-editor {
    flex: 1;
  }
  .findings {
    flex: none;
    max-block-size: 40%;
    overflow: auto;
    border-block-start: 1px solid var(--_border);
    padding: 8px 12px;
  }
  .findings h2 {
    flex: 1;
    font-weight: 600;
  }
  .findings li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: start;
    padding-block: 6px;
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125rem;
  }
  .findings .bar {
    min-block-size: 32px;
  }
  .findings .message {
    overflow-wrap: anywhere;
  }
  .link {
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .result {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .scroll {
    max-block-size: calc(100vh - 96px);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
  }
  pre {
    margin: 0;
    padding: 12px 16px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
    background: var(--_surface);
    font: 0.8125rem / 1.25rem var(--_font-mono);
    tab-size: 2;
  }
  pre.wrap {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  table {
    inline-size: 100%;
    min-inline-size: 480px;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.8125rem;
  }
  th,
  td {
    padding: 4px 12px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    font-weight: 600;
  }
  th:first-child {
    inline-size: 64px;
  }
  th:nth-child(n + 3) {
    inline-size: 20%;
  }
  td code {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
  }
  h3 {
    font-weight: 600;
    margin-block-end: 8px;
  }
  @container roadmap (max-width: 959px) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .source {
      position: static;
      block-size: 520px;
    }
  }
`;
