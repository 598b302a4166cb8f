import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { layOutTable, nextSort, type TableOptions, type TableView } from '../../src/view/table-rows.ts';
import { initialViewState, noFilters, type ViewState } from '../../src/view/view-state.ts';
import { makeGroup, makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap } from '../models.ts';

const options: TableOptions = { pageSize: 100, locale: 'en' };
const lay = (roadmap: Roadmap, view: Partial<ViewState> = {}, more: Partial<TableOptions> = {}): TableView =>
  layOutTable(roadmap, { ...initialViewState, ...view }, { ...options, ...more });

/** Lines in short: '# group', '- item', two spaces a level. */
function outline(table: TableView): string[] {
  return table.sections.flatMap((section) =>
    section.lines.map((line) =>
      line.type === 'group'
        ? `${'  '.repeat(line.depth)}# ${line.group.title}`
        : `${'  '.repeat(line.level + line.depth)}- ${line.entry.item.title}`,
    ),
  );
}

const nested = (): Roadmap =>
  makeRoadmap([
    makeMilestone('v1', [makeItem('B', { children: [makeItem('B2'), makeItem('B1')] }), makeItem('A')], {
      groups: [makeGroup('Server', [makeItem('C')], { id: 'server', groups: [makeGroup('Cache', [makeItem('D')])] })],
    }),
    makeMilestone('v2', [makeItem('E')]),
  ]);

describe('layOutTable', () => {
  it('keeps the order of the document, with groups and nested items indented', () => {
    assert.deepEqual(outline(lay(nested())), [
      '- B',
      '  - B2',
      '  - B1',
      '- A',
      '# Server',
      '  - C',
      '  # Cache',
      '    - D',
      '- E',
    ]);
  });

  it('lists the items of each milestone where two have the same id', () => {
    const twins = makeRoadmap([
      makeMilestone('v1', [makeItem('A')], { id: 'same' }),
      makeMilestone('v2', [makeItem('B')], { id: 'same' }),
    ]);
    assert.deepEqual(outline(lay(twins)), ['- A', '- B']);
  });

  it('sorts within each group, nested items within their parent', () => {
    const sort = { column: 'item', direction: 'ascending' } as const;
    assert.deepEqual(outline(lay(nested(), { sort })).slice(0, 4), ['- A', '- B', '  - B1', '  - B2']);
  });

  it('hides what does not match, and says what a lone nested item is part of', () => {
    const table = lay(nested(), { search: 'b1' });
    assert.deepEqual(outline(table), ['- B1', '# Server']);
    const line = table.sections[0]?.lines[0];
    assert.equal(line?.type === 'item' && line.partOf, 'B');
    assert.equal(table.matching, 1);
  });

  it('says nothing of the parent where that is drawn above', () => {
    const line = lay(nested()).sections[0]?.lines[1];
    assert.equal(line?.type === 'item' && line.partOf, undefined);
  });

  it('closes groups and milestones without a match, and counts', () => {
    const table = lay(nested(), { search: 'b1' });
    assert.deepEqual(
      table.sections.map(({ open, matching, total }) => ({ open, matching, total })),
      [
        { open: true, matching: 1, total: 6 },
        { open: false, matching: 0, total: 1 },
      ],
    );
    const group = table.sections[0]?.lines[1];
    assert.deepEqual(group?.type === 'group' && [group.open, group.matching, group.total], [false, 0, 2]);
  });

  it('keeps empty milestones and groups', () => {
    const table = lay(makeRoadmap([makeMilestone('v1', [], { groups: [makeGroup('Nothing yet')] })]));
    assert.deepEqual(outline(table), ['# Nothing yet']);
    assert.equal(table.sections[0]?.total, 0);
  });

  it('draws no head for a lone milestone that the document does not name', () => {
    const roadmap = makeRoadmap([makeMilestone('Unscheduled', [makeItem('A')], { kind: 'unscheduled' })]);
    const [section] = lay(roadmap).sections;
    assert.equal(section?.milestone, undefined);
    assert.deepEqual(outline(lay(roadmap)), ['- A']);
  });

  it('draws the head of a lone milestone of no release or time that data name', () => {
    const roadmap = makeRoadmap([makeMilestone('Falcon', [makeItem('A')], { kind: 'unscheduled' })]);
    assert.equal(lay(roadmap).sections[0]?.milestone?.title, 'Falcon');
  });

  it('draws the head of an unnamed milestone beside others', () => {
    const roadmap = makeRoadmap([makeMilestone('v1'), makeMilestone('Unscheduled', [], { kind: 'unscheduled' })]);
    assert.equal(lay(roadmap).sections[1]?.milestone?.kind, 'unscheduled');
  });

  it('gives the same object while nothing changes, and another one when something does', () => {
    const roadmap = nested();
    assert.equal(
      layOutTable(roadmap, initialViewState, options),
      layOutTable(roadmap, initialViewState, { ...options }),
    );
    assert.notEqual(
      layOutTable(roadmap, initialViewState, options),
      layOutTable(roadmap, initialViewState, { ...options, pageSize: 5 }),
    );
  });
});

