/** Turns the files and patterns of a command line into files. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CliContext } from './cli-context.ts';
import { CliError } from './cli-error.ts';

/**
 * Expands patterns, for shells that leave them as they are.
 * @param names paths, `-`, or patterns such as `docs/**\/ROADMAP.md`
 * @param context folder
 * @returns each file once, by the first name that it was given, patterns in the order of their names
 * @throws {CliError} where a pattern matches nothing
 */
export async function expandFiles(names: readonly string[], context: CliContext): Promise<string[]> {
  const files = new Map<string, string>();
  const add = (name: string): void => {
    const file = name === '-' ? name : path.resolve(context.cwd, name);
    if (!files.has(file)) files.set(file, name);
  };
  for (const name of names) {
    // A file whose name looks like a pattern is that file.
    if (name === '-' || !/[*?[\]{}!]/.test(name) || existsSync(path.resolve(context.cwd, name))) {
      add(name);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const found = await glob(name, { cwd: context.cwd, expandDirectories: false, ignore: ['**/node_modules/**'] });
    if (found.length === 0) throw new CliError('matches no file', name, 'check the pattern');
    for (const file of found.sort()) add(file);
  }
  return [...files.values()];
}
