/**
 * A server that misbehaves on purpose, as middleware of the test runner: `/faults/<name>` answers as the name says, and
 * `/security/page.html?policy=strict` is an empty page under the policy that the documentation promises to work with.
 */

/** The policy of SECURITY.md; the promise is that nothing on a page violates it. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const roadmap = '# Plan\n\n## v1.0\n\n- [x] First item\n- [ ] Second item\n';
const json = JSON.stringify({ version: 1, title: 'Plan', milestones: [{ title: 'v1.0', items: ['First item'] }] });
const markdown = 'text/markdown; charset=utf-8';
let flaky = 0;
let after = 'broken';
let ended = false;

/** Each fault: sends its answer through the raw Node response. */
const faults = {
  ok: (response) => send(response, 200, markdown, roadmap),
  plain: (response) => send(response, 200, 'text/plain', roadmap),
  untyped: (response) => send(response, 200, undefined, roadmap),
  json: (response) =>
    send(
      response,
      200,
      'application/json',
      JSON.stringify({ version: 1, title: 'Plan', milestones: [{ title: 'v1.0', items: ['First item'] }] }),
    ),
  missing: (response) => send(response, 404, 'text/html', '<!doctype html><title>Not found</title>'),
  forbidden: (response) => send(response, 403, 'text/plain', 'no'),
  broken: (response) => send(response, 500, 'text/plain', 'Error: at Object.<anonymous>'),
  limited: (response) => send(response, 429, 'text/plain', 'slow down', { 'retry-after': '30' }),
  nothing: (response) => send(response, 204, undefined, ''),
  empty: (response) => send(response, 200, markdown, ''),
  blank: (response) => send(response, 200, markdown, ' \n\t\n'),
  prose: (response) => send(response, 200, markdown, 'Only a sentence that plans nothing.\n'),
  page: (response) => send(response, 200, 'text/html', '<!doctype html><html><body><h1>Log in</h1></body></html>'),
  'page-as-markdown': (response) =>
    send(response, 200, markdown, '<!doctype html><html><body><h1>Log in</h1></body></html>'),
  image: (response) =>
    send(response, 200, 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 254, 0, 1])),
  'image-as-markdown': (response) =>
    send(response, 200, markdown, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 254, 0, 1])),
  gzip: (response) => send(response, 200, markdown, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])),
  utf16: (response) => send(response, 200, markdown, Buffer.from(`\ufeff${roadmap}`, 'utf16le')),
  'utf16-no-bom': (response) => send(response, 200, markdown, Buffer.from(roadmap, 'utf16le')),
  latin1: (response) => send(response, 200, markdown, Buffer.from('## v1.0\n- caf\u00e9 item\n', 'latin1')),
  bom: (response) => send(response, 200, markdown, `\ufeff${roadmap}`),
  crlf: (response) => send(response, 200, markdown, roadmap.replaceAll('\n', '\r\n')),
  cut: (response) => {
    response.writeHead(200, { 'content-type': markdown, 'content-length': '5000', 'cache-control': 'no-store' });
    response.write(roadmap);
    setTimeout(() => response.destroy(), 50);
  },
  'cut-json': (response) =>
    send(response, 200, 'application/json', '{"version":1,"title":"Plan","milestones":[{"title":"v1.0"'),
  'bad-json': (response) => send(response, 200, 'application/json', '{"version":1,\n"title": oops}'),
  'wrong-json': (response) =>
    send(
      response,
      200,
      'application/json',
      JSON.stringify({ version: 1, milestones: [{ title: 7, items: [{ title: {} }, { title: 'First item' }] }] }),
    ),
  login: (response) => send(response, 401, 'text/html', '<!doctype html><title>Log in</title>'),
  gateway: (response) => send(response, 502, 'text/html', '<html><h1>Bad gateway</h1></html>'),
  resting: (response) => send(response, 503, 'text/plain', 'later', { 'retry-after': '240' }),
  'limited-until': (response) =>
    send(response, 429, 'text/plain', 'slow down', { 'retry-after': new Date(Date.now() + 600_000).toUTCString() }),
  'limited-oddly': (response) => send(response, 429, 'text/plain', 'slow down', { 'retry-after': '1e999 -7, soon' }),
  'limited-for-ever': (response) => send(response, 429, 'text/plain', 'x', { 'retry-after': '9'.repeat(40) }),
  reset205: (response) => send(response, 205, undefined, ''),
  'page-late': (response) =>
    send(response, 200, 'text/plain', `${'\n'.repeat(4000)}<!DOCTYPE html><title>Log in</title><h1>Log in</h1>`),
  'page-after-comment': (response) =>
    send(response, 200, 'text/plain', `<!-- ${'x '.repeat(3000)}--><html><body><h1>Log in</h1></body></html>`),
  'page-xhtml': (response) =>
    send(
      response,
      200,
      'text/plain',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html><body><h1>Log in</h1></body></html>',
    ),
  'page-bom': (response) => send(response, 200, 'text/plain', '\ufeff<!doctype html><h1>Log in</h1>'),
  'page-as-json': (response) => send(response, 200, 'application/json', '<!doctype html><h1>Log in</h1>'),
  'page-as-bytes': (response) =>
    send(response, 200, 'application/octet-stream', '<!doctype html><body><h1>Log in</h1>'),
  feed: (response) =>
    send(response, 200, 'application/rss+xml', '<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>'),
  'markdown-as-page': (response) => send(response, 200, 'text/html', roadmap),
  'markdown-as-bytes': (response) => send(response, 200, 'application/octet-stream', roadmap),
  'markdown-as-nonsense': (response) => send(response, 200, 'no type at all', roadmap),
  'markdown-as-json': (response) => send(response, 200, 'application/json', roadmap),
  'json-as-markdown': (response) => send(response, 200, markdown, json),
  'json-as-page': (response) => send(response, 200, 'text/html', json),
  'json-bom': (response) => send(response, 200, 'application/json', `\ufeff \n${json}`),
  pdf: (response) => send(response, 200, 'application/pdf', '%PDF-1.7\n1 0 obj'),
  'pdf-as-markdown': (response) => send(response, 200, markdown, '%PDF-1.7\n1 0 obj'),
  junk: (response) =>
    send(response, 200, markdown, Buffer.from(Array.from({ length: 4096 }, (_, i) => ((i * 7919) >> 3) & 255))),
  'utf16-big': (response) => send(response, 200, markdown, Buffer.from(`\ufeff${roadmap}`, 'utf16le').swap16()),
  utf32: (response) =>
    send(
      response,
      200,
      markdown,
      Buffer.from([...`\ufeff${roadmap}`].flatMap((c) => [c.codePointAt(0) & 255, c.codePointAt(0) >> 8, 0, 0])),
    ),
  'declared-latin1': (response) =>
    send(response, 200, 'text/markdown; charset=iso-8859-1', Buffer.from('## v1.0\n- caf\u00e9 item\n', 'latin1')),
  'declared-utf16': (response) => send(response, 200, 'text/markdown; charset=utf-16', roadmap),
  'declared-nonsense': (response) => send(response, 200, 'text/markdown; charset=x-no-such', roadmap),
  cr: (response) => send(response, 200, markdown, roadmap.replaceAll('\n', '\r')),
  nul: (response) => send(response, 200, markdown, `${roadmap}- Third\0 item\n`),
  tabs: (response) => send(response, 200, markdown, roadmap.replaceAll('] ', ']\t')),
  'cut-chunks': (response) => {
    response.writeHead(200, { 'content-type': markdown });
    response.write(roadmap);
    setTimeout(() => response.destroy(), 50);
  },
  'cut-json-chunks': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"version":1,"milestones":[');
    setTimeout(() => response.destroy(), 50);
  },
  'wrong-encoding': (response) => send(response, 200, markdown, roadmap, { 'content-encoding': 'gzip' }),
  'long-length': (response) => {
    response.writeHead(200, { 'content-type': markdown, 'content-length': '999999999' });
    response.write(roadmap);
    response.end();
  },
  'not-http': (response) => response.socket.end('SSH-2.0-OpenSSH_9.0\r\n'),
  'json-null': (response) => send(response, 200, 'application/json', 'null'),
  'json-number': (response) => send(response, 200, 'application/json', '42'),
  'json-text': (response) => send(response, 200, 'application/json', '"plan"'),
  'json-list': (response) => send(response, 200, 'application/json', '[]'),
  'json-object': (response) => send(response, 200, 'application/json', '{}'),
  'json-message': (response) => send(response, 200, 'application/json', '{"message":"Not Found","status":"404"}'),
  'json-deep': (response) => send(response, 200, 'application/json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'json-deep-open': (response) => send(response, 200, 'application/json', '{"a":'.repeat(100_000)),
  'redirect-back': (response, request) => redirect(response, otherOrigin(request, '/faults/ok')),
  'redirect-allowed': (response, request) => redirect(response, otherOrigin(request, '/faults/allowed')),
  allowed: (response) => send(response, 200, markdown, roadmap, { 'access-control-allow-origin': '*' }),
  'redirect-credentials': (response, request) =>
    redirect(response, `http://user:secret@${request.headers.host}/faults/ok`),
  'redirect-nowhere': (response) => redirect(response, ''),
  'redirect-mailto': (response) => redirect(response, 'mailto:a@example.org'),
  'redirect-blob': (response) => redirect(response, 'blob:null/1'),
  reset: (response) => response.destroy(),
  slow: (response) => setTimeout(() => send(response, 200, markdown, roadmap), 400),
  slower: (response) => setTimeout(() => send(response, 200, markdown, roadmap.replace('Plan', 'Late plan')), 1200),
  late: (response) => setTimeout(() => send(response, 200, markdown, roadmap), 6_000),
  then: (response, _request, { searchParams }) => {
    after = searchParams.get('fault');
    flaky = 0;
    send(response, 200, 'text/plain', 'ok');
  },
  once: (response, request) => (flaky++ === 0 ? faults.ok(response) : faults[after](response, request)),
  ended: (response) => send(response, 200, 'text/plain', ended ? 'huge ended' : 'huge goes on'),
  'never-headers': () => undefined,
  'never-body': (response) => {
    response.writeHead(200, { 'content-type': markdown });
    response.write('# Plan\n');
  },
  drip: (response) => {
    response.writeHead(200, { 'content-type': markdown });
    let at = 0;
    const timer = setInterval(() => {
      if (at >= roadmap.length || response.destroyed) {
        clearInterval(timer);
        response.end();
      } else response.write(roadmap.slice(at, (at += 20)));
    }, 20);
  },
  huge: (response) => {
    ended = false;
    response.once('close', () => (ended = true));
    response.writeHead(200, { 'content-type': markdown });
    const piece = `${'- item of a long list\n'.repeat(3000)}`;
    response.write('## v1.0\n');
    const more = () => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  redirect: (response) => redirect(response, '/faults/ok'),
  'redirect-loop': (response) => redirect(response, '/faults/redirect-loop'),
  'redirect-data': (response) => redirect(response, 'data:text/markdown,## v1.0'),
  'redirect-file': (response) => redirect(response, 'file:///etc/passwd'),
  'redirect-script': (response) => redirect(response, 'javascript:globalThis.__pwned=1'),
  'redirect-away': (response) => redirect(response, 'http://127.0.0.1:9/roadmap.md'),
  'once-then-broken': (response) => (flaky++ % 2 === 0 ? faults.ok(response) : faults.broken(response)),
  'gone-then-ok': (response) =>
    flaky++ % 2 === 0
      ? send(response, 410, 'text/plain', 'gone', { 'cache-control': 'max-age=600' })
      : faults.ok(response),
  'broken-then-ok': (response) => (flaky++ % 2 === 0 ? faults.broken(response) : faults.ok(response)),
  reset_counter: (response) => {
    flaky = 0;
    send(response, 200, 'text/plain', 'ok');
  },
  headers: (response, request) =>
    send(
      response,
      200,
      markdown,
      `## v1.0\n- cookie ${request.headers.cookie === undefined ? 'none' : 'sent'}\n- referrer ${request.headers.referer === undefined ? 'none' : 'sent'}\n`,
    ),
};

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { ...(type && { 'content-type': type }), 'cache-control': 'no-store', ...headers });
  response.end(body);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same server by another name, which browsers count as another origin. */
function otherOrigin({ headers: { host } }, path) {
  const other = host.startsWith('localhost')
    ? host.replace('localhost', '127.0.0.1')
    : host.replace(/^[^:]+/, 'localhost');
  return `http://${other}${path}`;
}

function redirect(response, location) {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
}

/**
 * Middleware for the test runner.
 * @returns a function that answers the routes named above and passes everything else on
 */
export function faultRoutes() {
  /** Texts that a test laid down here, to be fetched back as any type. */
  const kept = new Map();
  return async (context, next) => {
    const { pathname, searchParams } = new URL(context.url, 'http://localhost');
    if (pathname === '/security/kept') {
      const key = searchParams.get('key');
      if (context.method === 'PUT') kept.set(key, await bodyOf(context.req));
      context.status = kept.has(key) ? 200 : 404;
      context.body = context.method === 'PUT' ? 'kept' : kept.get(key);
      context.set('content-type', searchParams.get('type') ?? '');
      if (searchParams.get('type') === null) context.remove('content-type');
      context.set('cache-control', 'no-store');
      return;
    }
    if (pathname === '/security/page.html') {
      if (searchParams.get('policy') === 'strict') context.set('content-security-policy', strictPolicy);
      context.type = 'html';
      context.body =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script type="module" src="/src/elements/define.ts"></script></head><body><p id="outside">Text of the page</p></body></html>';
      return;
    }
    const fault = pathname.startsWith('/faults/') ? faults[pathname.slice('/faults/'.length)] : undefined;
    if (!fault) return next();
    context.respond = false;
    fault(context.res, context.req, new URL(context.url, 'http://localhost'));
  };
}
