import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { writeReadmeSection } from '../../src/export/readme-section.ts';
import { attackTitles } from './attack-titles.ts';
import { item, milestone, roadmap, when } from './sample-models.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Cells of the table as text; throws where a cell holds markup. */
function cells(text: string): string[][] {
  const rows: string[][] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type !== 'inline' || rows.length === 0) continue;
    const types = new Set(token.children?.map(({ type }) => type));
    for (const type of types)
      assert.ok(/^(?:text|text_special|strong_open|strong_close|link_open|link_close)$/.test(type), type);
    rows.at(-1)?.push(token.children?.map(({ content }) => content).join('') ?? '');
  }
  return rows;
}

describe('writeReadmeSection', () => {
  it('should write one row an item, the milestone once', () => {
    const text = writeReadmeSection(roadmap([milestone('v1', [item('A', { status: 'done' }), item('B')])]));
    assert.deepEqual(cells(text), [
      ['Release', 'Item', 'Status'],
      ['v1', 'A', '✅ Done'],
      ['', 'B', ''],
    ]);
  });
  it('should leave out columns that nobody filled', () => {
    assert.deepEqual(cells(writeReadmeSection(roadmap([milestone('v1', [item('A')])])))[0], ['Release', 'Item']);
  });
  it('should write milestones alone where asked to', () => {
    const model = roadmap([milestone('v1', [item('A', { status: 'done' })], { when: when('Q1 2026') })]);
    assert.deepEqual(cells(writeReadmeSection(model, { rows: 'milestones' }))[1], ['v1', 'Q1 2026', '1 of 1 done']);
  });
  it('should show the picture with words for it, and not one the gate refuses', () => {
    const model = roadmap([milestone('v1', [item('A')])], { title: '"><script>' });
    assert.match(
      writeReadmeSection(model, { picture: 'docs/r.svg', link: 'ROADMAP.md' }),
      /^<a href="ROADMAP\.md"><img alt="&quot;&gt;&lt;script&gt;: 1 release · 1 item" src="docs\/r\.svg"><\/a>\n/,
    );
    assert.doesNotMatch(writeReadmeSection(model, { picture: 'javascript:x' }), /<img/);
  });
  it('should keep every attack as text in its own cell', () => {
    const text = writeReadmeSection(
      roadmap([
        milestone(
          'v1',
          attackTitles.map((title) => item(title)),
        ),
      ]),
    );
    const rows = cells(text).slice(1);
    assert.equal(rows.length, attackTitles.length);
    for (const [index, title] of attackTitles.entries()) {
      assert.equal(rows[index]?.length, 2);
      assert.ok(rows[index][1]?.includes(/m\d+/.exec(title)?.[0] ?? ''), title);
    }
  });
});

describe('writeReadmeSection, titles with signs of markdown', () => {
  for (const text of [
    '*a* _b_ `c` [d](e) <f> | g',
    '# a',
    '1. a',
    '- a',
    '+ a',
    '~~a~~',
    '&amp;',
    'https://a.example/_b_',
    '$a$',
  ]) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const [, row = []] = cells(writeReadmeSection(roadmap([milestone('v1', [item(text, { status: 'done' })])])));
      assert.ok(row.includes(text), row.join(' | '));
    });
  }
});
