/** The page that `roadmark serve` shows. */
import { readFileSync } from 'node:fs';
import { parseRoadmap } from '../../core/parse-roadmap.ts';
import { escapeMarkup } from '../../export/escape-markup.ts';
import { writeHtml } from '../../export/html/write-html.ts';

/** What the page is made from. */
export interface PageOptions {
  /** Path of the roadmap on disk. */
  readonly file: string;
  /** What it is called. */
  readonly title: string;
  /** Path of the roadmap on the server. */
  readonly source: string;
  /** Whether the elements can be loaded. */
  readonly hasBundle: boolean;
  /** Address that relative links are resolved against. */
  readonly baseUrl?: string;
}

/**
 * Writes the page. Its text is there without script, too.
 * @param options what it is made from
 */
export function pageHtml(options: PageOptions): string {
  const base = options.baseUrl === undefined ? '' : ` base-url="${escapeMarkup(options.baseUrl)}"`;
  const script = options.hasBundle ? '<script type="module" src="/assets/roadmark.js"></script>\n' : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(options.title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
${script}<script type="module" src="/page.js"></script>
</head>
<body>
<main>
<roadmap-view src="${escapeMarkup(options.source)}" heading-level="1"${base}>
${staticHtml(options)}</roadmap-view>
</main>
</body>
</html>
`;
}

/** The roadmap as HTML; nothing where the file cannot be read, as the element then says so itself. */
function staticHtml({ file, baseUrl }: PageOptions): string {
  try {
    const base = baseUrl === undefined ? {} : { baseUrl };
    const roadmap = parseRoadmap(readFileSync(file, 'utf8'), { uri: file, ...base });
    return writeHtml(roadmap, { headingLevel: 1, ...base });
  } catch {
    return '';
  }
}

/** Picture of the page's tab: three milestones on a rail. */
export const pageIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 2v12" stroke="#2457c5" stroke-width="2"/><circle cx="4" cy="3" r="2.5" fill="#2457c5"/><circle cx="4" cy="8" r="2.5" fill="#2457c5"/><circle cx="4" cy="13" r="2" fill="#fff" stroke="#2457c5"/><path d="M8 3h7M8 8h5M8 13h6" stroke="#7b8695" stroke-width="2"/></svg>
`;

/** Style of the page around the element. */
export const pageCss = `:root{color-scheme:light dark;background:light-dark(#fff,#0f1318);color:light-dark(#15191f,#e9edf2);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
body{margin:0}
main{max-width:80rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
@media (max-width:40rem){main{padding:.75rem .75rem 2rem}}
@media print{main{max-width:none;padding:0}}
`;

/** Loads the roadmap again when its file changed. */
export const clientScript = `const view = document.querySelector('roadmap-view');
const source = view.getAttribute('src');
let version = 0;
const load = () => {
  if (!customElements.get('roadmap-view')) location.reload();
  else if (typeof view.reload === 'function') view.reload();
  else view.setAttribute('src', source + '?v=' + ++version);
};
let lost = false;
const events = new EventSource('/events');
events.addEventListener('change', load);
events.addEventListener('error', () => { lost = true; });
events.addEventListener('open', () => {
  if (lost) load();
  lost = false;
});
`;
