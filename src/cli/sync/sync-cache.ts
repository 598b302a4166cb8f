/** Answers of the API that are remembered between two runs, in a file beside the output. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { writeFileSafely } from '../write-output.ts';
import type { CachedPage } from './github-client.ts';

/**
 * Names the file of remembered answers.
 * @param output path of the output
 * @returns a hidden file beside it
 */
export function cacheFile(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.cache`);
}

/**
 * Reads the remembered answers.
 * @param file path of the file
 * @param context folder
 * @returns none where there is no such file, or it is none of ours. Never throws.
 */
export async function readCache(file: string, context: CliContext): Promise<Map<string, CachedPage>> {
  try {
    const value = JSON.parse(await readFile(path.resolve(context.cwd, file), 'utf8')) as unknown;
    return new Map(Array.isArray(value) ? value.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, CachedPage] {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false;
  const page = value[1] as Partial<CachedPage> | null;
  return (
    typeof page === 'object' &&
    page !== null &&
    typeof page.etag === 'string' &&
    Array.isArray(page.body) &&
    (page.next === undefined || typeof page.next === 'string')
  );
}

/**
 * Writes the remembered answers.
 * @param file path of the file
 * @param cache the answers
 * @param context folder
 */
export async function writeCache(
  file: string,
  cache: ReadonlyMap<string, CachedPage>,
  context: CliContext,
): Promise<void> {
  await writeFileSafely(file, JSON.stringify([...cache]), context);
}
