import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../model/types.ts';

/**
 * Keeps the first diagnostics up to a bound; the last that is kept then says how many are not.
 * @param diagnostics all that were kept so far
 * @param limit most that are kept
 * @param unsaid how many were not even kept so far
 */
export function keepDiagnostics(diagnostics: readonly Diagnostic[], limit: number, unsaid = 0): Diagnostic[] {
  if (diagnostics.length <= limit && unsaid === 0) return [...diagnostics];
  const kept = diagnostics.slice(0, Math.max(Math.ceil(limit) - 1, 0));
  const out = diagnostics.length - kept.length + unsaid;
  const detail = `${String(out)} more diagnostics are left out.`;
  return [...kept, createDiagnostic('limit-diagnostics', { detail })];
}
