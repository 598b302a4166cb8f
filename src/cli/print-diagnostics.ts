/** Diagnostics as lines for people, `file:line:column severity code message`. */
import type { Diagnostic } from '../core/model/types.ts';
import type { Colors } from './cli-context.ts';
import { terminalLine } from './terminal-text.ts';

/**
 * Writes one diagnostic.
 * @param name what the file is called
 * @param diagnostic the diagnostic; one without a place is about line 1
 * @param colors colours of the stream it goes to
 * @returns one line, with its end
 */
export function diagnosticLine(name: string, diagnostic: Diagnostic, colors: Colors): string {
  const { line = 1, column = 1 } = diagnostic.source?.start ?? {};
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[diagnostic.severity];
  const place = `${terminalLine(name)}:${String(line)}:${String(column)}`;
  return `${place} ${paint(diagnostic.severity)} ${colors.dim(terminalLine(diagnostic.code))} ${terminalLine(diagnostic.message)}\n`;
}
