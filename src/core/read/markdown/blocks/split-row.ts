/**
 * Splits a row of a table into its cells, as GFM does: at `|`, except where a backslash stands before it.
 * @param line the row, with or without bars at its ends
 */
export function splitRow(line: string): string[] {
  const text = line.trim();
  const cells: string[] = [];
  let cell = '';
  const end = text.endsWith('|') && !text.endsWith('\\|') ? text.length - 1 : text.length;
  for (let index = text.startsWith('|') ? 1 : 0; index < end; index++) {
    const character = text[index]!;
    if (character === '\\' && text[index + 1] === '|') {
      cell += '|';
      index++;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}
