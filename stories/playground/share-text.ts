/** A text in the fragment of an address: deflated, in base64url. It never leaves the browser. */

const name = 'text';

/**
 * Writes a fragment that holds a text.
 * @param text the text
 * @returns a fragment without '#', '' for the empty text
 */
export async function writeFragment(text: string): Promise<string> {
  if (text === '') return '';
  const bytes = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  let binary = '';
  for (const byte of bytes ?? []) binary += String.fromCharCode(byte);
  return `${name}=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/**
 * Tells whether a fragment is meant to hold a text, readable or not.
 * @param fragment a fragment, with '#' or without
 */
export function holdsText(fragment: string): boolean {
  return new URLSearchParams(fragment.replace(/^#/, '')).has(name);
}

/**
 * Reads the text of a fragment.
 * @param fragment a fragment, with '#' or without
 * @param limit most bytes that are unpacked
 * @returns undefined where it holds no text, is damaged or holds too much. Never throws.
 */
export async function readFragment(fragment: string, limit: number): Promise<string | undefined> {
  const packed = new URLSearchParams(fragment.replace(/^#/, '')).get(name);
  if (!packed || !/^[\w-]+$/.test(packed)) return undefined;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limit);
    return text && new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

/** All bytes of a stream; undefined where there are more than allowed. */
async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(new Uint8Array(step.value));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
