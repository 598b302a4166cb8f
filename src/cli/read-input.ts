/** Reads the files that a command was given: text alone, or one line that says why not. */
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from './cli-error.ts';
import type { CliContext } from './cli-context.ts';
import { leadsOutside } from './inside-project.ts';
import { findNearest } from '../core/nearest.ts';
import { decodeText } from '../core/source/decode-text.ts';

/** A file that was read. */
export interface Input {
  /** Name to show: the path as given, or `<stdin>`. */
  readonly name: string;
  /** Path on disk; absent for standard input. */
  readonly path?: string;
  /** Its text, byte order mark included. */
  readonly text: string;
}

const orStandardInput = 'check the path, or give - to read standard input';
/** Largest file that is read, in bytes. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Reads a file, or standard input for `-`.
 * @param name path as the user gave it
 * @param context streams and folder
 * @param advice what to do where there is no such file, nor one with a name like it
 * @throws {CliError} where there is no such file, it is a folder, empty, binary, no UTF-8, or leads out of the project
 */
export async function readInput(name: string, context: CliContext, advice = orStandardInput): Promise<Input> {
  // As a variable of a script that was never set.
  if (name === '')
    throw new CliError('an empty name names no file', undefined, 'give a path, or - to read standard input');
  if (name === '-') return { name: '<stdin>', text: decode(await context.readStdin(), '<stdin>') };
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) {
    throw new CliError('is an address, and files alone are read', name, 'download it first, or use roadmark sync');
  }
  const file = path.resolve(context.cwd, name);
  if (await leadsOutside(file, context.cwd)) {
    throw new CliError('is a link that leads out of the project', name, 'name the file itself');
  }
  return { name, path: file, text: decode(await readBytes(file, name, advice), name) };
}

async function readBytes(file: string, name: string, advice: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw await folderError(file, name);
      if (stats.size > maxBytes) {
        throw new CliError(`is larger than ${String(maxBytes / 1024 / 1024)} MB`, name, 'is it really a roadmap?');
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'ENOENT' || code === 'ENOTDIR' ? await noSuchFile(file, name, advice) : readError(error, name);
  }
}

/** Says which file in it may have been meant. */
async function folderError(file: string, name: string): Promise<CliError> {
  const inside = await readdir(file).catch(() => []);
  const roadmap = inside.find((entry) => /roadmap.*\.(?:md|json)$/i.test(entry)) ?? 'ROADMAP.md';
  return new CliError('is a folder', name, `name a file in it, such as ${path.join(name, roadmap)}`);
}

/** Says which file beside it may have been meant. */
async function noSuchFile(file: string, name: string, advice: string): Promise<CliError> {
  const beside = await readdir(path.dirname(file)).catch(() => []);
  const near = findNearest(path.basename(file), beside);
  if (near === undefined) return new CliError('no such file', name, advice);
  return new CliError('no such file', name, `did you mean ${path.join(path.dirname(name), near)}?`);
}

/**
 * Says in one line why a file cannot be read.
 * @param error what the system threw
 * @param name path as the user gave it
 */
function readError(error: unknown, name: string): CliError {
  if (error instanceof CliError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'EISDIR':
      return new CliError('is a folder', name, `name a file in it, such as ${path.join(name, 'ROADMAP.md')}`);
    case 'EACCES':
    case 'EPERM':
      return new CliError('may not be read', name, 'check its permissions');
    case 'ELOOP':
      return new CliError('is a link that leads to itself', name, 'point it at a file');
    case 'ENAMETOOLONG':
      return new CliError('is too long for a path', `${name.slice(0, 60)}…`, 'check the path');
    default:
      return new CliError(`could not be read (${code ?? 'unknown reason'})`, name, 'try again');
  }
}

/**
 * Decodes UTF-8.
 * @param bytes content of the file
 * @param name what it is called
 * @throws {CliError} where it is empty, binary, or in another encoding
 */
export function decode(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes);
  if (typeof decoded !== 'string') throw new CliError(decoded.problem, name, decoded.remedy);
  if (decoded.trim() === '' || decoded === '\ufeff') {
    throw new CliError('is empty', name, 'write a heading and a list into it');
  }
  return decoded;
}
