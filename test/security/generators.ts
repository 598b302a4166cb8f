/**
 * Texts that are hard on readers: nesting, delimiters that never close, definitions that are used everywhere, names that are
 * all alike. Each generator makes a text of about a given length, so that time and memory can be compared between lengths.
 */

/** One way to make a hard text. */
export interface Generator {
  /** What it is made of, unique. */
  readonly name: string;
  /** Format of the text. */
  readonly format: 'markdown' | 'json';
  /** Makes a text of about `length` UTF-16 code units. */
  readonly make: (length: number) => string;
}

/** Repeats a piece until the length is reached. */
const fill =
  (piece: string, before = '', after = '') =>
  (length: number): string =>
    before + piece.repeat(Math.max(1, Math.floor((length - before.length - after.length) / piece.length))) + after;

/** Repeats an opening piece and as many closing ones. */
const pairs =
  (open: string, close: string, inside = 'x', before = '## v1.0\n\n- ') =>
  (length: number): string => {
    const count = Math.max(1, Math.floor(length / (open.length + close.length)));
    return before + open.repeat(count) + inside + close.repeat(count);
  };

/** Lines that are made from their number until the length is reached. */
const lines =
  (line: (index: number) => string, before = '', after = '') =>
  (length: number): string => {
    let text = before;
    for (let index = 0; text.length < length; index++) text += `${line(index)}\n`;
    return text + after;
  };

/** Nested lists: each level one deeper, so that the text grows with the square of the depth. */
const stairs =
  (line: (depth: number) => string, step = 2, before = '## v1.0\n') =>
  (length: number): string => {
    let text = before;
    for (let depth = 0; text.length < length; depth++) text += `${' '.repeat(depth * step)}${line(depth)}\n`;
    return text;
  };

/** Half of the text defines, half of it uses. */
const defineAndUse =
  (definition: string, use: string, end = '') =>
  (length: number): string =>
    `## v1.0\n\n- ${use.repeat(Math.floor(length / 2 / use.length))}\n\n${definition}${'d'.repeat(Math.floor(length / 2))}${end}\n`;

const v = '## v1.0\n\n';

