/** @markwhen/parser on its own syntax: the same plan, written as that parser wants it. */
export const name = '@markwhen/parser';
export const syntax = 'markwhen';
export const maxBytes = 1_100_000;

/** @returns {Promise<(text: string) => unknown>} a parse that gives events and ranges */
export async function load() {
  const { parse } = await import('@markwhen/parser');
  return (text) => parse(text);
}
