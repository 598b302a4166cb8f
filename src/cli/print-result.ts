/** Prints results on standard output, in the way of their format. */
import type { CliContext } from './cli-context.ts';
import { guardFromRunner, type PrintedFormat } from './runner-text.ts';
import { terminalFile, terminalJson } from './terminal-text.ts';

/** Formats that can say any character by its number. */
const jsonFormats: ReadonlySet<PrintedFormat> = new Set<PrintedFormat>(['json', 'feed', 'jsonld']);

/**
 * Prints a result.
 * @param text the result, with its last line end
 * @param format what it is
 * @param context streams; neither the terminal nor the runner of a workflow is given anything to obey
 */
export function printResult(text: string, format: PrintedFormat, context: CliContext): void {
  const shown = jsonFormats.has(format) ? terminalJson(text) : terminalFile(text);
  context.out(guardFromRunner(shown, format, context.env));
}