const inline: Readonly<Record<string, Generator['make']>> = {
  'emphasis that opens': fill('*a ', `${v}- `),
  'emphasis that closes': fill('a* ', `${v}- `),
  'emphasis of three kinds': fill('*a **b ***c _d __e ', `${v}- `),
  'stars alone': fill('*', `${v}- x `),
  'underscores alone': fill('_', `${v}- x `),
  'stars and underscores': fill('*_', `${v}- x `),
  'nested emphasis': pairs('*a ', '*'),
  'nested strong emphasis': pairs('**a *b ', '* **'),
  'openers of one kind, closers of another': pairs('*a_', ' b**'),
  'strikethrough that opens': fill('~~a ', `${v}- `),
  'tildes alone': fill('~', `${v}- x `),
  'brackets that open': fill('[', `${v}- `),
  'brackets that close': fill(']', `${v}- x`),
  'nested brackets': pairs('[', ']'),
  'images that open': fill('![', `${v}- `),
  'nested images': pairs('![', '](x)'),
  'nested links': pairs('[', '](http://a.b)'),
  'links that never close': fill('[a](<b', `${v}- `),
  'links whose titles never close': fill('[a](b "', `${v}- `),
  'links with parentheses': fill('[a](b(c', `${v}- `),
  'parentheses in one link': pairs('(', ')', 'x', `${v}- [a](b`),
  'autolinks that never close': fill('<http://a', `${v}- `),
  'addresses in a row': fill('https://example.org/a_b ', `${v}- `),
  'mail addresses in a row': fill('a@b.com ', `${v}- `),
  'one long address': fill('a.', `${v}- http://`),
  'backticks of growing length': (length) => {
    let text = `${v}- `;
    for (let size = 1; text.length < length; size++) text += `e${'`'.repeat(size)}`;
    return text;
  },
  'backticks that never close': fill('`a ', `${v}- `),
  backslashes: fill('\\', `${v}- x`),
  'entities that never end': fill('&a', `${v}- `),
  'numeric entities': fill('&#x41;', `${v}- `),
  'HTML that never closes': fill('<a b="', `${v}- `),
  'tags in a row': fill('<kbd>', `${v}- `),
  'angle brackets': fill('<', `${v}- x`),
  'closing tags': fill('</b', `${v}- `),
  'comments that open': fill('<!--', `${v}- x `),
  'comments in a row': fill('<!-- x -->', `${v}- x `),
  'comments over lines': fill('<!--\n  x --> ', `${v}- x `),
  'comments over lines in code': fill('`<!--\n  ', `${v}- x `, '-->'),
  'links of HTML that open': fill('<a href="x">', `${v}- `),
  'links of HTML in a row': fill('<a href="x">y</a>', `${v}- `),
  'links of HTML in one': fill('<a href="x">', `${v}- `, '</a>'),
  'processing instructions': fill('<?', `${v}- x `),
  declarations: fill('<!A ', `${v}- x `),
  'CDATA that opens': fill('<![CDATA[', `${v}- x `),
  'line breaks alone': fill('<br>', `${v}- `),
  'escaped line ends': fill('\\\n', `${v}x`),
  'line breaks in HTML': fill('a<br>', `${v}- `),
  'owners in a row': fill('@ada ', `${v}- Search `),
  'owners in brackets': fill('[@ada]', `${v}- Search `),
  'leading tags': fill('[CLI]', `${v}- `),
  'leading tags with slashes': fill('[A/B/C/D]', `${v}- `),
  'one tag of many parts': fill('A/', `${v}- [`, '] x'),
  'check boxes in a row': fill('[x] ', `${v}- `),
  'numbers of issues': fill('#1 ', `${v}- x `),
  'parentheses that open': fill('(', `${v}- x `),
  'parentheses at the end': fill('(a) ', `${v}- x `),
  'nested parentheses': pairs('(', ')'),
  'status words': fill('done ', `${v}- x (`, ')'),
  'status marks': fill('✅', `${v}- `),
  shortcodes: fill(':white_check_mark: ', `${v}- `),
  colons: fill(':a', `${v}- x `),
  'dates in a row': fill('2024-02-31 ', `${v}- x `),
  'quarters in a row': fill('Q3 2026 ', `${v}- x `),
  'ranges of dates': fill('2024 - ', `${v}- x `),
  'months in a row': fill('January ', `## `),
  digits: fill('1', `${v}- x `),
  'digits and dots': fill('1.', `## v`),
  'versions in a row': fill('v1.2.3 - ', `## `),
  'words that begin a time': fill('early mid late end of ', `${v}- x by `),
  dashes: fill('-', `${v}- x `),
  'dashes with blanks': fill(' - ', `${v}- x`),
  blanks: fill(' ', `${v}- x`, 'y'),
  tabs: fill('\t', `${v}- x`, 'y'),
  'blanks in a key line': fill(' ', `${v}Status: planned`, 'x\nOwner: Ada'),
  'backslashes in a key line': fill('\\', `${v}Status: planned`, 'x\nOwner: Ada'),
  'no-break spaces': fill('\u00a0', `${v}- x`, 'y'),
  'zero width joiners': fill('\u200d', `${v}- x`, 'y'),
  'combining marks': fill('\u0301', `${v}- a`),
  mojibake: fill('â€™', `${v}- x`),
  'mojibake of mojibake': fill('Ã¢â‚¬â„¢', `${v}- x`),
  NULs: fill('\0', `${v}- x`),
  'lone surrogates': fill('\ud800', `${v}- x`),
  'right-to-left overrides': fill('\u202e', `${v}- x`),
  'one long word': fill('a', `${v}- `),
  'one long sentence': fill('word and ', `${v}- `),
  'progress in a row': fill('1/2 ', `${v}- x `),
  'percents in a row': fill('50% ', `${v}- x `),
  'dependencies in a row': fill('depends on a, ', `${v}- x `),
  'footnotes that are called': fill('[^1]', `${v}- x `, '\n\n[^1]: note'),
  'priorities in a row': fill('P1 ', `${v}- x `),
};

