import type { DiagnosticCodeName } from '../../../diagnostics/codes.ts';
import { createDiagnostic } from '../../../diagnostics/create-diagnostic.ts';
import { keepDiagnostics } from '../../keep-diagnostics.ts';
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
  #unsaid = 0;

  /** @param limit most diagnostics that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Adds a diagnostic, unless the same was said of the same line before.
   * @param detail what was found, in a few words; by default the problem as the table says it
   */
  add(code: DiagnosticCodeName, source?: SourceRange, detail?: string, fix?: TextEdit): void {
    const place = oncePerDocument.has(code) ? '' : source === undefined ? (detail ?? '') : String(source.start.line);
    const key = `${code} ${place}`;
    if (this.#seen.has(key)) return;
    if (this.#diagnostics.length >= this.#limit) {
      this.#unsaid++;
      return;
    }
    this.#seen.add(key);
    this.#diagnostics.push(
      createDiagnostic(code, {
        ...(source === undefined ? {} : { source }),
        ...(detail === undefined ? {} : { detail: sentence(code, detail) }),
        ...(fix === undefined ? {} : { fix }),
      }),
    );
  }

  /** The diagnostics in the order of their places, those of the whole document first; how many were left out is one of them. */
  finish(): Diagnostic[] {
    const sorted = this.#diagnostics.sort(
      (one, other) => (one.source?.start.offset ?? -1) - (other.source?.start.offset ?? -1),
    );
    return keepDiagnostics(sorted, this.#limit, this.#unsaid);
  }
}

/** The problem of a code, with what was found. */
function sentence(code: DiagnosticCodeName, detail: string): string {
  const text = detail.length > 120 ? `${detail.slice(0, 119)}…` : detail;
  const problem = createDiagnostic(code).message.split(/(?<=\.)\s/, 1)[0]!;
  return `${problem.replace(/\.$/, '')}: ‘${text}’.`;
}
