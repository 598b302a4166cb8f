/** Tells text from what servers send in its place: login pages, pictures, archives, UTF-16. */
import type { LoadError } from '../../view/store.ts';

const binaryType = /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|zip|gzip|x-gzip|wasm|vnd\.))/i;
const htmlType = /^(?:text\/html|application\/xhtml\+xml)/i;
const htmlStart = /^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** First bytes of kinds of files that are often sent by mistake: PDF, PNG, GIF, JPEG, ZIP, gzip, WebAssembly. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x00, 0x61, 0x73, 0x6d],
];

/** How many bytes are looked at. */
const window = 2048;

/**
 * Looks at what came.
 * @param bytes the body
 * @param contentType what the server calls it; empty where it does not say
 * @returns undefined for text
 */
export function sniffFault(bytes: Uint8Array, contentType: string): LoadError['code'] | undefined {
  if (binaryType.test(contentType)) return 'binary';
  const head = bytes.subarray(0, window);
  if (isUtf16(head)) return 'encoding';
  if (signatures.some((signature) => signature.every((byte, index) => head[index] === byte))) return 'binary';
  if (isMostlyControl(head)) return 'binary';
  const start = pageStart(new TextDecoder().decode(bytes));
  if (htmlStart.test(start) || (htmlType.test(contentType) && start.startsWith('<'))) return 'type';
  return start === '' ? 'empty' : undefined;
}

/** UTF-16 has a mark, or every other byte of ASCII text in it is zero. */
function isUtf16(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = head.length / 2;
  return head.length >= 8 && Math.max(even, odd) > half * 0.4 && Math.min(even, odd) < half * 0.05;
}

/** Text has hardly any control characters but tab, line feed, form feed, carriage return; single NULs are forgiven. */
function isMostlyControl(head: Uint8Array): boolean {
  let control = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control++;
  }
  return control > 8 && control > head.length * 0.05;
}

/** Pages may begin with blank lines, comments and the line that names XML; so may markdown, so those alone prove nothing. */
function pageStart(text: string): string {
  let at = skipBlanks(text, 0);
  for (let end = endOfPreface(text, at); end !== undefined; end = endOfPreface(text, at)) at = skipBlanks(text, end);
  return text.slice(at, at + 32);
}

function endOfPreface(text: string, at: number): number | undefined {
  const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml ', at) ? '?>' : undefined;
  const end = close === undefined ? -1 : text.indexOf(close, at);
  return close === undefined || end < 0 ? undefined : end + close.length;
}

function skipBlanks(text: string, from: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = from;
  blanks.test(text);
  return blanks.lastIndex;
}
