import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeHtmlPage } from '../../src/export/html/write-html-page.ts';
import { writeHtml } from '../../src/export/html/write-html.ts';
import { attackTitles } from './attack-titles.ts';
import { group, item, milestone, roadmap, when } from './sample-models.ts';
import { everyElement, findAll, readXml, textOf } from './xml-checker.ts';

/** Reads a fragment as XML: what is well-formed there nests in HTML, too. */
const read = (html: string) => readXml(html.replaceAll('<br>', '<br/>'));

const allowedTags = new Set(
  'div h1 h2 h3 h4 h5 h6 p aside section ul ol li span bdi a code pre em strong del blockquote table thead tbody tr th td br'.split(
    ' ',
  ),
);
const allowedAttributes = new Set([
  'class',
  'id',
  'data-kind',
  'data-status',
  'data-flag',
  'data-roadmap',
  'data-prefix',
  'data-statuses',
  'data-status-from',
  'data-said',
  'data-unnamed',
  'data-when',
  'data-start',
  'data-end',
  'data-precision',
  'data-approximate',
  'data-from',
  'data-to',
  'data-done',
  'data-total',
  'data-team',
  'data-repository',
  'data-number',
  'data-id',
  'data-href',
  'href',
  'rel',
  'scope',
  'start',
]);

describe('writeHtml', () => {
  it('should write headings by level, and items with ids', () => {
    const root = read(writeHtml(roadmap([milestone('v1', [item('A', { id: 'a' })], { id: 'v1' })])));
    assert.equal(textOf(findAll(root, 'h2')[0] ?? root), 'Sample');
    const [heading] = findAll(root, 'h3');
    assert.equal(heading?.attributes.get('id'), 'roadmap-v1');
    assert.equal(findAll(root, 'li')[0]?.attributes.get('id'), 'roadmap-a');
  });
  it('should show a status word that nobody knows, but no mark that the title holds', () => {
    const words = (statusText: string): string[] => {
      const root = read(writeHtml(roadmap([milestone('v1', [item('A [!]', { status: 'unknown', statusText })])])));
      return everyElement(root)
        .filter(({ attributes }) => attributes.get('class') === 'roadmap-status')
        .map(textOf);
    };
    assert.deepEqual(words('at the printer'), ['at the printer']);
    assert.deepEqual(words('[!]'), []);
  });
  it('should take another level and prefix', () => {
    const html = writeHtml(roadmap([milestone('v1', [], { id: 'v1' })]), { headingLevel: 1, idPrefix: '' });
    assert.match(html, /<h1>Sample<\/h1>/);
    assert.match(html, /<h2 id="v1">/);
  });
  it('should not go deeper than h6', () => {
    const deep = group('g', [], {
      groups: [group('h', [], { groups: [group('i', [], { groups: [group('j', [])] })] })],
    });
    assert.doesNotMatch(writeHtml(roadmap([milestone('v1', [], { groups: [deep] })]), { headingLevel: 4 }), /<h7/);
  });
  it('should say everything that is known of an item', () => {
    const html = writeHtml(
      roadmap([
        milestone('v1', [
          item('A', {
            status: 'done',
            type: 'feature',
            tags: ['CLI'],
            owners: [{ name: 'ines' }],
            helpWanted: true,
            stretch: true,
            breaking: true,
            priority: 'high',
            target: 'v9',
            when: when('Q3 2026'),
            progress: { done: 1, total: 2 },
            links: [{ href: 'https://e.example/7', text: '#7', kind: 'issue' }],
            dependsOn: ['something else'],
            description: [{ type: 'paragraph', children: [{ type: 'text', value: 'described' }] }],
            fields: { Effort: 'large' },
            children: [item('Child')],
          }),
        ]),
      ]),
    );
    const text = textOf(read(html));
    for (const words of [
      ...['Done', 'feature', 'CLI', '@ines', 'Help wanted', 'Stretch goal', 'Breaking change', 'high', 'v9', 'Q3 2026'],
      ...['1 of 2 done', '#7', 'something else', 'described', 'Effort: large', 'Child'],
    ]) {
      assert.ok(text.includes(words), words);
    }
  });
  it("should use the legend's own words for a status", () => {
    const statuses = [{ status: 'in-progress' as const, marks: [':warning:'], label: 'partly there' }];
    assert.match(
      writeHtml(roadmap([milestone('v1', [item('A', { status: 'in-progress' })])], { statuses })),
      />Partly there</,
    );
  });
  it('should not show a status that nobody stated', () => {
    assert.doesNotMatch(writeHtml(roadmap([milestone('v1', [item('A')])])), /roadmap-status/);
  });
  it('should link safe addresses, and write others as text', () => {
    const link = (href: string) =>
      item('x', { content: [{ type: 'link', href, children: [{ type: 'text', value: 'words' }] }] });
    const hrefs = (href: string, baseUrl?: string) =>
      findAll(
        read(writeHtml(roadmap([milestone('v1', [link(href)])]), baseUrl === undefined ? {} : { baseUrl })),
        'a',
      ).map((a) => a.attributes.get('href'));
    assert.deepEqual(hrefs('https://e.example/'), ['https://e.example/']);
    assert.deepEqual(hrefs('../b', 'https://e.example/docs/a'), ['https://e.example/b']);
    assert.deepEqual(hrefs('../b'), []);
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'java\nscript:x', 'vbscript:x']) {
      assert.deepEqual(hrefs(bad, 'https://e.example/'), [], bad);
    }
  });
  it('should write an image as a link, as nothing may be loaded', () => {
    const content = [{ type: 'image' as const, href: 'https://e.example/a.png', alt: 'picture' }];
    const html = writeHtml(roadmap([milestone('v1', [item('x', { content })])]));
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /<a href="https:\/\/e\.example\/a\.png"[^>]*>picture<\/a>/);
  });
  it('should not nest links', () => {
    const content = [{ type: 'text' as const, value: 'x' }];
    const html = writeHtml(
      roadmap([
        milestone('v1', [], {
          title: 'v1',
          href: 'https://e.example/1',
          groups: [group('g', [item('x', { content })])],
        }),
      ]),
    );
    for (const a of findAll(read(html), 'a')) assert.equal(findAll(a, 'a').length, 0);
  });
  it('should hold no blank line, which would end a block of HTML inside markdown', () => {
    const description = [{ type: 'code' as const, value: 'a\n\nb' }];
    assert.doesNotMatch(
      writeHtml(roadmap([milestone('v1', [item('x', { description })])], { description })),
      /\n\s*\n/,
    );
  });
  it('should show every attack as text, with its own elements and attributes alone', () => {
    const inline = (value: string) => [{ type: 'text' as const, value }];
    const html = writeHtml(
      roadmap(
        attackTitles.map((title) =>
          milestone(
            title,
            [item(title, { id: title, tags: [title], fields: { [title]: title }, owners: [{ name: title }] })],
            {
              groups: [group(title, [])],
              description: [{ type: 'code', language: title, value: title }],
            },
          ),
        ),
        {
          title: attackTitles.join(''),
          notices: attackTitles.map((title) => ({
            kind: 'note',
            title,
            content: [{ type: 'paragraph', children: inline(title) }],
          })),
        },
      ),
    );
    const root = read(html);
    for (const element of everyElement(root)) {
      assert.ok(allowedTags.has(element.name), element.name);
      for (const name of element.attributes.keys()) assert.ok(allowedAttributes.has(name), name);
    }
    const titles = findAll(root, 'li').map((entry) => textOf(findAll(entry, 'bdi')[0] ?? entry));
    assert.equal(titles.length, attackTitles.length);
    for (const [index, title] of attackTitles.entries()) {
      assert.ok(titles[index]?.includes(/m\d+/.exec(title)?.[0] ?? ''), title);
    }
  });
});

