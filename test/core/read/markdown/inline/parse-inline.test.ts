import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inline } from '../../../../../src/core/model/types.ts';
import { inlineOf } from '../inline-of.ts';

const text = (value: string): Inline => ({ type: 'text', value });

describe('parseInline(content, line, context)', () => {
  it('reads emphasis, strong and struck text', () => {
    assert.deepEqual(inlineOf('*a* **b** ~~c~~'), [
      { type: 'emphasis', children: [text('a')] },
      text(' '),
      { type: 'strong', children: [text('b')] },
      text(' '),
      { type: 'delete', children: [text('c')] },
    ]);
  });

  it('reads no emphasis in names, in sums and behind a backslash', () => {
    for (const line of ['snake_case_name', '2 * 3 * 4']) assert.deepEqual(inlineOf(line), [text(line)]);
    assert.deepEqual(inlineOf(String.raw`\*a\*`), [text('*a*')]);
  });

  it('reads code, and nothing in it', () => {
    assert.deepEqual(inlineOf('`*a* <b>`'), [{ type: 'code', value: '*a* <b>' }]);
  });

  it('reads links and images', () => {
    const href = 'https://example.org/';
    assert.deepEqual(inlineOf(`[a](${href})`), [{ type: 'link', href, children: [text('a')] }]);
    assert.deepEqual(inlineOf('![Logo](a.png)'), [{ type: 'image', href: 'a.png', alt: 'Logo' }]);
  });

  it('reads no link to what runs, or to what no line defines', () => {
    assert.deepEqual(inlineOf('[a](javascript:alert(1))'), [text('[a](javascript:alert(1))')]);
    assert.deepEqual(inlineOf('[a][b]'), [text('[a][b]')]);
  });

  it('takes out HTML that styles, and reads named characters', () => {
    assert.deepEqual(inlineOf('<b>R&amp;D</b>'), [text('R&D')]);
  });

  it('joins lines by a blank, and says where the run stands', () => {
    assert.deepEqual(inlineOf('a\nb'), [
      {
        type: 'text',
        value: 'a b',
        source: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 2, offset: 3 } },
      },
    ]);
  });

  it('breaks a line that ends in two blanks', () => {
    assert.deepEqual(
      inlineOf('a  \nb').map(({ type }) => type),
      ['text', 'break', 'text'],
    );
  });

  it('gives no run of nothing', () => {
    assert.deepEqual(inlineOf('  '), []);
  });
});
