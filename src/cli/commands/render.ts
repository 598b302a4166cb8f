/** `roadmark render`: a roadmap as HTML, SVG or markdown. */
import { writeHtml } from '../../export/html/write-html.ts';
import { writeHtmlPage } from '../../export/html/write-html-page.ts';
import { writeSvg } from '../../export/svg/write-svg.ts';
import type { SvgScheme } from '../../export/svg/svg-styles.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { CliContext } from '../cli-context.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { choose } from '../choose.ts';
import { readRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { writeResult } from '../write-output.ts';

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

const targets = ['html', 'svg', 'markdown'] as const;
const schemes: readonly SvgScheme[] = ['auto', 'light', 'dark'];
const details = ['items', 'milestones'] as const;

/**
 * Renders a roadmap.
 * @param file path, or `-`
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function render(file: string, options: RenderOptions, context: CliContext): Promise<number> {
  const target = choose('--to', options.to ?? targetOf(options.output), targets);
  // Options are checked before the file is read, so that nothing is left half done.
  const settings = { ...options, ...(target === 'svg' && svgSettings(options)) };
  const { roadmap } = await readRoadmap(file, options, context);
  await writeResult(options.output, await renderers[target](roadmap, settings), context);
  return exitCodes.ok;
}

function targetOf(output: string | undefined): string {
  if (output?.endsWith('.svg') === true) return 'svg';
  return output?.endsWith('.md') === true ? 'markdown' : 'html';
}

type RenderSettings = Omit<RenderOptions, 'scheme' | 'width' | 'detail'> & SvgSettings;

interface SvgSettings {
  readonly scheme?: SvgScheme | undefined;
  readonly width?: number | undefined;
  readonly detail?: (typeof details)[number] | undefined;
}

const renderers = {
  html: renderHtml,
  svg: renderSvg,
  markdown: async (roadmap: Roadmap) => (await import('../../core/write/write-markdown.ts')).writeMarkdown(roadmap),
};

function svgSettings(options: RenderOptions): SvgSettings {
  const width = options.width === undefined ? undefined : Number(options.width);
  if (width !== undefined && !(width >= 320 && width <= 2000)) {
    throw new CliError(`'${String(options.width)}' is no width`, '--width', 'give pixels from 320 to 2000');
  }
  if (options.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.today)) {
    throw new CliError(`'${options.today}' is no date`, '--today', 'write it as 2026-03-31');
  }
  return {
    width,
    scheme: choose('--scheme', options.scheme ?? 'auto', schemes),
    detail: choose('--detail', options.detail ?? 'items', details),
  };
}

function renderHtml(roadmap: Roadmap, options: RenderSettings): string {
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

function renderSvg(roadmap: Roadmap, { baseUrl, width, scheme, detail, today }: RenderSettings): string {
  return writeSvg(roadmap, {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(width !== undefined && { width }),
    ...(scheme !== undefined && { scheme }),
    ...(detail !== undefined && { detail }),
    ...(today !== undefined && { today }),
  });
}