describe('layOutTable: what is open', () => {
  const openIds = (table: TableView): string[] => table.sections.filter(({ open }) => open).map(({ id }) => id);

  it('opens everything up to 60 items', () => {
    assert.equal(openIds(lay(makeLargeRoadmap(60, 6))).length, 6);
  });

  it('opens the first section with unfinished items alone, above 300 items', () => {
    const roadmap = makeLargeRoadmap(301, 3, (index) => ({ status: index % 3 === 0 ? 'done' : 'planned' }));
    assert.deepEqual(openIds(lay(roadmap)), ['v2-0']);
  });

  it('opens nothing above 1,000 items', () => {
    assert.deepEqual(openIds(lay(makeLargeRoadmap(1001, 3))), []);
  });

  it('opens what the visitor opened, closes what the visitor closed', () => {
    const open = new Map([
      ['v1-0', true],
      ['v2-0', false],
    ]);
    assert.deepEqual(openIds(lay(makeLargeRoadmap(1200, 3), { open })), ['v1-0']);
    assert.deepEqual(openIds(lay(makeLargeRoadmap(6, 3), { open })), ['v1-0', 'v3-0']);
  });

  it('follows the attribute: all, none, or ids', () => {
    assert.equal(openIds(lay(makeLargeRoadmap(1200, 3), {}, { expanded: 'all' })).length, 3);
    assert.equal(openIds(lay(makeLargeRoadmap(6, 3), {}, { expanded: 'none' })).length, 0);
    assert.deepEqual(openIds(lay(makeLargeRoadmap(6, 3), {}, { expanded: new Set(['v2-0']) })), ['v2-0']);
  });

  it('opens the section of the selected item, as far as that item, and its detail', () => {
    const roadmap = makeLargeRoadmap(3000, 3);
    const table = lay(roadmap, { selected: 'item-453' });
    assert.deepEqual(openIds(table), ['v1-0']);
    const line = table.sections[0]?.lines.find((found) => found.type === 'item' && found.entry.item.id === 'item-453');
    assert.equal(line?.type === 'item' && line.open, true);
    assert.equal(table.sections[0]?.lines.length, 200);
  });

  it('opens everything on paper, without details', () => {
    const table = lay(makeLargeRoadmap(3000, 3), { selected: 'item-1' }, { everything: true });
    assert.equal(outline(table).length, 3000);
    assert.equal(table.divided, false);
    assert.ok(table.sections.every(({ lines }) => lines.every((line) => line.type === 'group' || !line.open)));
  });
});

