import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md', 'stories/**/*.{md,mdx}', 'examples/*/README.md'], { cwd: root }).filter(
  // Roadmaps that are shown; their links lead to invented places.
  (page) => !page.startsWith('stories/samples/') || page.endsWith('README.md'),
);
const parser = new MarkdownIt({ html: true });

/** Addresses of links and pictures, in markdown and in HTML. */
function linksOf(text: string): string[] {
  const found: string[] = [];
  for (const token of parser.parse(text, {}).flatMap((one) => [one, ...(one.children ?? [])])) {
    const address = token.attrGet('href') ?? token.attrGet('src');
    if (address !== null) found.push(String(address));
    if (token.type.startsWith('html_'))
      for (const [, value] of token.content.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)) found.push(value!);
  }
  return found;
}

/** Anchors that GitHub gives the headings of a page. */
function anchorsOf(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const tokens = parser.parse(text, {});
  const anchors = tokens.flatMap((token, index) =>
    token.type === 'heading_open'
      ? [slugger.slug((tokens[index + 1]?.children ?? []).map(({ content }) => content).join(''))]
      : [],
  );
  return new Set(anchors);
}

/** What is wrong with the links of a page. */
function faults(page: string, text: string): string[] {
  return linksOf(text).flatMap((link) => {
    if (/^(?:[a-z]+:|\/\/)/i.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target =
      file === '' ? path.join(root, page) : path.resolve(root, path.dirname(page), decodeURIComponent(file));
    if (!existsSync(target)) return [`${link}: no such file`];
    if (anchor === undefined || !target.endsWith('.md')) return [];
    const content = file === '' ? text : readFileSync(target, 'utf8');
    return anchorsOf(content).has(anchor) ? [] : [`${link}: no such heading`];
  });
}

describe('links of the documentation', () => {
  it('are looked at in dozens of pages', () => {
    assert.ok(pages.length > 20, String(pages.length));
  });

  for (const page of pages) {
    it(`lead somewhere in ${page}`, () => {
      assert.deepEqual(faults(page, readFileSync(path.join(root, page), 'utf8')), []);
    });
  }

  it('are found missing where file or heading is', () => {
    const text =
      '# One\n\n[a](nowhere.md) [b](#two) <img src="no.png"> [c](#one) [d](README.md) [e](https://example.org/x)\n';
    assert.deepEqual(faults('README.md', text), [
      'nowhere.md: no such file',
      '#two: no such heading',
      'no.png: no such file',
    ]);
  });
});
