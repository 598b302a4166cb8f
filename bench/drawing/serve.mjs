/** A local site of bundled pages, brotli-compressed as a content network would send them, counting what is asked for. */
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  md: 'text/markdown',
};

function compress(content) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(content, options);
}

/**
 * Serves files on a free local port.
 * @returns {Promise<{origin: string, put: (path: string, content: string | Buffer) => void, takeLog: () => {path: string,
 *   bytes: number}[], close: () => void}>} `takeLog` gives the answers since it was last called, bytes as sent
 */
export async function startServer() {
  const site = new Map();
  let log = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const body = site.get(path);
    if (!body) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    log.push({ path, bytes: body.length });
    const type = TYPES[path.split('.').at(-1)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': 'no-store',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    put: (path, content) => void site.set(path, compress(content)),
    takeLog() {
      const taken = log;
      log = [];
      return taken;
    },
    close: () => server.close(),
  };
}
