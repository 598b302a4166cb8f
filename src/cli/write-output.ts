/** Writes files so that nobody ever sees half of one. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CliContext } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import { leadsOutside } from './inside-project.ts';
import { printResult } from './print-result.ts';
import type { PrintedFormat } from './runner-text.ts';
import { terminalLine } from './terminal-text.ts';

/**
 * Writes a file through a temporary one beside it. A link is followed where it stays in the project, and the file keeps its permissions.
 * What is no file, such as `/dev/null` or a pipe, is written to: a file put in its place would end it.
 * @param name path as the user gave it
 * @param text what it shall hold
 * @param context folder
 * @throws {CliError} where it cannot be written; the file is then as it was
 */
export async function writeFileSafely(name: string, text: string, context: CliContext): Promise<void> {
  let temporary: string | undefined;
  try {
    const wanted = await placeToWrite(name, context);
    if (await leadsOutside(wanted, context.cwd))
      throw new CliError('is a link that leads out of the project', name, 'name the file itself');
    await makeFolder(path.dirname(wanted));
    const target = await realpath(wanted).catch(() => wanted);
    // Not of the target: what `/dev/stdout` leads to has no path of its own.
    const stats = await stat(wanted).catch(() => undefined);
    if (stats?.isFile() === false) {
      await writeFile(wanted, text, 'utf8');
      return;
    }
    temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
    const handle = await open(temporary, 'wx', stats?.mode ?? 0o666);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await unlink(temporary).catch(() => undefined);
    if (error instanceof CliError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new CliError(`could not be written (${code})`, name, 'check the folder and its permissions');
  }
}

/**
 * Finds where a file is to be written.
 * @param name path as the user gave it
 * @param context folder
 * @returns its absolute path
 * @throws {CliError} where it is empty, as a variable of a script that was never set, or a folder
 */
export async function placeToWrite(name: string, { cwd }: CliContext): Promise<string> {
  if (name === '') throw new CliError('an empty name names no file', undefined, 'name a file to write to');
  const file = path.resolve(cwd, name);
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isDirectory() === true || /[/\\]$/.test(name))
    throw new CliError('is a folder', name, 'name a file to write to');
  return file;
}

/**
 * Refuses to write over what is read: a picture or table in place of a roadmap ends it.
 * @param output path that is to be written; absent or `-` means standard output
 * @param sources paths that are read
 * @param context folder
 * @throws {CliError} where both are one file
 */
export async function refuseSources(
  output: string | undefined,
  sources: readonly string[],
  context: CliContext,
): Promise<void> {
  if (output === undefined) return;
  for (const source of sources)
    if (await isOneFile(source, output, context))
      throw new CliError('is read from, and would be gone', output, 'name another file');
}

/**
 * Whether two paths name one file, links followed.
 * @param first path as the user gave it; `-` is no file
 * @param second likewise
 * @param context folder
 */
export async function isOneFile(first: string, second: string, { cwd }: CliContext): Promise<boolean> {
  const placeOf = async (name: string): Promise<string> => {
    const file = path.resolve(cwd, name);
    return realpath(file).catch(() => file);
  };
  return first !== '-' && second !== '-' && (await placeOf(first)) === (await placeOf(second));
}

/** Makes a folder with those it lies in. One by one: where a folder takes none, such as /proc, Node's own way never ends. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined)) !== undefined) return;
  if (path.dirname(folder) !== folder) await makeFolder(path.dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another process may have been quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

/**
 * Hands out a result: to a file, or to standard output.
 * @param file path as the user gave it; absent or `-` means standard output
 * @param text the result; a file holds it as it is, standard output what neither terminal nor workflow obeys
 * @param format what it is
 * @param context streams and folder
 * @throws {CliError} where the file cannot be written
 */
export async function writeResult(
  file: string | undefined,
  text: string,
  format: PrintedFormat,
  context: CliContext,
): Promise<void> {
  if (file === undefined || file === '-') {
    printResult(text, format, context);
    return;
  }
  await writeFileSafely(file, text, context);
  context.err(`${context.colors.green('wrote')} ${terminalLine(file)}\n`);
}
