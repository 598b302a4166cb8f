/** `roadmark inject`: a roadmap between the markers of a README. */
import path from 'node:path';
import { endMarker, injectRoadmap, startMarker } from '../../export/inject.ts';
import { writeReadmeSection } from '../../export/readme-section.ts';
import { writeSvg } from '../../export/svg/write-svg.ts';
import type { CliContext } from '../cli-context.ts';
import { choose } from '../choose.ts';
import { partNames } from '../option-values.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { readInput } from '../read-input.ts';
import { requireOption } from '../require-option.ts';
import { readWholeRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { terminalLine } from '../terminal-text.ts';
import { isOneFile, refuseSources, writeFileSafely } from '../write-output.ts';

/** Options of `roadmark inject`. */
export interface InjectOptions extends ReadOptions {
  /** The roadmap. */
  readonly from?: string;
  /** SVG file to draw and show; absent: a table alone. */
  readonly picture?: string;
  /** What the table lists. */
  readonly rows?: string;
  /** Writes nothing; exit code 1 tells that the file is out of date. */
  readonly check?: boolean;
}

/**
 * Writes a roadmap between `<!-- roadmap:start -->` and `<!-- roadmap:end -->` of a file.
 * @param file the document with the markers
 * @param options options
 * @param context streams and folder
 * @returns the exit code: with `check`, 1 where the file is out of date
 */
export async function inject(file: string, options: InjectOptions, context: CliContext): Promise<number> {
  const rows = choose('--rows', options.rows ?? 'items', partNames);
  if (file === '-') throw new CliError('cannot be written back to', '-', 'name a file');
  const from = requireOption('--from', options.from, 'roadmark inject README.md --from ROADMAP.md');
  const { picture } = options;
  if (picture !== undefined && !/\.svg$/i.test(picture))
    throw new CliError('has another ending than .svg', picture, 'name a file such as roadmap.svg');
  await refuseSources(picture, [from, file], context);
  // Its table would be read as further items at the next run.
  if (await isOneFile(file, from, context))
    throw new CliError('is the roadmap itself', file, 'keep the markers in another file than the roadmap');
  const { roadmap } = await readWholeRoadmap(from, options, context);
  const target = await readInput(file, context, `make it, with ${startMarker} and ${endMarker} on lines of their own`);
  const base = options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl };
  const section = writeReadmeSection(roadmap, {
    ...base,
    rows,
    ...(options.picture !== undefined && { picture: addressFrom(file, options.picture, context) }),
    ...(from !== '-' && { link: addressFrom(file, from, context) }),
  });
  const result = injectRoadmap(target.text, section);
  if (!result.ok) {
    throw result.problem === 'no-start'
      ? new CliError(`has no ${startMarker}`, file, `add ${startMarker} and ${endMarker} on lines of their own`)
      : new CliError(`has no ${endMarker} for the start`, `${file}:${String(result.line)}`, 'add it below');
  }
  const svg = options.picture === undefined ? undefined : writeSvg(roadmap, { ...base, detail: 'milestones' });
  const stale = svg !== undefined && (await isStale(options.picture ?? '', svg, context));
  if (options.check === true) return report(file, result.changed || stale, context);
  if (svg !== undefined && stale) await writeFileSafely(options.picture ?? '', svg, context);
  if (result.changed) await writeFileSafely(file, result.text, context);
  context.err(`${terminalLine(file)}: ${result.changed || stale ? 'updated' : 'already up to date'}\n`);
  return exitCodes.ok;
}

function report(file: string, changed: boolean, context: CliContext): number {
  context.err(
    changed
      ? `${terminalLine(file)}: out of date; run roadmark inject without --check\n`
      : `${terminalLine(file)}: up to date\n`,
  );
  return changed ? exitCodes.findings : exitCodes.ok;
}

async function isStale(file: string, text: string, context: CliContext): Promise<boolean> {
  try {
    return (await readInput(file, context)).text !== text;
  } catch {
    // A picture that is not there, or is no text, is made anew.
    return true;
  }
}

/** Address of a file as seen from another one, with `/` on every system. */
function addressFrom(file: string, target: string, { cwd }: CliContext): string {
  const relative = path.relative(path.dirname(path.resolve(cwd, file)), path.resolve(cwd, target));
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
