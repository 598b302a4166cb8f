/** What one writes to have a roadmap on a page of one's own. */

/** One way, and its code. */
export interface Snippet {
  /** For whom it is. */
  readonly title: string;
  /** The code. */
  readonly code: string;
}

/** Where the bundle for a script tag lies; a test keeps the version that of the package. */
export const scriptAddress = 'https://cdn.jsdelivr.net/npm/roadmark@0.1.0/dist/cdn/roadmark.js';

/**
 * Lists the ways.
 * @param source address of the roadmap as the page is to ask for it
 */
export function listSnippets(source: string): Snippet[] {
  const src = source.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const tag = `<roadmap-view src="${src}" framed>\n  <a href="${src}">Roadmap</a>\n</roadmap-view>`;
  return [
    { title: 'Any page', code: `<script type="module" src="${scriptAddress}"></script>\n\n${tag}` },
    { title: 'With a bundler', code: `// npm install roadmark\nimport 'roadmark/define';\n\n${tag}` },
    { title: 'README on GitHub', code: 'npx roadmark render ROADMAP.md --to svg --output docs/roadmap.svg' },
  ];
}
