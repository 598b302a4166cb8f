/** Runs a command line: arguments in, exit code out. */
import { CommanderError, type Command } from 'commander';
import type { CliContext, CliWorld } from './cli-context.ts';
import { CliError, exitCodes } from './cli-error.ts';
import { packageVersion } from './package-root.ts';
import { createProgram } from './program.ts';
import { guardFromRunner } from './runner-text.ts';
import { terminalLine } from './terminal-text.ts';

/**
 * Runs a command.
 * @param args arguments, without those of Node
 * @param world streams and folder
 * @returns the exit code. Never throws: whatever goes wrong is one line on standard error.
 */
export async function run(args: readonly string[], world: CliWorld): Promise<number> {
  const context: CliContext = {
    ...world,
    out: (text) => world.out(guardFromRunner(text, 'text', world.env)),
    annotate: world.out,
    err: (text) => world.err(guardFromRunner(text, 'text', world.env)),
  };
  let code: number = exitCodes.ok;
  const exitWith = (value: number): void => {
    code = value;
  };
  const program = createProgram(context, packageVersion(), exitWith, args[0]);
  // Every command by itself, as settings are not handed down to commands that exist already.
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => context.out(text),
      writeErr: (text) => context.err(text),
      outputError: (text) => context.err(errorLine(usageError(text, command.name()), context)),
    });
  }
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return exitCodes.failed;
    }
    await program.parseAsync(commandsOf(args, program), { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, context);
  }
}

/** The arguments, but a command that there is not is called by itself: asked for its help, Commander would print all of its own. */
function commandsOf(args: readonly string[], { commands }: Command): string[] {
  const [first, asked] = args;
  const isUnknown = first === 'help' && asked !== undefined && !/^(?:-.*|help)$/.test(asked);
  return isUnknown && !commands.some((command) => command.name() === asked) ? [asked] : [...args];
}

/** A mistyped command line in one line, with the nearest right thing, or where to find it. */
function usageError(text: string, command: string): string {
  const message = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n\(Did you mean (.*)\)$/, '; did you mean $1')
    .replace(/\.$/, '');
  const help = command === 'roadmark' ? 'roadmark --help' : `roadmark ${command} --help`;
  return message.includes('; did you mean') ? message : `${message}; see ${help}`;
}

function exitCodeOf(error: unknown, context: CliContext): number {
  // Commander has said what is wrong already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.failed;
  const message = error instanceof CliError ? error.message : `unexpected: ${describe(error)}; please report it`;
  context.err(errorLine(message, context));
  return exitCodes.failed;
}

/** What an unexpected error says, without its stack. */
function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function errorLine(message: string, { colors }: CliContext): string {
  return `${colors.red('roadmark:')} ${terminalLine(message)}\n`;
}
