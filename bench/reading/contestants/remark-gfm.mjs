/** remark-parse with remark-gfm: what most documentation sites read markdown with. */
export const name = 'remark + gfm';
export const syntax = 'markdown';
// Ten megabytes take it over a minute, which says nothing that one does not.
export const maxBytes = 1_100_000;

/** @returns {Promise<(text: string) => unknown>} a parse that gives an mdast tree */
export async function load() {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const processor = unified().use(remarkParse).use(remarkGfm).freeze();
  return (text) => processor.parse(text);
}
