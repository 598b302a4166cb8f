import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

/** What `new Function(…)` was called with. */
const made: unknown[][] = [];

/** Names on the global object, and what zod shares with other copies of itself. */
const namesBefore = Object.keys(globalThis);

describe('what checking a model leaves on the page', () => {
  before(() => {
    globalThis.Function = new Proxy(Function, {
      construct(target, args: string[]) {
        made.push(args);
        return Reflect.construct(target, args) as object;
      },
    });
  });

  it('reading JSON adds no global', async () => {
    const { readJson } = await import('../../../src/core/read/json/read-json.ts');
    readJson('{"milestones":[{"title":"v1","items":["a",{"title":3,"when":{}}]}],"notes":[{}]}');
    assert.deepEqual(
      Object.keys(globalThis).filter((name) => !namesBefore.includes(name)),
      [],
    );
  });

  it('the schema makes no code from text, and leaves what all copies of zod share as it was', async () => {
    const { roadmapSchema } = await import('../../../src/core/model/schema.ts');
    assert.equal(roadmapSchema.safeParse({ version: 1, title: 3 }).success, false);
    const shared = (globalThis as { __zod_globalConfig?: { jitless?: boolean } }).__zod_globalConfig;
    assert.equal(shared?.jitless, undefined);
    assert.deepEqual(made, []);
  });

  it('the large form of zod, which does make code, is caught', async () => {
    const { z } = await import('zod');
    assert.equal(z.object({ a: z.string() }).safeParse({ a: 1 }).success, false);
    assert.notDeepEqual(made, []);
  });
});
