import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status } from '../../../src/core/model/types.ts';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { editRoadmap } from '../../../src/core/edit/edit-roadmap.ts';
import type { RoadmapChange } from '../../../src/core/edit/roadmap-change.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../src/core/query/walk-items.ts';
import { RoadmarkError } from '../../../src/core/roadmark-error.ts';

/** The text after a change of the item with a title. */
function change(
  text: string,
  title: string,
  what: { [Key in keyof RoadmapChange]?: never } | Record<string, string>,
): string {
  const roadmap = parseRoadmap(text, { format: 'markdown' });
  const found = [...walkItems(roadmap)].find(({ item }) => item.title === title);
  assert.ok(found, `no item '${title}'`);
  const target = roadmap.milestones.find(
    (milestone) => milestone.title === (what as Record<string, string>)['milestone'],
  );
  const asked = {
    ...what,
    item: found.item.id,
    ...(target === undefined ? {} : { milestone: target.id }),
  } as unknown as RoadmapChange;
  return applyEdits(text, editRoadmap(text, asked));
}

/** The text after setting a status. */
function setStatus(text: string, title: string, status: Status): string {
  return change(text, title, { type: 'status', status });
}

describe('editRoadmap, status', () => {
  const boxes = '## v1.0\n\n- [x] Search\n- [ ] Themes\n- Sync\n';
  it('should set a task box', () =>
    assert.equal(setStatus(boxes, 'Themes', 'done'), boxes.replace('[ ] Themes', '[x] Themes')));
  it('should take the blank of a mark with it where words say the status instead', () => {
    const marks = '## v1.0\n\n- ✅ Drop the old reader\n- 🚧 Maps\n';
    const changed = setStatus(marks, 'Drop the old reader', 'at-risk');
    assert.equal(changed, marks.replace('✅ Drop the old reader', 'Drop the old reader (at risk)'));
  });
  it('should write words behind a box that cannot say it', () => {
    assert.equal(setStatus(boxes, 'Themes', 'in-progress'), boxes.replace('Themes', 'Themes (in progress)'));
  });
  it('should take words away again for a box that says it', () => {
    for (const status of ['done', 'planned'] as const) {
      const words = setStatus(boxes, 'Themes', 'in-progress');
      const box = status === 'done' ? '[x]' : '[ ]';
      assert.equal(setStatus(words, 'Themes', status), boxes.replace('[ ] Themes', `${box} Themes`));
    }
  });
  it('should take words away again for a mark as most lines have one, and keep words where most have those', () => {
    const marks = '## v1.0\n\n- ✅ Drop the old reader\n- 🚧 Maps\n';
    assert.equal(setStatus(setStatus(marks, 'Maps', 'at-risk'), 'Maps', 'in-progress'), marks);
    const words = '## v1.0\n\n- Themes (WIP)\n- Search (shipped)\n- ✅ Maps\n';
    assert.equal(setStatus(words, 'Themes', 'done'), words.replace('(WIP)', '(shipped)'));
  });
  it('should set a status that a shortcode opens after its key', () => {
    const text = '## v1.0\n\n### Sync\n\n**Status:** :white_check_mark: Complete\n';
    assert.equal(setStatus(text, 'Sync', 'in-progress'), text.replace(':white_check_mark: Complete', 'In progress'));
  });
  it('should not take over words that a reference has to follow', () => {
    const text = '## v1.0\n\n- Themes - blocked by #398\n- Sync\n';
    assert.equal(setStatus(text, 'Sync', 'blocked'), text.replace('- Sync', '- Sync (blocked)'));
  });
  it('should take over words that stand alone', () => {
    const text = '## v1.0\n\n- Search (on hold)\n- Sync\n';
    assert.equal(setStatus(text, 'Sync', 'blocked'), text.replace('- Sync', '- Sync (on hold)'));
  });
  it('should give an item without a status a box, as the others have one', () => {
    assert.equal(setStatus(boxes, 'Sync', 'planned'), boxes.replace('- Sync', '- [ ] Sync'));
  });
  it('should take a status away', () => assert.equal(setStatus(boxes, 'Search', 'unknown'), boxes.replace('[x] ', '')));
  it('should change nothing where the document says it already', () => {
    assert.equal(setStatus(boxes, 'Search', 'done'), boxes);
  });
  it('should use the marks of the document', () => {
    const text =
      '## Legend\n\n- :rocket: shipped\n- :seedling: in progress\n\n## v1.0\n\n* :rocket: Search\n* :seedling: Themes\n';
    assert.equal(setStatus(text, 'Themes', 'done'), text.replace(':seedling: Themes', ':rocket: Themes'));
  });
  it('should use the words of a status column', () => {
    const text = '## v1.0\n\n| Feature | Status |\n| --- | --- |\n| Search | Shipped |\n| Themes | Planned |\n';
    assert.equal(setStatus(text, 'Themes', 'done'), text.replace('Planned', 'Shipped'));
  });
  it('should replace a word in parentheses', () => {
    const text = '## v1.0\n\n- Search (done)\n- Themes (WIP)\n';
    assert.equal(setStatus(text, 'Themes', 'done'), text.replace('WIP', 'done'));
  });
  it('should refuse what a section says of all its items', () => {
    assert.throws(
      () => setStatus('## Done\n\n- Search\n\n## Planned\n\n- Sync\n', 'Search', 'unknown'),
      (error: unknown) => error instanceof RoadmarkError && error.code === 'unsupported-change',
    );
  });
});

