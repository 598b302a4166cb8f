import { expect } from '@open-wc/testing';
import { markdownFromDom } from '../../../src/elements/internal/markdown-from-dom.ts';

function write(markup: string): string {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return markdownFromDom([...page.body.childNodes]).text;
}

describe('markdownFromDom(nodes)', () => {
  const cases: [name: string, markup: string, markdown: string][] = [
    ['headings, without permalink marks', '<h2 id="a">v1.0 <a class="header-anchor" href="#a">#</a></h2>', '## v1.0'],
    ['paragraphs', '<p>One\n  two</p><p>three</p>', 'One two\n\nthree'],
    ['nested lists', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '- A\n  - B\n- C'],
    ['numbered lists from their start', '<ol start="3"><li>A</li><li>B</li></ol>', '3. A\n4. B'],
    [
      'task boxes',
      '<ul><li><input type="checkbox" checked> A</li><li><p><input type="checkbox"> B</p></li></ul>',
      '- [x] A\n- [ ] B',
    ],
    [
      'emphasis, code and links',
      '<p><strong>A</strong> <em>b</em> <del>c</del> <code>d`e</code> <a href="/x">f</a></p>',
      '**A** _b_ ~~c~~ ``d`e`` [f](/x)',
    ],
    [
      'tables',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td>x<br>y</td></tr></tbody></table>',
      '| A | B |\n| --- | --- |\n| 1\\|2 | x<br>y |',
    ],
    ['code blocks', '<pre><code>a\nb</code></pre>', '```\na\nb\n```'],
    ['quotes', '<blockquote><p>A</p><p>B</p></blockquote>', '> A\n>\n> B'],
    [
      'admonitions',
      '<div class="admonition warning"><p class="admonition-title">Warning</p><p>A</p></div>',
      '> [!WARNING]\n>\n> A',
    ],
    [
      'details',
      '<details><summary>v1.0</summary><p>A</p></details>',
      '<details>\n<summary>v1.0</summary>\n\nA\n\n</details>',
    ],
    ['emoji that are pictures', '<p><img class="emoji" alt="✅" src="x.png"> Done</p>', '✅ Done'],
  ];
  for (const [name, markup, markdown] of cases) {
    it(`writes ${name}`, () => expect(write(markup)).to.equal(markdown));
  }

  const kept: [name: string, markup: string, markdown: string][] = [
    ['tags in brackets', '<p>[CLI] A</p>', '[CLI] A'],
    ['marks of markdown', '<p>a*b_c `d` &lt;e&gt;</p>', 'a\\*b\\_c \\`d\\` \\<e>'],
    ['a line that would be a heading', '<p># A</p>', '\\# A'],
    ['a line that would be a list', '<p>1. A</p>', '1\\. A'],
    ['brackets before a parenthesis', '<p>[a](b)</p>', '[a\\](b)'],
  ];
  for (const [name, markup, markdown] of kept) {
    it(`keeps ${name} as text`, () => expect(write(markup)).to.equal(markdown));
  }

  it('leaves out what sites add', () => {
    expect(write('<nav>Menu</nav><p>A</p><button>Copy</button><script>x()</script><style>p{}</style>')).to.equal('A');
  });

  it('leaves out addresses that could end a link early', () => {
    expect(write('<p><a href="a b)(c">A</a></p>')).to.equal('A');
  });

  it('knows the line that each id became', () => {
    const page = new DOMParser().parseFromString(
      '<h2 id="one">A</h2><ul><li id="two">B<ul><li id="three">C</li></ul></li></ul>',
      'text/html',
    );
    const { anchors } = markdownFromDom([...page.body.childNodes]);
    expect([...anchors]).to.deep.equal([
      [1, 'one'],
      [3, 'two'],
      [4, 'three'],
    ]);
  });
});
