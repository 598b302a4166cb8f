import { existsSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { chooseChunks } from './scripts/chunks.mjs';
import { moduleEntries, packageJson } from './scripts/entries.mjs';
import { leanParser, namedCharactersApart } from './scripts/lean-parser.mjs';
import { minifyScripts } from './scripts/minify-scripts.mjs';
import { minifyStyles } from './scripts/minify-styles.mjs';
import { thirdPartyLicences } from './scripts/third-party-licences.mjs';
import { trustedTypesPolicy } from './scripts/trusted-types-policy.mjs';

const packages = Object.keys(packageJson.dependencies);
const peers = ['unified', 'hast', 'mdast', 'vfile'];
const external = (id) =>
  id.startsWith('node:') || [...packages, ...peers].some((name) => id === name || id.startsWith(`${name}/`));
const extensions = ['.ts', '.js'];
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true, charset: 'utf8' });

// Warnings of our own code stop the build; these come from the code of dependencies and do no harm.
const HARMLESS = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED']);
function onwarn(warning) {
  const where = warning.id ?? warning.ids?.[0] ?? '';
  // A module of types alone.
  if (warning.code === 'EMPTY_BUNDLE') return;
  if (where.includes('/node_modules/') && HARMLESS.has(warning.code)) return;
  throw Object.assign(new Error(`${warning.code}: ${warning.message}`), { cause: warning });
}

const isCommand = (source) => source.startsWith('src/cli/');
const entries = Object.entries(moduleEntries());

/** One file per source file, dependencies left to the host's package manager. */
const modules = {
  input: Object.fromEntries(entries.filter(([, source]) => !isCommand(source))),
  external,
  onwarn,
  plugins: [nodeResolve({ extensions }), minifyStyles(), typescript()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    entryFileNames: '[name].js',
  },
};

/** Commander loads what starts other programs, half of Node's network with it; no command of ours is a program of its own. */
const withoutChildProcess = () => ({
  name: 'without-child-process',
  resolveId: (id, importer) => (startsPrograms(id, importer) ? '\0child-process' : null),
  load: (id) => (id === '\0child-process' ? 'export default {}' : null),
});
const startsPrograms = (id, importer) => id === 'node:child_process' && /\/commander\//.test(importer ?? '');

/**
 * The command in few files with its dependencies inside: Node takes longer to find and load a hundred files than to read
 * most roadmaps. What only some commands or documents need is a chunk of its own. CommonJS in ASCII starts faster than
 * modules in UTF-8.
 */
const command = {
  input: Object.fromEntries(entries.filter(([, source]) => isCommand(source))),
  external: (id, importer) => id.startsWith('node:') && !startsPrograms(id, importer),
  onwarn,
  plugins: [
    leanParser(),
    withoutChildProcess(),
    nodeResolve({ extensions, preferBuiltins: true, exportConditions: ['node'] }),
    commonjs({ include: /node_modules/ }),
    typescript(),
    minify({ target: 'es2022', charset: 'ascii', legalComments: 'none' }),
    thirdPartyLicences('cli/third-party-licences.txt'),
  ],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'cli/[name].cjs',
    sourcemap: false,
  },
};

/** What the files of a language are told apart by. */
const languageFolders = [
  [/\/core\/language\/\w+\.ts$/, 'words-'],
  [/\/translations\/diagnostics\/\w+\.ts$/, 'diagnostics-'],
];

/** Name of a chunk: an element's chunk is called after it, others after the module that is loaded. */
const chunkName = ({ facadeModuleId, name }) =>
  `roadmark-${languageFolders.find(([folder]) => folder.test(facadeModuleId ?? ''))?.[1] ?? ''}${/\/elements\/([\w-]+)\/define\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? name}.js`;

/** What a visitor gets on asking for a download; it brings its own copies, so that what every page loads stays as it is. */
const writers = 'src/elements/internal/load-writer.ts';
const writersFile = './roadmark-writers.js';
const writersApart = () => ({
  name: 'writers-apart',
  resolveDynamicImport: (source) =>
    source.endsWith(`/${writers.split('/').at(-1)}`) ? { id: writersFile, external: true } : null,
});
/** Small as they are, they would else be put into files that pages load first. */
const isMenu = (id) =>
  /\/(?:summary\/export-menu|export\/(?:read-format-list|format-files)|internal\/download)\.ts$/.test(id);

const bundlePlugins = () => [
  minifyStyles(),
  trustedTypesPolicy('roadmark'),
  leanParser(),
  nodeResolve({ extensions, browser: true, exportConditions: ['production'] }),
  commonjs({ include: /node_modules/ }),
  typescript(),
  minify({ target: 'es2022', charset: 'utf8', legalComments: 'none' }),
  minifyScripts(),
];

const choose = chooseChunks();

/** For a script tag, as a module: the reader of markdown and other parts that not every page needs are loaded on demand. */
const bundle = {
  input: { roadmark: 'src/cdn.ts' },
  preserveEntrySignatures: 'allow-extension',
  onwarn,
  plugins: [writersApart(), namedCharactersApart(), ...bundlePlugins()],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    chunkFileNames: chunkName,
    manualChunks: (id, api) => (isMenu(id) ? 'export-menu' : choose(id, api)),
    onlyExplicitManualChunks: true,
  },
};

const writersBundle = {
  input: { 'roadmark-writers': writers },
  onwarn,
  plugins: bundlePlugins(),
  output: {
    dir: 'dist/cdn',
    format: 'es',
    chunkFileNames: 'roadmark-writers-[name].js',
    experimentalMinChunkSize: 20_000,
  },
};

/** For a script tag, as a plain script: all in one file. */
const singleFile = {
  input: { roadmark: 'src/cdn.ts' },
  onwarn,
  plugins: [...bundlePlugins(), thirdPartyLicences('third-party-licences.txt')],
  output: {
    dir: 'dist/cdn',
    entryFileNames: 'roadmark.iife.js',
    format: 'iife',
    name: 'roadmark',
    inlineDynamicImports: true,
  },
};

export default existsSync('src/cdn.ts') ? [modules, command, bundle, writersBundle, singleFile] : [modules, command];
