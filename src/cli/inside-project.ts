/** Keeps links in a project from leading out of it: whoever may edit the project must not choose what else is read or written. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from '../node/is-inside.ts';

/**
 * Tells whether a path that lies in the project leads out of it through a symbolic link.
 * @param file absolute path
 * @param cwd folder the command runs in; the project is the nearest folder above with `.git`, else this one
 * @returns false for paths that the user gave outside of the project
 */
export async function leadsOutside(file: string, cwd: string): Promise<boolean> {
  const root = projectOf(cwd);
  if (!isInside({ folder: root, file })) return false;
  return !isInside({ folder: await realpath(root), file: await realPathOf(file) });
}

/** The real path of a file; of one that is not there yet, that of the nearest folder above it. */
async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : realPathOf(folder);
  }
}

function projectOf(cwd: string): string {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return path.resolve(cwd);
  }
}
