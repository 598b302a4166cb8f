/**
 * Fetches the text of a roadmap for an element: without cookies or referrer, with a limit on bytes and on time, and with a
 * look at what came before it counts as text. Whatever goes wrong is data; no text of an exception leaves this file.
 */
import type { Limits } from '../../core/limits.ts';
import type { LoadError } from '../../view/store.ts';
import { sniffFault } from './sniff.ts';

/** Why a request was ended when its time was over. */
const late = Symbol('late');

/** What came. */
export type FetchedSource =
  | {
      readonly ok: true;
      /** The text, byte order mark taken off. */
      readonly text: string;
      /** Whether bytes that are no UTF-8 were replaced by U+FFFD. */
      readonly damaged: boolean;
      /** Whether its address or its type says that it is JSON. */
      readonly isJson: boolean;
    }
  | { readonly ok: false; readonly error: LoadError };

/**
 * Resolves the address of a source.
 * @param src address as the page gives it
 * @param base address that it is relative to
 * @returns undefined for what no request may be made to: no URL, another scheme than http(s), credentials in it
 */
export function resolveSource(src: string, base: string): URL | undefined {
  if (!URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  const fetchable =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  return fetchable ? url : undefined;
}

/** A request that is on its way. */
interface Asked {
  readonly controller: AbortController;
  readonly response: Promise<Response>;
  /** Forgets it when nobody wants it. */
  timer?: ReturnType<typeof setTimeout>;
}

/** What was asked for before the element that wants it had its code, by address. */
const early = new Map<string, Asked>();

/** Milliseconds after which what no element wanted is forgotten: it may have changed since. */
const patience = 20_000;

/**
 * Asks for a source while the code of the element that wants it is on its way.
 * @param src address as the page gives it
 * @param base address that it is relative to
 */
export function askEarly(src: string, base: string): void {
  const url = resolveSource(src, base);
  if (!url || early.has(url.href)) return;
  const asked = ask(url);
  // Told by whoever takes it.
  asked.response.catch(() => undefined);
  early.set(url.href, asked);
  asked.timer = setTimeout(() => takeEarly(url)?.controller.abort(), patience);
}

function takeEarly(url: URL): Asked | undefined {
  const asked = early.get(url.href);
  early.delete(url.href);
  clearTimeout(asked?.timer);
  return asked;
}

function ask(url: URL, cache: RequestCache = 'default'): Asked {
  const controller = new AbortController();
  const response = fetch(url, {
    cache,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: controller.signal,
    headers: { accept: 'text/markdown, application/json, text/plain, */*;q=0.5' },
  });
  return { controller, response };
}

/**
 * Fetches a source.
 * @param url address that passed `resolveSource`
 * @param limits bounds on bytes and time
 * @param signal ends the request; its answer is then of no interest
 * @param again whether it was asked for before: then the server is asked, whatever the browser has kept
 * @returns text, or why there is none. Never throws.
 */
export async function fetchSource(
  url: URL,
  limits: Pick<Limits, 'bytes' | 'fetchTimeout'>,
  signal: AbortSignal,
  again = false,
): Promise<FetchedSource> {
  const source = url.href;
  const { controller, response: answer } = takeEarly(url) ?? ask(url, again ? 'no-cache' : 'default');
  const stop = (): void => controller.abort();
  signal.addEventListener('abort', stop, { once: true });
  // Longer delays overflow and would fire at once.
  const timer =
    limits.fetchTimeout <= 0x7fff_ffff ? setTimeout(() => controller.abort(late), limits.fetchTimeout) : undefined;
  const fail = (error: Omit<LoadError, 'source'>): FetchedSource => ({ ok: false, error: { ...error, source } });
  let response: Response | undefined;
  try {
    response = await answer;
    const refused = refuseStatus(response);
    if (refused) {
      stop();
      return fail(refused);
    }
    const bytes = await readBytes(response, limits.bytes);
    if (bytes === undefined) {
      stop();
      return fail({ code: 'limit', detail: String(limits.bytes) });
    }
    const type = response.headers.get('content-type') ?? '';
    const fault = sniffFault(bytes, type);
    const isJson = /\.json$/i.test(url.pathname) || /^\s*application\/json\s*(?:;|$)/i.test(type);
    return fault ? fail({ code: fault }) : { ok: true, ...decode(bytes), isJson };
  } catch {
    if (controller.signal.reason === late) return fail({ code: 'timeout', detail: String(limits.fetchTimeout) });
    return fail({ code: response ? 'cut' : 'net' });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function refuseStatus(response: Response): Omit<LoadError, 'source'> | undefined {
  if (response.status === 204 || response.status === 205) return { code: 'empty' };
  if (response.ok) return undefined;
  const retryAfter = readRetryAfter(response.headers.get('retry-after') ?? '');
  return { code: 'http', status: response.status, ...(retryAfter !== undefined && { retryAfter }) };
}

/** Longest time, in seconds, that a visitor is told to wait; what a server says beyond a week helps nobody. */
const longestWait = 604_800;

/** Seconds, or a date as HTTP writes it; undefined for anything else. */
function readRetryAfter(text: string): number | undefined {
  const isDate = /^[a-z]{3}, \d\d [a-z]{3} \d{4} \d\d:\d\d:\d\d GMT$/i.test(text);
  const seconds = isDate ? Math.ceil((Date.parse(text) - Date.now()) / 1000) : /^\d+$/.test(text) ? Number(text) : 0;
  return seconds > 0 && seconds <= longestWait ? seconds : undefined;
}

/** Reads the body; undefined where it is larger than allowed. */
async function readBytes(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    size += step.value.byteLength;
    if (size > limit) return undefined;
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): { readonly text: string; readonly damaged: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { text: new TextDecoder().decode(bytes), damaged: true };
  }
}
