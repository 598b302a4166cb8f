/** The server behind `roadmark serve`: one page, one roadmap, the elements. It answers this machine alone. */
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { CliError } from '../cli-error.ts';
import { clientScript, pageCss, pageHtml, pageIcon } from './page.ts';

/** What is served. */
export interface ServerOptions {
  /** Path of the roadmap. */
  readonly file: string;
  /** What the file is called on the page. */
  readonly title: string;
  /** Port; 0 for a free one. */
  readonly port: number;
  /** Folder of the elements' bundle. */
  readonly assets: string;
  /** Address that relative links are resolved against. */
  readonly baseUrl?: string;
}

/** A running server. */
export interface RunningServer {
  /** Address of the page. */
  readonly address: string;
  /** Whether the elements' bundle is there; without it the page is static. */
  readonly hasBundle: boolean;
  /** Tells open pages to load the roadmap again. */
  readonly announceChange: () => void;
  /** Ends the server and its connections. */
  readonly close: () => Promise<void>;
}

/** Policy that the page, and any page that embeds the elements, works under. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  // For the icon of the tab alone; the elements load no picture.
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types roadmark lit-html',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.map', 'application/json'],
]);

/**
 * Starts the server on 127.0.0.1.
 * @param options what is served
 * @throws {CliError} where the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const pages = new Set<ServerResponse>();
  const assets = listAssets(options.assets);
  const server = createServer((request, response) => {
    if (!isLocal(request)) {
      send(response, 403, 'text/plain', 'This page is for this machine alone.\n');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'text/plain', 'GET alone.\n');
      return;
    }
    answer(request, response, options, assets, pages).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain', 'This could not be read.\n');
      else response.end();
    });
  });
  const port = await listen(server, options.port);
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    hasBundle: assets.has('roadmark.js'),
    announceChange: () => {
      for (const page of pages) page.write('event: change\ndata:\n\n');
    },
    close: async () => {
      for (const page of pages) page.end();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const what = taken ? 'is taken' : `cannot be used (${error.code ?? 'unknown reason'})`;
      reject(new CliError(what, `port ${String(port)}`, 'give another, or leave --port out'));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Names of the files that may be asked for: no path of a request ever reaches the disk. */
function listAssets(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => mediaTypes.has(path.extname(name)));
    return new Map(names.map((name) => [name, path.join(folder, name)]));
  } catch {
    return new Map();
  }
}

/** Whether the request names this machine: a name that a stranger points at 127.0.0.1 does not. */
function isLocal(request: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? '');
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  assets: ReadonlyMap<string, string>,
  pages: Set<ServerResponse>,
): Promise<void> {
  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
  const source = sourcePath(options.file);
  if (pathname === '/') {
    send(response, 200, 'text/html', pageHtml({ ...options, source, hasBundle: assets.has('roadmark.js') }));
  } else if (pathname === source) {
    await sendSource(response, options.file);
  } else if (pathname === '/events') {
    subscribe(response, pages);
  } else if (pathname === '/page.css') {
    send(response, 200, 'text/css', pageCss);
  } else if (pathname === '/icon.svg') {
    send(response, 200, 'image/svg+xml', pageIcon);
  } else if (pathname === '/page.js') {
    send(response, 200, 'text/javascript', clientScript);
  } else {
    const asset = pathname.startsWith('/assets/') ? assets.get(pathname.slice('/assets/'.length)) : undefined;
    if (asset === undefined) send(response, 404, 'text/plain', 'There is nothing here.\n');
    else send(response, 200, mediaTypes.get(path.extname(asset)) ?? 'text/plain', readFileSync(asset));
  }
}

/** Where the roadmap stands: under its own name, which the page shows, and whose ending says what it is. */
function sourcePath(file: string): string {
  return `/source/${encodeURIComponent(path.basename(file))}`;
}

async function sendSource(response: ServerResponse, file: string): Promise<void> {
  const type = path.extname(file).toLowerCase() === '.json' ? 'application/json' : 'text/markdown';
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) send(response, 404, 'text/plain', 'The file is gone, or may not be read.\n');
  else send(response, 200, type, bytes);
}

/** Keeps a connection open over which changes are told. */
function subscribe(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  pages.add(response);
  response.on('close', () => pages.delete(response));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}
