/** Reads a roadmap file that a page includes. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { RoadmarkError } from '../core/roadmark-error.ts';

/** Where included files may lie. */
export interface IncludeOptions {
  /** Folder that included files must lie in, symbolic links resolved. Default: the working directory of the build. */
  readonly root?: string;
}

/**
 * Reads the file that a fence names.
 * @param file path as written: relative to the page, or from the root where it begins with '/'
 * @param page path of the page that includes it; absent: paths are relative to the root
 * @param options where files may lie
 * @returns the text
 * @throws {RoadmarkError} `include-missing` where the file cannot be read, `include-outside` where it lies outside the root
 */
export function readIncludedFile(file: string, page: string | undefined, options: IncludeOptions = {}): string {
  const root = realpathSync(options.root ?? process.cwd());
  const path = isAbsolute(file)
    ? resolve(root, `.${file}`)
    : resolve(page === undefined ? root : dirname(resolve(root, page)), file);
  const real = realPathOf(path, file, page);
  const inside = relative(root, real);
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new RoadmarkError(
      'include-outside',
      `${file} lies outside ${root}: set the plugin's "root" to a folder that holds it.`,
    );
  }
  return readFileSync(real, 'utf8');
}

function realPathOf(path: string, file: string, page: string | undefined): string {
  try {
    return realpathSync(path);
  } catch {
    throw new RoadmarkError(
      'include-missing',
      `${file} cannot be read${page === undefined ? '' : ` from ${page}`}: paths are relative to the page, or begin with "/" and start at the plugin's "root".`,
    );
  }
}
