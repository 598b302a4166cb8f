/**
 * Counts how much of a text takes no more than some bytes as UTF-8.
 * @param text any text
 * @param bytes the bound; may be `Infinity`
 * @returns UTF-16 code units from its start that fit, all of them where the whole text does; a pair is never parted
 */
export function unitsWithin(text: string, bytes: number): number {
  // No unit takes more than three bytes, so most texts need not be looked at.
  if (text.length * 3 <= bytes) return text.length;
  let left = bytes;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isPair = code >= 0xd800 && code < 0xdc00 && isTrail(text.charCodeAt(index + 1));
    left -= isPair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (left < 0) return index;
    if (isPair) index += 1;
  }
  return text.length;
}

/**
 * Tells whether a text takes more than some bytes as UTF-8.
 * @param text any text
 * @param bytes the bound; may be `Infinity`
 */
export function isLargerThan(text: string, bytes: number): boolean {
  // Every unit takes a byte at least: what is far too large need not be looked at either.
  return text.length > bytes || unitsWithin(text, bytes) < text.length;
}

function isTrail(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
