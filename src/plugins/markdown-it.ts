/** A markdown-it plugin (VitePress, Eleventy and others) that shows ```` ```roadmap ```` fences as elements. */
import { RoadmarkError } from '../core/roadmark-error.ts';
import { createEmbed, embedMarkup } from './embed.ts';
import { readFenceInfo } from './fence-info.ts';
import { checkPluginOptions, type PluginOptions } from './plugin-options.ts';

export type { PluginOptions } from './plugin-options.ts';

/** The parts of a markdown-it token that are read. */
export interface FenceToken {
  readonly type: string;
  readonly info: string;
  readonly content: string;
}

/** Renders one token. */
export type RenderRule = (tokens: FenceToken[], index: number, options: unknown, env: unknown, self: unknown) => string;

/** The parts of a markdown-it instance that are used; any version that has them will do. */
export interface MarkdownItLike {
  /** Holds the rules that write HTML. */
  readonly renderer: { readonly rules: { fence?: RenderRule | undefined } };
}

/**
 * Installs the plugin: `md.use(roadmapFences)`.
 * @param md the markdown-it instance
 * @param options how fences are shown
 * @throws {RoadmarkError} `invalid-argument` where an option is unknown, or `md` is no instance of markdown-it
 */
export function roadmapFences(md: MarkdownItLike, options: PluginOptions = {}): void {
  checkPluginOptions('roadmapFences', options);
  const rules = (md as Partial<MarkdownItLike> | null)?.renderer?.rules;
  if (rules === undefined)
    throw new RoadmarkError(
      'invalid-argument',
      'roadmapFences: expected an instance of markdown-it; install it by md.use',
    );
  const before = rules.fence;
  rules.fence = (tokens, index, renderOptions, env, self) => {
    const token = tokens[index];
    const info = token && readFenceInfo(token.info);
    if (token && info) {
      const position = tokens.slice(0, index).filter((earlier) => isRoadmap(earlier)).length;
      return embedMarkup(createEmbed(info, token.content, pagePath(env), options, position), { 'v-pre': '' });
    }
    return before ? before(tokens, index, renderOptions, env, self) : '';
  };
}

/** Whether a token is a fence of a roadmap; lists of tokens hold fences of lists and quotes too. */
function isRoadmap({ type, info }: FenceToken): boolean {
  return type === 'fence' && readFenceInfo(info) !== undefined;
}

/** Path of the page, where the host tells: VitePress says `path`, Eleventy `page.inputPath`. */
function pagePath(env: unknown): string | undefined {
  if (typeof env !== 'object' || env === null) return undefined;
  const { path, page } = env as { path?: unknown; page?: { inputPath?: unknown } };
  if (typeof path === 'string') return path;
  return typeof page?.inputPath === 'string' ? page.inputPath : undefined;
}
