/** The floor: markdown-it's tokens, with the settings Roadmark reads with and no meaning taken from them. */
export const name = 'markdown-it';
export const syntax = 'markdown';
export const maxBytes = Infinity;

/** @returns {Promise<(text: string) => unknown>} a parse that gives the token list */
export async function load() {
  const { default: MarkdownIt } = await import('markdown-it');
  const parser = new MarkdownIt({ html: false, linkify: false });
  return (text) => parser.parse(text, {});
}
