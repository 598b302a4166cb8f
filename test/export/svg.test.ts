import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { breakLines, textWidth } from '../../src/export/svg/text-metrics.ts';
import { createTimeAxis, daysOf } from '../../src/export/svg/time-axis.ts';
import { writeSvg } from '../../src/export/svg/write-svg.ts';
import { attackTitles } from './attack-titles.ts';
import { group, item, milestone, roadmap, when } from './sample-models.ts';
import { everyElement, findAll, readXml, textOf, type XmlElement } from './xml-checker.ts';

const dated = roadmap([
  milestone('1.0', [item('A', { status: 'done', when: when('March 2026', '2026-03-01', '2026-03-31', 'month') })], {
    when: when('12 January 2026 – 27 March 2026', '2026-01-12', '2026-03-27'),
  }),
  milestone('1.1', [item('B', { status: 'planned', when: when('3 May 2026', '2026-05-03', '2026-05-03') })], {
    when: when('Q2 2026', '2026-04-01', '2026-06-30', 'quarter'),
  }),
  milestone('2.0', [item('C')], { when: when('after 1.1', undefined, undefined, 'none') }),
]);

const undated = roadmap(
  ['v1', 'v2', 'v3'].map((title) =>
    milestone(title, [item(`${title} loose`)], { groups: [group('Theme', [item(`${title} in theme`)])] }),
  ),
);

/** Titles as the picture says them: one `<tspan>` a title, however many lines it takes. */
function texts(svg: string): string[] {
  return findAll(readXml(svg), 'text').map((text) => {
    const first = text.children.find((child): child is XmlElement => typeof child !== 'string');
    return (first ? textOf(first) : textOf(text)).replace(/\s+/g, ' ').trim();
  });
}

