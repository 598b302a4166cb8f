/** Looks of the states: skeleton, error, nothing found, no match, old copy. */
import { css, type CSSResult } from 'lit';

/** Styles of what `state-panels.ts` draws. */
export const statePanelStyles: CSSResult = css`
  :host(:state(fallback)) {
    display: inline;
    container-type: normal;
    font-family: inherit;
    text-align: inherit;
  }
  .state {
    display: flex;
    flex-direction: column;
    gap: 8px;
    justify-content: center;
    align-items: flex-start;
    min-block-size: 208px;
    padding: 24px;
  }
  .state [role] {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .state-title {
    font-size: var(--_rem);
    line-height: calc(1.5 * var(--_rem));
    font-weight: 600;
  }
  .state .muted {
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }
  .state .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .state .button .glyph {
    color: inherit;
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 24px;
    margin-block-end: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
  }
  .stale p {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    flex: 1 1 calc(16 * var(--_rem));
  }
  .stale .glyph {
    margin-block-start: 2px;
  }
  .skeleton {
    display: grid;
    flex: 1;
    gap: 12px;
    align-content: space-between;
    inline-size: 100%;
  }
  .skeleton.waiting {
    visibility: hidden;
  }
  .skeleton i {
    display: block;
    block-size: 14px;
    border-radius: 4px;
    background: var(--_surface-2);
    animation: roadmap-pulse 1.6s ease-in-out infinite;
  }
  .skeleton .heading {
    inline-size: 38%;
    block-size: 20px;
  }
  .skeleton .subheading {
    inline-size: 24%;
    block-size: 12px;
    margin-block-end: 8px;
  }
  .skeleton .row {
    display: grid;
    grid: auto / auto-flow minmax(0, 1fr);
    gap: 16px;
  }
  .skeleton .gap {
    visibility: hidden;
  }
  .skeleton:has(.heading) {
    grid-template-rows: auto auto;
    grid-auto-rows: 1fr;
  }
  .board .skeleton .row i {
    block-size: auto;
  }
  .table .skeleton .row i {
    block-size: 16px;
    margin-block: 4px;
  }
  /* Room for what mostly comes; src/styles/preload.css keeps the same before the element is there. */
  .loading {
    min-block-size: var(--roadmap-min-block-size, 420px);
  }
  .loading.table {
    min-block-size: var(--roadmap-min-block-size, 720px);
  }
  .loading.summary {
    min-block-size: 152px;
  }
  .loading.lines {
    min-block-size: 114px;
  }
  @keyframes roadmap-pulse {
    50% {
      opacity: 0.55;
    }
  }
  @container roadmap (max-width: 719px) {
    .state {
      padding: 16px;
    }
    .state:not(.loading) {
      min-block-size: 160px;
    }
    .stale {
      padding: 12px 16px;
    }
    .skeleton .row i:nth-child(n + 4) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid CanvasText;
    }
  }
`;