const block: Readonly<Record<string, Generator['make']>> = {
  'blank lines in a cell of HTML': fill('\n', '<table><tr><th>a</th></tr>\n<tr><td>', 'b</td></tr></table>\n'),
  'rows of HTML without cells': fill('<tr>', '<table><tr><th>a</th></tr>\n', '<td>b</table>\n'),
  'cells of HTML over many rows': fill(
    '<tr><td rowspan=50 colspan=50>a\n',
    '<table><tr><th>a</th></tr>\n',
    '</table>\n',
  ),
  'tables of HTML without an end': fill('<table><tr><th>a\n', '# R\n\n'),
  'quotes in quotes': fill('> ', '', 'x'),
  'quotes without blanks': fill('>', '', 'x'),
  'quotes on every line': lines((index) => `${'>'.repeat((index % 50) + 1)} x`),
  'lists in one line': fill('- ', v, 'x'),
  'numbered lists in one line': fill('1. ', v, 'x'),
  'lists of quotes in one line': fill('- > ', v, 'x'),
  'nested lists': stairs((depth) => `- item ${String(depth)}`),
  'nested tasks': stairs(() => '- [ ] a'),
  'nested numbered lists': stairs(() => '1. a', 3),
  'nested quotes': (length) => {
    let text = '';
    for (let depth = 1; text.length < length; depth++) text += `${'> '.repeat(depth)}a\n`;
    return text;
  },
  'lists that change their mark': lines((index) => `${'-*+'.charAt(index % 3)} a`, v),
  'empty entries': fill('-\n', v),
  'entries of one letter': fill('- a\n', v),
  'loose entries': fill('- a\n\n', v),
  'lazy lines': fill('a\n', `${v}- x\n`),
  'indented code after a list': fill('      a\n', `${v}- x\n\n`),
  'headings of one letter': fill('# a\n'),
  'headings of all levels': fill('# a\n## b\n### c\n#### d\n##### e\n###### f\n'),
  'empty headings': fill('##\n'),
  'the same release': fill('## v1.0\n\n- a\n\n'),
  releases: lines((index) => `## v${String(index)}.0\n\n- a\n`),
  periods: lines((index) => `## ${String(2000 + (index % 90))}\n### Q${String((index % 4) + 1)}\n- a\n`),
  'the same theme': fill('**Server**\n\n- a\n\n', v),
  'themes that differ': lines((index) => `**Theme ${String(index)}**\n\n- a\n`, v),
  'the same entry': fill('- Dark theme\n', v),
  'setext headings': fill('a\n===\n'),
  'underlines without headings': fill('===\n'),
  'thematic breaks': fill('---\n', 'x\n\n'),
  'fences that open': fill('```\n\n## v1\n\n'),
  'fences of growing length': (length) => {
    let text = '';
    for (let size = 3; text.length < length; size++) text += `${'`'.repeat(size)}\na\n`;
    return text;
  },
  'fences with a long info string': fill('a ', '```', '\nx\n```\n'),
  definitions: lines((index) => `[a${String(index)}]: http://e.org`),
  'definitions that never end': fill('[a]: <b\n'),
  'the same definition': fill('[a]: http://e.org\n'),
  'a long label': fill('a', '[', ']: b\n\n## v1.0\n- [x]'),
  'a definition that is used everywhere': defineAndUse('[a]: http://e.org/', '[a] '),
  'a definition whose title is used everywhere': defineAndUse("[a]: http://e.org/ 'x", '[a] ', "'"),
  'references without a definition': fill('[a][b] ', `${v}- `),
  'references that differ': lines((index) => `- [a][r${String(index)}]\n\n[r${String(index)}]: /x`, v),
  footnotes: lines((index) => `[^${String(index)}]: note`),
  'details that open': fill('<details>\n', v),
  'details with summaries that open': fill('<details>\n<summary>v1.0</summary>\n\n- a\n\n'),
  'details of a forum that open': fill('[details="v1.0"]\n- a\n'),
  'details of a forum in one another': pairs('[details="v1.0"]\n', '[/details]\n', '- a\n', ''),
  'details that close': fill('</details>\n\n', v),
  'containers that open': fill(':::note\n', v),
  'containers with text that open': fill(':::note\ntext\n\n'),
  'containers in containers': pairs(':::note\n', ':::\n', 'x\n', v),
  admonitions: fill('!!! note\n', v),
  'admonitions in admonitions': stairs(() => '!!! note', 4),
  alerts: fill('> [!NOTE]\n> a\n\n', v),
  'comments that open, line by line': fill('<!--\n', v),
  'comments that open, block by block': fill('<!-- a\n\n', v),
  'comments that close': fill('-->\n\n', v),
  'HTML blocks that open': fill('<div>\n', v),
  'HTML blocks in a row': fill('<div>a</div>\n\n', v),
  'HTML lists': fill('<li>[x] a\n', `${v}<ul>\n`),
  'HTML lists in HTML lists': pairs('<ul><li>', '</li></ul>', 'a', v),
  'HTML tables': fill('<tr><td>a</td></tr>\n', `${v}<table>\n`),
  components: fill('<Board :tasks="[1, 2]"\n', v),
  'attributes over many lines': fill('a="b"\n', `${v}<Board `),
  'scripts that open': fill('<script>\n\n', v),
  'style that never closes': fill('a{}\n', '<style>\n'),
  'a wide table': (length) => {
    const columns = Math.floor(length / 9);
    return `${v}${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b'.repeat(columns)}|\n`;
  },
  'a table with a wide header and narrow rows': (length) => {
    const columns = Math.max(2, Math.floor(Math.sqrt(length)));
    return `${v}${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b|\n'.repeat(Math.floor(length / 4))}`;
  },
  'a long table': fill('| a | done |\n', `${v}| Item | Status |\n| --- | --- |\n`),
  'a table of pipes': fill('|', `${v}| a |\n| - |\n|`),
  'tables in a row': fill('| a |\n| - |\n| b |\n\n', v),
  'rows without a table': fill('| a | b |\n\n', v),
  'header rows without a table': fill('| a | b |\n', v),
  'delimiter rows': fill('| - | - |\n', v),
  'a cell of many lines': fill('a<br>', `${v}| Version | Content |\n| - | - |\n| v1.0 | `, ' |\n'),
  'a cell of many parts': fill('a; ', `${v}| Version | Content |\n| - | - |\n| v1.0 | `, ' |\n'),
  'a cell of many owners': fill('@a, ', `${v}| Item | Owner |\n| - | - |\n| x | `, ' |\n'),
  'escaped pipes': fill('\\|', `${v}| Item |\n| - |\n| x `, ' |\n'),
  'key lines': lines((index) => `Key ${String(index)}: value`, `${v}### Editor\n`),
  'dependencies in a key line': fill('a, ', `${v}### Editor\n**Depends on**: `, 'b\n'),
  'owners in a key line': fill('@a, ', `${v}### Editor\n**Owner**: `, '@b\n'),
  'the same key line': fill('Status: done\n', `${v}### Editor\n`),
  'bold key lines': fill('**Owner**: Ada\n', `${v}### Editor\n`),
  'a legend of many marks': lines((index) => `- m${String(index)} = done`, '## Legend\n\n', '\n## v1.0\n- m1 x\n'),
  'a legend of one mark': fill('- ✅ = done\n', '## Legend\n\n', '\n## v1.0\n- ✅ x\n'),
  'state lines': fill('Todo:\n- a\n\nDone:\n- b\n\n', v),
  'a table of contents': lines(
    (index) => `- [a ${String(index)}](#a-${String(index)})`,
    '## Contents\n\n',
    '\n## v1.0\n- x\n',
  ),
  'a list that sums up sections': (length) =>
    lines((index) => `- Phase ${String(index)}`, v)(length / 2) +
    lines((index) => `### Phase ${String(index)}\n- a`)(length / 2),
  'dependencies in a chain': lines(
    (index) => `### Item ${String(index)}\n**Depends on**: Item ${String(index + 1)}\n`,
    v,
  ),
  'dependencies of all on one': fill('### A\n**Depends on**: A, B, C\n\n', v),
  'headings that all have one id': fill('### a\n- b\n', v),
  'headings that look like numbered ids': lines((index) => `### a${index % 2 === 0 ? '' : '-1'}\n- b`, v),
  'front matter of many keys': lines((index) => `k${String(index)}: v`, '---\n', '---\n\n## v1.0\n- a\n'),
  'front matter that never closes': fill('k: v\n', '---\n'),
  'front matter of anchors': (length) => {
    let text = '---\na0: &a0 [x, x]\n';
    for (let index = 1; text.length < length && index < 5000; index++)
      text += `a${String(index)}: &a${String(index)} [*a${String(index - 1)}, *a${String(index - 1)}]\n`;
    return `${text}---\n\n## v1.0\n- a\n`;
  },
  'front matter of brackets': fill('[', '---\na: ', '\n---\n\n## v1.0\n- a\n'),
  'front matter of braces': fill('{a: ', '---\na: ', '\n---\n\n## v1.0\n- a\n'),
  'front matter of indentation': stairs((depth) => `k${String(depth)}:`, 1, '---\n'),
  'front matter of dashes': fill('- ', '---\na:\n  ', 'x\n---\n\n## v1.0\n- a\n'),
  'front matter of TOML tables': lines((index) => `[a.b${String(index)}]`, '+++\n', '+++\n\n## v1.0\n- a\n'),
  'front matter of TOML arrays': fill('[', '+++\na = ', '\n+++\n\n## v1.0\n- a\n'),
  'front matter of dotted TOML keys': fill('a.', '+++\n', 'a = 1\n+++\n\n## v1.0\n- a\n'),
  'blank lines': fill('\n', '## v1.0\n- a', '- b\n'),
  'lines of blanks': fill('   \n', '## v1.0\n- a', '- b\n'),
  'carriage returns': fill('\r', '## v1.0\r- a', '- b\r'),
  'byte order marks': fill('\ufeff', '', '## v1.0\n- a\n'),
  'paragraphs of one word': fill('a\n\n', v),
  'one paragraph of many lines': fill('a b c\n', v),
  'bold paragraphs': fill('**a**\n\n', v),
  'check boxes without a list': fill('[x] a\n', v),
};