describe('writeSvg', () => {
  it('should write a document with title and description that loads nothing', () => {
    const svg = writeSvg(dated);
    const root = readXml(svg);
    assert.equal(root.name, 'svg');
    assert.equal(root.attributes.get('xmlns'), 'http://www.w3.org/2000/svg');
    assert.equal(textOf(findAll(root, 'title')[0] ?? root), 'Sample');
    assert.match(textOf(findAll(root, 'desc')[0] ?? root), /3 releases/);
    assert.doesNotMatch(
      svg.replace('http://www.w3.org/2000/svg', ''),
      /url\(|@import|http|<image|<use|<foreignObject|<script/,
    );
  });
  it('should follow the colour scheme of its reader, and not where one is asked for', () => {
    assert.match(writeSvg(dated), /prefers-color-scheme:dark/);
    assert.doesNotMatch(writeSvg(dated, { scheme: 'dark' }), /prefers-color-scheme/);
    assert.match(writeSvg(dated, { scheme: 'dark' }), /\.rm-bg\{fill:#0f1318\}/);
  });
  it('should have a time axis where there are dates, and none where there are none', () => {
    assert.ok(texts(writeSvg(dated)).includes('2026'));
    assert.ok(!texts(writeSvg(undated)).some((text) => /^\d{4}$/.test(text)));
    assert.ok(texts(writeSvg(undated)).includes('Release order. The source gives no dates.'));
  });
  it('should draw no time that no calendar has, nor mark such a day', () => {
    const of = (start: string, end: string) =>
      writeSvg(roadmap([milestone('v1', [item('A')], { when: when('x', start, end) })]), { today: '2026-02-31' });
    assert.ok(texts(of('2026-02-01', '2026-02-28')).includes('2026'));
    const svg = of('2026-99-99', '2026-02-31');
    for (const text of [svg, of('2026-99-99', '2026-02-28')])
      assert.ok(!texts(text).some((word) => /^\d{4}$/.test(word)));
    for (const text of [svg, of('9999-12-31', '9999-12-31'), of('2026-02-01', '2026-03-31')])
      assert.doesNotMatch(text, /NaN|Infinity|rm-today"/);
  });
  it('should put what has no date into words, never on the axis', () => {
    assert.ok(texts(writeSvg(dated)).includes('“after 1.1”'));
  });
  it('should draw exact days solid, periods dashed, and a day as a point', () => {
    const svg = writeSvg(dated, { detail: 'milestones' });
    assert.equal(svg.match(/<rect class="rm-f" x="[\d.]+" y="[\d.]+" width="[\d.]+" height="20"/g)?.length, 1);
    assert.equal(svg.match(/<rect class="rm-l rm-dash"[^>]+height="20"/g)?.length, 1);
    assert.match(svg, /<path class="rm-f" d="M[\d. ]+l7 7l-7 7l-7-7Z"/);
  });
  it('should mark today inside the axis, and not outside of it', () => {
    assert.match(writeSvg(dated, { today: '2026-04-10' }), /class="rm-today"/);
    assert.doesNotMatch(writeSvg(dated, { today: '2030-04-10' }), /class="rm-today"/);
    assert.doesNotMatch(writeSvg(dated), /class="rm-today"/);
  });
  it('should link items to safe addresses alone', () => {
    const link = (href: string) =>
      roadmap([milestone('v1', [item('A', { links: [{ href, text: '#1', kind: 'issue' }] })])]);
    assert.match(writeSvg(link('https://e.example/1')), /<a href="https:\/\/e\.example\/1"><text/);
    for (const href of ['javascript:alert(1)', 'data:x', '../1', '#x'])
      assert.doesNotMatch(writeSvg(link(href)), /<a /);
  });
  it('should name all items in the description where they are not drawn', () => {
    const svg = writeSvg(undated, { detail: 'milestones' });
    assert.match(textOf(findAll(readXml(svg), 'desc')[0] ?? readXml(svg)), /v2 in theme/);
    assert.ok(!texts(svg).includes('v2 in theme'));
  });
  for (const width of [320, 480, 960, 2000]) {
    it(`should keep text, as it is measured, inside of a picture ${String(width)} px wide`, () => {
      for (const model of [dated, undated, attacks()]) {
        for (const text of findAll(readXml(writeSvg(model, { width })), 'text')) checkInside(text, width);
      }
    });
  }
  it('should stay well-formed and keep every title under attack', () => {
    const svg = writeSvg(attacks());
    const root = readXml(svg);
    const names = new Set('svg title desc style rect path circle g a text tspan'.split(' '));
    for (const element of everyElement(root)) {
      assert.ok(names.has(element.name), element.name);
      for (const name of element.attributes.keys()) assert.doesNotMatch(name, /^on|^style$/);
    }
    const shown = texts(svg).join('\n');
    for (const title of attackTitles) assert.ok(shown.includes(/m\d+/.exec(title)?.[0] ?? ''), title);
  });
  it('should not draw more than 500 items unless asked to, but name them in the description', () => {
    const many = roadmap([
      milestone(
        'v1',
        Array.from({ length: 501 }, (_, index) => item(`Item ${String(index)}`)),
      ),
    ]);
    assert.ok(!texts(writeSvg(many)).includes('Item 500'));
    assert.ok(texts(writeSvg(many)).includes('v1'));
    assert.match(textOf(findAll(readXml(writeSvg(many)), 'desc')[0] ?? readXml(writeSvg(many))), /Item 500\./);
    assert.ok(texts(writeSvg(many, { detail: 'items' })).includes('Item 500'));
  });
  it('should not say a time twice that the title says already', () => {
    const time = when('Q3 2026', '2026-07-01', '2026-09-30', 'quarter');
    const drawn = texts(
      writeSvg(roadmap([milestone('Q3 2026', [item('A (Q3 2026)', { when: time })], { when: time })])),
    );
    assert.equal(drawn.filter((text) => text === 'Q3 2026').length, 2, 'as title of the row and of the list');
  });
  it('should draw an empty roadmap', () => {
    assert.ok(texts(writeSvg(roadmap([]))).includes('Sample'));
  });
});

function attacks(): Roadmap {
  return roadmap(
    attackTitles.map((title) =>
      milestone(title, [item(title, { status: 'done', owners: [{ name: title }] })], { groups: [group(title, [])] }),
    ),
    { title: attackTitles[0] ?? '' },
  );
}

function checkInside(text: XmlElement, width: number): void {
  const size = Number(text.attributes.get('font-size'));
  if (text.attributes.has('text-anchor')) return;
  const x = Number(text.attributes.get('x'));
  for (const span of findAll(text, 'tspan').filter((part) => findAll(part, 'tspan').length === 0)) {
    const start = Number(span.attributes.get('x') ?? x);
    const own = Number(span.attributes.get('font-size') ?? size);
    assert.ok(start + textWidth(textOf(span), { size: own }) <= width + 1, textOf(span));
  }
}

describe('breakLines', () => {
  const style = { size: 10 };
  const broken = (text: string, width: number) => breakLines(text, width, style).map((line) => line.text);
  it('should break at spaces', () => {
    assert.deepEqual(broken('one two three', 46), ['one two', 'three']);
  });
  it('should not break what fits', () => {
    assert.deepEqual(broken('one two three', 400), ['one two three']);
  });
  it('should break inside a word that is wider than a line, and say so', () => {
    const lines = breakLines('x'.repeat(30), 40, style);
    assert.ok(lines.length > 3);
    assert.deepEqual(
      lines.map((line) => line.joined),
      [false, ...lines.slice(1).map(() => true)],
    );
    assert.equal(lines.map((line) => line.text).join(''), 'x'.repeat(30));
  });
  it('should break between ideographs, losing none', () => {
    const lines = broken('日本語の題名', 25);
    assert.ok(lines.every((line) => textWidth(line, style) <= 25));
    assert.equal(lines.join(''), '日本語の題名');
  });
  it('should give one empty line for the empty text', () => {
    assert.deepEqual(breakLines('', 40, style), [{ text: '', joined: false }]);
  });
});

describe('createTimeAxis', () => {
  const spansOf = (start: string, end: string) => [daysOf(when('', start, end))].filter((days) => days !== undefined);
  it('should round out to whole units and place days between', () => {
    const axis = createTimeAxis(spansOf('2026-02-10', '2026-11-05'), 600, 'en', 200);
    assert.deepEqual(
      axis?.ticks
        .map(({ label }) => label)
        .filter(Boolean)
        .slice(0, 2),
      ['Feb', 'Mar'],
    );
    assert.equal(axis?.position(axis.first), 0);
    assert.equal(axis?.position(axis.end), 600);
  });
  it('should take quarters, halves and years for longer times', () => {
    const labels = (end: string) => createTimeAxis(spansOf('2020-01-01', end), 600, 'en', 200)?.ticks[0];
    assert.equal(labels('2021-12-31')?.label, 'Q1');
    assert.equal(labels('2025-12-31')?.label, 'H1');
    assert.deepEqual(labels('2040-12-31'), { day: 18262, label: '', year: '2020' });
  });
  it('should not draw longer than the bound', () => {
    const axis = createTimeAxis(spansOf('2020-01-01', '9999-12-31'), 600, 'en', 200);
    assert.ok((axis?.ticks.length ?? 0) <= 202);
  });
  it('should be absent for no times', () => {
    assert.equal(createTimeAxis([], 600, 'en', 200), undefined);
  });
});
