import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic } from '../../../../src/core/model/types.ts';
import { walkItems } from '../../../../src/core/query/walk-items.ts';
import { readJson } from '../../../../src/core/read/json/read-json.ts';

/** What is said of wrong types. */
function shapesOf(text: string): Diagnostic[] {
  return readJson(text).diagnostics.filter(({ code }) => code === 'json-shape');
}

const text = '"wibble"';
const number = '-1.5';
const flag = 'true';
const list = '[[]]';
const listOfNull = '[null]';
const object = '{"wibble": 1}';
const range = '{"start": {"line": 1, "column": 1, "offset": 0}, "end": {"line": 1, "column": 5, "offset": 4}}';

/** Values that no text can be. */
const notText = [number, flag, list, object];
/** Values that no text can be, where a number is read as one. */
const notWord = [flag, list, object];
const notFlag = [text, number, list, object];
const notChoice = [text, number, flag, list, object];
const notRange = [text, number, flag, list, object];

/** Where a key stands, what is right for it, and what is wrong. `@` is the value. */
const keys: [place: string, right: string, wrong: readonly string[]][] = [
  ['{"items": ["a"], "version": @}', '1', ['7', text, flag, list, object]],
  ['{"items": ["a"], "title": @}', text, notText],
  ['{"items": ["a"], "description": @}', text, [number, flag, listOfNull, '[3]', object]],
  ['{"items": ["a"], "updated": @}', '2026', notWord],
  ['{"items": ["a"], "statuses": @}', '{"x": "done"}', [text, number, flag, listOfNull]],
  ['{"items": ["a"], "notices": @}', '["a"]', [number, flag, listOfNull, object]],
  ['{"items": ["a"], "notes": @}', '["a"]', [number, flag, listOfNull, object]],
  ['{"items": ["a"], "notes": [{"content": [], "kind": @}]}', '"code"', notChoice],
  ['{"items": ["a"], "notes": [{"content": [], "title": @}]}', text, notText],
  ['{"items": ["a"], "metadata": @}', object, [text, number, flag, list]],
  ['{"items": ["a"], "source": @}', '{"format": "markdown"}', [text, number, flag, list]],
  ['{"items": ["a"], "source": {"format": @}}', '"json"', notChoice],
  ['{"items": ["a"], "source": {"format": "json", "uri": @}}', text, notText],
  ['{"items": ["a"], "frontMatter": @}', `{"source": ${range}}`, [text, number, flag, list, object]],
  ['{"items": ["a"], "diagnostics": @}', '[]', [text, number, flag, listOfNull, object]],
  [
    '{"items": ["a"], "diagnostics": [{"code": "no-title", "severity": "info", "message": "m", "fix": @}]}',
    `{"range": ${range}, "newText": ""}`,
    [text, number, flag, list, object],
  ],
  ['{"milestones": @}', '{"v1.0": "Words"}', [text, number, flag, listOfNull, object]],
  ['{"milestones": [{"title": @}]}', text, notText],
  ['{"milestones": [{"title": "v1.0", "kind": @}]}', '"period"', notChoice],
  ['{"milestones": [{"title": "v1.0", "versions": @}]}', '{"from": "v1.0"}', [text, number, flag, list, object]],
  ['{"milestones": [{"title": "v1.0", "versions": {"from": @}}]}', text, notText],
  ['{"milestones": [{"title": "v1.0", "source": @}]}', range, notRange],
  ['{"milestones": [{"title": "v1.0", "href": @}]}', '"#a"', notText],
  ['{"milestones": [{"title": "v1.0", "groups": @}]}', '["a"]', [text, number, flag, listOfNull, object]],
  ['{"milestones": [{"title": "v1.0", "helpWanted": @}]}', flag, notFlag],
  ['{"items": @}', '["a"]', [text, number, flag, listOfNull, '[3]', '[""]', object]],
  ['{"items": [{"title": @}]}', text, notText],
  ['{"items": [{"title": "a", "id": @}]}', '12', notWord],
  ['{"items": [{"title": "a", "content": @}]}', '[]', [text, number, flag, list, listOfNull, object]],
  ['{"items": [{"title": "a", "status": @}]}', '"done"', [list, object]],
  ['{"items": [{"title": "a", "done": @}]}', flag, [text, number, list, object]],
  ['{"items": [{"title": "a", "statusFrom": @}]}', '"group"', notChoice],
  ['{"items": [{"title": "a", "source": @}]}', range, notRange],
  ['{"items": [{"title": "a", "type": @}]}', text, notText],
  ['{"items": [{"title": "a", "priority": @}]}', '1', notWord],
  ['{"items": [{"title": "a", "tags": @}]}', '["ui", 2026]', [flag, listOfNull, list, object]],
  ['{"items": [{"title": "a", "owners": @}]}', '["ada"]', [number, flag, listOfNull, list, object]],
  ['{"items": [{"title": "a", "owners": [{"name": "ada", "team": @}]}]}', flag, notFlag],
  ['{"items": [{"title": "a", "stretch": @}]}', flag, notFlag],
  ['{"items": [{"title": "a", "when": @}]}', '2026', notWord],
  ['{"items": [{"title": "a", "when": {"text": "2026", "precision": @}}]}', '"year"', notChoice],
  ['{"items": [{"title": "a", "when": {"text": "2026", "approximate": @}}]}', flag, notFlag],
  ['{"items": [{"title": "a", "progress": @}]}', '"1/2"', [text, number, flag, list, object]],
  ['{"items": [{"title": "a", "links": @}]}', '["#a", 12]', [flag, listOfNull, list, object]],
  ['{"items": [{"title": "a", "links": [{"href": "#a", "kind": @}]}]}', '"spec"', notChoice],
  ['{"items": [{"title": "a", "links": [{"href": "#a", "number": @}]}]}', '12', notChoice],
  ['{"items": [{"title": "a", "links": [{"href": "#a", "repository": @}]}]}', text, notText],
  ['{"items": [{"title": "a", "dependsOn": @}]}', '[]', [flag, listOfNull, list, object]],
  ['{"items": [{"title": "a", "fields": @}]}', object, [text, number, flag, list]],
  ['{"items": [{"title": "a", "children": @}]}', '["b"]', [text, number, flag, listOfNull, object]],
  [
    '{"items": [{"title": "a", "description": [{"type": "heading", "depth": @, "children": []}]}]}',
    '2',
    [text, number, flag, list, object],
  ],
];