describe('editRoadmap, what a program gives', () => {
  const text = '## v1.0\n\n- [ ] Sync\n';
  it('should refuse what is no change', () => {
    for (const wrong of [
      undefined,
      null,
      'done',
      {},
      { type: 'status', item: 'sync' },
      { type: 'status', item: 'sync', status: 'finished' },
      { type: 'owner', item: 'sync' },
      { type: 'title', item: 3, title: 'Sync' },
      { type: 'colour', item: 'sync', colour: 'red' },
    ])
      assert.throws(
        () => editRoadmap(text, wrong as unknown as RoadmapChange),
        (error: unknown) =>
          error instanceof RoadmarkError && error.code === 'invalid-argument' && error.message.includes('expected {'),
        JSON.stringify(wrong),
      );
  });
  it('should take a change', () => {
    assert.equal(editRoadmap(text, { type: 'status', item: 'sync', status: 'done' }).length, 1);
  });
});

describe('editRoadmap, title and owner', () => {
  it('should keep what a part of the old title linked to', () => {
    const text =
      '## v1.0\n\n- Server: [Maker](https://example.org/maker) for charts\n- [Sync](https://example.org/sync)\n';
    assert.equal(
      change(text, 'Server: Maker for charts', { type: 'title', title: 'Charts' }),
      text.replace(/Server.* charts/, 'Charts ([Maker](https://example.org/maker))'),
    );
    assert.equal(change(text, 'Sync', { type: 'title', title: 'Copies' }), text.replace('[Sync]', '[Copies]'));
  });

  const text =
    '## v1.0\n\n- [x] [CLI] **Search** box @ada ([#12](https://github.com/o/r/issues/12))\n  - Index @bob\n- Sync\n';
  it('should set the title and keep what stands around it', () => {
    assert.equal(
      change(text, 'Sync', { type: 'title', title: 'Sync *all*' }),
      text.replace('- Sync', String.raw`- Sync \*all\*`),
    );
    assert.match(change(text, 'Search box', { type: 'title', title: 'Find' }), /- \[x\] \[CLI\] Find @ada \(\[#12\]/);
  });
  it('should replace an owner in place', () => {
    assert.equal(change(text, 'Search box', { type: 'owner', owner: 'grace' }), text.replace('@ada', '@grace'));
  });
  it('should not touch the owner of a nested item', () =>
    assert.match(change(text, 'Search box', { type: 'owner', owner: '' }), /Index @bob/));
  it('should take an owner away with its blank', () =>
    assert.equal(change(text, 'Search box', { type: 'owner', owner: '' }), text.replace(' @ada', '')));
  it('should write a new owner as the document writes owners', () => {
    assert.equal(change(text, 'Sync', { type: 'owner', owner: '@grace' }), text.replace('- Sync', '- Sync @grace'));
    const brackets = '## v1.0\n\n- Search [@ada]\n- Sync\n';
    assert.equal(
      change(brackets, 'Sync', { type: 'owner', owner: 'grace' }),
      brackets.replace('- Sync', '- Sync [@grace]'),
    );
  });
  it('should set the owner cell of a table', () => {
    const table = '## v1.0\n\n| Feature | Owner |\n| --- | --- |\n| Search | @ada |\n| Sync | |\n';
    assert.equal(change(table, 'Search', { type: 'owner', owner: 'bob' }), table.replace('@ada', '@bob'));
  });
  const columns = '| Feature | Owner |\n| --- | --- |\n';
  it('should write a mention into a cell where the cells of its column hold mentions', () => {
    const table = `## v1.0\n\n${columns}| Search | @ada |\n| Sync | |\n| Themes | Grace |\n| Maps | @bob |\n`;
    assert.equal(change(table, 'Sync', { type: 'owner', owner: 'zoe' }), table.replace('Sync | |', 'Sync | @zoe |'));
    assert.equal(change(table, 'Themes', { type: 'owner', owner: 'zoe' }), table.replace('Grace', '@zoe'));
    const brackets = table.replaceAll(/@\w+/g, '[$&]');
    assert.equal(change(brackets, 'Themes', { type: 'owner', owner: 'zoe' }), brackets.replace('Grace', '[@zoe]'));
  });
  it('should write a plain name where the cells of its column hold plain names', () => {
    const table = `## v1.0\n\n${columns}| Search | ada |\n| Sync | - |\n| Maps | bob |\n`;
    assert.equal(change(table, 'Sync', { type: 'owner', owner: 'zoe' }), table.replace('| - |', '| zoe |'));
  });
  it('should refuse an empty title', () => {
    assert.throws(
      () => change(text, 'Sync', { type: 'title', title: ' ' }),
      (error: unknown) => error instanceof RoadmarkError && error.code === 'invalid-argument',
    );
  });
});

describe('editRoadmap, milestone', () => {
  const text = '## v1.0\n\n- Search\n  - Index\n- Sync\n\n## v2.0\n\n* Themes\n';
  it('should move an item with its nested items, in the list marks of its new place', () => {
    assert.equal(
      change(text, 'Search', { type: 'milestone', milestone: 'v2.0' }),
      '## v1.0\n\n- Sync\n\n## v2.0\n\n* Themes\n* Search\n  - Index\n',
    );
  });
  it('should move into an empty milestone', () => {
    const empty = '## v1.0\n\n- Search\n- Sync\n\n## v2.0\n\nSoon.\n';
    assert.equal(
      change(empty, 'Sync', { type: 'milestone', milestone: 'v2.0' }),
      '## v1.0\n\n- Search\n\n## v2.0\n\nSoon.\n\n- Sync\n',
    );
  });
  it('should move a table row to a table of the same columns', () => {
    const head = '| Feature | Status |\n| --- | --- |\n';
    const table = `## v1.0\n\n${head}| Search | Done |\n| Sync | Planned |\n\n## v2.0\n\n${head}| Themes | Planned |\n`;
    assert.equal(
      change(table, 'Sync', { type: 'milestone', milestone: 'v2.0' }),
      `## v1.0\n\n${head}| Search | Done |\n\n## v2.0\n\n${head}| Themes | Planned |\n| Sync | Planned |\n`,
    );
  });
  it('should give up the status of the section it leaves', () => {
    const states = '## In progress\n\n- Search\n\n## Done\n\n- Sync\n';
    assert.equal(
      change(states, 'Search', { type: 'milestone', milestone: 'Done' }),
      '## In progress\n\n\n## Done\n\n- Sync\n- Search\n',
    );
  });
  it('should keep line ends, tabs and a missing end as they are', () => {
    assert.equal(
      change('## v1.0\r\n\r\n- Search\r\n\r\n## v2.0\r\n\r\n- Themes', 'Search', {
        type: 'milestone',
        milestone: 'v2.0',
      }),
      '## v1.0\r\n\r\n\r\n## v2.0\r\n\r\n- Themes\r\n- Search',
    );
  });
});

describe('editRoadmap, tables set out in columns', () => {
  const table = [
    '## v1.0\n',
    '| Feature      | Owner  | Share |',
    '| ------------ | ------ | ----: |',
    '| Search ✅    | @ada   |  10 % |',
    '| Sync         |        |   5 % |',
    '| Offline maps | @grace |       |\n',
  ].join('\n');
  it('should keep the bars where they are', () => {
    assert.equal(change(table, 'Search', { type: 'owner', owner: 'bo' }), table.replace('| @ada   |', '| @bo    |'));
    assert.equal(change(table, 'Sync', { type: 'owner', owner: 'zoe' }), table.replace('|        |', '| @zoe   |'));
    assert.equal(change(table, 'Search', { type: 'owner', owner: '' }), table.replace('| @ada   |', '|        |'));
    assert.equal(
      change(table, 'Sync', { type: 'title', title: 'Sync of all' }),
      table.replace('| Sync         |', '| Sync of all  |'),
    );
    assert.equal(setStatus(table, 'Search', 'unknown'), table.replace('| Search ✅    |', '| Search       |'));
  });
  it('should move the bars of a row whose text is wider than its column', () => {
    assert.equal(
      change(table, 'Search', { type: 'owner', owner: 'antonia' }),
      table.replace('| @ada   |', '| @antonia |'),
    );
  });
  it('should not set out a table that is not', () => {
    const loose = table.replace('| @ada   |', '| @ada     |');
    assert.equal(change(loose, 'Search', { type: 'owner', owner: 'bo' }), loose.replace('@ada', '@bo'));
  });
});

describe('editRoadmap, why a change is refused', () => {
  const refusal = (text: string, title: string, wanted: Parameters<typeof change>[2]): string => {
    try {
      return change(text, title, wanted);
    } catch (error) {
      assert.ok(error instanceof RoadmarkError);
      assert.equal(error.code, 'unsupported-change');
      return error.message;
    }
  };
  const list =
    '## v1.0\n\n- [ ] Search ([spec](https://example.org/spec))\n- Sync (waiting for v2)\n\n## Done\n\n- Maps\n';
  const table = '## v1.0\n\n- Search\n\n## v2.0\n\n| Feature | Owner |\n| --- | --- |\n| Themes | @ada |\n';
  const said: [name: string, text: string, title: string, wanted: Parameters<typeof change>[2], words: string][] = [
    [
      'a status that a heading says',
      list,
      'Maps',
      { type: 'status', status: 'unknown' },
      "the status of 'Maps' (line 8) cannot be set here: the heading 'Done' says it of all that stands under it; move the item to another section instead",
    ],
    [
      'a title that says more',
      list,
      'Maps',
      { type: 'title', title: 'Maps (#12)' },
      "the title of 'Maps' (line 8) cannot be set here: 'Maps (#12)' would be read as its link, too; choose words that say the title alone",
    ],
    [
      'an owner of two words',
      list,
      'Maps',
      { type: 'owner', owner: 'Ada Lovelace' },
      "the owner of 'Maps' (line 8) cannot be set here: 'Ada Lovelace' would not be read as its owner; give a name of one word, as in '@ada'",
    ],
    [
      'a row for a list',
      table,
      'Themes',
      { type: 'milestone', milestone: 'v1.0' },
      "'Themes' (line 9) cannot be moved to 'v1.0': it is a row of a table, and 'v1.0' has no table that could take it; write it there in the way of its other items, and take the row away",
    ],
    [
      'a milestone without a heading',
      '# Plan\n\n- Loose\n\n## v1.0\n\n- Maps\n',
      'Maps',
      { type: 'milestone', milestone: 'Unscheduled' },
      "'Maps' (line 7) cannot be moved to 'Unscheduled': 'Unscheduled' has no heading in the document; write a heading for it first",
    ],
  ];
  for (const [name, text, title, wanted, words] of said) {
    it(`should say why: ${name}`, () => {
      assert.equal(refusal(text, title, wanted), words);
    });
  }
  it('should not refuse what the document can say', () => {
    assert.match(refusal(list, 'Maps', { type: 'title', title: 'More maps' }), /^- More maps$/m);
    assert.match(refusal(list, 'Maps', { type: 'owner', owner: 'Ada' }), /^- Maps @Ada$/m);
  });
});

describe('editRoadmap, misuse', () => {
  it('should name what is unknown', () => {
    const code = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return error instanceof RoadmarkError ? error.code : error;
      }
    };
    assert.equal(
      code(() => editRoadmap('## v1.0\n- a\n', { type: 'status', item: 'b', status: 'done' })),
      'unknown-item',
    );
    assert.equal(
      code(() => editRoadmap('## v1.0\n- a\n', { type: 'milestone', item: 'a', milestone: 'v9' })),
      'unknown-item',
    );
  });
});

describe('applyEdits', () => {
  const at = (start: number, end: number, newText: string): Parameters<typeof applyEdits>[1][number] => ({
    range: { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } },
    newText,
  });
  it('should make edits in any order', () => assert.equal(applyEdits('abc', [at(2, 3, 'C'), at(0, 1, 'A')]), 'AbC'));
  it('should make insertions at one place in the order given', () =>
    assert.equal(applyEdits('ab', [at(1, 1, '1'), at(1, 1, '2')]), 'a12b'));
  it('should refuse edits that overlap or lie outside', () => {
    assert.throws(() => applyEdits('abc', [at(0, 2, ''), at(1, 3, '')]), RoadmarkError);
    assert.throws(() => applyEdits('abc', [at(2, 9, '')]), RoadmarkError);
  });
});
