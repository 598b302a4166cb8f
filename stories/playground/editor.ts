/** `<playground-editor>`: the text, with what each line was read as and what was found in it in the margin. */
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { ExplainedLine } from '../../src/core/read/markdown/explain.ts';
import type { Diagnostic, Severity } from '../../src/core/model/types.ts';
import { baseStyles } from '../../src/elements/internal/base.styles.ts';
import { renderGlyph } from '../../src/elements/internal/render-glyph.ts';
import { tokens } from '../../src/elements/internal/tokens.styles.ts';
import { editorStyles, lineHeightPx } from './editor.styles.ts';

const glyphs = { error: 'blocked', warning: 'at-risk', info: 'info' } as const;
const severities: readonly Severity[] = ['info', 'warning', 'error'];
/** Lines drawn beyond the visible ones, so that scrolling shows no gap. */
const margin = 10;

/** A text area of fixed line height beside a margin of which only the visible part is drawn. */
export class PlaygroundEditor extends LitElement {
  static override styles: CSSResultGroup = [tokens, baseStyles, editorStyles];
  static override properties = {
    value: {},
    lines: { attribute: false },
    findings: { attribute: false },
    top: { state: true },
    line: { state: true },
  };

  /** The text. */
  declare value: string;
  /** What each line was read as; empty for JSON. */
  declare lines: readonly ExplainedLine[];
  /** What was found. */
  declare findings: readonly Diagnostic[];
  /** Line of the cursor, from 1. */
  declare line: number;
  /** How far the text is scrolled, in CSS pixels. */
  declare protected top: number;

  constructor() {
    super();
    this.value = '';
    this.lines = [];
    this.findings = [];
    this.line = 1;
    this.top = 0;
  }

  /** Shows a line, and marks it in the margin. */
  show(line: number): void {
    this.#area.scrollTop = Math.max(0, (line - 4) * lineHeightPx);
    this.#area.scrollLeft = 0;
    this.line = line;
  }

  /** Moves the cursor to a line and shows it. */
  goTo(line: number): void {
    const area = this.#area;
    const rows = this.value.split('\n');
    const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, start + (rows[line - 1]?.length ?? 0));
    this.show(line);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.#area.value !== this.value) this.#area.value = this.value;
    this.renderRoot
      .querySelector<HTMLElement>('.rows')
      ?.style.setProperty('translate', `0 ${String(this.#first * lineHeightPx - this.top)}px`);
  }

  protected override render(): TemplateResult {
    const { role = '', rule = '' } = this.lines[this.line - 1] ?? {};
    return html`<div class="root">
      <div class="sheet">
        <div class="margin" aria-hidden="true"><div class="rows">${this.#renderRows()}</div></div>
        <textarea
          aria-label="Text of the roadmap"
          aria-describedby="read-as"
          spellcheck="false"
          autocomplete="off"
          wrap="off"
          @input=${this.#handleInput}
          @scroll=${() => (this.top = this.#area.scrollTop)}
          @keyup=${this.#handleCursor}
          @click=${this.#handleCursor}
        ></textarea>
      </div>
      <p class="small muted" id="read-as">
        Line ${this.line}${role === '' ? nothing : html`: <b>${role}</b>`}${rule === '' ? nothing : html`, by ${rule}`}
        ${this.#findingsAt(this.line).map(
          ({ severity, message }) =>
            html`<span class="finding">${renderGlyph(glyphs[severity])} <span class="message">${message}</span></span>`,
        )}
      </p>
    </div>`;
  }

  get #area(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea')!;
  }

  get #first(): number {
    return Math.max(0, Math.floor(this.top / lineHeightPx) - margin);
  }

  #renderRows(): TemplateResult[] {
    const worst = new Map<number, Severity>();
    for (const { source, severity } of this.findings) {
      const line = source?.start.line ?? 1;
      const known = worst.get(line);
      if (known === undefined || severities.indexOf(severity) > severities.indexOf(known)) worst.set(line, severity);
    }
    const count = this.value.split('\n').length;
    const last = Math.min(count, this.#first + 60 + 2 * margin);
    return Array.from({ length: last - this.#first }, (_, index) => {
      const line = this.#first + index + 1;
      const severity = worst.get(line);
      return html`<div class="row" data-role=${this.#shortRole(line)} ?data-current=${line === this.line}>
        <span class="role">${this.#shortRole(line)}</span
        ><span class="mark">${severity && renderGlyph(glyphs[severity])}</span><span class="number">${line}</span>
      </div>`;
    });
  }

  /** The first two: there is room for no more, and all stand in the list. */
  #findingsAt(line: number): Diagnostic[] {
    return this.findings.filter(({ source }) => (source?.start.line ?? 1) === line).slice(0, 2);
  }

  #shortRole(line: number): string {
    return this.lines[line - 1]?.role.split(',', 1)[0] ?? '';
  }

  #handleInput(): void {
    this.value = this.#area.value;
    this.#handleCursor();
    this.dispatchEvent(new Event('change'));
  }

  #handleCursor(): void {
    const area = this.#area;
    this.line = area.value.slice(0, area.selectionStart).split('\n').length;
  }
}
