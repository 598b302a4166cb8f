import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import createMarkdownIt from 'markdown-it';
import { roadmapFences } from '../../src/plugins/markdown-it.ts';

/** The HTML of a page. */
function htmlOf(markdown: string, options = {}): string {
  return new createMarkdownIt().use(roadmapFences, options).render(markdown);
}

describe('roadmapFences', () => {
  it('turns a fence into the element with static HTML inside', () => {
    const html = htmlOf('```roadmap view=board\n## v1.0\n- [ ] Search\n```\n');
    assert.match(html, /^<roadmap-view v-pre view="board" text="## v1\.0&#10;- \[ \] Search&#10;">/);
    assert.match(html, /Search[\s\S]*<\/roadmap-view>\n$/);
  });

  it('lets no text of the fence out of its place', () => {
    const html = htmlOf('```roadmap\n- "><script>alert(1)</script>\n```\n');
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /&quot;&gt;&lt;script|&#34;&gt;&lt;script/);
  });

  it('leaves other code to the rule that was there', () => {
    assert.match(htmlOf('```js\n1 < 2\n```\n'), /^<pre><code class="language-js">1 &lt; 2/);
  });

  it('offers the downloads that a fence asks for', () => {
    const html = htmlOf('```roadmap exports="csv ics"\n- a\n```\n');
    assert.match(html, /^<roadmap-view v-pre exports="csv ics" text=/);
  });

  it('says which words of a fence mean nothing', () => {
    const warnings: string[] = [];
    htmlOf('```roadmap colour=red\n- a\n```\n', { onWarning: (text: string) => warnings.push(text) });
    assert.match(warnings.join(), /colour/);
  });
});
