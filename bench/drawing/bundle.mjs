/** Bundles pages for the browser races with esbuild: one folder a page, so that no contestant can be served as another. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cache = fileURLToPath(new URL('../.cache/pages/', import.meta.url));
const bench = fileURLToPath(new URL('../', import.meta.url));

/**
 * Bundles one page.
 * @param {string} id folder it is written to
 * @param {string} code its entry module; imports are relative to `bench/`
 * @returns {Promise<{id: string, files: Map<string, Buffer>}>} what it consists of, by path below the site
 */
export async function bundlePage(id, code) {
  const outdir = `${cache}${id}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    stdin: { contents: code, resolveDir: bench, sourcefile: `${id}.mjs` },
    outdir,
    entryNames: 'main',
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    // Profiles are read by the names of functions.
    minifyIdentifiers: process.env.BENCH_NAMES === undefined,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  const names = readdirSync(outdir);
  return { id, files: new Map(names.map((name) => [`/${id}/${name}`, readFileSync(`${outdir}/${name}`)])) };
}
