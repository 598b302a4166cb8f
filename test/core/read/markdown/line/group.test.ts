import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rawText } from '../../../../../src/core/model/inline-text.ts';
import { findGroup } from '../../../../../src/core/read/markdown/line/group.ts';
import { inlineOf } from '../inline-of.ts';

/** What stands in the group that ends a line; undefined where none does. */
function innerOf(line: string): string | undefined {
  const group = findGroup(inlineOf(line));
  return group && rawText(group.inner);
}

describe('findGroup(nodes)', () => {
  it('finds parentheses at the end, of either width', () => {
    assert.equal(innerOf('Maps (done)'), 'done');
    assert.equal(innerOf('地图（完成）'), '完成');
  });

  it('finds none that stand before the end, or in code or bold text', () => {
    assert.equal(innerOf('Maps (done) at last'), undefined);
    assert.equal(innerOf('`maps(done)`'), undefined);
    assert.equal(innerOf('**Maps (done)**'), undefined);
  });

  it('takes the outer of nested ones', () => {
    assert.equal(innerOf('Maps (done (v2))'), 'done (v2)');
  });

  it('finds none where they do not match', () => {
    assert.equal(innerOf('Maps done)'), undefined);
    assert.equal(innerOf('Maps (done'), undefined);
  });

  it('reaches over links', () => {
    assert.equal(innerOf('Maps (see [RFC](https://example.org))'), 'see RFC');
  });

  it('finds square brackets that stand apart', () => {
    assert.equal(innerOf('Maps [done]'), 'done');
  });

  it('finds no square brackets of code or of numbers', () => {
    assert.equal(innerOf('Rows of list[i]'), undefined);
    assert.equal(innerOf('Rows of [0]'), undefined);
  });

  it('says where it opens, and whether the line is nothing else', () => {
    assert.deepEqual(findGroup(inlineOf('Maps (done)')), {
      index: 0,
      offset: 5,
      inner: [{ type: 'text', value: 'done' }],
      isWhole: false,
    });
    assert.equal(findGroup(inlineOf('(done)'))?.isWhole, true);
  });
});