const json: Readonly<Record<string, Generator['make']>> = {
  'lists in lists': pairs('[', ']', '1', ''),
  'objects in objects': pairs('{"a":', '}', '1', ''),
  'lists that open': fill('['),
  'children in children': pairs(
    '{"title":"a","children":[',
    ']}',
    '',
    '{"version":1,"milestones":[{"title":"v1","items":[',
  ),
  'closed children in children': (length) =>
    `{"version":1,"milestones":[{"title":"v1","items":[${pairs('{"title":"a","children":[', ']}', '', '')(length)}]}]}`,
  'closed groups in groups': (length) =>
    `{"version":1,"milestones":[{"title":"v1","groups":[${pairs('{"title":"a","groups":[', ']}', '', '')(length)}]}]}`,
  'deep metadata': (length) =>
    `{"version":1,"metadata":${pairs('{"a":', '}', '1', '')(length)},"milestones":[{"title":"v1","items":["a"]}]}`,
  'many items': fill('"a",', '{"milestones":[{"title":"v1","items":[', '"z"]}]}'),
  'items of wrong types': fill('7,{},', '{"milestones":[{"title":"v1","items":[', '"z"]}]}'),
  'many milestones': lines(
    (index) => `{"title":"v${String(index)}","items":["a"]},`,
    '{"milestones":[',
    '{"title":"z"}]}',
  ),
  'the same id': fill('{"id":"a","title":"b"},', '{"milestones":[{"title":"v1","items":[', '"z"]}]}'),
  'the same key': fill('"title":"a",', '{', '"milestones":[{"title":"v1","items":["a"]}]}'),
  'keys that differ': lines((index) => `"k${String(index)}":1,`, '{', '"milestones":[{"title":"v1","items":["a"]}]}'),
  'unknown fields of one item': lines(
    (index) => `"k${String(index)}":"v",`,
    '{"milestones":[{"title":"v1","items":[{',
    '"title":"a"}]}]}',
  ),
  'one long text': fill('a', '{"milestones":[{"title":"v1","items":["', '"]}]}'),
  'one text of escapes': fill('\\u0041', '{"milestones":[{"title":"v1","items":["', '"]}]}'),
  'one text of marks': fill('*a [', '{"milestones":[{"title":"v1","items":["', '"]}]}'),
  'a text that never closes': fill('a', '{"title":"'),
  'one long number': fill('9', '{"milestones":[{"title":"v1","items":[', ']}]}'),
  'numbers with exponents': fill('1e999,', '{"milestones":[{"title":"v1","items":[', '1]}]}'),
  'blanks in JSON': fill(' ', '{"milestones":[{"title":"v1","items":["a"]}]', '}'),
  commas: fill(',', '['),
  'owners of one item': fill('"@a",', '{"milestones":[{"title":"v1","items":[{"title":"a","owners":[', '"b"]}]}]}'),
  'dependencies of one item': fill(
    '"a",',
    '{"milestones":[{"title":"v1","items":[{"title":"a","dependsOn":[',
    '"b"]}]}]}',
  ),
  'dependencies in a circle': lines(
    (index) => `{"id":"i${String(index)}","title":"a","dependsOn":["i${String(index + 1)}"]},`,
    '{"milestones":[{"title":"v1","items":[',
    '{"id":"z","title":"z","dependsOn":["i0"]}]}]}',
  ),
  'links of one item': fill(
    '"http://a.b/c",',
    '{"milestones":[{"title":"v1","items":[{"title":"a","links":[',
    '"http://a.b"]}]}]}',
  ),
  'fields that hold objects': fill(
    '{"a":{"b":1}},',
    '{"milestones":[{"title":"v1","items":[{"title":"a","fields":[',
    '1]}]}]}',
  ),
  'issues of GitHub': lines(
    (index) => `{"number":${String(index)},"title":"a","state":"open","html_url":"https://github.com/a/b/issues/1"},`,
    '[',
    '{"number":1,"title":"z","state":"open","html_url":"https://github.com/a/b/issues/1"}]',
  ),
};

const list = (format: Generator['format'], makes: Readonly<Record<string, Generator['make']>>): Generator[] =>
  Object.entries(makes).map(([name, make]) => ({ name, format, make }));

/** Every generator. */
export const generators: readonly Generator[] = [
  ...list('markdown', inline),
  ...list('markdown', block),
  ...list('json', json),
];
