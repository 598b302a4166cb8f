import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statusWords } from '../../src/view/status-words.ts';

const legend = [
  { status: 'in-progress', marks: [':warning:'], label: 'partial implementation' },
  { status: 'planned', marks: [':x:'], label: 'incomplete or no implementation at all' },
  { status: 'blocked', marks: [], label: '  ' },
] as const;
const definitions = legend.map((definition) => ({ ...definition, marks: [...definition.marks] }));

describe('statusWords', () => {
  it("gives the document's own words, with a capital", () => {
    assert.equal(statusWords(definitions, 'in-progress'), 'Partial implementation');
  });

  it('gives none where the words are too long, blank or missing', () => {
    assert.equal(statusWords(definitions, 'planned'), undefined);
    assert.equal(statusWords(definitions, 'blocked'), undefined);
    assert.equal(statusWords(definitions, 'done'), undefined);
  });

  it('leaves the bare name of a status to the language of the interface', () => {
    assert.equal(statusWords([{ status: 'at-risk', marks: [], label: 'at-risk' }], 'at-risk'), undefined);
    assert.equal(statusWords([{ status: 'in-progress', marks: [], label: 'In progress' }], 'in-progress'), undefined);
    assert.equal(statusWords([{ status: 'in-progress', marks: [], label: 'under way' }], 'in-progress'), 'Under way');
  });

  it('makes the capital by the language', () => {
    assert.equal(statusWords([{ status: 'done', marks: [], label: 'iyi' }], 'done', 'tr'), 'İyi');
  });

  it('keeps letters outside the basic plane whole', () => {
    assert.equal(statusWords([{ status: 'done', marks: [], label: '🎉 shipped' }], 'done'), '🎉 shipped');
  });
});
