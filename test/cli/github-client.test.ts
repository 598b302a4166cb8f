import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { fetchAll, type CachedPage, type GitHubClientOptions } from '../../src/cli/sync/github-client.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, address: string) => void;

interface Api {
  readonly address: string;
  readonly requests: IncomingMessage[];
}

/** A server that gives the answers one by one, the last one for good. */
async function startApi(test: TestContext, ...answers: Answer[]): Promise<Api> {
  const requests: IncomingMessage[] = [];
  let address = '';
  const server = createServer((request, response) => {
    requests.push(request);
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response, address);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const bound = server.address();
  address = `http://127.0.0.1:${String(typeof bound === 'object' && bound ? bound.port : 0)}`;
  return { address, requests };
}

const json =
  (body: unknown, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

function settings(api: Api, more: Partial<GitHubClientOptions> = {}): GitHubClientOptions & { waited: number[] } {
  const waited: number[] = [];
  return {
    api: api.address,
    token: undefined,
    cache: new Map<string, CachedPage>(),
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
    waited,
    ...more,
  };
}

describe('fetchAll', () => {
  it('should follow pages until the last', async (test) => {
    const api = await startApi(
      test,
      (_, response, address) =>
        response
          .writeHead(200, { link: `<${address}/x?page=1>; rel="prev", <${address}/x?page=2>; rel="next"` })
          .end('[1,2]'),
      json([3]),
    );
    assert.deepEqual(await fetchAll('/x', settings(api)), [1, 2, 3]);
    assert.equal(api.requests[1]?.url, '/x?page=2');
  });
  it('should refuse a next page of another server, and not ask it', async (test) => {
    const other = await startApi(test, json([2]));
    const api = await startApi(test, json([1], { etag: '"a"', link: `<${other.address}/x?page=2>; rel="next"` }));
    const options = settings(api, { token: 'secret' });
    await assert.rejects(fetchAll('/x', options), (error: Error) => {
      assert.match(
        error.message,
        /next page on another server, http:\/\/127.*which does not get the token; give --api/,
      );
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
    assert.equal(other.requests.length, 0);
    assert.equal(options.cache.size, 0);
  });
  it('should refuse a next page that is no address', async (test) => {
    const api = await startApi(test, json([1], { link: '<http://[>; rel="next"' }));
    await assert.rejects(fetchAll('/x', settings(api)), /names a next page that is no address/);
  });
  it('should follow a next page whose address has commas, and no other relation', async (test) => {
    const api = await startApi(
      test,
      json([1], { link: '</x?a=1,2;3>; title="a"; rel=next, <http://127.0.0.2:9/>; rel="last"' }),
      json([2], { link: '<http://127.0.0.2:9/>; rel="nextish"' }),
    );
    assert.deepEqual(await fetchAll('/x', settings(api)), [1, 2]);
    assert.equal(api.requests[1]?.url, '/x?a=1,2;3');
  });
  it('should not wait longer than its limit, for an answer or the rest of one', async (test) => {
    const silent = await startApi(test, () => undefined);
    const options = settings(silent, { timeout: 40 });
    await assert.rejects(fetchAll('/x', options), /did not answer within 0\.04 s; check the network and --api/);
    assert.equal(silent.requests.length, 4);
    const half = await startApi(test, (_, response) => response.writeHead(200).write('[1,'));
    await assert.rejects(fetchAll('/x', settings(half, { timeout: 40 })), /did not answer within 0\.04 s/);
  });
  it('should take an answer that comes at the next try, within the limit', async (test) => {
    const api = await startApi(test, () => undefined, json([1]));
    const progress: string[] = [];
    const options = settings(api, { timeout: 500, onProgress: (message) => progress.push(message) });
    assert.deepEqual(await fetchAll('/x', options), [1]);
    assert.match(progress[1] ?? '', /^the server did not answer within 0\.5 s, trying again in 1 s$/);
  });
  it('should send the token, and none where there is none', async (test) => {
    const api = await startApi(test, json([]));
    await fetchAll('/x', settings(api, { token: 'secret' }));
    await fetchAll('/x', settings(api));
    assert.deepEqual(
      api.requests.map(({ headers }) => headers.authorization),
      ['Bearer secret', undefined],
    );
  });
  it('should take a remembered answer where nothing changed, next page included', async (test) => {
    const api = await startApi(test, (request, response) =>
      request.headers['if-none-match'] === '"a"' ? response.writeHead(304).end() : response.writeHead(500).end(),
    );
    const url = (page: string) => `${api.address}/x${page}`;
    const cache = new Map<string, CachedPage>([
      [url(''), { etag: '"a"', body: [1], next: url('?page=2') }],
      [url('?page=2'), { etag: '"a"', body: [2] }],
    ]);
    assert.deepEqual(await fetchAll('/x', settings(api, { cache })), [1, 2]);
  });
  it('should remember an answer with a mark, and not one without', async (test) => {
    const api = await startApi(test, json([1], { etag: '"b"' }), json([2]));
    const options = settings(api);
    await fetchAll('/x', options);
    await fetchAll('/y', options);
    assert.deepEqual([...options.cache], [[`${api.address}/x`, { etag: '"b"', body: [1] }]]);
  });
  it('should wait as long as it is asked to, and try again', async (test) => {
    const api = await startApi(
      test,
      json({}, { 'retry-after': '7' }, 429),
      json({}, { 'retry-after': '3' }, 403),
      json([1]),
    );
    const options = settings(api);
    assert.deepEqual(await fetchAll('/x', options), [1]);
    assert.deepEqual(options.waited, [7000, 3000]);
  });
  it('should try again where the server fails for a moment', async (test) => {
    const api = await startApi(test, json({}, {}, 502), (request) => request.socket.destroy(), json([1]));
    const options = settings(api);
    assert.deepEqual(await fetchAll('/x', options), [1]);
    assert.deepEqual(options.waited, [1000, 2000]);
  });
  it('should not wait for a limit that lasts long, but say what helps', async (test) => {
    const reset = String(Math.ceil(Date.now() / 1000) + 1800);
    const api = await startApi(test, json({}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, 403));
    const options = settings(api);
    await assert.rejects(fetchAll('/x', options), /has a rate limit for another (?:30|31) min; set GITHUB_TOKEN/);
    assert.deepEqual(options.waited, []);
  });
  const refusals: [status: number, token: string | undefined, words: RegExp][] = [
    [401, 'bad', /does not accept the token; check GITHUB_TOKEN/],
    [403, 'weak', /does not allow this; check what the token may read/],
    [404, undefined, /was not found; check the name; a private one needs GITHUB_TOKEN/],
    [404, 'token', /was not found; check the name and what the token may read/],
    [422, 'token', /answered 422; try again later/],
  ];
  for (const [status, token, words] of refusals) {
    it(`should say what ${String(status)} means ${token === undefined ? 'without' : 'with'} a token, and not try again`, async (test) => {
      const api = await startApi(test, json({ message: 'no' }, {}, status));
      await assert.rejects(fetchAll('/x', settings(api, { token })), words);
      assert.equal(api.requests.length, 1);
    });
  }
  it('should give up after four tries', async (test) => {
    const api = await startApi(test, json({}, {}, 503));
    await assert.rejects(fetchAll('/x', settings(api)), /answered 503/);
    assert.equal(api.requests.length, 4);
  });
  it('should say that a server cannot be reached', async (test) => {
    const api = await startApi(test, (request) => request.socket.destroy());
    await assert.rejects(fetchAll('/x', settings(api)), /could not be reached; check the network and --api/);
  });
  it('should refuse an answer that is no list', async (test) => {
    const page = await startApi(test, (_, response) => response.end('<!doctype html>'));
    await assert.rejects(fetchAll('/x', settings(page)), /did not answer with a list; check --api/);
    const object = await startApi(test, json({ message: 'moved' }));
    await assert.rejects(fetchAll('/x', settings(object)), /did not answer with a list/);
  });
  it('should follow a redirect on the same server, and not to another', async (test) => {
    const moved = await startApi(test, (_, response) => response.writeHead(301, { location: '/y' }).end(), json([1]));
    assert.deepEqual(await fetchAll('/x', settings(moved)), [1]);
    const away = await startApi(test, (_, response) =>
      response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end(),
    );
    await assert.rejects(fetchAll('/x', settings(away, { token: 'secret' })), /leads to another server/);
    const circle = await startApi(test, (_, response) => response.writeHead(302, { location: '/x' }).end());
    await assert.rejects(fetchAll('/x', settings(circle)), /leads in a circle/);
  });
  it('should end when it is stopped', async (test) => {
    const controller = new AbortController();
    const api = await startApi(test, () => {
      controller.abort();
    });
    await assert.rejects(fetchAll('/x', settings(api, { signal: controller.signal })), /stopped/);
  });
});
