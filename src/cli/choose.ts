/** Values of options that must be one of a few. */
import { CliError } from './cli-error.ts';
import { findNearest } from '../core/nearest.ts';
import { formatFiles } from '../export/format-files.ts';

/**
 * Checks the value of an option.
 * @param name the option
 * @param value what was given
 * @param known what is known
 * @returns the value
 * @throws {CliError} with the nearest right value, and all of them
 */
export function choose<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new CliError(`unknown value '${value}'`, name, nearestOf(value, known));
}

/**
 * Says what would have been right.
 * @param value what was given
 * @param known what is known
 * @returns 'did you mean svg? expected html, svg or markdown'; the second half alone where none is near
 */
export function nearestOf(value: string, known: readonly string[]): string {
  // The ending of a format's files says which one is meant: 'md'.
  const byEnding = formatFiles.find(({ name, extension }) => extension === value && known.includes(name))?.name;
  const near = byEnding ?? findNearest(value, known);
  const expected = `expected ${known.slice(0, -1).join(', ')} or ${String(known.at(-1))}`;
  return near === undefined ? expected : `did you mean ${near}? ${expected}`;
}
