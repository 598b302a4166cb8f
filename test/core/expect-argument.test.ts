import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as core from '../../src/index.ts';
import { roadmapFences } from '../../src/plugins/markdown-it.ts';
import { remarkRoadmap } from '../../src/plugins/remark.ts';
import { RoadmarkError } from '../../src/core/roadmark-error.ts';
import * as files from '../../src/static.ts';

type Call = (...values: unknown[]) => unknown;

/** Functions that programs call, by name; generators do nothing before they are gone through. */
const functions = Object.entries({ ...core, ...files, remarkRoadmap, roadmapFences } as Record<string, unknown>).filter(
  (entry): entry is [string, Call] =>
    typeof entry[1] === 'function' && !['RoadmarkError', 'walkItems'].includes(entry[0]),
);
const wrong = [null, undefined, 7, '', {}, [], true];
const roadmap = core.parseRoadmap('## v1.0\n\n- [x] Search @ada\n');
const places = [...core.walkItems(roadmap)];

/** What a call throws; undefined where it throws nothing. */
function thrownBy(call: Call, values: readonly unknown[]): unknown {
  try {
    call(...values);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('what programs call, with wrong arguments', () => {
  for (const [name, call] of functions) {
    it(`should throw nothing but words on what is expected: ${name}`, () => {
      const calls = [
        ...wrong.map((value) => [value]),
        ...wrong.flatMap((first) => wrong.map((second) => [first, second])),
        ...wrong.map((value) => [roadmap, value]),
        ...wrong.map((value) => ['## v1.0', value]),
        ...wrong.map((value) => [places, value]),
      ];
      for (const values of calls) {
        const error = thrownBy(call, values);
        if (error === undefined) continue;
        assert.ok(error instanceof RoadmarkError, `${name}(${JSON.stringify(values)}): ${String(error)}`);
        assert.match(error.message, /expected |must be |known are |did you mean /);
      }
    });
  }
  it('should say what it got', () => {
    const message = (call: () => unknown): string => (thrownBy(call, []) as Error).message;
    assert.equal(
      message(() => files.writeCsv({} as core.Roadmap)),
      'roadmap: got another object; expected a roadmap as parseRoadmap, readJson or readGitHub give one',
    );
    assert.equal(
      message(() => core.writeChangesText(null as unknown as core.Change[])),
      'changes: got null; expected an array of changes as diffRoadmaps gives them',
    );
    assert.equal(
      message(() => core.applyEdits('a', [{}] as core.TextEdit[])),
      'an edit has another shape; expected { range: { start, end }, newText }',
    );
    assert.equal(
      message(() => core.explainRoadmap(7 as unknown as string)),
      'text: got a number; expected a string',
    );
  });
  it('should never throw where no argument can be wrong', () => {
    for (const value of wrong) {
      assert.equal(core.isSafeHref(value as string), false);
      assert.equal(core.resolveHref(value as string, value as string), undefined);
      assert.equal(core.isRoadmap(value), false);
      assert.equal(core.readGitHub(value, null as unknown as core.ReadGitHubOptions).version, 1);
      assert.equal(core.readJson(value, null as unknown as core.ReadJsonOptions).version, 1);
      assert.equal(core.findNode(roadmap, value as string), undefined);
    }
  });
});

describe('what programs call, with right arguments', () => {
  it('should take a roadmap, places, sets and texts', () => {
    for (const write of [files.writeCsv, files.writeHtml, files.writeHtmlPage, files.writeSvg, files.writeMermaid])
      assert.equal(thrownBy(write as Call, [roadmap]), undefined);
    for (const write of [files.writeJsonLd, files.writeJsonFeed, files.writeReadmeSection, files.writeICalendar])
      assert.equal(thrownBy(write as Call, [roadmap, {}]), undefined);
    assert.equal(core.groupItems(new Set(places), 'status').size, 1);
    assert.deepEqual(core.computeProgress(places.map(({ item }) => item).values()), { done: 1, total: 1 });
    assert.equal(core.filterItems(roadmap, {}).length, 1);
    assert.equal(core.findNode(roadmap, '#search')?.kind, 'item');
    assert.equal(core.isSafeHref('https://example.org'), true);
  });
});
