/** What a command may touch of the world around it. Tests hand in their own. */
import { setTimeout } from 'node:timers/promises';
import picocolors from 'picocolors';

/** Functions that put terminal colours around a text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Streams, folder and environment of one run. */
export interface CliContext {
  /** Reads all of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Writes to standard output; the runner of a workflow obeys none of it. */
  readonly out: (text: string) => void;
  /** Writes to standard output what the runner of a workflow is to obey. */
  readonly annotate: (text: string) => void;
  /** Writes to standard error; the runner of a workflow obeys none of it. */
  readonly err: (text: string) => void;
  /** Says on standard error what takes long, in a line; nothing where that is no terminal. */
  readonly progress: (message: string) => void;
  /** Folder that paths are relative to. */
  readonly cwd: string;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Colours for standard error; plain where it is no terminal, or with `NO_COLOR`. */
  readonly colors: Colors;
  /** Colours for standard output, likewise. */
  readonly outColors: Colors;
  /** Signal that is aborted when the user stops the command; only commands that run on ask for it. */
  readonly stopSignal: () => AbortSignal;
  /** Waits. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What a run is started with: streams as they are. */
export type CliWorld = Omit<CliContext, 'annotate'>;

/** Creates what the real process is started with. */
export function processContext(): CliWorld {
  const colors = picocolors.createColors(hasColors(process.stderr.isTTY, process.env));
  return {
    readStdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progress: (message) => {
      if (process.stderr.isTTY) process.stderr.write(`${colors.dim(message)}\n`);
    },
    cwd: process.cwd(),
    env: process.env,
    colors,
    outColors: picocolors.createColors(hasColors(process.stdout.isTTY, process.env)),
    stopSignal,
    wait: (milliseconds) => setTimeout(milliseconds),
  };
}

/**
 * Decides whether colours are written.
 * @param isTerminal whether the stream is a terminal
 * @param env environment; `NO_COLOR` with any value but the empty one turns colours off, `FORCE_COLOR` on
 */
function hasColors(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
