/** Characters of Windows-1252 that stand for the bytes 0x80 to 0x9f; the other bytes are their own characters. */
const windows1252 = new Map<number, number>(
  [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ].map((character, index) => [character, 0x80 + index]),
);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A first byte of UTF-8 and a following one, both as Windows-1252 shows them. */
const suspicious =
  /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/;

/**
 * Brings text to Unicode's composed form, and mends what a wrong decoding made of UTF-8 (`theyâ€™re`) where that is certain.
 * @param text text of the document
 * @param context told, where it asks, that something was mended
 * @param line line of the text, from 0
 */
export function mendText(text: string, context: { onMended?: (line: number) => void }, line: number): string {
  if (suspicious.test(text)) {
    const mended = mendMojibake(text);
    if (mended !== text) {
      context.onMended?.(line);
      return mended.normalize('NFC');
    }
  }
  return text.normalize('NFC');
}

/**
 * Mends every run of characters whose Windows-1252 bytes are valid UTF-8 of more than one byte.
 * @returns the text itself where nothing is certain
 */
export function mendMojibake(text: string): string {
  // What was decoded wrongly twice needs two turns; each makes the text shorter.
  for (let turn = 0; turn < 8; turn++) {
    const mended = mendOnce(text);
    if (mended === text) break;
    text = mended;
  }
  return text;
}

function mendOnce(text: string): string {
  let result = '';
  let index = 0;
  while (index < text.length) {
    const run = readRun(text, index);
    if (run === undefined) result += text[index++]!;
    else {
      result += run.text;
      index = run.end;
    }
  }
  return result;
}

function readRun(text: string, start: number): { text: string; end: number } | undefined {
  const first = byteOf(text, start);
  const length = first === undefined || first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return undefined;
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const byte = byteOf(text, start + index);
    if (byte === undefined || (index > 0 && (byte < 0x80 || byte > 0xbf))) return undefined;
    bytes[index] = byte;
  }
  try {
    return { text: decoder.decode(bytes), end: start + length };
  } catch {
    return undefined;
  }
}

function byteOf(text: string, index: number): number | undefined {
  const code = text.charCodeAt(index);
  return windows1252.get(code) ?? (code <= 0xff ? code : undefined);
}
