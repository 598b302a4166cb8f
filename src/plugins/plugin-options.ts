/** Options of the plugins, checked when a plugin is installed: a mistyped one would be silently left out. */
import { findNearest } from '../core/nearest.ts';
import { RoadmarkError } from '../core/roadmark-error.ts';
import { isBaseUrl } from '../node/is-base-url.ts';

/** How fences are turned into elements. */
export interface PluginOptions {
  /** Folder that included files must lie in, symbolic links resolved. Default: the working directory of the build. */
  readonly root?: string;
  /** Absolute address that relative links of roadmaps are resolved against, such as the folder in the repository. */
  readonly baseUrl?: string;
  /** Told what a fence says that means nothing. Default: `console.warn`. */
  readonly onWarning?: (message: string) => void;
}

const kinds: Readonly<Record<keyof PluginOptions, string>> = {
  root: 'string',
  baseUrl: 'string',
  onWarning: 'function',
};

/**
 * Checks the options that a site gives a plugin.
 * @param plugin name of the plugin, for the message
 * @param options what the site gives
 * @throws {RoadmarkError} `invalid-argument` where an option is unknown or of another type
 */
export function checkPluginOptions(plugin: string, options: PluginOptions): void {
  if (typeof (options as unknown) !== 'object' || (options as unknown) === null)
    throw new RoadmarkError(
      'invalid-argument',
      `${plugin}: the options must be an object, not ${(options as unknown) === null ? 'null' : typeof options}.`,
    );
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(kinds, name)) {
      throw new RoadmarkError(
        'invalid-argument',
        `${plugin}: unknown option "${name}"; ${nearestWord(name, Object.keys(kinds))}`,
      );
    }
    const kind = kinds[name as keyof PluginOptions];
    if (value !== undefined && typeof value !== kind) {
      throw new RoadmarkError(
        'invalid-argument',
        `${plugin}: the option "${name}" must be a ${kind}, not ${typeof value}.`,
      );
    }
  }
  const { baseUrl } = options;
  if (baseUrl !== undefined && !isBaseUrl(baseUrl)) {
    throw new RoadmarkError(
      'invalid-argument',
      `${plugin}: the option "baseUrl" must be an address that starts with https://, not "${baseUrl}".`,
    );
  }
}

/**
 * Says which word was meant.
 * @param word what was written
 * @param known what is known
 */
export function nearestWord(word: string, known: readonly string[]): string {
  const near = findNearest(word, known);
  return near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
}
