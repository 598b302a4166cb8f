/** Exit codes of all commands. */
export const exitCodes = {
  /** It worked, and there is nothing to complain about. */
  ok: 0,
  /** It worked, and there are findings: errors, differences, a README that is out of date. */
  findings: 1,
  /** It could not be done: a file that cannot be read, a wrong option. */
  failed: 2,
} as const;

/** Something that keeps a command from doing its work, told to the user in one line. */
export class CliError extends Error {
  override readonly name = 'CliError';

  /**
   * Creates the error.
   * @param what what is wrong
   * @param where file, option or address it is about; absent where it is about none
   * @param remedy what to do about it
   */
  constructor(what: string, where?: string, remedy?: string) {
    super([where === undefined ? what : `${where}: ${what}`, remedy].filter(Boolean).join('; '));
  }
}
