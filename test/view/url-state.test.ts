import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isStateFragment, readFragment, writeFragment } from '../../src/view/url-state.ts';
import { initialViewState, noFilters, type ViewState } from '../../src/view/view-state.ts';

const state = (rest: Partial<ViewState>): ViewState => ({ ...initialViewState, ...rest });
const write = (rest: Partial<ViewState>): string => writeFragment(state(rest), initialViewState);

describe('writeFragment(state, initial)', () => {
  it('is empty where everything stands at its initial value', () => assert.equal(write({}), ''));
  it('is the id alone where something is selected', () => assert.equal(write({ selected: 'search' }), 'search'));
  it('lists what was chosen behind a question mark', () => {
    const filters = { ...noFilters, status: ['done', 'planned'] as const, tag: ['C & D'] };
    assert.equal(
      write({ view: 'table', search: ' two words ', filters, sort: { column: 'issue', direction: 'descending' } }),
      '?view=table&q=two+words&status=done&status=planned&tag=C+%26+D&sort=issue%3Adesc',
    );
  });
  it('leaves out what is open: it would fill the address', () => {
    assert.equal(write({ open: new Map([['a', true]]), shown: new Map([['b', 3]]) }), '');
  });
  it('leaves out the view a page starts with', () => {
    assert.equal(writeFragment(state({ view: 'board' }), state({ view: 'board' })), '');
  });
});

describe('readFragment(fragment, initial)', () => {
  it('reads what was written', () => {
    const { view, filters, selected } = readFragment('#a%20b?view=board&owner=ada', initialViewState);
    assert.deepEqual([view, filters.owner, selected], ['board', ['ada'], 'a b']);
  });
  it('takes the initial value for words it does not know', () => {
    const { view, zoom, groupBy, sort } = readFragment(
      '#?view=gantt&zoom=day&by=__proto__&sort=x:up',
      initialViewState,
    );
    assert.deepEqual([view, zoom, groupBy, sort], ['timeline', 'fit', 'milestone', undefined]);
  });
  it('takes text that is not encoded well as it is', () => {
    assert.equal(readFragment('#100%', initialViewState).selected, '100%');
  });
  it('passes over statuses and flags that there are none of', () => {
    const { filters } = readFragment('#?status=constructor&status=done&flag=none', initialViewState);
    assert.deepEqual([filters.status, filters.flag], [['done'], []]);
  });
  it('names each value of a facet once', () => {
    assert.deepEqual(readFragment('#?tag=a&tag=a', initialViewState).filters.tag, ['a']);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  it('gives back every state that was written', () => {
    const states = fc.record({
      view: fc.constantFrom('timeline', 'table', 'board'),
      zoom: fc.constantFrom('fit', 'year', 'quarter', 'month'),
      groupBy: fc.constantFrom('milestone', 'group', 'status', 'none'),
      boardBy: fc.constantFrom('status', 'milestone', 'horizon'),
      search: text.map((words) => words.trim()),
      tag: fc.uniqueArray(text),
      selected: fc.option(
        text.filter((id) => id !== ''),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(states, ({ tag, selected, ...rest }) => {
        const before = state({
          ...(rest as Partial<ViewState>),
          filters: { ...noFilters, tag },
          ...(selected === undefined ? {} : { selected }),
        });
        const after = readFragment(`#${writeFragment(before, initialViewState)}`, initialViewState);
        for (const [key, value] of Object.entries(after)) assert.deepEqual(value, before[key as keyof ViewState], key);
        assert.equal(after.selected, before.selected);
      }),
      { numRuns: 1000 },
    );
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => void readFragment(fragment, initialViewState)),
      { numRuns: 1000 },
    );
  });
});

describe('isStateFragment(fragment)', () => {
  it('knows its own', () => assert.equal(isStateFragment('#search?view=table&tag=a'), true));
  it('leaves those of routers alone', () => {
    for (const fragment of ['', '#top', '#/docs/a?id=3', '#a?', '#a?view=table&page=2']) {
      assert.equal(isStateFragment(fragment), false, fragment);
    }
  });
});