describe('layOutTable: pages', () => {
  it('shows a page of a section and says how many are left', () => {
    const table = lay(makeLargeRoadmap(250, 1), {}, { pageSize: 100, expanded: 'all' });
    assert.deepEqual([table.sections[0]?.lines.length, table.sections[0]?.more], [100, 150]);
  });

  it('shows as many as asked for', () => {
    const view = { shown: new Map([['v1-0', 200]]) };
    const table = lay(makeLargeRoadmap(250, 1), view, { expanded: 'all' });
    assert.deepEqual([table.sections[0]?.lines.length, table.sections[0]?.more], [200, 50]);
  });

  it('does not count items of closed groups as left', () => {
    const groups = [makeGroup('Closed', [makeItem('A'), makeItem('B')], { id: 'closed' })];
    const roadmap = makeRoadmap([makeMilestone('v1', [makeItem('C')], { groups })]);
    assert.equal(lay(roadmap, { open: new Map([['closed', false]]) }).sections[0]?.more, 0);
  });

  it('shows fifty sections and says how many are left', () => {
    const table = lay(makeLargeRoadmap(120, 120));
    assert.deepEqual([table.sections.length, table.moreSections], [50, 70]);
  });

  it('divides the table above 300 items', () => {
    assert.equal(lay(makeLargeRoadmap(300, 2)).divided, false);
    assert.equal(lay(makeLargeRoadmap(301, 2)).divided, true);
  });
});

describe('layOutTable: gathered by a value', () => {
  const roadmap = makeRoadmap([
    makeMilestone('v1', [
      makeItem('A', { status: 'planned', tags: ['UI', 'CLI'], owners: [{ name: 'zoe' }], type: 'feature' }),
      makeItem('B', { status: 'done', owners: [{ name: 'adam' }] }),
      makeItem('C', { children: [makeItem('C1', { status: 'done', tags: ['CLI'] })] }),
    ]),
  ]);
  const values = (groupBy: ViewState['groupBy']): [string | undefined, string[]][] =>
    lay(roadmap, { groupBy }).sections.map(({ value, lines }) => [
      value,
      lines.flatMap((line) => (line.type === 'item' ? [line.entry.item.title] : [])),
    ]);

  it('orders statuses as they are drawn, those without last', () => {
    assert.deepEqual(values('status'), [
      ['done', ['B', 'C1']],
      ['planned', ['A']],
      ['unknown', ['C']],
    ]);
  });

  it('puts an item under each of its tags', () => {
    assert.deepEqual(values('tag'), [
      ['CLI', ['A', 'C1']],
      ['UI', ['A']],
      ['', ['B', 'C']],
    ]);
  });

  it('orders people by the alphabet', () => {
    assert.deepEqual(
      values('owner').map(([value]) => value),
      ['adam', 'zoe', ''],
    );
  });

  it('makes one section without a head for none', () => {
    assert.deepEqual(values('none'), [[undefined, ['A', 'B', 'C', 'C1']]]);
  });

  it('says what a nested item is part of', () => {
    const line = lay(roadmap, { groupBy: 'status' }).sections[0]?.lines[1];
    assert.equal(line?.type === 'item' && line.partOf, 'C');
  });

  it('is unharmed by values named like built-in properties', () => {
    const odd = makeRoadmap([
      makeMilestone('v1', [makeItem('A', { type: '__proto__' }), makeItem('B', { type: 'constructor' })]),
    ]);
    assert.deepEqual(
      lay(odd, { groupBy: 'type' }).sections.map(({ value, total }) => [value, total]),
      [
        ['__proto__', 1],
        ['constructor', 1],
      ],
    );
  });

  it('counts all items of a value beside those that match', () => {
    const filters = { ...noFilters, tag: ['UI'] };
    const [section] = lay(roadmap, { groupBy: 'tag', filters }).sections;
    assert.deepEqual([section?.value, section?.matching, section?.total], ['CLI', 1, 2]);
  });
});

describe('nextSort', () => {
  it('goes up, down, and back to the order of the document', () => {
    const up = nextSort(undefined, 'issue');
    assert.deepEqual(up, { column: 'issue', direction: 'ascending' });
    const down = nextSort(up, 'issue');
    assert.deepEqual(down, { column: 'issue', direction: 'descending' });
    assert.equal(nextSort(down, 'issue'), undefined);
  });

  it('starts anew on another column', () => {
    assert.deepEqual(nextSort({ column: 'issue', direction: 'descending' }, 'item'), {
      column: 'item',
      direction: 'ascending',
    });
  });
});
