/** `roadmark export`: a roadmap in the formats of other programs. */
import type { Roadmap } from '../../core/model/types.ts';
import { exportFormats, findFormat, formatNames, type ExportFormat } from '../../export/formats.ts';
import type { FeedEntry } from '../../export/json-feed.ts';
import type { CliContext } from '../cli-context.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { nearestOf } from '../choose.ts';
import { readWholeRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { terminalLine } from '../terminal-text.ts';
import { refuseSources, writeResult } from '../write-output.ts';

/** Options of `roadmark export`. */
export interface ExportCommandOptions extends ReadOptions {
  /** Name of the format. */
  readonly to?: string;
  /** File to write; absent: standard output. */
  readonly output?: string;
  /** Starts CSV with a byte order mark. */
  readonly bom?: boolean;
  /** An older version, for the feed of changes. */
  readonly since?: string;
}

/**
 * Exports a roadmap. Items that the format has no place for are listed on standard error.
 * @param file path, or `-`
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function exportRoadmap(file: string, options: ExportCommandOptions, context: CliContext): Promise<number> {
  const format = formatOf(options);
  checkOptions(format, options);
  if (format.name !== 'markdown') await refuseSources(options.output, [file], context);
  const { roadmap } = await readWholeRoadmap(file, options, context);
  const changes = options.since === undefined ? [] : await changesSince(options.since, roadmap, options, context);
  const { text, skipped } = format.write(roadmap, {
    ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    ...(options.bom === true && { bom: true }),
    changes,
    now: nowOf(context),
  });
  await writeResult(options.output, text, format.name, context);
  if (format.name === 'feed' && options.since === undefined)
    context.err('the feed has no entries: give --since and an older version to compare with\n');
  if (skipped.length > 0) {
    context.err(`${format.name} has no place for ${String(skipped.length)} items:\n`);
    for (const title of skipped) context.err(`  ${terminalLine(title)}\n`);
  }
  return exitCodes.ok;
}

async function changesSince(
  since: string,
  roadmap: Roadmap,
  options: ReadOptions,
  context: CliContext,
): Promise<FeedEntry[]> {
  const { readVersion } = await import('../read-version.ts');
  const { feedChanges } = await import('../feed-changes.ts');
  return feedChanges((await readVersion(since, options, context)).roadmap, roadmap, options.baseUrl);
}

function formatOf({ to, output }: ExportCommandOptions): ExportFormat {
  const found = to === undefined ? findFormatOfFile(output ?? '') : findFormat(to);
  if (found) return found;
  if (to === undefined && output !== undefined)
    throw new CliError('has an ending of no format', output, `give one with --to: ${formatNames.join(', ')}`);
  if (to === undefined) throw new CliError('is missing', '--to', `give one of ${formatNames.join(', ')}`);
  throw new CliError(`unknown value '${to}'`, '--to', nearestOf(to, formatNames));
}

/** An option that the format has no use for would be left out in silence. */
function checkOptions({ name }: ExportFormat, { bom, since }: ExportCommandOptions): void {
  const given = [
    ...(bom === true ? [['--bom', 'csv'] as const] : []),
    ...(since === undefined ? [] : [['--since', 'feed'] as const]),
  ];
  for (const [option, kind] of given)
    if (name !== kind)
      throw new CliError(`is for ${kind}, not for ${name}`, option, `leave it out, or give --to ${kind}`);
}

/** By the ending of the name: `plan.feed.json` is a feed, `plan.json` is not. */
function findFormatOfFile(name: string): ExportFormat | undefined {
  const matching = exportFormats.filter(({ extension }) => name.toLowerCase().endsWith(`.${extension}`));
  return matching.sort((a, b) => b.extension.length - a.extension.length)[0];
}

/** The moment that generated files name: `SOURCE_DATE_EPOCH` where builds must be reproducible. */
export function nowOf({ env }: CliContext): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH']);
  const moment = env['SOURCE_DATE_EPOCH'] !== undefined && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return moment.toISOString();
}
