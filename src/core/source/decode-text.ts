/** Turns the bytes of a file into text, or says why they are none. */

/** Why bytes are no text that can be read. */
export interface TextFault {
  /** What is wrong, to follow the name of the file: 'is UTF-16, not UTF-8'. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

/**
 * Decodes UTF-8.
 * @param bytes content of a file
 * @returns its text with its byte order mark, so that positions are those of the file; or what is wrong where the bytes are
 * binary, or text in another encoding
 */
export function decodeText(bytes: Uint8Array): string | TextFault {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || looksUtf16(bytes)) {
    return { problem: 'is UTF-16, not UTF-8', remedy: 'save it as UTF-8' };
  }
  if (looksBinary(bytes.subarray(0, 8192))) {
    return { problem: 'is binary, not text', remedy: 'give a markdown or JSON file' };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: `is not UTF-8 (line ${String(firstInvalidLine(bytes))})`, remedy: 'save it as UTF-8' };
  }
}

/** Whether a start with NULs is no text; a single NUL in a text is forgiven, as pages forgive it. */
function looksBinary(head: Uint8Array): boolean {
  if (!head.includes(0)) return false;
  const control = head.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b);
  return control.length > head.length * 0.05;
}

/** Whether every other byte of the start is zero, as in UTF-16 of western text without a byte order mark. */
function looksUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length - (bytes.length % 2), 64);
  if (length < 4) return false;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  return (even === 0) !== (odd === 0) && Math.max(even, odd) * 2 >= length * 0.8;
}

/** Line of the first byte that is no UTF-8, found by halving. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const valid = (end: number): boolean => {
    try {
      // `stream` lets a character that the cut tore apart pass.
      decoder.decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    } finally {
      try {
        decoder.decode();
      } catch {
        // The rest of a torn character is thrown away.
      }
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (valid(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return bytes.subarray(0, low).filter((byte) => byte === 0x0a).length + 1;
}
