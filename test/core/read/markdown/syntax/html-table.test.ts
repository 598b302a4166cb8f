import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskLines } from '../../../../../src/core/read/markdown/syntax/mask-lines.ts';
import { finish } from '../../../../../src/core/source/steps.ts';

/** Headers and rows of the table that `maskLines` lets `readHtmlTable` read; undefined where it is none. */
function read(...lines: string[]): string[][] | undefined {
  const [first] = finish(maskLines(['<table>', ...lines])).directives.values();
  return first?.kind === 'table' ? [first.header, ...first.rows.map(({ cells }) => cells)] : undefined;
}

const header = '<tr><th>Feature</th><th>Status</th></tr>';

describe('readHtmlTable(state, line)', () => {
  it('reads a row of headers and the rows below it', () => {
    assert.deepEqual(read(header, '<tr><td>Dark theme</td><td>planned</td></tr>', '</table>'), [
      ['Feature', 'Status'],
      ['Dark theme', 'planned'],
    ]);
  });

  it('reads none without headers, without rows or without an end', () => {
    assert.equal(read('<tr><td>Dark theme</td></tr>', '<tr><td>Maps</td></tr>', '</table>'), undefined);
    assert.equal(read(header, '</table>'), undefined);
    assert.equal(read(header, '<tr><td>Dark theme</td></tr>'), undefined);
  });

  it('reads none that holds another', () => {
    assert.equal(read(header, '<tr><td>', '<table><tr><td>x</td></tr></table>', '</td></tr>', '</table>'), undefined);
  });

  it('repeats a cell that reaches over rows', () => {
    const rows = ['<tr><td rowspan="2">Maps</td><td>a</td></tr>', '<tr><td>b</td></tr>', '</table>'];
    assert.deepEqual(read(header, ...rows)?.slice(1), [
      ['Maps', 'a'],
      ['Maps', 'b'],
    ]);
  });

  it('leaves empty what a cell reaches over in its row', () => {
    const rows = ['<tr><td colspan="2">Maps</td></tr>', '</table>'];
    assert.deepEqual(read(header, ...rows)?.slice(1), [['Maps', '']]);
  });

  it('writes styled cells, links and lists as markdown', () => {
    const cells = '<td><b>Maps</b> <a href="a.md">doc</a></td><td><ul><li>one<li>two</ul></td>';
    assert.deepEqual(read(header, `<tr>${cells}</tr>`, '</table>')?.[1], ['**Maps** [doc](a.md)', 'one<br>two']);
  });

  it('reads cells that begin and end on other lines', () => {
    assert.deepEqual(read(header, '<tr>', '<td>', 'Maps', '</td>', '<td>done', '</tr>', '</table>')?.[1], [
      'Maps',
      'done',
    ]);
  });
});