describe('readJson, wrong types', () => {
  it('should say path, expected and found, and where, for each known key', () => {
    for (const [place, , wrong] of keys)
      for (const value of wrong) {
        const broken = place.replace('@', `\n${value}`);
        const [said] = shapesOf(broken);
        const key = /"(\w+)": @/.exec(place)?.[1] ?? '';
        assert.match(said?.message ?? '', new RegExp(`^\\S*${key}\\S*: expected .+, found .+\\.`), broken);
        assert.equal(said?.source?.start.line, 2, broken);
      }
  });
  it('should say nothing of what is right, nor of null, which is what is not there', () => {
    for (const [place, right] of keys) {
      const values = place.includes('"title": @') || /"(?:metadata|fields)": @/.test(place) ? [right] : [right, 'null'];
      for (const value of values) assert.deepEqual(shapesOf(place.replace('@', value)), [], place + value);
    }
  });
  it('should read the rest', () => {
    for (const [place, , wrong] of keys)
      for (const value of wrong) {
        const roadmap = readJson(`[${place.replace('@', value)}, {"title": "v9.9", "items": ["rest"]}]`);
        assert.ok(
          [...walkItems(roadmap)].some(({ item }) => item.title === 'rest'),
          place + value,
        );
      }
  });
  it('should show a word that is none of those to choose from', () => {
    const [kind] = shapesOf('{"milestones": [{"title": "v1.0", "kind": "foo"}]}');
    assert.match(kind?.message ?? '', /^milestones\[0\]\.kind: expected one of version, .*, found 'foo'\./);
    assert.match(shapesOf('{"items": ["a"], "version": 7}')[0]?.message ?? '', /^version: expected 1, found 7\./);
  });
  it('should lose no words that are of a wrong type', () => {
    const wrong =
      '{"version": "w1", "source": "w2", "milestones": [{"title": 703, "source": "w4", "description": 705, "links": ["w6"]}], "items": [708, {"title": "a", "content": "w9", "done": "w10", "source": "w11"}], "groups": {"w12": 713, "w14": "w15"}}';
    const read = JSON.stringify({ ...readJson(wrong), diagnostics: [] });
    for (const word of wrong.match(/w\d+|7\d\d/g) ?? []) assert.ok(read.includes(word), word);
  });
  it('should keep places of a model that is wrong elsewhere', () => {
    const { milestones } = readJson(
      `{"milestones": [{"title": "v1.0", "source": ${range}, "items": [{"title": 1, "source": ${range}}]}]}`,
    );
    assert.equal(milestones[0]?.source?.end.column, 5);
    assert.equal(milestones[0].items[0]?.source?.end.column, 5);
  });
});

describe('readJson, one section where a list of them belongs', () => {
  it('should read it as if it were in a list, and say so', () => {
    const one = '{"milestones": {"title": "v1.0", "items": ["a"]}}';
    assert.deepEqual(
      readJson(one).milestones.map(({ title, items }) => [title, items.length]),
      [['v1.0', 1]],
    );
    assert.match(shapesOf(one)[0]?.message ?? '', /^milestones: expected a list of milestones, found an object\./);
  });
  it('should not take sections by name for one', () => {
    const { milestones, diagnostics } = readJson({ milestones: { title: ['a'], 'v1.0': 'Words', 'v2.0': null } });
    assert.deepEqual(
      milestones.map(({ title, items, description }) => [title, items.length, description.length]),
      [
        ['title', 1, 0],
        ['v1.0', 0, 1],
        ['v2.0', 0, 0],
      ],
    );
    assert.deepEqual(diagnostics, []);
  });
});

describe('readJson, nothing planned', () => {
  it('should say that nothing was recognised', () => {
    for (const nothing of ['{}', '[]', '{"milestones": []}', '{"colour": "red"}', '{"title": "Plan"}', '[null]', '7'])
      assert.ok(
        readJson(nothing).diagnostics.some(({ code }) => code === 'empty-plan'),
        nothing,
      );
    assert.equal(readJson(undefined).diagnostics[0]?.code, 'empty-plan');
  });
  it('should not say so of a milestone without items, nor where the text could not be read', () => {
    for (const text of ['{"milestones": ["v1.0"]}', '["a"]', '{"v1.0": []}', '{"a":'])
      assert.ok(!readJson(text).diagnostics.some(({ code }) => code === 'empty-plan'), text);
  });
});
