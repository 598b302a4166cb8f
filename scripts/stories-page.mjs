// Bundles all stories into one page without Storybook, so that they can be shown under a strict policy, quickly.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stories</title>
<link rel="stylesheet" href="page.css"></head>
<body><main id="story"></main><script type="module" src="stories.js"></script></body>
</html>
`;

const STYLE = `:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 16px; }
`;

/** Shows one story in the page; elements and stories come from the bundle. */
const RUNNER = `
import { html, render } from 'lit';
import './src/elements/define.ts';

const container = document.getElementById('story');

function view(meta, story) {
  const args = { ...meta.args, ...story.args };
  const draw = story.render ?? meta.render;
  const context = { args, globals: {}, parameters: { ...meta.parameters, ...story.parameters } };
  if (draw) return draw(args, context);
  return Object.assign(document.createElement(meta.component), args);
}

globalThis.storyNames = () =>
  modules.flatMap(([file, { default: meta, ...stories }]) => Object.keys(stories).map((name) => [file, name]));

const all = (root) =>
  [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);

globalThis.allNodes = all;

/** Shows a story and waits until it is drawn. What loads says so; a story that shows loading itself stays busy. */
globalThis.showStory = async (file, name) => {
  history.replaceState(null, '', location.pathname);
  render(html\`\`, container);
  const { default: meta, ...stories } = modules.find(([other]) => other === file)[1];
  render(html\`\${view(meta, stories[name])}\`, container);
  for (let tries = 0; tries < 60; tries += 1) {
    await Promise.all(all(container).map((node) => node.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (tries >= 3 && !all(container).some((node) => node.getAttribute('aria-busy') === 'true')) break;
  }
};
`;

/** \`storybook/test\` is for play functions, which are not played here. */
const withoutStorybook = {
  name: 'without-storybook',
  setup(bundler) {
    bundler.onResolve({ filter: /^storybook\/|^@storybook\// }, ({ path: id }) => ({
      path: id,
      namespace: 'storybook',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'storybook' }, () => ({
      contents:
        'const none = () => undefined; export { none as expect, none as fn, none as userEvent, none as within, none as waitFor, none as action };',
    }));
    bundler.onResolve({ filter: /\?raw$/ }, ({ path: id, resolveDir }) => ({
      path: path.resolve(resolveDir, id.slice(0, -'?raw'.length)),
      namespace: 'raw',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path: file }) => ({
      contents: await readFile(file, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Writes `index.html`, `page.css` and `stories.js` into a folder; returns how many story files there are. */
export async function buildStoriesPage(folder) {
  const files = globSync('stories/**/*.stories.ts').sort();
  const imports = files.map((file, index) => `import * as module${index} from './${file}';`).join('\n');
  const list = files.map((file, index) => `[${JSON.stringify(file)}, module${index}]`).join(', ');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), PAGE);
  await writeFile(path.join(folder, 'page.css'), STYLE);
  await cp('stories/samples', path.join(folder, 'samples'), { recursive: true });
  await build({
    stdin: { contents: `${imports}\nconst modules = [${list}];\n${RUNNER}`, resolveDir: process.cwd(), loader: 'ts' },
    outdir: folder,
    entryNames: 'stories',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
    plugins: [withoutStorybook],
  });
  return files.length;
}
