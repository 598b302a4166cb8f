/** `roadmark parse`: the model as JSON. */
import { writeJson } from '../../core/write/write-json.ts';
import type { CliContext } from '../cli-context.ts';
import { exitCodes } from '../cli-error.ts';
import { diagnosticLine } from '../print-diagnostics.ts';
import { readRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { printResult } from '../print-result.ts';

/** Options of `roadmark parse`. */
export interface ParseOptions extends ReadOptions {
  /** Prints the model as JSON, which is what happens anyway. */
  readonly json?: boolean;
  /** Leaves diagnostics out of standard error. */
  readonly quiet?: boolean;
}

/**
 * Prints the model of a roadmap as JSON on standard output, and its diagnostics on standard error.
 * @param file path, or `-`
 * @param options options
 * @param context streams and folder
 * @returns the exit code: 2 where the text could not be read as what it says it is
 */
export async function parse(file: string, options: ParseOptions, context: CliContext): Promise<number> {
  const { input, roadmap } = await readRoadmap(file, options, context);
  printResult(writeJson(roadmap), 'json', context);
  const unreadable = roadmap.diagnostics.some(({ code }) => code === 'json-syntax');
  for (const diagnostic of roadmap.diagnostics) {
    // What fails the command is said in any case.
    if (options.quiet !== true || diagnostic.code === 'json-syntax')
      context.err(diagnosticLine(input.name, diagnostic, context.colors));
  }
  return unreadable ? exitCodes.failed : exitCodes.ok;
}
