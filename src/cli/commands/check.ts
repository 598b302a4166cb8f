/** `roadmark check`: what the authors of roadmaps should know, for people and for machines. */
import type { Diagnostic } from '../../core/model/types.ts';
import type { CliContext } from '../cli-context.ts';
import { choose } from '../choose.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { applyFixes } from '../apply-fixes.ts';
import { expandFiles } from '../expand-files.ts';
import { writeFailure, writeReport, type CheckedFile } from '../check-report.ts';
import { reportFormats } from '../option-values.ts';
import { readRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { printResult } from '../print-result.ts';
import { terminalLine } from '../terminal-text.ts';
import { writeFileSafely } from '../write-output.ts';

/** Options of `roadmark check`. */
export interface CheckOptions extends ReadOptions {
  /** Kind of report. */
  readonly reporter?: string;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Applies safe fixes. */
  readonly fix?: boolean;
  /** Leaves out what is merely good to know. */
  readonly quiet?: boolean;
}

/** Number of files after which a long check says how far it is. */
const progressStep = 100;

/**
 * Checks roadmaps.
 * @param names paths, patterns, or `-`
 * @param options options
 * @param context streams and folder
 * @returns the exit code: 1 where there are errors, with `strict` also where there are warnings
 */
export async function check(names: readonly string[], options: CheckOptions, context: CliContext): Promise<number> {
  const format = choose('--reporter', options.reporter ?? 'text', reportFormats);
  // Before any file is changed.
  if (options.fix === true && names.includes('-'))
    throw new CliError('cannot change standard input', '--fix', 'give it a file');
  const checked = await checkFiles(names, options, context).catch((error: unknown) => {
    // The runner shows nobody what stands on standard error.
    if (format === 'github' && error instanceof CliError) context.annotate(writeFailure(error.message));
    throw error;
  });
  const report = writeReport(checked, format, context.outColors);
  if (format === 'github') context.annotate(report);
  else if (format === 'text') context.out(report);
  else printResult(report, 'json', context);
  const failing = checked.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error' || (options.strict === true && severity === 'warning')),
  );
  return failing ? exitCodes.findings : exitCodes.ok;
}

async function checkFiles(
  names: readonly string[],
  options: CheckOptions,
  context: CliContext,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const files = await expandFiles(names, context);
  for (const name of files) {
    if (checked.length > 0 && checked.length % progressStep === 0) {
      const progress = `${String(checked.length)} of ${String(files.length)} files checked`;
      context.err(`${context.colors.dim(progress)}\n`);
    }
    const { diagnostics, path } = await checkFile(name, options, context);
    const shown = options.quiet === true ? diagnostics.filter(({ severity }) => severity !== 'info') : diagnostics;
    checked.push({ name: path ?? name, diagnostics: shown });
  }
  return checked;
}

/** Reads a file, mended first where that is asked for. */
async function checkFile(
  name: string,
  options: CheckOptions,
  context: CliContext,
): Promise<{ diagnostics: readonly Diagnostic[]; path?: string }> {
  const { input, roadmap } = await readRoadmap(name, options, context);
  if (options.fix !== true) return { diagnostics: roadmap.diagnostics, path: input.name };
  const fixed = await applyFixes(input, options);
  if (fixed.count > 0) {
    await writeFileSafely(name, fixed.text, context);
    context.err(`${terminalLine(name)}: ${String(fixed.count)} fixed\n`);
  }
  return { diagnostics: fixed.roadmap.diagnostics, path: input.name };
}
