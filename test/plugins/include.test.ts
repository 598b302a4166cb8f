import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import createMarkdownIt from 'markdown-it';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { RoadmarkError } from '../../src/core/roadmark-error.ts';
import { roadmapFences } from '../../src/plugins/markdown-it.ts';
import { remarkRoadmap } from '../../src/plugins/remark.ts';

let folder = '';
let root = '';
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roadmark-include-'));
  root = path.join(folder, 'site');
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  writeFileSync(path.join(root, 'ROADMAP.md'), '## v1.0\n- [x] Search\n');
  writeFileSync(path.join(root, 'docs/plan.md'), '## v2.0\n- [ ] Sync\n');
  writeFileSync(path.join(folder, 'SECRET.md'), '## v9.0\n- Secret\n');
  writeFileSync(path.join(root, 'utf16.md'), Buffer.from('\ufeff## v1.0\n- [x] Search\n', 'utf16le'));
  writeFileSync(path.join(root, 'latin1.md'), Buffer.from('## v1.0\n- [x] Größe\n', 'latin1'));
  writeFileSync(path.join(root, 'marked.md'), '\ufeff## v1.0\n- [x] Größe\n');
  symlinkSync(path.join(folder, 'SECRET.md'), path.join(root, 'link.md'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** How each plugin shows a page that lies in `docs/page.md`. */
const plugins: Record<string, (markdown: string, options?: object) => string> = {
  roadmapFences: (markdown, options = { root }) =>
    new createMarkdownIt().use(roadmapFences, options).render(markdown, { path: path.join(root, 'docs/page.md') }),
  remarkRoadmap: (markdown, options = { root }) => {
    const processor = unified().use(remarkParse).use(remarkRoadmap, options);
    return JSON.stringify(processor.runSync(processor.parse(markdown), { path: path.join(root, 'docs/page.md') }));
  },
};

const fence = (file: string): string => `\`\`\`roadmap file=${file}\n\`\`\`\n`;

/** Matches a misuse by its code and by words of its one line. */
const misuse =
  (code: string, words: RegExp) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof RoadmarkError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, words);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  };

for (const [name, show] of Object.entries(plugins)) {
  describe(`${name}, a file that a page includes`, () => {
    it('is found from the page and from the root', () => {
      assert.match(show(fence('plan.md')), /roadmap-view.*Sync/s);
      assert.match(show(fence('../ROADMAP.md')), /roadmap-view.*Search/s);
      assert.match(show(fence('/ROADMAP.md')), /roadmap-view.*Search/s);
    });

    it('is named with its page where it is missing, with the one that may have been meant', () => {
      assert.throws(
        () => show(fence('/RODMAP.md')),
        misuse('include-missing', /docs.page\.md: \/RODMAP\.md cannot be read: did you mean .ROADMAP\.md\?$/),
      );
      assert.throws(
        () => show(fence('other.md')),
        misuse('include-missing', /page\.md: other\.md .*relative to the page/),
      );
    });

    it('is no folder', () => {
      assert.throws(() => show(fence('/docs')), misuse('include-missing', /\/docs is a folder: name a file in it/));
    });

    it('is text in UTF-8, with or without a byte order mark', () => {
      assert.match(show(fence('/marked.md')), /roadmap-view.*Größe/s);
      assert.throws(
        () => show(fence('/utf16.md')),
        misuse('include-unreadable', /page\.md: \/utf16\.md is UTF-16, not UTF-8: save it as UTF-8\.$/),
      );
      assert.throws(
        () => show(fence('/latin1.md')),
        misuse('include-unreadable', /\/latin1\.md is not UTF-8 \(line 2\): save it as UTF-8\.$/),
      );
    });

    it('lies inside the root, links followed, and nothing outside of it is told', () => {
      assert.throws(
        () => show(fence('../../SECRET.md')),
        misuse('include-outside', /page\.md: .* lies outside .*"root"/),
      );
      assert.throws(() => show(fence('/link.md')), misuse('include-outside', /lies outside/));
      assert.throws(() => show(fence('../../SECRT.md')), misuse('include-missing', /^(?!.*SECRET)/));
    });

    it('cannot be looked for where the root is no folder', () => {
      const wrong = path.join(folder, 'nowhere');
      assert.throws(
        () => show(fence('/a.md'), { root: wrong }),
        misuse('invalid-argument', /"root" .*nowhere is no folder/),
      );
    });
  });

  describe(`${name}, the options of a site`, () => {
    it('are refused where they are mistyped', () => {
      assert.throws(
        () => show('', { rot: root }),
        misuse('invalid-argument', /unknown option "rot"; did you mean root\?/),
      );
      assert.throws(() => show('', { root: 1 }), misuse('invalid-argument', /"root" must be a string, not number/));
      assert.throws(() => show('', { baseUrl: '/docs' }), misuse('invalid-argument', /"baseUrl".*https:.*"\/docs"/));
    });

    it('are taken where they are right', () => {
      const page = show('```roadmap\n- [Plan](plan.md)\n```\n', { root, baseUrl: 'https://example.com/docs/' });
      assert.match(page, /https:\/\/example\.com\/docs\/plan\.md/);
    });
  });

  describe(`${name}, two roadmaps on one page`, () => {
    it('have ids that differ, also inside of lists', () => {
      const page = show(
        '```roadmap\n- Search\n```\n\n- a\n\n  ```roadmap\n  - Search\n  ```\n\n```js\n```\n\n```roadmap\n- Search\n```\n',
      );
      for (const id of ['roadmap-search', 'roadmap-2-search', 'roadmap-3-search']) {
        assert.equal(page.split(`"${id}"`).length, 2, `${id} in ${page}`);
      }
    });
  });

  describe(`${name}, a word that a fence does not know`, () => {
    it('is told with the one that may have been meant', () => {
      const warnings: string[] = [];
      show('```roadmap veiw=table\n- a\n```\n', { onWarning: (text: string) => warnings.push(text) });
      assert.match(warnings.join(), /page\.md: a roadmap fence does not know veiw; did you mean view\?$/);
    });

    it('is told where it is the value of an attribute, and not where the attribute has a use for it', () => {
      const told = (info: string) => {
        const warnings: string[] = [];
        show(`\`\`\`roadmap ${info}\n- a\n\`\`\`\n`, { onWarning: (text: string) => warnings.push(text) });
        return warnings.map((warning) => warning.replace(/^.* does not know /, ''));
      };
      assert.deepEqual(told('view=bord'), ['view=bord; did you mean board?']);
      assert.deepEqual(told('theme=drak heading-level=9'), [
        'theme=drak; did you mean dark?',
        'heading-level=9; known are 1, 2, 3, 4, 5',
      ]);
      assert.deepEqual(told('exports="csv icss"'), ['exports=icss; did you mean ics?']);
      assert.deepEqual(told('view=board theme=dark heading-level=3 exports="CSV md" framed lang=de'), []);
    });
  });
}
