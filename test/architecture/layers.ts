/** Who may import whom. The table of docs/architecture.md says the same; a test compares them. */

/** One row of the table. The first one with a path that fits a file is its layer. */
export interface Layer {
  /** Files of the layer: folders or files. */
  readonly paths: readonly string[];
  /** What it is there for. */
  readonly does: string;
  /** What it may import besides itself: folders or files. */
  readonly imports: readonly string[];
  /** Packages it may use; `node:` stands for all of Node. */
  readonly packages: readonly string[];
  /** Whether it must run without page and Node. */
  readonly pure: boolean;
}

/** What all others stand on. */
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
/** Steps of the reader of markdown, and what each is there for; each knows those before it, and what builds knows all. */
const STEPS: readonly (readonly [step: string, does: string])[] = [
  ['syntax', 'text to syntax'],
  ['blocks', 'syntax to sections, lists and tables'],
  ['inline', 'text of a line to runs'],
  ['line', 'what is taken out of a line, and how it is written down'],
  ['rules/line', 'habits of lines'],
  ['rules/table', 'habits of tables'],
  ['rules/heading', 'habits of headings'],
  ['plan', 'what is known of a section before it is built'],
  ['rules/section', 'habits of sections'],
];
const STEP_PATHS = STEPS.map(([step]) => `src/core/read/markdown/${step}`);
const READING = [...WORDS, 'src/core/read'];
const CORE = [
  ...READING,
  'src/core/parse-roadmap.ts',
  'src/core/query',
  'src/core/write',
  'src/core/edit',
  'src/core/diff',
];
const SHOWN = [...CORE, 'src/view', 'src/translations'];

/** A row that must run without page and Node. */
const pure = (path: string, does: string, imports: readonly string[], packages: readonly string[] = []): Layer => ({
  paths: [path],
  does,
  imports,
  packages,
  pure: true,
});
/** A row that may use the page or Node. */
const hosted = (path: string, does: string, imports: readonly string[], packages: readonly string[]): Layer => ({
  paths: [path],
  does,
  imports,
  packages,
  pure: false,
});
const LIT = ['lit', '@lit/context', '@shoelace-style/localize'];

/** All layers. */
export const LAYERS: readonly Layer[] = [
  pure('src/core/model', 'types and schemas', BASE, ['zod']),
  pure('src/core/source', 'lines and positions of a text, work in steps', BASE, ['github-slugger']),
  {
    paths: BASE.slice(1).filter((path) => path !== 'src/core/source'),
    does: 'bounds, errors, checks of arguments, words that may have been meant, URL gate, diagnostic codes',
    imports: BASE,
    packages: [],
    pure: true,
  },
  pure('src/core/language', 'words of the ten languages: states, times, column names; one data file each', BASE),
  pure('src/core/time', 'reads times and versions out of text', [...BASE, 'src/core/language'], ['compare-versions']),
  ...STEPS.map(([step, does], index) =>
    pure(STEP_PATHS[index]!, does, [...WORDS, ...STEP_PATHS.slice(0, index)], step === 'syntax' ? ['markdown-it'] : []),
  ),
  pure('src/core/read/front-matter', 'front matter to data', READING, ['yaml', 'smol-toml']),
  pure('src/core/read', 'text, JSON or GitHub data to model', READING, ['github-slugger']),
  pure('src/core/parse-roadmap.ts', 'whichever of these a text is to model', READING),
  pure('src/core/query', 'model to answers', BASE),
  pure('src/core/write', 'model to text', READING),
  pure('src/core/diff', 'two models to changes', [...READING, 'src/core/query', 'src/core/write']),
  pure('src/core/edit', 'text and a change of its model to edits', [
    ...READING,
    'src/core/parse-roadmap.ts',
    'src/core/query',
    'src/core/write',
  ]),
  pure('src/translations', 'words of the interface, one file a language', ['src/core/model', 'src/core/diagnostics']),
  pure(
    'src/view',
    'model and view state to what is drawn; the store',
    [...BASE, 'src/core/query', 'src/core/diff', 'src/translations'],
    ['d3-time'],
  ),
  pure('src/export', 'model to HTML, SVG, CSV, iCalendar, Mermaid, JSON Feed, JSON-LD', SHOWN),
  pure('src/index.ts', 'the main entry', CORE),
  pure('src/static.ts', 'the entry of exports', [...SHOWN, 'src/export']),
  hosted('src/elements', 'custom elements', [...SHOWN, 'src/export'], LIT),
  hosted('src/auto.ts', 'loads the elements that a page uses', [...SHOWN, 'src/elements'], LIT),
  hosted('src/cdn.ts', 'the script of the CDN', ['src'], LIT),
  hosted('src/node', 'what programs in Node share: which paths and addresses they accept', BASE, ['node:']),
  hosted(
    'src/cli',
    'command line',
    [...SHOWN, 'src/export', 'src/node', 'src/index.ts', 'src/static.ts'],
    ['node:', 'commander', 'picocolors', 'tinyglobby'],
  ),
  hosted(
    'src/plugins',
    'remark and markdown-it plugins',
    [...SHOWN, 'src/export', 'src/node'],
    ['node:', 'unified', 'mdast', 'hast', 'vfile', 'markdown-it', 'hast-util-from-html'],
  ),
];

/** The rows as the page says them, in markdown. What is imported by many is named once: `base`, `core`, the steps of the reader. */
export function writeLayers(): string[] {
  const name = (path: string): string => `\`${path.replace(/^src\/(?:core\/)?(?=.)/, '')}\``;
  return LAYERS.map(({ paths, does, imports, packages }) => {
    const isCore = CORE.every((path) => imports.includes(path));
    const known = isCore ? CORE : BASE;
    const rest = imports.filter((path) => !known.includes(path) && !paths.includes(path));
    const sets = isCore ? ['core'] : BASE.every((path) => imports.includes(path)) ? ['base'] : [];
    const steps = rest.filter((path) => STEP_PATHS.includes(path));
    if (steps.length > 0) sets.push(steps.length === 1 ? name(steps[0]!) : 'the steps above');
    const others = sets.length === 0 ? imports : rest.filter((path) => !steps.includes(path));
    return `| ${paths.map((path) => `\`${path}\``).join(', ')} | ${does} | ${[...sets, ...others.map(name)].join(', ')} | ${packages.join(', ')} |`;
  });
}

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
