/** Reads CSV as RFC 4180 has it; throws where it is none. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let index = text.startsWith('\ufeff') ? 1 : 0;
  while (index < text.length) {
    let field = '';
    if (text[index] === '"') {
      for (index++; ; index++) {
        if (index >= text.length) throw new Error('open quote');
        if (text[index] !== '"') field += text[index];
        else if (text[index + 1] === '"') field += text[++index];
        else break;
      }
      index++;
    } else {
      while (index < text.length && !',\r\n'.includes(text[index] ?? '')) {
        if (text[index] === '"') throw new Error('quote inside a bare field');
        field += text[index++];
      }
    }
    row.push(field);
    if (text[index] === ',') {
      index++;
      if (index === text.length) row.push('');
    } else if (text.startsWith('\r\n', index)) {
      index += 2;
      rows.push(row);
      row = [];
    } else {
      throw new Error(`a row ends without CRLF at ${String(index)}`);
    }
  }
  return rows;
}
