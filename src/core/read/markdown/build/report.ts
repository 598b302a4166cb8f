import type { DiagnosticCodeName } from '../../../diagnostics/codes.ts';
import { createDiagnostic } from '../../../diagnostics/create-diagnostic.ts';
import type { Diagnostic, SourceRange, TextEdit } from '../../../model/types.ts';

/** Codes that are reported once a document, however often they apply. */
const oncePerDocument = new Set<DiagnosticCodeName>([
  'relative-link',
  'heading-skip',
  'limit-items',
  'limit-milestones',
]);

/** Collects diagnostics: each once a place, the first of them up to a bound. */
export class Reporter {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  readonly #limit: number;

  /** @param limit most diagnostics that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Adds a diagnostic, unless the same was said of the same line before.
   * @param detail what was found, in a few words; by default the problem as the table says it
   */
  add(code: DiagnosticCodeName, source?: SourceRange, detail?: string, fix?: TextEdit): void {
    if (this.#diagnostics.length >= this.#limit) return;
    const place = oncePerDocument.has(code) ? '' : source === undefined ? (detail ?? '') : String(source.start.line);
    const key = `${code} ${place}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#diagnostics.push(
      createDiagnostic(code, {
        ...(source === undefined ? {} : { source }),
        ...(detail === undefined ? {} : { detail: sentence(code, detail) }),
        ...(fix === undefined ? {} : { fix }),
      }),
    );
  }

  /** The diagnostics in the order of their places, those of the whole document first. */
  finish(): Diagnostic[] {
    return this.#diagnostics.sort(
      (one, other) => (one.source?.start.offset ?? -1) - (other.source?.start.offset ?? -1),
    );
  }
}

/** The problem of a code, with what was found. */
function sentence(code: DiagnosticCodeName, detail: string): string {
  const text = detail.length > 120 ? `${detail.slice(0, 119)}…` : detail;
  const problem = createDiagnostic(code).message.split(/(?<=\.)\s/, 1)[0]!;
  return `${problem.replace(/\.$/, '')}: ‘${text}’.`;
}
