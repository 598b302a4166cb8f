/** Texts that take readers down: deep nesting, openers without closers, huge lines, tables and lists. */
const repeat = (piece, count) => piece.repeat(count);

function growingBackticks() {
  let text = '';
  for (let length = 1; length <= 3000; length++) text += `e${repeat('`', length)}`;
  return text;
}

function nestedList(depth) {
  return Array.from({ length: depth }, (_, index) => `${repeat('  ', index)}- level ${index}`).join('\n');
}

function mixedIndents(lines) {
  return Array.from({ length: lines }, (_, index) => `${repeat(' ', (index * 7) % 12)}- entry ${index}`).join('\n');
}

function wideTable(rows, columns) {
  const row = (cell) => `|${Array.from({ length: columns }, () => cell).join('|')}|`;
  return [row('head'), row('---'), ...Array.from({ length: rows }, () => row('cell'))].join('\n');
}

function definitions(count) {
  const list = Array.from({ length: count }, (_, index) => `[label ${index}]: https://example.org/${index}`);
  return `${list.join('\n')}\n\n${repeat('[label 1] ', count)}`;
}

/** Hostile texts: id, what it is, the text. */
const CASES = [
  ['quotes', "'>' 10,000 deep", () => `${repeat('>', 10_000)} a`],
  ['brackets', "50,000 '['", () => repeat('[', 50_000)],
  ['link-openers', "50,000 '[a]('", () => repeat('[a](', 50_000)],
  ['emphasis', "20,000 '*a '", () => repeat('*a ', 20_000)],
  ['strong-emphasis', "20,000 '*a **a '", () => repeat('*a **a ', 20_000)],
  ['nested-list', 'list 500 deep', () => nestedList(500)],
  ['backticks', 'growing runs of backticks, 4.5 MB', growingBackticks],
  ['long-table', 'table of 20,000 rows', () => wideTable(20_000, 3)],
  ['wide-table', 'table of 5,000 columns', () => wideTable(3, 5000)],
  ['one-line', 'one line of 1 MB', () => `- ${repeat('word ', 200_000)}`],
  ['tags', '1 MB line of [CLI] tags', () => `- ${repeat('[CLI] ', 170_000)}`],
  ['details', '10,000 unclosed details', () => repeat('[details="a"]\n- b\n\n', 10_000)],
  ['html-details', '10,000 unclosed <details>', () => repeat('<details><summary>a</summary>\n\n', 10_000)],
  ['comments', "20,000 '<!--'", () => repeat('<!--', 20_000)],
  ['indents', 'list of 80,000 lines, mixed indents', () => mixedIndents(80_000)],
  ['definitions', '10,000 link definitions and uses', () => definitions(10_000)],
  ['dates', 'one line of 20,000 half dates', () => `- ${repeat('2026-0 Q Q3 early ', 20_000)}`],
  ['headings', '20,000 equal headings', () => repeat('## v1.0\n\n- a\n\n', 20_000)],
];

/** Ids of the hostile texts with what they are, in order. */
export const HOSTILE = CASES.map(([id, title]) => ({ id, title }));

/**
 * Makes a hostile text.
 * @param {string} id one of `HOSTILE`
 * @returns {string} the text
 */
export const hostileText = (id) => CASES.find((row) => row[0] === id)[2]();
