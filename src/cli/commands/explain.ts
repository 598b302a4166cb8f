/** `roadmark explain`: what each line was read as, and by which rule. */
import { explainRoadmap } from '../../core/read/markdown/explain.ts';
import type { CliContext } from '../cli-context.ts';
import { exitCodes } from '../cli-error.ts';
import { readInput } from '../read-input.ts';
import { terminalJson, terminalText } from '../terminal-text.ts';

/** Options of `roadmark explain`. */
export interface ExplainOptions {
  /** Prints JSON. */
  readonly json?: boolean;
}

/**
 * Prints each line of a markdown roadmap with what it was read as.
 * @param file path, or `-`
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function explain(file: string, options: ExplainOptions, context: CliContext): Promise<number> {
  const input = await readInput(file, context);
  const lines = explainRoadmap(input.text);
  if (options.json === true) {
    context.out(`${terminalJson(JSON.stringify(lines, undefined, 2))}\n`);
    return exitCodes.ok;
  }
  const { bold, cyan, dim } = context.outColors;
  const width = String(lines.at(-1)?.line ?? 1).length;
  for (const { line, text, role, rule } of lines) {
    const number = dim(String(line).padStart(width));
    const read = role === undefined ? ''.padEnd(12) : cyan(role.padEnd(12));
    const by = rule === undefined ? ''.padEnd(20) : dim(rule.padEnd(20));
    context.out(`${number}  ${read} ${by} ${bold(terminalText(text.replaceAll('\t', '    ')).trimEnd())}\n`);
  }
  return exitCodes.ok;
}
