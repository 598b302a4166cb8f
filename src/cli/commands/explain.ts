/** `roadmark explain`: what each line was read as, and by which rule. */
import { explainRoadmap } from '../../core/read/markdown/explain.ts';
import { detectFormat } from '../../core/read/detect.ts';
import type { CliContext } from '../cli-context.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { readInput } from '../read-input.ts';
import { announceLong } from '../read-roadmap.ts';
import { printResult } from '../print-result.ts';
import { terminalText } from '../terminal-text.ts';

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
  if (detectFormat(input.text) !== 'markdown') {
    throw new CliError('is no markdown, and that alone is explained', input.name, 'use roadmark check');
  }
  announceLong(input, context);
  const lines = explainRoadmap(input.text);
  if (options.json === true) {
    printResult(`${JSON.stringify(lines, undefined, 2)}\n`, 'json', context);
    return exitCodes.ok;
  }
  const { cyan, dim } = context.outColors;
  const width = String(lines.at(-1)?.line ?? 1).length;
  const roleWidth = widest(lines.map(({ role }) => role));
  const ruleWidth = widest(lines.map(({ rule }) => rule));
  for (const { line, text, role, rule } of lines) {
    const number = dim(String(line).padStart(width));
    const content = terminalText(text.replaceAll('\t', '    ')).trimEnd();
    const said = `${number}  ${cyan(role.padEnd(roleWidth))}  ${dim(rule.padEnd(ruleWidth))}  ${content}`;
    context.out(`${said.trimEnd()}\n`);
  }
  return exitCodes.ok;
}

/** Width of a column that holds these words; longer ones push their line to the right. */
function widest(words: readonly string[]): number {
  return Math.min(
    32,
    words.reduce((most, word) => Math.max(most, word.length), 0),
  );
}
