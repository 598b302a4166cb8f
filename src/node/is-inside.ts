/** Whether a path stays in a folder: on this hangs what a project may make a program read and write. */
import path from 'node:path';

/**
 * Compares paths alone; where links may lead elsewhere, give it real paths.
 * @param paths two absolute paths, by name, as they are easily mistaken for each other
 * @param paths.folder a folder
 * @param paths.file what should lie in it
 * @returns true also for the folder itself
 */
export function isInside({ folder, file }: { readonly folder: string; readonly file: string }): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
