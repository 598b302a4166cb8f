/** Looks of a search field and of a choice: a label and a native control in one box. */
import { css, type CSSResult } from 'lit';

/** Styles of `.search-field` and `.select`. */
export const selectStyles: CSSResult = css`
  .search-field,
  .select {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control-h);
    padding-inline: 10px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    font-size: calc(0.8125 * var(--_rem));
  }
  .search-field {
    inline-size: 232px;
  }
  .search-field,
  .select {
    max-inline-size: 100%;
  }
  .search-field input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 24px;
    border: 0;
    outline: 0;
    background: none;
    font-size: calc(0.8125 * var(--_rem));
  }
  .search-field input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  :is(.search-field, .select):focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .select {
    padding-inline-end: 4px;
    font-weight: 500;
  }
  .select span {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .select select {
    min-block-size: calc(var(--_control-h) - 2px);
    max-inline-size: calc(12 * var(--_rem));
    min-inline-size: 0;
    border: 0;
    outline: 0;
    background: transparent;
    font-weight: 500;
    text-overflow: ellipsis;
  }
  .select option {
    background: var(--_bg);
    color: var(--_text);
  }
  .select.order {
    display: none;
  }
`;
