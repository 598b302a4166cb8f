/** The pages of the cold race: each shows the same 60 items, dated, in five themes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writePlan } from '../generate/dialects.mjs';
import { createModel } from '../generate/model.mjs';
import { createPlan, THEMES } from '../generate/plan.mjs';
import { bundlePage } from '../drawing/bundle.mjs';

const source = new URL('../../src/', import.meta.url);
/** What a script tag loads, as the package has it. */
const cdn = new URL('../../dist/cdn/', import.meta.url);
const plan = createPlan(60);
const model = createModel(plan, { dated: true });
const rows = plan.releases.flatMap((release) =>
  release.themes.flatMap((theme) =>
    theme.items.map(({ id, title, start, end }) => ({ id, title, start, end, lane: THEMES.indexOf(theme.title) })),
  ),
);

/** Contestants: a peer's file in `drawing/contestants/`, or the markup that uses Roadmark by a script tag. */
export const PAGES = [
  { id: 'windowed-timeline', name: 'windowed baseline', peer: true },
  { id: 'vis-timeline', name: 'vis-timeline', peer: true },
  { id: 'frappe-gantt', name: 'frappe-gantt', peer: true },
  { id: 'mermaid', name: 'Mermaid gantt', peer: true },
  { id: 'gantt-task-react', name: 'gantt-task-react', peer: true },
  {
    id: 'timeline-json',
    name: 'Roadmark timeline, JSON',
    tag: 'roadmap-timeline',
    file: 'roadmap.json',
  },
  { id: 'view-json', name: 'Roadmark view, JSON', tag: 'roadmap-view', file: 'roadmap.json' },
  { id: 'view-markdown', name: 'Roadmark view, markdown', tag: 'roadmap-view', file: 'ROADMAP.md' },
  { id: 'view-static', name: 'Roadmark view, static HTML', tag: 'roadmap-view', isStatic: true },
];

/** Whether a page can be made from what is built; `npm run build` builds it. */
export const canBuild = (page) => page.peer === true || existsSync(new URL('roadmark.js', cdn));

/** Writes the model as static HTML with the project's own writer. */
async function staticHtml() {
  const outfile = fileURLToPath(new URL('../.cache/write-html.mjs', import.meta.url));
  const entry = fileURLToPath(new URL('export/html/write-html.ts', source));
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const { writeHtml } = await import(pathToFileURL(outfile).href);
  return writeHtml(model);
}

function document_(id, head, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${id}</title>${head}<body>${body}</body></html>`;
}

async function putPeer(server, { id }) {
  const code = `import { contestant } from './drawing/contestants/${id}.mjs'; import { coldStart } from './cold/page.mjs';
  coldStart(contestant, ${JSON.stringify({ rows, lanes: THEMES })});`;
  const { files } = await bundlePage(`cold-${id}`, code);
  for (const [path, content] of files) server.put(path, content);
  const link = files.has(`/cold-${id}/main.css`) ? `<link rel="stylesheet" href="main.css">` : '';
  const script = '<script type="module" src="main.js"></script>';
  server.put(`/cold-${id}/index.html`, document_(id, link + script, '<div id="host"></div>'));
}

const script = '<script type="module" src="roadmark.js"></script>';

function putLibrary(server, folder) {
  const names = readdirSync(cdn).filter((name) => name.endsWith('.js') && !name.endsWith('.iife.js'));
  for (const name of names) server.put(`/${folder}/${name}`, readFileSync(new URL(name, cdn)));
}

async function putOwn(server, page) {
  const { id, tag, file, isStatic } = page;
  putLibrary(server, `cold-${id}`);
  const attributes = `data-bench today="2026-06-15"${file ? ` src="${file}"` : ''}`;
  const inside = isStatic ? await staticHtml() : '';
  server.put(`/cold-${id}/index.html`, document_(id, script, `<${tag} ${attributes}>${inside}</${tag}>`));
  server.put(`/cold-${id}/roadmap.json`, JSON.stringify(model));
  server.put(`/cold-${id}/ROADMAP.md`, writePlan('tasks', plan));
}

/**
 * Puts a page on the site, at `/cold-<id>/index.html`.
 * @param {object} server from `startServer`
 * @param {object} page one of `PAGES`
 */
export const putPage = (server, page) => (page.peer ? putPeer(server, page) : putOwn(server, page));

/**
 * Puts a page with one Roadmark view between two tall blocks on the site.
 * @param {object} server from `startServer`
 * @param {string} id folder of the page
 * @param {{text: string, before: number}} options markdown that is shown, pixels of the page before it
 */
export function putTallPage(server, id, { text, before }) {
  putLibrary(server, id);
  const spacer = `<svg width="1" height="${before}"></svg>`;
  const body = `<div>${spacer}</div><roadmap-view data-bench src="ROADMAP.md"></roadmap-view>`;
  server.put(`/${id}/index.html`, document_(id, script, body));
  server.put(`/${id}/ROADMAP.md`, text);
}
