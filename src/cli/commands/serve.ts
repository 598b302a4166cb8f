/** `roadmark serve`: a page that shows a roadmap on this machine, and follows its file. */
import { unwatchFile, watchFile } from 'node:fs';
import path from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { packageRoot } from '../package-root.ts';
import { readInput } from '../read-input.ts';
import { checkBaseUrl } from '../read-roadmap.ts';
import { startServer } from '../serve/server.ts';
import { terminalLine } from '../terminal-text.ts';

/** Options of `roadmark serve`. */
export interface ServeOptions {
  /** Port; absent: a free one. */
  readonly port?: string;
  /** Address that relative links are resolved against. */
  readonly baseUrl?: string;
}

/** Milliseconds between two looks at the file. Looking beats listening: it sees every editor's way of saving. */
const interval = 250;

/**
 * Serves a roadmap until the user stops it.
 * @param name path; absent: the sample that comes with the package
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function serve(name: string | undefined, options: ServeOptions, context: CliContext): Promise<number> {
  const port = readPort(options.port);
  const baseUrl = options.baseUrl === undefined ? undefined : checkBaseUrl(options.baseUrl);
  if (name === '-') throw new CliError('cannot be followed', '-', 'name a file');
  const shown = name ?? path.relative(context.cwd, sampleFile());
  const input = await readInput(shown, context, 'check the path');
  const file = path.resolve(context.cwd, shown);
  const stop = context.stopSignal();
  const server = await startServer({
    file,
    title: path.basename(input.name),
    port,
    assets: path.join(packageRoot(), 'dist', 'cdn'),
    ...(baseUrl !== undefined && { baseUrl }),
  });
  if (!server.hasBundle) {
    context.err('roadmark: the elements are not built, so the page is static; run npm run build\n');
  }
  watchFile(file, { interval, persistent: false }, (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) server.announceChange();
  });
  const { bold, dim } = context.outColors;
  context.out(`${terminalLine(shown)} is shown at ${bold(server.address)}\n${dim('Stop with Ctrl+C.')}\n`);
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
  unwatchFile(file);
  await server.close();
  return exitCodes.ok;
}

function sampleFile(): string {
  return path.join(packageRoot(), 'stories', 'samples', 'wayfarer.md');
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new CliError(`'${text}' is no port`, '--port', 'give a number from 1 to 65535');
}
