import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitTitle } from '../../../../../src/core/read/markdown/line/split-title.ts';
import { rawText } from '../../../../../src/core/model/inline-text.ts';
import { inlineOf } from '../inline-of.ts';

/** Title and description of a line, as text. */
function split(text: string, isBoldLine?: boolean): [title: string, rest: string] {
  const { title, rest } = splitTitle(inlineOf(text), isBoldLine);
  return [rawText(title), rawText(rest)];
}

describe('splitTitle(nodes, isBoldLine)', () => {
  it('parts after a bold lead that ends like a sentence or with a colon, without that sign', () => {
    assert.deepEqual(split('**Unit testing.** We gather ideas.'), ['Unit testing', 'We gather ideas.']);
    assert.deepEqual(split('**Offline sync:** queue writes'), ['Offline sync', 'queue writes']);
    assert.deepEqual(split('**Offline sync**: queue writes'), ['Offline sync', 'queue writes']);
    assert.deepEqual(split('**Offline sync**<br>Queue writes'), ['Offline sync', 'Queue writes']);
  });

  it('keeps the sign of a question in its title', () => {
    assert.deepEqual(split('**Why?** Because'), ['Why?', 'Because']);
  });

  it('does not part after a bold word that only begins the line', () => {
    assert.deepEqual(split('**Traefik** - Reverse proxy'), ['Traefik - Reverse proxy', '']);
  });

  it('parts there where the bold part is a line of its own', () => {
    assert.deepEqual(split('**Traefik** - Reverse proxy', true), ['Traefik', 'Reverse proxy']);
  });

  it('does not part after a lead that counts or dates what follows', () => {
    assert.deepEqual(split('**Q1**: ship maps'), ['Q1: ship maps', '']);
    assert.deepEqual(split('**P10-12**: ship maps'), ['P10-12: ship maps', '']);
  });

  it('parts after the first sentence of more than 220 characters', () => {
    const second = `Then ${'we see '.repeat(40)}`.trim();
    assert.deepEqual(split(`Draw the maps. ${second}`), ['Draw the maps.', second]);
  });

  it('does not part two short sentences, or a long one', () => {
    const long = 'a word '.repeat(40).trim();
    assert.deepEqual(split('Dark theme. Light one too.'), ['Dark theme. Light one too.', '']);
    assert.deepEqual(split(long), [long, '']);
  });
});
