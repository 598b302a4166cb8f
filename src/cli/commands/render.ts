/** `roadmark render`: a roadmap as HTML, SVG or markdown. */
import { extname } from 'node:path';
import { writeHtml } from '../../export/html/write-html.ts';
import { writeHtmlPage } from '../../export/html/write-html-page.ts';
import { writeSvg, type SvgOptions } from '../../export/svg/write-svg.ts';
import { isRealDate } from '../../core/model/real-date.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { isSafeHref } from '../../core/url/safe-href.ts';
import type { CliContext } from '../cli-context.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { choose } from '../choose.ts';
import { partNames, renderTargets, svgSchemes } from '../option-values.ts';
import { readWholeRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { refuseSources, writeResult } from '../write-output.ts';

/** Options of `roadmark render`. */
export interface RenderOptions extends ReadOptions {
  /** Kind of output. */
  readonly to?: string;
  /** File to write; absent: standard output. */
  readonly output?: string;
  /** A part of a page instead of a whole one. */
  readonly fragment?: boolean;
  /** Address of the elements' script. */
  readonly script?: string;
  /** Integrity value of the script. */
  readonly integrity?: string;
  /** Address of the roadmap file for the interactive view. */
  readonly src?: string;
  /** Colour scheme of the picture. */
  readonly scheme?: string;
  /** Width of the picture in px. */
  readonly width?: string;
  /** How much the picture shows. */
  readonly detail?: string;
  /** Day that the picture marks as today. */
  readonly today?: string;
}

/**
 * Renders a roadmap.
 * @param file path, or `-`
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function render(file: string, options: RenderOptions, context: CliContext): Promise<number> {
  const target = choose('--to', options.to ?? targetOf(options.output), renderTargets);
  checkTarget(target, options);
  // Options are checked before the file is read, so that nothing is left half done.
  const picture = svgOptions(options);
  checkScript(options);
  // Markdown may take the place of markdown.
  if (target !== 'markdown') await refuseSources(options.output, [file], context);
  const { roadmap } = await readWholeRoadmap(file, options, context);
  const write = {
    html: () => renderHtml(roadmap, options),
    svg: () => writeSvg(roadmap, picture),
    markdown: async () => (await import('../../core/write/write-markdown.ts')).writeMarkdown(roadmap),
  };
  await writeResult(options.output, await write[target](), target, context);
  return exitCodes.ok;
}

const endings = new Map<string, (typeof renderTargets)[number]>([
  ['', 'html'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.svg', 'svg'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/** By the ending of the file; HTML for standard output and files without one. */
function targetOf(output: string | undefined): string {
  const ending = extname(output ?? '').toLowerCase();
  const target = endings.get(ending);
  if (target !== undefined) return target;
  throw new CliError(`unknown ending '${ending}'`, output, 'use .html, .svg or .md, or say what it is with --to');
}

function svgOptions({ baseUrl, width, scheme, detail, today }: RenderOptions): SvgOptions {
  const pixels = width === undefined ? undefined : Number(width);
  if (pixels !== undefined && !(pixels >= 320 && pixels <= 2000)) {
    throw new CliError(`'${String(width)}' is no width`, '--width', 'give pixels from 320 to 2000');
  }
  if (today !== undefined && !isRealDate(today)) {
    throw new CliError(`'${today}' is no date`, '--today', 'write it as 2026-03-31');
  }
  return {
    scheme: choose('--scheme', scheme ?? 'auto', svgSchemes),
    detail: choose('--detail', detail ?? 'items', partNames),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(pixels !== undefined && { width: pixels }),
    ...(today !== undefined && { today }),
  };
}

/** Options that one kind of output alone has a use for. */
const optionsOf = {
  html: ['fragment', 'script', 'integrity', 'src'],
  svg: ['scheme', 'width', 'detail', 'today'],
  markdown: [],
} as const satisfies Record<(typeof renderTargets)[number], readonly (keyof RenderOptions)[]>;

/** An option that the output has no use for would be left out in silence. */
function checkTarget(target: (typeof renderTargets)[number], options: RenderOptions): void {
  for (const [kind, names] of Object.entries(optionsOf)) {
    const given = names.find((name) => options[name] !== undefined);
    if (kind !== target && given !== undefined)
      throw new CliError(`is for ${kind}, not for ${target}`, `--${given}`, `leave it out, or give --to ${kind}`);
  }
}

/** An interactive page needs both; one alone would be left out in silence. */
function checkScript({ script, src, fragment, integrity }: RenderOptions): void {
  if (fragment === true && (script ?? src) !== undefined) {
    throw new CliError('is for whole pages', script === undefined ? '--src' : '--script', 'leave out --fragment');
  }
  if (integrity !== undefined && script === undefined)
    throw new CliError('is not enough', '--integrity', 'it also needs --script and --src');
  // A browser that cannot read it runs the script unchecked.
  if (integrity !== undefined && !/^(?:sha(?:256|384|512)-[A-Za-z\d+/]+={0,2}(?:\s+|$))+$/.test(integrity))
    throw new CliError(
      `'${integrity}' is no integrity value`,
      '--integrity',
      'take the one in sri.json, such as sha384-…',
    );
  if (script !== undefined && !isSafeHref(script))
    throw new CliError(
      `'${script}' is no address of a script`,
      '--script',
      'give one that starts with https://, or a path',
    );
  if ((script === undefined) === (src === undefined)) return;
  const [given, other] = script === undefined ? ['--src', '--script roadmark.js'] : ['--script', '--src ROADMAP.md'];
  throw new CliError('is not enough', given, `an interactive page also needs one such as ${other}`);
}

function renderHtml(roadmap: Roadmap, options: RenderOptions): string {
  const { baseUrl, script, integrity, src } = options;
  const base = baseUrl === undefined ? {} : { baseUrl };
  if (options.fragment === true) return writeHtml(roadmap, base);
  return writeHtmlPage(roadmap, {
    ...base,
    ...(script !== undefined && { script }),
    ...(integrity !== undefined && { integrity }),
    ...(src !== undefined && { src }),
  });
}
