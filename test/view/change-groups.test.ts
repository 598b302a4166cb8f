import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change } from '../../src/core/diff/change.ts';
import { groupChanges, placeOfChange } from '../../src/view/change-groups.ts';

const change = (type: Change['type'], rest: Partial<Change> = {}): Change => ({
  type,
  kind: 'item',
  id: type,
  title: type,
  ...rest,
});

describe('groupChanges', () => {
  it('gathers by kind, what is finished first, in the order given', () => {
    const groups = groupChanges([
      change('removed'),
      change('done', { id: 'b' }),
      change('slipped'),
      change('done', { id: 'a' }),
    ]);
    assert.deepEqual(
      groups.map(({ type, changes }) => [type, changes.map(({ id }) => id)]),
      [
        ['done', ['b', 'a']],
        ['slipped', ['slipped']],
        ['removed', ['removed']],
      ],
    );
  });

  it('leaves out what is no change', () => {
    const bad = [null, 3, 'done', {}, { ...change('done'), title: 3 }, { ...change('done'), type: '__proto__' }];
    assert.deepEqual(
      groupChanges([...bad, { ...change('done'), before: {} }, { ...change('done'), kind: 'note' }]),
      [],
    );
    const good = [change('done'), change('done', { kind: 'group' }), change('done', { kind: 'milestone' })];
    assert.deepEqual(groupChanges([...bad, ...good])[0]?.changes, good);
  });

  it('is empty for anything that is no list', () => {
    for (const value of [undefined, null, 'x', 3, {}, { length: 2 }]) assert.deepEqual(groupChanges(value), []);
  });
});

describe('placeOfChange', () => {
  it('is the milestone, where the change does not name it', () => {
    assert.equal(placeOfChange(change('done', { milestone: 'v1' })), 'v1');
    assert.equal(placeOfChange(change('slipped', { milestone: 'v2', before: 'v1', after: 'v2' })), undefined);
    assert.equal(placeOfChange(change('done')), undefined);
    assert.equal(placeOfChange(change('done', { milestone: '' })), undefined);
  });
});
