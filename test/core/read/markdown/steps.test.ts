import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blockSteps } from '../../../../src/core/read/markdown/blocks/read-blocks.ts';
import { buildSteps } from '../../../../src/core/read/markdown/build/build-roadmap.ts';
import { readMarkdown } from '../../../../src/core/read/markdown/read-markdown.ts';
import { getParser, parseSteps } from '../../../../src/core/read/markdown/syntax/parser.ts';
import { syntaxSteps } from '../../../../src/core/read/markdown/syntax/read-syntax.ts';
import { finish, type Steps } from '../../../../src/core/source/steps.ts';

const section = (number: number): string =>
  `## v${number}.0\n\nWhat it is for.\n\n- [x] Search\n- [ ] Import\n  - of tables\n\n| Feature | Status |\n| --- | --- |\n| Export | done |\n`;
const long = `# Plan\n\n${Array.from({ length: 200 }, (_, index) => section(index + 1)).join('\n')}`;

/** Runs steps and counts them. */
function count<T>(steps: Steps<T>): { value: T; pauses: number } {
  let pauses = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { value: step.value, pauses };
    pauses++;
  }
}

describe('reading in steps', () => {
  it('pauses within each stage of a long text, and reads the same', () => {
    const syntax = count(syntaxSteps(long));
    const blocks = count(blockSteps(syntax.value));
    const built = count(buildSteps(blocks.value, syntax.value));
    for (const { pauses } of [syntax, blocks, built]) assert.ok(pauses > 200, String(pauses));
    assert.deepEqual(built.value, readMarkdown(long));
  });

  it('pauses between the entries of one list, and the rows of one table', () => {
    const list = '# Plan\n\n## v1.0\n\n' + '- [ ] Search\n'.repeat(1000);
    const table = '# Plan\n\n## v1.0\n\n| Feature | Status |\n| --- | --- |\n' + '| Search | done |\n'.repeat(1000);
    for (const text of [list, table]) {
      const syntax = finish(syntaxSteps(text));
      assert.ok(count(buildSteps(finish(blockSteps(syntax)), syntax)).pauses > 1000);
    }
  });

  it('sees the blocks that the parser sees by itself', () => {
    const parser = getParser(20);
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '  ',
      '> ',
      '1. ',
      '```',
      '\n',
      '\n\n',
      'a',
      '|',
      '| - |',
      '[a]: b',
      '\t',
      '***',
      '===',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const [one, other]: Record<string, unknown>[] = [{}, {}];
        const tokens = parser.parse(text, one!).filter(({ type }) => type !== 'reference_definition');
        const stepped = finish(parseSteps(parser, text, other!)).filter(({ type }) => type !== 'reference_definition');
        assert.deepEqual(stepped, tokens);
        assert.deepEqual(other, one);
      }),
      { numRuns: 1000 },
    );
  });
});
