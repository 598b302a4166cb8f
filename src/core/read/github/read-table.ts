/** A project view exported by hand: tab-separated, or with commas (RFC 4180), one row an item, columns by their header. */
import { createCard, type Deck } from './card.ts';
import { setCardField } from './set-field.ts';

/** Cells of all rows. Quotes hold separators, line ends and doubled quotes. */
function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = text.charCodeAt(0) === 0xfeff ? 1 : 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') cell += text.charAt(++index);
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) cell = endCell(row, cell);
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(index + 1) === '\n') index += 1;
      cell = endCell(row, cell);
      rows.push(row);
      row = [];
    } else cell += character;
  }
  endCell(row, cell);
  if (row.some((value) => value !== '')) rows.push(row);
  return rows;
}

/** Adds a cell to its row. */
function endCell(row: string[], cell: string): '' {
  row.push(cell.trim());
  return '';
}

/**
 * Tells whether a text is a table with a column of titles.
 * @param text any text
 * @returns its separator; undefined where it is none
 */
export function findSeparator(text: string): string | undefined {
  const header = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const separator = header.includes('\t') ? '\t' : ',';
  const names = header
    .replace('\ufeff', '')
    .split(separator)
    .map((name) => name.trim().replaceAll('"', ''));
  return names.some((name) => /^title$/i.test(name)) ? separator : undefined;
}

/**
 * Reads an exported view.
 * @param text the table, with a header
 * @param separator what parts its cells
 * @param deck where the cards are added
 */
export function readTableText(text: string, separator: string, deck: Deck): void {
  const [header = [], ...rows] = splitRows(text, separator);
  const title = header.findIndex((name) => /^title$/i.test(name));
  for (const row of rows) {
    const name = row[title] ?? '';
    if (name === '') continue;
    const card = createCard(name);
    header.forEach((column, index) => {
      setCardField(card, column, row[index] ?? '');
    });
    deck.cards.push(card);
  }
}
