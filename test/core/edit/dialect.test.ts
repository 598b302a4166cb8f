import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Dialect, styleOf } from '../../../src/core/edit/dialect.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';

describe('styleOf(text)', () => {
  it('knows boxes, shortcodes, pictures, marks in brackets and words', () => {
    for (const box of ['[x]', '[X]', '[ ]', '[]']) assert.equal(styleOf(box), 'box', box);
    assert.equal(styleOf(':white_check_mark:'), 'shortcode');
    assert.equal(styleOf('✅'), 'picture');
    assert.equal(styleOf('[WIP]'), 'bracket');
    assert.equal(styleOf('in progress'), 'word');
  });

  it('takes what only looks like a box or shortcode for something else', () => {
    assert.equal(styleOf('[~]'), 'bracket');
    assert.equal(styleOf(':not closed'), 'picture');
    assert.equal(styleOf('x'), 'word');
  });
});

describe('new Dialect(roadmap, text)', () => {
  const dialectOf = (text: string): Dialect => new Dialect(parseRoadmap(text, { format: 'markdown' }), text);

  it('has the style that most items use', () => {
    assert.equal(dialectOf('## v1\n\n- ✅ Maps\n- ✅ Search\n- [x] Sync\n').commonStyle, 'picture');
  });

  it('has no style where no item states a status', () => {
    assert.equal(dialectOf('## v1\n\n- Maps\n').commonStyle, undefined);
  });

  it('marks as the document does, then as is usual', () => {
    assert.deepEqual(dialectOf('## v1\n\n- ✔️ Search\n').marksFor('done', 'picture'), ['✔️', '✅']);
  });

  it('marks nothing that a style has no sign for', () => {
    assert.deepEqual(dialectOf('## v1\n\n- [x] Maps\n').marksFor('blocked', 'box'), []);
  });

  it('writes words with the case of another', () => {
    const dialect = dialectOf('## v1\n\n- [x] Maps\n');
    assert.deepEqual(dialect.marksFor('in-progress', 'word', 'DONE'), ['IN PROGRESS']);
    assert.deepEqual(dialect.marksFor('in-progress', 'word', 'Done'), ['In progress']);
    assert.deepEqual(dialect.marksFor('in-progress', 'word'), ['in progress']);
  });
});
