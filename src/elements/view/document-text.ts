/** What a document says beside its plan: notices, what stands before, notes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice, Roadmap } from '../../core/model/types.ts';
import { aboutOf, notesOf } from '../../view/document-prose.ts';
import type { LocalizeController } from '../internal/localize.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { renderBlocks } from '../internal/render-inline.ts';

/** Words, and where relative links lead. */
export interface DocumentTextContext {
  /** Words of the interface. */
  readonly localize: LocalizeController;
  /** Address that relative links are resolved against. */
  readonly base: string | undefined;
}

/** Paragraphs that are shown without folding them. */
const shortProse = 2;

/**
 * Draws the admonitions.
 * @param roadmap the roadmap
 * @param context words and links
 */
export function renderNotices(roadmap: Roadmap, context: DocumentTextContext): TemplateResult | typeof nothing {
  if (roadmap.notices.length === 0) return nothing;
  return html`<div class="notices" part="notices">
    ${roadmap.notices.map((notice) => renderNotice(notice, context))}
  </div>`;
}

function renderNotice({ kind, title, content }: Notice, { localize, base }: DocumentTextContext): TemplateResult {
  const isUrgent = kind === 'warning' || kind === 'caution';
  return html`<div class="notice ${kind}" role="note">
    <p class="notice-title">${renderGlyph(isUrgent ? 'at-risk' : 'info')}${title ?? localize.term('notice', kind)}</p>
    <div class="prose">${renderBlocks(content, { base })}</div>
  </div>`;
}

/**
 * Draws what stands before the plan; long text is folded.
 * @param roadmap the roadmap
 * @param context words and links
 */
export function renderAbout(roadmap: Roadmap, context: DocumentTextContext): TemplateResult | typeof nothing {
  const description = aboutOf(roadmap);
  if (description.length === 0) return nothing;
  const isShort = description.length <= shortProse && description.every(({ type }) => type === 'paragraph');
  const prose = html`<div class="prose">${renderBlocks(description, { base: context.base })}</div>`;
  if (isShort) return html`<div class="about muted" part="about">${prose}</div>`;
  return html`<details class="fold" part="about">
    <summary>${renderGlyph('chevron')}${context.localize.term('about')}</summary>
    ${prose}
  </details>`;
}

/**
 * Draws the sections that plan nothing, each folded under its heading.
 * @param roadmap the roadmap
 * @param context words and links
 * @returns nothing where there are none but comments and link definitions, which no reader of the page is meant to see
 */
export function renderNotes(roadmap: Roadmap, context: DocumentTextContext): TemplateResult | typeof nothing {
  const shown = notesOf(roadmap);
  if (shown.length === 0) return nothing;
  return html`<div class="notes" part="notes">
    ${shown.map(
      ({ title, content }) =>
        html`<details class="fold">
          <summary>${renderGlyph('chevron')}${title ?? context.localize.term('notes')}</summary>
          <div class="prose">${renderBlocks(content, { base: context.base })}</div>
        </details>`,
    )}
  </div>`;
}
