/**
 * Encodes a text as a part of an address. Half a surrogate pair, which no address may hold, becomes U+FFFD.
 * @param text any text, such as the id of a node
 * @returns the encoded text. Never throws, as `encodeURIComponent` does.
 */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
