import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnosticCodes, type DiagnosticCodeName } from '../../src/core/diagnostics/codes.ts';
import { createDiagnostic } from '../../src/core/diagnostics/create-diagnostic.ts';
import { readJson } from '../../src/core/read/json/read-json.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { messageFinding } from '../../src/view/message-finding.ts';

const codes = Object.keys(diagnosticCodes) as DiagnosticCodeName[];

/** What is taken of the first message of a code. */
const takenOf = (code: DiagnosticCodeName, diagnostics: readonly { code: string; message: string }[]) => {
  const { message } = diagnostics.find((one) => one.code === code)!;
  return messageFinding(message);
};

describe('messageFinding', () => {
  it('finds nothing in the sentences of the table', () => {
    for (const code of codes) assert.deepEqual(messageFinding(createDiagnostic(code).message), {}, code);
  });

  it('takes a sentence of its own whole, whatever the remedy', () => {
    const details = ['items[0].title: expected text, found a number.', "'A. B': 'x. Y' may not be linked to."];
    for (const code of codes) {
      for (const detail of details)
        assert.deepEqual(messageFinding(createDiagnostic(code, { detail }).message), { detail }, code);
    }
  });

  it('takes what is quoted of markdown', () => {
    const { diagnostics } = parseRoadmap(
      '# Plan\n\n## v1.0\n\n| Item | Status |\n| --- | --- |\n| Search | wibble |\n',
    );
    assert.deepEqual(takenOf('unknown-status', diagnostics), { quote: 'wibble' });
  });

  it('takes a quote with sentences, lines and quotation marks in it', () => {
    for (const text of ['It’s done. See ‘x’.', 'two\nlines', '‘', ' — ', 'a: ‘b’. C'])
      assert.deepEqual(messageFinding(`A line says two: ‘${text}’. Change one of them.`), { quote: text });
  });

  it('takes the path and the value of JSON', () => {
    const { diagnostics } = readJson('{"milestones": [{"title": 3}]}');
    const { quote, detail } = takenOf('json-shape', diagnostics);
    assert.equal(quote, undefined);
    assert.match(detail!, /^milestones\[0\]\.title: expected .*\.$/);
  });

  it('finds nothing in other texts', () => {
    for (const text of ['', 'Found.', '‘x’', 'no sentence: 3', '. ', 'A. B'])
      assert.deepEqual(messageFinding(text), {}, text);
  });
});
