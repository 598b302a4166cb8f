import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { diagnosticCodes, type DiagnosticCode } from '../../../src/core/diagnostics/codes.ts';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';

const rows: [code: string, row: DiagnosticCode][] = Object.entries(diagnosticCodes);

describe('diagnosticCodes', () => {
  it('says of each what is wrong and what to do, as sentences', () => {
    for (const [code, row] of rows) {
      assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(row.problem, /^[A-Z].*\.$/, code);
      assert.match(row.remedy, /^[A-Z].*\.$/, code);
    }
  });

  it('is written down in docs/diagnostics.md, each code once', () => {
    const text = readFileSync(new URL('../../../docs/diagnostics.md', import.meta.url), 'utf8');
    for (const [code] of rows) assert.equal(text.split(`| \`${code}\` |`).length, 2, code);
  });

  it('gives a fix for every code that promises one, and none is left after it', () => {
    for (const [code, row] of rows) {
      if (row.fixable !== true) continue;
      const found = parseRoadmap(row.example, { format: 'markdown' }).diagnostics.filter((one) => one.code === code);
      const fixes = found.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
      assert.ok(fixes.length > 0, code);
      const mended = parseRoadmap(applyEdits(row.example, fixes), { format: 'markdown' });
      assert.ok(!mended.diagnostics.some((one) => one.code === code), code);
    }
  });

  it('reports nothing but what is good to know of a plain plan', () => {
    const { diagnostics } = parseRoadmap('# Plan\n\n## v1.0\n\n- [x] One thing\n- [ ] Another thing\n');
    assert.deepEqual(diagnostics, []);
  });
});
