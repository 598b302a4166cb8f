/** `roadmark diff`: what changed between two versions of a roadmap. */
import { diffRoadmaps } from '../../core/diff/diff-roadmaps.ts';
import { writeChangesMarkdown, writeChangesText } from '../../core/diff/write-changes.ts';
import type { CliContext } from '../cli-context.ts';
import { choose } from '../choose.ts';
import { diffTargets } from '../option-values.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { ReadOptions } from '../read-roadmap.ts';
import { readVersion } from '../read-version.ts';
import { printResult } from '../print-result.ts';

/** Options of `roadmark diff`. */
export interface DiffOptions extends ReadOptions {
  /** Kind of output. */
  readonly to?: string;
  /** Exit code 1 where there are changes. */
  readonly exitCode?: boolean;
}

/**
 * Prints what changed.
 * @param before path or `REV:path` of the older version
 * @param after path or `REV:path` of the newer version
 * @param options options
 * @param context streams and folder
 * @returns the exit code: 1 with `exitCode` where there are changes
 */
export async function diff(before: string, after: string, options: DiffOptions, context: CliContext): Promise<number> {
  const target = choose('--to', options.to ?? 'text', diffTargets);
  if (before === '-' && after === '-')
    throw new CliError('can be read once', '-', 'name a file for one of the two versions');
  const older = await readVersion(before, options, context);
  const newer = await readVersion(after, options, context);
  const changes = diffRoadmaps(older.roadmap, newer.roadmap);
  const write = {
    json: () => `${JSON.stringify(changes, undefined, 2)}\n`,
    markdown: () => writeChangesMarkdown(changes),
    text: () => writeChangesText(changes),
  };
  printResult(write[target](), target, context);
  return changes.length > 0 && options.exitCode === true ? exitCodes.findings : exitCodes.ok;
}
