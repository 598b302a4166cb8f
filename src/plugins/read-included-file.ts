/** Reads a roadmap file that a page includes. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { findNearest } from '../core/nearest.ts';
import { RoadmarkError } from '../core/roadmark-error.ts';
import { decodeText } from '../core/source/decode-text.ts';
import { isInside } from '../node/is-inside.ts';
import type { PluginOptions } from './plugin-options.ts';

/**
 * Reads the file that a fence names.
 * @param file path as written: relative to the page, or from the root where it begins with '/'
 * @param page path of the page that includes it; absent: paths are relative to the root
 * @param options where files may lie
 * @returns the text
 * @throws {RoadmarkError} `include-missing` where the file cannot be read, `include-unreadable` where it is no text in UTF-8,
 * `include-outside` where it lies outside the root, `invalid-argument` where the root is no folder
 */
export function readIncludedFile(file: string, page: string | undefined, options: PluginOptions = {}): string {
  const root = realRoot(options.root);
  const path = isAbsolute(file)
    ? resolve(root, `.${file}`)
    : resolve(page === undefined ? root : dirname(resolve(root, page)), file);
  const where = page === undefined ? file : `${page}: ${file}`;
  const real = realPathOf(path, root, file, where);
  if (!isInside({ folder: root, file: real })) {
    throw new RoadmarkError(
      'include-outside',
      `${where} lies outside ${root}: set the plugin's "root" to a folder that holds it.`,
    );
  }
  const text = decodeText(readBytes(real, file, where));
  if (typeof text === 'string') return text;
  throw new RoadmarkError('include-unreadable', `${where} ${text.problem}: ${text.remedy}.`);
}

function readBytes(real: string, file: string, where: string): Uint8Array {
  try {
    return readFileSync(real);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new RoadmarkError(
      'include-missing',
      `${where} ${isFolder ? `is a folder: name a file in it, such as ${join(file, 'ROADMAP.md')}` : 'may not be read: check its permissions'}.`,
    );
  }
}

/** The folder that files must lie in. */
function realRoot(root = process.cwd()): string {
  try {
    const real = realpathSync(root);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Said below.
  }
  throw new RoadmarkError(
    'invalid-argument',
    `the plugin's "root" ${root} is no folder (looked for ${resolve(root)}): it is relative to the folder that the build runs in.`,
  );
}

function realPathOf(path: string, root: string, file: string, where: string): string {
  try {
    return realpathSync(path);
  } catch {
    const near = findNearest(basename(path), namesIn(dirname(path), root));
    const advice =
      near === undefined
        ? 'paths are relative to the page, or begin with "/" and start at the plugin\'s "root".'
        : `did you mean ${join(dirname(file), near)}?`;
    throw new RoadmarkError('include-missing', `${where} cannot be read: ${advice}`);
  }
}

/** Names of what lies in a folder; none where there is no such folder, or it lies outside the root. */
function namesIn(folder: string, root: string): string[] {
  try {
    const real = realpathSync(folder);
    return isInside({ folder: root, file: real }) ? readdirSync(real) : [];
  } catch {
    return [];
  }
}
