import type { Diagnostic, SourceRange, TextEdit } from '../model/types.ts';
import { diagnosticCodes, type DiagnosticCode, type DiagnosticCodeName } from './codes.ts';

/** What a diagnostic says beside its row of the table. */
export interface DiagnosticDetails {
  /** What was found in this place; by default the problem as the table says it. */
  detail?: string;
  /** Where it stands. */
  source?: SourceRange;
  /** Edit that mends it. */
  fix?: TextEdit;
}

/**
 * Makes a diagnostic.
 * @param code row of the table
 * @param details what was found, where, and what would mend it
 * @returns the diagnostic; its message says what is wrong and what to do
 */
export function createDiagnostic(code: DiagnosticCodeName, details: DiagnosticDetails = {}): Diagnostic {
  const row: DiagnosticCode = diagnosticCodes[code];
  const diagnostic: Diagnostic = {
    code,
    severity: row.severity,
    message: `${details.detail ?? row.problem} ${row.remedy}`,
  };
  if (details.source !== undefined) diagnostic.source = details.source;
  if (details.fix !== undefined) diagnostic.fix = details.fix;
  return diagnostic;
}
