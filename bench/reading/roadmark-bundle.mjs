/** Bundles Roadmark's reader from source, so that what is raced is what lies in `src` now. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = fileURLToPath(new URL('../../src/core/parse-roadmap.ts', import.meta.url));
const bundle = fileURLToPath(new URL('../.cache/roadmark-reader.mjs', import.meta.url));

/** Whether there is a reader to race. */
export const hasReader = () => existsSync(source);

/** Writes the bundle anew; once a race, before its first child starts. */
export async function buildReader() {
  const { build } = await import('esbuild');
  const contents = `export { parseRoadmap } from './parse-roadmap.ts'; export { isRoadmap } from './model/is-roadmap.ts';`;
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../src/core/', import.meta.url)), loader: 'ts' },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Packages stay the installed ones, so that both sides run the very same markdown-it.
    packages: 'external',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** @returns {Promise<{parseRoadmap: Function, isRoadmap: (value: unknown) => boolean}>} what `buildReader` wrote */
export const loadReader = () => import(pathToFileURL(bundle).href);
