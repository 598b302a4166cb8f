// A static file server on a free local port, for tests that open built pages.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
};

/** Serves a folder on 127.0.0.1; answers {origin, close}. */
export async function serveFolder(root, headers = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join(root, path.normalize(decodeURIComponent(pathname)));
    for (const file of [wanted, `${wanted}.html`, path.join(wanted, 'index.html')]) {
      const body = await readFile(file).catch(() => undefined);
      if (body === undefined) continue;
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', ...headers });
      response.end(body);
      return;
    }
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
