/** Options that a command cannot do without. Checked by the command, as Commander would name them before one that is mistyped. */
import { CliError } from './cli-error.ts';

/**
 * Takes the value of an option.
 * @param name the option
 * @param value what was given
 * @param example how it is given
 * @throws {CliError} where it was not
 */
export function requireOption(name: string, value: string | undefined, example: string): string {
  if (value !== undefined) return value;
  throw new CliError('is missing', name, `as in ${example}`);
}
