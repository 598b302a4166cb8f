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
  /** Longest time of one request with its answer, in milliseconds; default: 30 000. */
  readonly timeout?: number;
}

/** What came of one request: the answer and its text, or why there is none. */
type Reply =
  { readonly response: Response; readonly text: string } | { readonly response?: never; readonly why: string };

/** Most pages of one list: 100 entries each. */
const maxPages = 100;
/** Tries of one request. */
const maxTries = 4;
/** Longest time that is waited for a limit to end, in milliseconds. */
const maxWait = 120_000;
const defaultTimeout = 30_000;

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
  const { response, text } = await request(url, cached?.etag, options);
  if (response.status === 304 && cached) return cached;
  const body = parseJson(text);
  if (!Array.isArray(body)) throw new CliError('did not answer with a list', url, 'check --api');
  const next = nextPage(response.headers.get('link'), url);
  const etag = response.headers.get('etag');
  if (etag !== null) options.cache.set(url, { etag, body, ...(next !== undefined && { next }) });
  return { body, ...(next !== undefined && { next }) };
}

/** Sends a request until it is answered, a limit lasts too long, or the tries are used up. */
async function request(
  url: string,
  etag: string | undefined,
  options: GitHubClientOptions,
): Promise<Extract<Reply, { text: string }>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await send(url, etag, options);
    if (reply.response !== undefined && (reply.response.ok || reply.response.status === 304)) return reply;
    const delay = retryDelay(reply.response, attempt);
    if (delay === undefined || attempt >= maxTries || delay > maxWait) throw refusal(reply, url, options, delay);
    options.onProgress(`${reasonOf(reply)}, trying again in ${String(Math.ceil(delay / 1000))} s`);
    await options.wait(delay);
  }
}

/** One request, redirects within the API followed. */
async function send(url: string, etag: string | undefined, options: GitHubClientOptions): Promise<Reply> {
  let target = url;
  for (let hop = 0; hop < 4; hop++) {
    // The token is for this server alone, whatever an answer, a redirect or the memory of an earlier run says.
    if (new URL(target).origin !== new URL(options.api).origin)
      throw new CliError('leads to another server', target, 'check --api');
    const reply = await sendOnce(target, etag, options);
    const { response } = reply;
    const location = response?.headers.get('location') ?? null;
    if (response === undefined || location === null || !isRedirect(response.status)) return reply;
    if (!URL.canParse(location, target)) throw new CliError('leads nowhere', target, 'check --api');
    target = new URL(location, target).href;
  }
  throw new CliError('leads in a circle', url, 'check --api');
}

function isRedirect(status: number): boolean {
  return status >= 301 && status <= 308 && status !== 304;
}

/** One request with its whole answer, within the time limit. */
async function sendOnce(target: string, etag: string | undefined, options: GitHubClientOptions): Promise<Reply> {
  const limit = options.timeout ?? defaultTimeout;
  const timer = AbortSignal.timeout(limit);
  // `AbortSignal.any` holds its sources weakly: the timer would be collected and never end the request. A listener keeps it.
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  timer.addEventListener('abort', end);
  options.signal.addEventListener('abort', end);
  try {
    options.signal.throwIfAborted();
    const response = await fetch(target, {
      headers: {
        accept: 'application/vnd.github+json',
        'user-agent': 'roadmark',
        'x-github-api-version': '2022-11-28',
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
      },
      redirect: 'manual',
      signal: ending.signal,
    });
    return { response, text: await response.text() };
  } catch {
    if (options.signal.aborted) throw new CliError('stopped');
    return { why: timer.aborted ? `did not answer within ${String(limit / 1000)} s` : 'could not be reached' };
  } finally {
    timer.removeEventListener('abort', end);
    options.signal.removeEventListener('abort', end);
  }
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
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

function reasonOf(reply: Reply): string {
  if (reply.response === undefined) return `the server ${reply.why}`;
  const { status } = reply.response;
  return status >= 500 ? `the server answered ${String(status)}` : 'a rate limit is reached';
}

function refusal(reply: Reply, url: string, { token, api }: GitHubClientOptions, delay: number | undefined): CliError {
  const host = new URL(api).host;
  if (reply.response === undefined) return new CliError(reply.why, host, 'check the network and --api');
  const { status } = reply.response;
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

/** Address of the next page; undefined after the last. A list that cannot be followed to its end is no list. */
function nextPage(link: string | null, url: string): string | undefined {
  for (const [, target = '', parameters = ''] of link?.matchAll(/<([^>]*)>([^<]*)/g) ?? []) {
    if (!/;\s*rel="?next"?\s*(?:[;,]|$)/i.test(parameters)) continue;
    if (!URL.canParse(target, url))
      throw new CliError('names a next page that is no address', url, 'check --api; nothing was written');
    const next = new URL(target, url);
    const { origin } = new URL(url);
    if (next.origin !== origin)
      throw new CliError(
        `names a next page on another server, ${next.origin}, which does not get the token`,
        url,
        `give --api the address on ${next.host}, or let the server name its pages as ${origin}`,
      );
    return next.href;
  }
  return undefined;
}