describe('writeHtmlPage', () => {
  const model = roadmap([milestone('v1', [item('A')])], { title: '</title><script>x</script>' });
  it('should write a document whose own policy forbids scripts', () => {
    const page = writeHtmlPage(model);
    assert.ok(page.startsWith('<!doctype html>'));
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri/);
    assert.doesNotMatch(page, /<script/);
  });
  it('should load the elements where it is told to, with the static text inside', () => {
    const page = writeHtmlPage(model, { script: 'https://cdn.example/r.js', integrity: 'sha384-x', src: 'ROADMAP.md' });
    assert.match(
      page,
      /<script type="module" src="https:\/\/cdn\.example\/r\.js" integrity="sha384-x" crossorigin="anonymous">/,
    );
    assert.match(page, /script-src https:\/\/cdn\.example; connect-src &#39;self&#39;/);
    assert.match(page, /<roadmap-view src="ROADMAP\.md" heading-level="1">\n<div class="roadmap"[^>]*>/);
  });
  it('should not load a script whose address the gate refuses', () => {
    for (const script of ['javascript:alert(1)', 'data:text/javascript,1', '//evil.example/x.js']) {
      assert.doesNotMatch(writeHtmlPage(model, { script, src: 'ROADMAP.md' }), /<script/);
    }
  });
});
