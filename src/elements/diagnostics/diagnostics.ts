/** `<roadmap-diagnostics>`: what the author of the source should know. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { severities } from '../../core/model/kinds.ts';
import type { Diagnostic, Roadmap, Severity } from '../../core/model/types.ts';
import { joinUnits } from '../../translations/join-units.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { sourcePlace } from '../../view/source-place.ts';
import type { Snapshot } from '../../view/store.ts';
import { titleOf } from '../../view/roadmap-names.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { diagnosticsStyles } from './diagnostics.styles.ts';
import type { renderTranslatedMessage } from './translated-message.ts';

/** Absent until a page in another language than English has findings to show. */
let renderTranslated: typeof renderTranslatedMessage | undefined;
const glyphs = { error: 'blocked', warning: 'at-risk', info: 'info' } as const;
/** Findings that are listed before 'show more'. */
const listed = 20;
const listId = 'diagnostics';

/**
 * Lists what was found in the source while reading it, with the line, and how it is shown. Folded unless there are errors.
 *
 * ```html
 * <roadmap-diagnostics for="plan"></roadmap-diagnostics>
 * ```
 *
 * Keyboard: the summary opens and closes with Enter and Space. Roles: `group` (`<details>`), `list`.
 *
 * @summary What the author of the source should know.
 * @status stable
 * @since 0.1.0
 * @slot footer - Below the list, where something was found.
 * @csspart summary - Line that opens the list.
 * @csspart entry - One finding.
 * @csspart severity - Its picture.
 * @csspart line - Where it stands.
 * @csspart message - What was found, and what to do.
 */
export class RoadmapDiagnostics extends RoadmapElement {
  static override styles: CSSResultGroup = [...[RoadmapElement.styles].flat(), diagnosticsStyles];

  /** Opens the list; by default it is open where there are errors. */
  @property({ type: Boolean }) open = false;
  /** Least severity that is listed; default all. */
  @property() level: Severity = 'info';

  protected override get needsItems(): boolean {
    return false;
  }

  protected override renderRoadmap(roadmap: Roadmap, { view }: Snapshot): TemplateResult | typeof nothing {
    const least = severities.includes(this.level) ? severities.indexOf(this.level) : severities.length - 1;
    const all = roadmap.diagnostics.filter(({ severity }) => severities.indexOf(severity) <= least);
    if (all.length === 0) return nothing;
    if (!renderTranslated && this.localize.term('$code') !== 'en') this.#loadTranslated();
    const sorted = severities.flatMap((severity) => all.filter((one) => one.severity === severity));
    const shown = view.shown.get(listId) ?? listed;
    const rest = sorted.length - shown;
    return html`<details class="root" ?open=${this.open || sorted[0]?.severity === 'error'}>
        <summary part="summary">${renderGlyph('chevron')}<span>${this.#title(roadmap, all)}</span></summary>
        <ul role="list">
          ${sorted.slice(0, shown).map((diagnostic) => this.#renderFinding(roadmap, diagnostic))}
        </ul>
        ${
          rest > 0
            ? html`<button
                type="button"
                class="button ghost"
                @click=${() => this.request({ type: 'show', id: listId, count: shown + 80 })}
              >
                ${this.localize.term('showMore', Math.min(80, rest))}
              </button>`
            : nothing
        }
      </details>
      <slot name="footer"></slot>`;
  }

  /** Offline or after a new deployment, the messages stay English. */
  #loadTranslated(): void {
    void import('./translated-message.ts').then(
      (module) => {
        renderTranslated = module.renderTranslatedMessage;
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  #title(roadmap: Roadmap, all: readonly Diagnostic[]): string {
    const found = severities.flatMap((severity) => {
      const count = all.filter((one) => one.severity === severity).length;
      return count === 0 ? [] : [this.localize.term('findings', count, severity)];
    });
    return this.localize.term(
      'diagnosticsTitle',
      titleOf(roadmap) ?? this.localize.term('untitled'),
      indexRoadmap(roadmap).entries.length,
      joinUnits(this.localize.lang(), found),
    );
  }

  #renderFinding(roadmap: Roadmap, diagnostic: Diagnostic): TemplateResult {
    const { severity, message, source } = diagnostic;
    const place = sourcePlace(roadmap, source);
    const line = place && this.localize.term('line', place.line);
    return html`<li part="entry">
      <span part="severity"
        >${renderGlyph(glyphs[severity])}<span class="visually-hidden"
          >${this.localize.term('severity', severity)}</span
        ></span
      >
      <span class="line count" part="line"
        >${place?.href === undefined ? line : html`<a href=${place.href} rel="noopener">${line}</a>`}</span
      >
      ${
        renderTranslated?.(diagnostic, this.localize) ??
        html`<span class="message" part="message" dir="auto" lang="en">${message}</span>`
      }
    </li>`;
  }
}
