/**
 * Design tokens. A page sets `--roadmap-*` on any ancestor; inside, only the private `--_*` aliases are read. Colours follow
 * the inherited `color-scheme` through `light-dark()`, so a page that stays light keeps the elements light.
 */
import { css, type CSSResult } from 'lit';

/** Private aliases of every public token, with the defaults of both colour schemes. */
export const tokens: CSSResult = css`
  :host {
    /* Sizes follow the root's text where that grows. Where it is set small, as by 62.5 %, the page says its own sizes elsewhere. */
    --_rem: max(1rem, 16px);
    --_font: var(--roadmap-font, inherit);
    --_font-mono: var(--roadmap-font-mono, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    --_space: var(--roadmap-space, 4px);
    --_radius: var(--roadmap-radius, 8px);
    --_radius-frame: var(--roadmap-radius-frame, 12px);
    --_control-h: var(--roadmap-control-h, 32px);
    --_bg: var(--roadmap-bg, light-dark(#ffffff, #0f1318));
    --_surface: var(--roadmap-surface, light-dark(#f7f8fa, #161b22));
    --_surface-2: var(--roadmap-surface-2, light-dark(#eef0f4, #202731));
    --_border: var(--roadmap-border, light-dark(#dde1e7, #2b333e));
    --_border-strong: var(--roadmap-border-strong, light-dark(#838b97, #6d7886));
    --_text: var(--roadmap-text, light-dark(#15191f, #e9edf2));
    --_text-muted: var(--roadmap-text-muted, light-dark(#525b68, #b5bec9));
    --_accent: var(--roadmap-accent, light-dark(#2457c5, #8fb4ff));
    --_accent-text: var(--roadmap-accent-text, light-dark(#ffffff, #0b1630));
    --_accent-soft: var(--roadmap-accent-soft, light-dark(#edf2fd, #172440));
    --_focus: var(--roadmap-focus, var(--_accent));
    --_mark: var(--roadmap-mark, light-dark(#7b8695, #8793a2));
    --_done: var(--roadmap-status-done, light-dark(#1b7742, #5ec98b));
    --_done-soft: var(--roadmap-status-done-soft, light-dark(#e8f5ed, #12291d));
    --_in-progress: var(--roadmap-status-in-progress, light-dark(#2457c5, #8fb4ff));
    --_in-progress-soft: var(--roadmap-status-in-progress-soft, light-dark(#edf2fd, #172440));
    --_planned: var(--roadmap-status-planned, light-dark(#4a5a75, #a3b4cf));
    --_planned-soft: var(--roadmap-status-planned-soft, light-dark(#eff2f6, #1c232e));
    --_considering: var(--roadmap-status-considering, light-dark(#2c6488, #86bfe0));
    --_considering-soft: var(--roadmap-status-considering-soft, light-dark(#eaf2f8, #14242f));
    --_at-risk: var(--roadmap-status-at-risk, light-dark(#a8460d, #f6a36b));
    --_at-risk-soft: var(--roadmap-status-at-risk-soft, light-dark(#fdf0e6, #321f13));
    --_blocked: var(--roadmap-status-blocked, light-dark(#b42318, #ff8e85));
    --_blocked-soft: var(--roadmap-status-blocked-soft, light-dark(#fdeeec, #361a18));
    --_dropped: var(--roadmap-status-dropped, light-dark(#68616f, #aaa3b1));
    --_dropped-soft: var(--roadmap-status-dropped-soft, light-dark(#f3f1f4, #222026));
    --_unknown: var(--roadmap-status-unknown, light-dark(#5f6875, #98a2ae));
    --_unknown-soft: var(--roadmap-status-unknown-soft, light-dark(#f6f7f9, #191e25));
    --_help-wanted: var(--roadmap-flag-help-wanted, light-dark(#7440b8, #c4a1f5));
    --_stretch: var(--roadmap-flag-stretch, light-dark(#0b6b7f, #62c6da));
    --_breaking: var(--roadmap-flag-breaking, var(--_text));
  }
  /* What the document's own legend calls partly done, or not begun. */
  :host(:state(partly-done)) {
    --_in-progress: var(--roadmap-status-partial, light-dark(#8a5d00, #e0b34d));
    --_in-progress-soft: var(--roadmap-status-partial-soft, light-dark(#fbf2dd, #2b2412));
  }
  :host(:state(not-started)) {
    --_planned: var(--roadmap-status-not-started, light-dark(#5b6370, #a4adb9));
    --_planned-soft: var(--roadmap-status-not-started-soft, light-dark(#f1f2f5, #1e232a));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']),
  :host(:state(dark)) {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --_control-h: var(--roadmap-control-h, 44px);
    }
  }
  @media print {
    :host,
    :host([theme]),
    :host(:state(dark)) {
      color-scheme: light;
    }
  }
`;
