import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskLines } from '../../../../../src/core/read/markdown/syntax/mask-lines.ts';
import { finish } from '../../../../../src/core/source/steps.ts';

/** The masked text, with `***` for what is no CommonMark. */
function masked(text: string): string {
  return finish(maskLines(text.split('\n'))).lines.join('\n');
}

/** Kinds of what was masked. */
function kindsOf(text: string): string[] {
  return [...finish(maskLines(text.split('\n'))).directives.values()].map(({ kind }) => kind);
}

describe('maskLines(source)', () => {
  it('leaves CommonMark as it is, and says so', () => {
    const text = '# Plan\n\n- a < b\n\n---\n\nEnd';
    assert.equal(masked(text), text);
    assert.equal(finish(maskLines(text.split('\n'))).changed, false);
  });

  it('blanks front matter, and keeps its lines', () => {
    assert.equal(masked('---\ntitle: Plan\n---\n# A'), '\n\n\n# A');
    assert.deepEqual(kindsOf('---\ntitle: Plan\n---\n# A'), ['front-matter']);
  });

  it('takes two rules below the first line for no front matter', () => {
    assert.deepEqual(kindsOf('# A\n\n---\ntitle: Plan\n---\n'), []);
  });

  it('masks lines of HTML, containers and folds, and not what stands in them', () => {
    assert.equal(masked('<details>\n- a\n</details>'), '***\n- a\n***');
    assert.equal(masked(':::note\n- a\n:::'), '***\n- a\n***');
    assert.equal(masked('[details="More"]\n- a\n[/details]'), '***\n- a\n***');
  });

  it('masks nothing in fenced code', () => {
    const text = '```\n<details>\n:::note\n```';
    assert.equal(masked(text), text);
  });

  it('masks imports of MDX, and not a sentence that begins so', () => {
    assert.deepEqual(kindsOf('import Chart from "./chart"\n\n# A'), ['html']);
    assert.deepEqual(kindsOf('import of contacts\n\n# A'), []);
  });

  it('puts in the blank that a heading lacks, and none into a tag', () => {
    assert.equal(masked('##Later'), '## Later');
    assert.equal(masked('#later'), '#later');
  });
});
