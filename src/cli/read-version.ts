/** Reads a version of a roadmap: a file, or `REV:path` out of git. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { CliContext } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import { decode } from './read-input.ts';
import {
  announceLong,
  parseInput,
  readWholeRoadmap,
  requireWhole,
  type ReadOptions,
  type ReadRoadmap,
} from './read-roadmap.ts';

const run = promisify(execFile);

/**
 * Reads a file, or what git has under `REV:path`.
 * @param name path, `-`, or `REV:path` such as `HEAD~3:ROADMAP.md`
 * @param options how
 * @param context streams and folder
 * @throws {CliError} where neither is there
 */
export async function readVersion(name: string, options: ReadOptions, context: CliContext): Promise<ReadRoadmap> {
  const [, revision, file] = /^([^:\0]{2,}):([^\0]+)$/.exec(name) ?? [];
  if (revision === undefined || file === undefined || existsSync(path.resolve(context.cwd, name))) {
    return await readWholeRoadmap(name, options, context);
  }
  const input = { name, text: decode(await showFile(revision, file, name, context), name) };
  announceLong(input, context);
  const read = { input, roadmap: await parseInput({ ...input, name: file }, options) };
  requireWhole(read);
  return read;
}

/** Keeps git from fetching what a partial clone lacks: by name for newer ones, for older ones by allowing no way to fetch. */
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };

async function showFile(revision: string, file: string, name: string, context: CliContext): Promise<Uint8Array> {
  if (revision.startsWith('-')) throw new CliError('is no revision', name, 'name a commit, branch or tag');
  const wanted = file.replaceAll('\\', '/');
  // From the folder on, as a shell completes it; else from the top of the repository, as git itself counts.
  const bytes =
    (await readBlob(`${revision}:./${wanted}`, name, context)) ??
    (await readBlob(`${revision}:${wanted}`, name, context));
  if (bytes !== undefined) return bytes;
  throw new CliError('git has no such version', name, 'check the revision and the path, as in HEAD~1:ROADMAP.md');
}

/** What git has under a name; undefined where it has nothing. */
async function readBlob(object: string, name: string, context: CliContext): Promise<Uint8Array | undefined> {
  try {
    const { stdout } = await run('git', ['--no-pager', 'cat-file', 'blob', '--end-of-options', object], {
      cwd: context.cwd,
      // What it says is looked at below.
      env: { ...process.env, ...offline, LC_ALL: 'C' },
      encoding: 'buffer',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Uint8Array };
    if (code === 'ENOENT') throw new CliError('git is not installed', name, 'give two files instead');
    if (
      Buffer.from(stderr ?? [])
        .toString()
        .includes('not a git repository')
    )
      throw new CliError('is looked for in git, and this folder is in no repository', name, 'give two files instead');
    return undefined;
  }
}
