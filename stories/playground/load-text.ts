/** Texts from addresses and from files. */
import { defaultLimits } from '../../src/core/limits.ts';
import { fetchSource, resolveSource } from '../../src/elements/internal/fetch-source.ts';
import { sniffFault } from '../../src/elements/internal/sniff.ts';
import type { LoadError } from '../../src/view/store.ts';

/** A text, or why there is none. */
export type LoadedText =
  { readonly text: string; readonly address?: string; readonly error?: never } | { readonly error: LoadError };

/**
 * Gives the address of the file itself where an address is that of GitHub's page about it.
 * @param address an address
 */
export function rawAddress(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const page = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(.+)$/.exec(path);
  return page ? `https://raw.githubusercontent.com/${page[1] ?? ''}/${page[2] ?? ''}` : address;
}

/**
 * Loads a text from an address.
 * @param address absolute, or relative to the page
 * @param signal ends the request
 */
export async function loadAddress(address: string, signal: AbortSignal): Promise<LoadedText> {
  const url = resolveSource(rawAddress(address.trim()), document.baseURI);
  if (!url) return { error: { code: 'url', source: address } };
  const fetched = await fetchSource(url, defaultLimits, signal);
  return fetched.ok ? { text: lineEnds(fetched.text), address: url.href } : { error: fetched.error };
}

/**
 * Reads a file of the visitor.
 * @param file what was chosen or dropped
 */
export async function loadFile(file: File): Promise<LoadedText> {
  if (file.size > defaultLimits.bytes)
    return { error: { code: 'limit', source: file.name, detail: String(defaultLimits.bytes) } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fault = sniffFault(bytes, file.type);
  return fault
    ? { error: { code: fault, source: file.name } }
    : { text: lineEnds(new TextDecoder().decode(bytes)), address: file.name };
}

/** A text area knows one kind of line end. */
function lineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
