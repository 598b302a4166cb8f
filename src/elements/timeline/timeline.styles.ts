/** Looks of the header and of what all forms of the timeline share. */
import { css, type CSSResult } from 'lit';

/** Header, lines of items, small print. */
export const timelineStyles: CSSResult = css`
  /* What has a surface or frame of its own is set in from it; what stands on the page lines up with the page. */
  :host {
    min-block-size: var(--roadmap-min-block-size, auto);
    --_inset: 24px;
    --_pad: 0px;
    --_edge: 0px;
  }
  :host([framed]) {
    --_edge: 2px;
  }
  :host([framed]) .root {
    overflow: clip;
  }
  .root.narrow {
    --_inset: 16px;
  }
  :host([framed]) .root {
    --_pad: var(--_inset);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: flex-end;
    justify-content: space-between;
    padding: 20px var(--_pad) 16px;
  }
  .header.untitled {
    padding-block: 12px;
  }
  .header.untitled:not(:has(.segments, .button)) {
    padding-block: 16px 0;
  }
  :host(:not([framed])) .header.untitled:not(:has(.segments, .button)) {
    padding-block: 0;
  }
  .header-words {
    min-inline-size: 0;
  }
  .header-words .muted {
    margin-block-start: 2px;
  }
  .header-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-inline-start: auto;
  }
  .narrow .header {
    flex-direction: column;
    align-items: stretch;
    gap: 0;
    padding-block: 16px 12px;
  }
  .narrow .header-controls {
    margin-inline: 0;
    margin-block-start: 8px;
  }
  .narrow .header.untitled .header-controls {
    margin-block-start: 0;
  }
  .narrow .header-controls > slot > .button.ghost:first-child {
    margin-inline-start: -8px;
  }
  .narrow .header-controls:has(.toolbar) > slot > .button.ghost {
    margin-inline: auto -8px;
  }
  .narrow .header-controls > .toolbar {
    display: contents;
  }

  .item-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: flex-start;
    padding-block: 4px;
  }
  .item-line > .glyph {
    margin-block-start: 2px;
  }
  /* With so little room that words would break, tags go below. */
  .item-title {
    flex: 1 1 calc(6 * var(--_rem));
    min-inline-size: 0;
    min-block-size: 24px;
    margin-block: -2px;
    padding-block: 2px;
    border-radius: 4px;
    overflow-wrap: anywhere;
  }
  /* As in the other views: a title has one face. */
  .item-title :is(strong, code) {
    font: inherit;
  }
  .item-title:hover {
    text-decoration: underline;
    text-decoration-color: var(--_border-strong);
    text-underline-offset: 3px;
  }
  .item-title[aria-expanded='true'] {
    font-weight: 600;
  }
  .item-tags {
    display: flex;
    flex-wrap: wrap;
    flex: none;
    gap: 4px 6px;
    align-items: center;
    justify-content: flex-end;
    margin-inline-start: auto;
    max-inline-size: 50%;
    min-block-size: 20px;
  }
  .item-tags .tag {
    overflow-wrap: anywhere;
  }
  .item-flag {
    display: inline-flex;
    position: relative;
  }
  .item-note {
    padding-inline-start: calc(8px + var(--_rem));
    padding-block-end: 4px;
    color: var(--_text-muted);
  }
  /* The line above has the picture. */
  .item-note .glyph {
    display: none;
  }
  .item-open {
    margin-block: 4px 8px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .item {
    break-inside: avoid;
  }
  .item + .item {
    border-block-start: 1px solid var(--_border);
  }
  .depth-1 {
    padding-inline-start: 20px;
  }
  .depth-2 {
    padding-inline-start: 40px;
  }
  .depth-3 {
    padding-inline-start: 60px;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    padding: 12px var(--_pad);
    border-block-start: 1px solid var(--_border);
    font-size: calc(0.75 * var(--_rem));
    line-height: var(--_rem);
    color: var(--_text-muted);
  }
  .key span {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .matrix-key {
    border: 0;
    padding-block: 0 20px;
  }
  :has(.selected) + .matrix-key {
    padding-block-start: 16px;
  }
  .narrow .matrix-key {
    padding-block: 0 16px;
  }

  @media (pointer: coarse) {
    .item-title {
      min-block-size: 44px;
    }
    /* On the first line of the title, as with a mouse. */
    .item-line {
      align-items: baseline;
    }
    .item-line > .glyph {
      position: relative;
      inset-block-start: 0.1875rem;
      margin: 0;
    }
  }
  @media print {
    .header {
      padding-inline: 0;
    }
    .item-title {
      overflow: visible;
    }
  }
`;
