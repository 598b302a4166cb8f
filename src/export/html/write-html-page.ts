/** A roadmap as a whole HTML page that needs no script, no network and no other file. */
import { expectObject, expectRoadmap } from '../../core/expect-argument.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { isSafeHref } from '../../core/url/safe-href.ts';
import { en } from '../../translations/en.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { rawText } from '../../core/model/inline-text.ts';
import { pageStyles } from './html-page.styles.ts';
import type { HtmlOptions } from './html-options.ts';
import { writeHtml } from './write-html.ts';

/** How a page is written. */
export interface HtmlPageOptions extends Omit<HtmlOptions, 'headingLevel'> {
  /**
   * Address of the elements' script; the page then shows the interactive view, and the static text until it is there or
   * where it cannot run. Absent: a page without script.
   */
  readonly script?: string;
  /** Subresource integrity value of `script`, such as `sha384-…`. */
  readonly integrity?: string;
  /** Address of the roadmap file that the interactive view loads; needed with `script`. */
  readonly src?: string;
}

/**
 * Writes a roadmap as an HTML page. Its own policy forbids every script (but `script`) and every load, so it is inert
 * wherever it is opened.
 * @param roadmap the roadmap
 * @param options how; ids have no prefix by default, as nothing else is on the page
 * @returns a document from `<!doctype html>` on; a `script` or `src` that the URL gate refuses is left out.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeHtmlPage(roadmap: Roadmap, options: HtmlPageOptions = {}): string {
  expectRoadmap(roadmap, 'all');
  expectObject(options, 'options');
  const translation = options.translation ?? en;
  const fragment = writeHtml(roadmap, { ...options, headingLevel: 1, idPrefix: options.idPrefix ?? '' });
  const script = options.script !== undefined && isSafeHref(options.script) ? options.script : undefined;
  const src = options.src !== undefined && isSafeHref(options.src) ? options.src : undefined;
  const live = script !== undefined && src !== undefined;
  const first = roadmap.description.find((block) => block.type === 'paragraph');
  const description = first === undefined ? '' : rawText(first.children).slice(0, 300);
  const base = options.baseUrl === undefined ? '' : ` base-url="${escapeMarkup(options.baseUrl)}"`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${live ? livePolicy(script, src) : inertPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(roadmap.title ?? translation.untitled)}</title>`,
    description === '' ? '' : `<meta name="description" content="${escapeMarkup(description)}">`,
    '<meta name="generator" content="Roadmark">',
    `<style>${pageStyles}</style>`,
    live ? scriptHtml(script, options.integrity) : '',
  ];
  const body = live
    ? `<roadmap-view src="${escapeMarkup(src)}" heading-level="1"${base}>\n${fragment}</roadmap-view>`
    : fragment.trimEnd();
  const { $code, $dir } = translation;
  return `<!doctype html>
<html lang="${escapeMarkup($code)}" dir="${$dir}">
<head>
${head.filter(Boolean).join('\n')}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const inertPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function livePolicy(script: string, src: string): string {
  const scripts = originOf(script);
  const sources = originOf(src);
  return escapeMarkup(
    `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}; connect-src ${sources}; base-uri 'none'; form-action 'none'`,
  );
}

/** The CSP source that covers an address which has passed the gate. */
function originOf(address: string): string {
  return /^https?:/i.test(address) ? new URL(address).origin : "'self'";
}

function scriptHtml(script: string, integrity: string | undefined): string {
  const check = integrity === undefined ? '' : ` integrity="${escapeMarkup(integrity)}" crossorigin="anonymous"`;
  return `<script type="module" src="${escapeMarkup(script)}"${check}></script>`;
}
