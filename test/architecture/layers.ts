/** Who may import whom: the table of docs/architecture.md as data. The first row whose path fits a file is its layer. */

/** One row of the table. */
export interface Layer {
  /** Files of the layer: a folder or a file. */
  readonly path: string;
  /** What it may import besides itself: folders or files. */
  readonly imports: readonly string[];
  /** Packages it may use; `node:` stands for all of Node. */
  readonly packages: readonly string[];
  /** Whether it must run without page and Node. */
  readonly pure: boolean;
}

const BASE = [
  'src/core/model',
  'src/core/limits.ts',
  'src/core/roadmark-error.ts',
  'src/core/expect-argument.ts',
  'src/core/nearest.ts',
  'src/core/url',
  'src/core/source',
  'src/core/diagnostics',
];
const WORDS = [...BASE, 'src/core/language', 'src/core/time'];
/** Steps of the reader of markdown; each knows those above it, and `build`, which comes last, knows all. */
const STEPS = [
  'syntax',
  'blocks',
  'inline',
  'line',
  'rules/line',
  'rules/table',
  'rules/heading',
  'plan',
  'rules/section',
].map((step) => `src/core/read/markdown/${step}`);
const READING = [...WORDS, 'src/core/read', 'src/core/parse-roadmap.ts'];
const CORE = [...READING, 'src/core/query', 'src/core/write', 'src/core/edit', 'src/core/diff'];
const SHOWN = [...CORE, 'src/view', 'src/translations'];

const pure = (path: string, imports: readonly string[], packages: readonly string[] = []): Layer => ({
  path,
  imports,
  packages,
  pure: true,
});
const LIT = ['lit', '@lit/context', '@shoelace-style/localize'];
const HOSTS = ['unified', 'mdast', 'hast', 'vfile', 'markdown-it', 'hast-util-from-html'];

/** All layers. */
export const LAYERS: readonly Layer[] = [
  pure('src/core/model', BASE, ['zod']),
  pure('src/core/source', BASE, ['github-slugger']),
  ...BASE.map((path) => pure(path, BASE)),
  pure('src/core/language', BASE),
  pure('src/core/time', [...BASE, 'src/core/language'], ['compare-versions']),
  ...STEPS.map((path, index) =>
    pure(path, [...WORDS, ...STEPS.slice(0, index)], path.endsWith('/syntax') ? ['markdown-it'] : []),
  ),
  pure('src/core/read/front-matter', READING, ['yaml', 'smol-toml']),
  pure('src/core/read', READING, ['github-slugger']),
  pure('src/core/parse-roadmap.ts', READING),
  pure('src/core', CORE),
  pure('src/translations', ['src/core/model']),
  pure('src/view', [...CORE, 'src/translations'], ['d3-time']),
  pure('src/export', SHOWN),
  pure('src/index.ts', CORE),
  pure('src/static.ts', [...SHOWN, 'src/export']),
  { path: 'src/elements', imports: [...SHOWN, 'src/export'], packages: LIT, pure: false },
  { path: 'src/auto.ts', imports: [...SHOWN, 'src/elements'], packages: LIT, pure: false },
  { path: 'src/cdn.ts', imports: ['src'], packages: LIT, pure: false },
  {
    path: 'src/cli',
    imports: [...SHOWN, 'src/export', 'src/index.ts', 'src/static.ts'],
    packages: ['node:', 'commander', 'picocolors', 'tinyglobby'],
    pure: false,
  },
  { path: 'src/plugins', imports: [...SHOWN, 'src/export'], packages: ['node:', ...HOSTS], pure: false },
];

/**
 * Parts of `src/elements` that every element may import; another is used by its tag, by `define.ts` to have it, and by
 * `load-form.ts` to have what it will be drawn in.
 */
export const SHARED_BY_ELEMENTS = ['src/elements/internal', 'src/elements/events'];

/** Modules that gather elements. */
export const GATHERING = ['src/elements/index.ts', 'src/elements/define.ts'];

/** Names that stand for the page or for Node, which pure layers do without. */
export const OUTSIDE_GLOBALS: ReadonlySet<string> = new Set([
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'customElements',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'Worker',
  'HTMLElement',
  'Element',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'requestAnimationFrame',
  'console',
  'process',
  'Buffer',
  'require',
  '__dirname',
]);

/** Names through which text becomes HTML, code or blocked styles. */
export const SINKS: ReadonlySet<string> = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'unsafeCSS',
  'styleMap',
  'eval',
]);
