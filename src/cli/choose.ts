/** Values of options that must be one of a few. */
import { CliError } from './cli-error.ts';
import { findNearest } from './nearest.ts';

/**
 * Checks the value of an option.
 * @param name the option
 * @param value what was given
 * @param known what is known
 * @returns the value
 * @throws {CliError} with the nearest right value
 */
export function choose<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = findNearest(value, known);
  const remedy = near === undefined ? `expected ${known.join(', ')}` : `did you mean ${near}?`;
  throw new CliError(`unknown value '${value}'`, name, remedy);
}
