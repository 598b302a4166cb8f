/** Markmap's transform: markdown to the tree of a mind map. */
export const name = 'markmap-lib';
export const syntax = 'markdown';
export const maxBytes = 1_100_000;

/** @returns {Promise<(text: string) => unknown>} a transform that gives the tree and its features */
export async function load() {
  const { Transformer } = await import('markmap-lib/no-plugins');
  const transformer = new Transformer([]);
  return (text) => transformer.transform(text);
}
