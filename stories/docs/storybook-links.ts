/** Leads the links of documentation pages to their pages in Storybook. */

/** Title in Storybook of every page that is shown there, by its path in the repository. */
export const pageTitles: Readonly<Record<string, string>> = {
  'docs/guide.md': 'Start',
  'docs/embedding.md': 'Embed by engine',
  'docs/frameworks.md': 'Frameworks',
  'docs/theming.md': 'Theming',
  'docs/reading.md': 'Reading rules',
  'docs/model.md': 'Model',
  'docs/diagnostics.md': 'Diagnostics',
  'docs/accessibility.md': 'Accessibility',
  'SECURITY.md': 'Security',
  'docs/performance.md': 'Performance',
  'docs/elements.md': 'Elements',
  'docs/api.md': 'API',
  'docs/exports.md': 'Exports',
  'docs/cli.md': 'Command line',
  'docs/translating.md': 'Translating',
  'docs/architecture.md': 'Architecture',
  'docs/faq.md': 'Questions',
};

/** Address of a page in Storybook. */
const addressOf = (title: string): string => `?path=/docs/docs-${title.toLowerCase().replaceAll(' ', '-')}--docs`;

/**
 * Rewrites the links of a page.
 * @param text the page, in markdown
 * @param path its path in the repository
 * @returns the page; links to files that Storybook does not show have become plain text
 */
export function linkPages(text: string, path: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
      return isCode ? line : line.replace(/(`[^`]*`)|(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, rewrite);
    })
    .join('\n');

  function rewrite(whole: string, code: string | undefined, picture: string, words: string, target: string): string {
    if (code !== undefined || picture !== '' || /^(?:[a-z][a-z\d+.-]*:|#)/i.test(target)) return whole;
    const [file = ''] = target.split('#');
    const title = pageTitles[resolve(folder, file)];
    return title === undefined ? words : `[${words}](${addressOf(title)})`;
  }
}

/** Resolves a relative path. */
function resolve(folder: string, file: string): string {
  return new URL(file, `file:///${folder}`).pathname.slice(1);
}
