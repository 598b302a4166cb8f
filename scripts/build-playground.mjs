// Builds the playground, a static page, into a folder: node scripts/build-playground.mjs [FOLDER]
import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 2v12" stroke="#2457c5" stroke-width="2"/>' +
  '<circle cx="4" cy="3" r="2.5" fill="#2457c5"/><circle cx="4" cy="8" r="2.5" fill="#2457c5"/>' +
  '<circle cx="4" cy="13" r="2" fill="#fff" stroke="#2457c5"/>' +
  '<path d="M8 3h7M8 8h5M8 13h6" stroke="#7b8695" stroke-width="2"/></svg>\n';

/** Writes the page, its script and the samples into a folder. */
export async function buildPlayground(folder) {
  const from = path.join(root, 'stories/playground');
  await mkdir(folder, { recursive: true });
  for (const file of ['index.html', 'page.css']) await copyFile(path.join(from, file), path.join(folder, file));
  await cp(path.join(root, 'stories/samples'), path.join(folder, 'samples'), { recursive: true });
  await writeFile(path.join(folder, 'icon.svg'), icon);
  await build({
    entryPoints: { playground: path.join(from, 'define.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production', 'browser'],
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildPlayground(path.resolve(process.argv[2] ?? path.join(root, 'storybook-static/playground')));
