/** `roadmark sync`: milestones and issues of GitHub as a JSON file, at build time. The one command that uses the network. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readGitHub } from '../../core/read/github/read-github.ts';
import { writeJson } from '../../core/write/write-json.ts';
import { indexRoadmap } from '../../view/entries.ts';
import type { CliContext } from '../cli-context.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { fetchAll, type CachedPage, type GitHubClientOptions } from '../sync/github-client.ts';
import { cacheFile, readCache, writeCache } from '../sync/sync-cache.ts';
import { requireOption } from '../require-option.ts';
import { terminalLine } from '../terminal-text.ts';
import { placeToWrite, writeFileSafely } from '../write-output.ts';

/** Options of `roadmark sync`. */
export interface SyncOptions {
  /** 'owner/name' of the repository. */
  readonly github?: string;
  /** File to write. */
  readonly output?: string;
  /** Address of the API. */
  readonly api?: string;
  /** Whether answers are remembered beside the output. */
  readonly cache: boolean;
}

/**
 * Fetches a repository's milestones with their issues. Where that fails, the file of the last run stays as it is.
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function sync(options: SyncOptions, context: CliContext): Promise<number> {
  const example = 'roadmark sync --github owner/repo -o roadmap.json';
  const repository = readRepository(requireOption('--github', options.github, example));
  const output = requireOption('--output', options.output, example);
  await placeToWrite(output, context);
  const token = context.env['GITHUB_TOKEN'] ?? context.env['GH_TOKEN'];
  const api = readApi(options.api ?? context.env['GITHUB_API_URL'] ?? 'https://api.github.com', token);
  const remembered = cacheFile(output);
  const before = options.cache ? await readCache(remembered, context) : new Map<string, CachedPage>();
  const cache = new Map(before);
  const client: GitHubClientOptions = {
    api,
    token: token === '' ? undefined : token,
    cache,
    wait: context.wait,
    signal: context.stopSignal(),
    onProgress: (message) => context.err(`${context.colors.dim(terminalLine(message))}\n`),
  };
  const text = await fetchRoadmap(repository, client).catch((error: unknown) => {
    if (error instanceof CliError && existsSync(path.resolve(context.cwd, output))) {
      throw new CliError(error.message, undefined, `${output} stays as it was`);
    }
    throw error;
  });
  const unchanged = (await readFile(path.resolve(context.cwd, output), 'utf8').catch(() => undefined)) === text;
  if (!unchanged) await writeFileSafely(output, text, context);
  if (options.cache && cache.size > 0) await writeCache(remembered, cache, context);
  context.err(`${terminalLine(output)}: ${unchanged ? 'already up to date' : 'updated'}\n`);
  return exitCodes.ok;
}

async function fetchRoadmap(repository: string, client: GitHubClientOptions): Promise<string> {
  const base = `/repos/${repository}`;
  const milestones = await fetchAll(`${base}/milestones?state=all&sort=due_on&direction=asc&per_page=100`, client);
  const issues = await fetchAll(`${base}/issues?state=all&milestone=*&per_page=100`, client);
  const roadmap = readGitHub({ milestones, issues }, { repository });
  client.onProgress(
    `${String(roadmap.milestones.length)} milestones, ${String(indexRoadmap(roadmap).entries.length)} items`,
  );
  const text = writeJson(roadmap);
  return text.endsWith('\n') ? text : `${text}\n`;
}

function readRepository(text: string): string {
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text)) return text;
  throw new CliError(`'${text}' is no repository`, '--github', 'write it as owner/name');
}

/** Address of the API without a slash at its end. A token goes over TLS alone, or to this machine. */
function readApi(text: string, token: string | undefined): string {
  if (!URL.canParse(text)) throw new CliError(`'${text}' is no address`, '--api', 'give one that starts with https://');
  const url = new URL(text);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (local || token === undefined))) {
    throw new CliError(`'${text}' is not encrypted`, '--api', 'give one that starts with https://');
  }
  return text.replace(/\/+$/, '');
}
