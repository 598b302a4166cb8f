// The public modules of the package, read from `exports` and `bin` of package.json: the one list of them.
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const root = new URL('../', import.meta.url);

/** package.json of this repository. */
export const packageJson = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Source of a built module: `./dist/a/b.js` comes from `src/a/b.ts`. */
const sourceOf = (target) => target.replace(/^\.\/dist\//, 'src/').replace(/\.c?js$/, '.ts');

const targetOf = (entry) => (typeof entry === 'string' ? entry : entry?.default);
const isBuiltModule = (target) => /^\.\/dist\/.*\.c?js$/.test(target ?? '');

/** Files a pattern with one `*` stands for, with what `*` is in each; `null` entries are left out. */
function expand(key, pattern) {
  const [before, after] = pattern.split('*');
  return globSync(pattern, { cwd: root })
    .sort()
    .map((file) => ({ file, middle: file.slice(before.length, file.length - after.length) }))
    .filter(({ middle }) => packageJson.exports[key.replace('*', middle)] !== null);
}

/** Names and sources of all modules to build, `{ 'elements/define': 'src/elements/define.ts' }`. */
export function moduleEntries() {
  const targets = [...Object.entries(packageJson.exports), ...Object.entries(packageJson.bin)];
  const sources = targets.flatMap(([key, entry]) => {
    const target = targetOf(entry);
    if (!isBuiltModule(target)) return [];
    const source = sourceOf(target);
    if (source.includes('*')) return expand(key, source).map(({ file }) => file);
    return existsSync(new URL(source, root)) ? [source] : [];
  });
  return Object.fromEntries(sources.map((source) => [source.slice('src/'.length, -'.ts'.length), source]));
}

/** Import specifiers and files of all modules of the package, patterns expanded: `roadmark/define/table`. */
export function moduleSpecifiers() {
  return Object.entries(packageJson.exports).flatMap(([key, entry]) => {
    const target = targetOf(entry);
    if (!isBuiltModule(target)) return [];
    const specifier = `${packageJson.name}${key.slice(1)}`;
    if (!target.includes('*')) return [{ specifier, file: target.slice(2) }];
    return expand(key, target.slice(2)).map(({ file, middle }) => ({
      specifier: specifier.replace('*', middle),
      file,
    }));
  });
}
