/** Asks GitHub's API: pages, remembered answers, limits, tries. Serial, as the API asks for. */
import type { JsonValue } from '../../core/model/types.ts';
import { CliError } from '../cli-error.ts';

/** An answer that is remembered from an earlier run. */
export interface CachedPage {
  /** Its mark; sent back so that the server may say that nothing changed. */
  readonly etag: string;
  /** What it held. */
  readonly body: JsonValue[];
  /** Address of the next page; absent for the last. */
  readonly next?: string;
}

/** Settings of a client. */
export interface GitHubClientOptions {
  /** Address of the API, without a slash at the end. */
  readonly api: string;
  /** Token; absent: only what is public, 60 requests an hour. */
  readonly token: string | undefined;
  /** Answers of earlier runs by address; changed while fetching. */
  readonly cache: Map<string, CachedPage>;
  /** Waits. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told what is going on. */
  readonly onProgress: (message: string) => void;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** Most pages of one list: 100 entries each. */
const maxPages = 100;
/** Tries of one request. */
const maxTries = 4;
/** Longest time that is waited for a limit to end, in milliseconds. */
const maxWait = 120_000;
const timeout = 30_000;

/**
 * Fetches a whole list.
 * @param path path and query below the API's address
 * @param options settings
 * @returns the entries of all pages
 * @throws {CliError} where the server cannot be reached, refuses, or answers something else than a list
 */
export async function fetchAll(path: string, options: GitHubClientOptions): Promise<JsonValue[]> {
  const entries: JsonValue[] = [];
  let url: string | undefined = `${options.api}${path}`;
  for (let page = 1; url !== undefined; page++) {
    if (page > maxPages)
      throw new CliError(`has more than ${String(maxPages)} pages`, path, 'sync a smaller repository');
    options.onProgress(`${path.replace(/\?.*$/, '')}, page ${String(page)}`);
    const { body, next } = await fetchPage(url, options);
    for (const entry of body) entries.push(entry);
    url = next;
  }
  return entries;
}

async function fetchPage(url: string, options: GitHubClientOptions): Promise<Omit<CachedPage, 'etag'>> {
  const cached = options.cache.get(url);
  const response = await request(url, cached?.etag, options);
  if (response.status === 304 && cached) return cached;
  const body = (await response.json().catch(() => undefined)) as JsonValue | undefined;
  if (!Array.isArray(body)) throw new CliError('did not answer with a list', url, 'check --api');
  const next = nextPage(response.headers.get('link'), url);
  const etag = response.headers.get('etag');
  if (etag !== null) options.cache.set(url, { etag, body, ...(next !== undefined && { next }) });
  return { body, ...(next !== undefined && { next }) };
}

/** Sends a request until it is answered, a limit lasts too long, or the tries are used up. */
async function request(url: string, etag: string | undefined, options: GitHubClientOptions): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await send(url, etag, options);
    if (response !== undefined && (response.ok || response.status === 304)) return response;
    const delay = retryDelay(response, attempt);
    if (delay === undefined || attempt >= maxTries || delay > maxWait) throw refusal(response, url, options, delay);
    await response?.body?.cancel();
    options.onProgress(`${reasonOf(response)}, trying again in ${String(Math.ceil(delay / 1000))} s`);
    await options.wait(delay);
  }
}

/** One request, redirects within the API followed; undefined where no answer came. */
async function send(
  url: string,
  etag: string | undefined,
  options: GitHubClientOptions,
): Promise<Response | undefined> {
  let target = url;
  for (let hop = 0; hop < 4; hop++) {
    // The token is for this server alone, whatever an answer, a redirect or the memory of an earlier run says.
    if (new URL(target).origin !== new URL(options.api).origin)
      throw new CliError('leads to another server', target, 'check --api');
    let response: Response;
    try {
      response = await fetch(target, {
        headers: {
          accept: 'application/vnd.github+json',
          'user-agent': 'roadmark',
          'x-github-api-version': '2022-11-28',
          ...(etag !== undefined && { 'if-none-match': etag }),
          ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
        },
        redirect: 'manual',
        signal: AbortSignal.any([options.signal, AbortSignal.timeout(timeout)]),
      });
    } catch {
      if (options.signal.aborted) throw new CliError('stopped');
      return undefined;
    }
    const location = response.headers.get('location');
    if (response.status < 301 || response.status > 308 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, target)) throw new CliError('leads nowhere', target, 'check --api');
    target = new URL(location, target).href;
  }
  throw new CliError('leads in a circle', url, 'check --api');
}

/** Milliseconds until another try makes sense; undefined where none does. */
function retryDelay(response: Response | undefined, attempt: number): number | undefined {
  const backoff = 1000 * 2 ** (attempt - 1);
  if (response === undefined || response.status >= 500) return retryAfter(response) ?? backoff;
  if (response.status !== 429 && response.status !== 403) return undefined;
  const asked = retryAfter(response);
  if (asked !== undefined) return asked;
  if (response.headers.get('x-ratelimit-remaining') === '0') {
    const reset = Number(response.headers.get('x-ratelimit-reset')) * 1000;
    return Number.isFinite(reset) && reset > 0 ? Math.max(1000, reset - Date.now()) : backoff * 30;
  }
  return response.status === 429 ? backoff * 30 : undefined;
}

function retryAfter(response: Response | undefined): number | undefined {
  const seconds = Number(response?.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function reasonOf(response: Response | undefined): string {
  if (response === undefined) return 'no answer';
  return response.status >= 500 ? `the server answered ${String(response.status)}` : 'a rate limit is reached';
}

function refusal(
  response: Response | undefined,
  url: string,
  { token, api }: GitHubClientOptions,
  delay: number | undefined,
): CliError {
  const host = new URL(api).host;
  if (response === undefined) return new CliError('could not be reached', host, 'check the network and --api');
  const { status } = response;
  if (delay !== undefined && status < 500) {
    const minutes = String(Math.max(1, Math.ceil(delay / 60_000)));
    const remedy = token === undefined ? 'set GITHUB_TOKEN for a higher limit' : 'try again then';
    return new CliError(`has a rate limit for another ${minutes} min`, host, remedy);
  }
  if (status === 401) return new CliError('does not accept the token', host, 'check GITHUB_TOKEN');
  if (status === 403) return new CliError('does not allow this', url, 'check what the token may read');
  if (status === 404) {
    return new CliError(
      'was not found',
      url,
      token === undefined
        ? 'check the name; a private one needs GITHUB_TOKEN'
        : 'check the name and what the token may read',
    );
  }
  return new CliError(`answered ${String(status)}`, url, 'try again later');
}

/** Address of the next page, where it is on the same server. */
function nextPage(link: string | null, url: string): string | undefined {
  for (const part of link?.split(',') ?? []) {
    const [target = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (!parameters.includes('rel="next"') || !target.startsWith('<') || !target.endsWith('>')) continue;
    if (!URL.canParse(target.slice(1, -1), url)) return undefined;
    const next = new URL(target.slice(1, -1), url);
    return next.origin === new URL(url).origin ? next.href : undefined;
  }
  return undefined;
}
