import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { visibleText } from '../security/inspect.ts';
import { until } from './until.ts';

const nothing = /words that none of them says/;

/** Documents with a fault; what visitors must read all the same; what they must not; the code that tells the author. */
const faults: readonly (readonly [name: string, text: string, shown: RegExp[], hidden: RegExp, code?: string])[] = [
  ['a tag', '## v1.0\n- <blink>First</blink> <b onclick="x">Second</b>', [/<blink>First<\/blink>/, /Second/], nothing],
  ['a comment', '## v1.0\n- First\n\n<!-- hidden words -->\n\n- Second', [/First/, /Second/], /hidden words/],
  [
    'a comment that never ends',
    '## v1.0\n- First\n\n<!-- hidden words\n\n## v2.0\n- Second',
    [/First/, /v2\.0/, /Second/],
    nothing,
    'unclosed-comment',
  ],
  [
    'a fence that never ends',
    '## v1.0\n- First\n\n```sh\nnpm test\n\n## v2.0\n- Second',
    [/First/, /v2\.0/, /Second/],
    nothing,
    'unclosed-fence',
  ],
  [
    'a container that never ends',
    '## v1.0\n:::note\nSaid aside\n\n- First\n\n## v2.0\n- Second',
    [/Said aside/, /First/, /v2\.0/, /Second/],
    nothing,
    'unclosed-container',
  ],
  [
    'details that never end',
    '## v1.0\n\n<details>\n<summary>More</summary>\n\n- First\n\n## v2.0\n- Second',
    [/More/, /First/, /v2\.0/, /Second/],
    nothing,
    'unclosed-details',
  ],
  [
    'details of a forum that never end',
    '## v1.0\n\n[details="More"]\n- First\n\n## v2.0\n- Second',
    [/More/, /First/, /v2\.0/, /Second/],
    nothing,
    'unclosed-details',
  ],
  ['front matter that never ends', '---\ntitle: Plan\n\n## v1.0\n- First', [/title: Plan/, /v1\.0/, /First/], nothing],
  [
    'a day that no calendar has',
    '## 2024-02-31\n- First\n\n## 2024-03-02\n- Second',
    [/2024-02-31/, /First/, /Second/],
    /31 Feb/,
    'impossible-date',
  ],
  ['a fifth quarter', '## Q5 2025\n- First', [/Q5 2025/, /First/], /2026/, 'impossible-date'],
  [
    'a month that no year has',
    '| Item | Start |\n| - | - |\n| First | 2024-13-01 |',
    [/2024-13-01/, /First/],
    /2025/,
    'impossible-date',
  ],
  [
    'an end before its start',
    '## 2024-06-15 - 2024-05-01\n- First',
    [/2024-06-15/, /2024-05-01/, /First/],
    nothing,
    'end-before-start',
  ],
  ['years far off', '## 0001-01-01\n- First\n\n## 9999-12-31\n- Second', [/0001/, /First/, /9999/, /Second/], /NaN/],
  ['one heading twice', '## v1.0\n- First\n\n## v1.0\n- Second', [/First/, /Second/], nothing],
  [
    'a status that nobody knows',
    '## v1.0\n\n| Item | Status |\n| - | - |\n| First | wibble |\n| Second | wibble |',
    [/First/, /wibble/i, /Second/],
    nothing,
    'unknown-status',
  ],
  [
    'statuses that are words of JavaScript',
    '## v1.0\n\n| Item | Status |\n| - | - |\n| First | constructor |\n| Second | __proto__ |\n| Third | toString |',
    [/constructor/, /proto/, /toString/],
    /function|native code|\[object/,
    'unknown-status',
  ],
  [
    'dependencies in a circle',
    '## v1.0\n\n### First\n**Depends on**: Second\n\n### Second\n**Depends on**: First',
    [/First/, /Second/],
    nothing,
    'dependency-cycle',
  ],
  [
    'an item that depends on itself',
    '## v1.0\n\n### First\n**Depends on**: First\n\n### Second\nText',
    [/First/, /Second/],
    nothing,
    'dependency-cycle',
  ],
  [
    'a dependency on nothing',
    '## v1.0\n\n### First\n**Depends on**: Phase 9\n\n### Second\nText',
    [/First/, /Second/],
    nothing,
    'unknown-dependency',
  ],
  [
    'dependencies in a circle, in JSON',
    '{"milestones":[{"title":"v1","items":[{"title":"First","dependsOn":["Second"]},{"title":"Second","dependsOn":["First"]}]}]}',
    [/First/, /Second/],
    nothing,
    'dependency-cycle',
  ],
  [
    'one id for two items, in JSON',
    '{"milestones":[{"title":"v1","items":[{"id":"a","title":"First"},{"id":"a","title":"Second"}]}]}',
    [/First/, /Second/],
    nothing,
    'duplicate-id',
  ],
  [
    'JSON of wrong types',
    '{"milestones":[{"title":"v1","start":7,"items":[{"title":["x"]},{"title":"First","status":3,"owners":9}]}]}',
    [/First/, /expected/],
    /\[object/,
    'json-shape',
  ],
  [
    'JSON with keys of its own',
    '{"milestones":[{"title":"v1","colour":"red","items":[{"title":"First","estimate":"3 days"}]}]}',
    [/First/],
    nothing,
  ],
  [
    'JSON with hostile keys',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"milestones":[{"title":"v1","__proto__":{"title":"v9"},"items":[{"title":"First","__proto__":{"status":"done"}}]}]}',
    [/First/, /__proto__: \{"title":"v9"\}/],
    /Done/,
  ],
  [
    'JSON that is deep',
    `{"milestones":[{"title":"v1","items":[{"title":"First"},${'{"title":"Deep","children":['.repeat(500)}${']}'.repeat(500)}]}]}`,
    [/First/, /Deep/],
    nothing,
    'limit-depth',
  ],
  ['text decoded wrongly', '## v1.0\n- theyâ€™re First', [/First/], nothing, 'mojibake'],
];

async function show(text: string): Promise<RoadmapView> {
  const view = document.createElement('roadmap-view');
  view.setAttribute('view', 'table');
  view.today = '2024-01-01';
  view.text = text;
  document.body.append(view);
  await until(() => ['ready', 'error'].includes(view.store.snapshot.load.phase), 'the load ends');
  return view;
}

describe('faults in a text', () => {
  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  for (const [name, text, shown, hidden, code] of faults) {
    it(`${name}: the table has all of it`, async () => {
      const view = await show(text);
      await until(() => shown.every((words) => words.test(visibleText(view))), 'all is shown').catch(() => {
        expect.fail(`shows ${visibleText(view)}`);
      });
      expect(visibleText(view)).not.to.match(hidden);
      expect(view.store.snapshot.load.phase).to.equal('ready');
    });

    it(`${name}: timeline and board can be drawn`, async () => {
      const view = await show(text);
      for (const kind of ['timeline', 'board'] as const) {
        view.view = kind;
        await until(() => {
          const element = view.renderRoot.querySelector(`roadmap-${kind}`);
          return element !== null && /First|\d items/.test(visibleText(element));
        }, `the ${kind} is drawn`);
        expect(visibleText(view)).not.to.match(/could not be shown|NaN|undefined|\[object/);
      }
    });

    it(`${name}: ${code === undefined ? 'nobody is told' : `the author is told, ${code}`}`, async () => {
      const view = await show(text);
      const codes = view.store.snapshot.roadmap!.diagnostics.map((diagnostic) => diagnostic.code);
      if (code !== undefined) expect(codes).to.include(code);
      else expect(codes.filter((one) => one !== 'no-title' && one !== 'empty-section')).to.deep.equal([]);
    });
  }

  it('the second of two headings has an id of its own, and links lead to the first', async () => {
    const view = await show('## v1.0\n- First\n\n## v1.0\n- Second');
    const ids = view.store.snapshot.roadmap!.milestones.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
