/** What the playground shows beside the text. */
import { html, nothing, type TemplateResult } from 'lit';
import { writeJson } from '../../src/core/write/write-json.ts';
import type { ExplainedLine } from '../../src/core/read/markdown/explain.ts';
import type { Diagnostic, Roadmap } from '../../src/core/model/types.ts';
import { renderGlyph } from '../../src/elements/internal/render-glyph.ts';
import { listSnippets } from './snippets.ts';

const glyphs = { error: 'blocked', warning: 'at-risk', info: 'info' } as const;
/** Lines that are listed; the margin of the text tells of all. */
const maxLines = 1000;

/** What a visitor can do with a finding. */
export interface FindingActions {
  /** Shows a line of the text. */
  readonly goTo: (line: number) => void;
  /** Applies fixes. */
  readonly fix: (diagnostics: readonly Diagnostic[]) => void;
  /** Takes the last fixes back; absent where there are none. */
  readonly undo?: () => void;
}

/** Findings with their lines and fixes. */
export function renderFindings(findings: readonly Diagnostic[], actions: FindingActions): TemplateResult {
  const fixable = findings.filter(({ fix }) => fix);
  return html`<div class="bar">
      <h2>${findings.length === 0 ? 'Nothing to mend' : `Findings: ${String(findings.length)}`}</h2>
      ${actions.undo ? html`<button type="button" class="button" @click=${actions.undo}>Undo fix</button>` : nothing}
      ${
        fixable.length > 1
          ? html`<button type="button" class="button" @click=${() => actions.fix(fixable)}>
              Fix ${fixable.length}
            </button>`
          : nothing
      }
    </div>
    <ul role="list">
      ${findings.map((finding) => renderFinding(finding, actions))}
    </ul>`;
}

function renderFinding(finding: Diagnostic, { goTo, fix }: FindingActions): TemplateResult {
  const line = finding.source?.start.line;
  return html`<li>
    ${renderGlyph(glyphs[finding.severity])}
    <span class="message"
      ><span class="visually-hidden">${finding.severity}: </span>${
        line === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => goTo(line)}>Line ${line}</button> `
      }${finding.message}</span
    >
    ${
      finding.fix
        ? html`<button
            type="button"
            class="button"
            aria-label=${`Fix ${finding.code}, line ${String(line)}`}
            @click=${() => fix([finding])}
          >
            Fix
          </button>`
        : nothing
    }
  </li>`;
}

/** What each line was read as. */
export function renderLines(
  lines: readonly ExplainedLine[],
  isJson: boolean,
  goTo: (line: number) => void,
): TemplateResult {
  if (isJson) return html`<p class="muted">JSON has no lines that could be read in more than one way.</p>`;
  const told = lines.filter(({ role }) => role !== '');
  if (told.length === 0) return html`<p class="muted">There is no text yet.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What each line was read as">
    <table>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Text</th>
          <th scope="col">Read as</th>
          <th scope="col">By</th>
        </tr>
      </thead>
      <tbody>
        ${told.slice(0, maxLines).map(
          ({ line, text, role, rule }) =>
            html`<tr>
              <td><button type="button" class="link" @click=${() => goTo(line)}>${line}</button></td>
              <td><code>${text}</code></td>
              <td>${role}</td>
              <td>${rule}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${told.length > maxLines ? html`<p class="muted">The margin of the text tells of the other lines.</p>` : nothing}
  </div>`;
}

/** The model as JSON. */
export function renderModel(roadmap: Roadmap, copy: (text: string) => void): TemplateResult {
  const json = writeJson(roadmap);
  return html`<div class="bar">
      <button type="button" class="button" @click=${() => copy(json)}>Copy JSON</button>
      <span class="small muted">Described in schema.json, which is part of the package.</span>
    </div>
    <pre class="scroll" tabindex="0" role="region" aria-label="Model as JSON">${json}</pre>`;
}

/** How to have it on a page. */
export function renderEmbed(source: string, copy: (text: string) => void): TemplateResult {
  return html`${listSnippets(source).map(
    ({ title, code }) =>
      html`<section>
        <div class="bar">
          <h3>${title}</h3>
          <button type="button" class="button ghost" aria-label=${`Copy: ${title}`} @click=${() => copy(code)}>
            Copy
          </button>
        </div>
        <pre class="wrap" tabindex="0" role="region" aria-label=${title}>${code}</pre>
      </section>`,
  )}`;
}
