import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import MarkdownIt from 'markdown-it';
import ts from 'typescript';
import { globSync } from 'tinyglobby';

type Markdown = InstanceType<typeof MarkdownIt>;

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).filter((page) => page !== 'CHANGELOG.md');

interface Sample {
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const samples: Sample[] = pages.flatMap((page) =>
  new MarkdownIt()
    .parse(readFileSync(path.join(root, page), 'utf8'), {})
    .filter(({ type }) => type === 'fence')
    .map(({ map, info, content }) => ({
      place: `${page}:${String((map?.[0] ?? 0) + 1)}`,
      language: info.trim().split(/\s/, 1)[0] ?? '',
      code: content,
    })),
);

/** Whether a sample is a module that Node can run as it stands. */
const runs = ({ language }: Sample): boolean => language === 'js';

/** What sites are made with, by package and entry: recipes only name it, so stand-ins do. */
const standIns: [name: string, entry: string, code: string][] = [
  ['vitepress', './theme', 'export default {};'],
  ['@astrojs/starlight', '.', 'export default (options) => ({ options });'],
  ['@astrojs/markdown-remark', '.', 'export const unified = (options) => ({ options });'],
  ['@next/mdx', '.', 'export default ({ options }) => (config) => ({ ...config, options });'],
  ['astro', './config', 'export const defineConfig = (config) => config;'],
  ['@vitejs/plugin-vue', '.', 'export default (options) => ({ options });'],
];

/** A folder in which samples run: a roadmap lies in it, and the packages that they name are found from it. */
function makeFolder(): string {
  const folder = path.join(root, '.cache/samples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'ROADMAP.md'), '# Larch\n\n## v1.0\n\n- [x] Search\n');
  for (const [name, entry, code] of standIns) {
    const standIn = path.join(folder, 'node_modules', name);
    mkdirSync(standIn, { recursive: true });
    writeFileSync(path.join(standIn, 'index.js'), code);
    writeFileSync(
      path.join(standIn, 'package.json'),
      JSON.stringify({ type: 'module', exports: { [entry]: './index.js' } }),
    );
  }
  return folder;
}

/** Writes a sample as a module of that folder. */
function writeModule({ place, code }: Sample): string {
  const file = path.join(makeFolder(), `${place.replaceAll(/\W/g, '-')}.mjs`);
  writeFileSync(file, code);
  return file;
}

/** What the sample for a file of a site exports by default. */
async function configurationOf(file: string): Promise<unknown> {
  const sample = samples.find(({ code }) => code.startsWith(`// ${file}\n`));
  assert.ok(sample, file);
  return ((await import(pathToFileURL(writeModule(sample)).href)) as { default: unknown }).default;
}

/** What the comments below `console.log` lines say that is printed. */
const promised = (code: string): string => [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join('\n');

describe('samples of code', () => {
  it('import what the package exports', async () => {
    const missing: string[] = [];
    for (const { place, language, code } of samples) {
      if (!/^(?:js|ts|tsx|jsx|mjs)$/.test(language)) continue;
      for (const [, names, entry] of code.matchAll(/import (?:type )?\{([^}]*)\} from '(roadmark(?:\/[\w/-]+)?)'/g)) {
        const exported = exportsOf(entry!);
        for (const name of names!.split(',').map((one) => one.replace(/^\s*type\s|\sas\s.*$|\s/g, '')))
          if (name !== '' && !exported.has(name)) missing.push(`${place}: ${name} of ${entry!}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('name entries of the package', () => {
    const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    const known = Object.keys(exports).map((key) => new RegExp(`^roadmark${key.slice(1).replace('*', '[\\w.-]+')}$`));
    const named = samples.flatMap(({ place, code }) =>
      [...code.matchAll(/(?:from|import\(?) ?'(roadmark(?:\/[^']*)?)'/g)].map(([, entry]) => ({
        place,
        entry: entry!,
      })),
    );
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter(({ entry }) => !known.some((pattern) => pattern.test(entry))),
      [],
    );
  });

  it('are without syntax errors', () => {
    const faulty = samples.flatMap(({ place, language, code }) => {
      // Signatures, written by their generator; others may be rows of a list.
      if (place.startsWith('docs/api.md')) return [];
      if (!/^(?:js|ts|tsx|jsx|mjs)$/.test(language)) return [];
      const { diagnostics = [] } = ts.transpileModule(code.replace(/,\s*$/, ''), {
        reportDiagnostics: true,
        fileName: 'sample.tsx',
        compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      return diagnostics.map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
    assert.deepEqual(faulty, []);
  });

  for (const sample of samples.filter(runs)) {
    it(`of ${sample.place} runs, and prints what it says`, async () => {
      assert.ok(existsSync(path.join(root, 'dist/index.js')), 'run `npm run build` first');
      const file = writeModule(sample);
      const { stdout } = await run(process.execPath, [file], { cwd: path.dirname(file) });
      assert.equal(stdout.trim(), /console\.log/.test(sample.code) ? promised(sample.code) : '');
    });
  }

  it('are more than a few', () => {
    assert.ok(samples.filter(runs).length >= 9);
  });
});

describe('samples of the configuration of a site', () => {
  const fence = '```roadmap\n## v1.0\n\n- [x] Search\n```\n';

  it('of VitePress: makes an element of a fence, and tells Vue what elements are called', async () => {
    const { markdown, vue } = (await configurationOf('.vitepress/config.mjs')) as {
      markdown: { config: (md: Markdown) => void };
      vue: { template: { compilerOptions: { isCustomElement: (tag: string) => boolean } } };
    };
    const md = new MarkdownIt();
    assert.doesNotMatch(md.render(fence), /<roadmap-view/);
    markdown.config(md);
    assert.match(md.render(fence), /<roadmap-view[\s\S]*Search/);
    const { isCustomElement } = vue.template.compilerOptions;
    assert.deepEqual([isCustomElement('roadmap-view'), isCustomElement('p')], [true, false]);
  });

  it('of Next: hands the plugin on by the path of a module that exports it by default', async () => {
    const { options } = (await configurationOf('next.config.mjs')) as { options: { remarkPlugins: string[] } };
    assert.equal(path.basename(options.remarkPlugins[0] ?? ''), 'remark-roadmap.mjs');
    const plugin = (await configurationOf('remark-roadmap.mjs')) as () => (tree: unknown) => void;
    const fenced = { type: 'root', children: [{ type: 'code', lang: 'roadmap', value: '## v1.0' }] };
    const other = structuredClone({ ...fenced, children: [{ ...fenced.children[0], lang: 'js' }] });
    for (const tree of [fenced, other]) plugin()(tree);
    assert.match(JSON.stringify(fenced), /"hName":"roadmap-view"/);
    assert.doesNotMatch(JSON.stringify(other), /roadmap-view/);
  });

  it('of Eleventy: makes an element of a fence', async () => {
    const configure = (await configurationOf('eleventy.config.mjs')) as (config: unknown) => void;
    const md = new MarkdownIt();
    configure({
      amendLibrary: (name: string, amend: (md: Markdown) => void) => void (name === 'md' && amend(md)),
      addPassthroughCopy: () => undefined,
    });
    assert.match(md.render(fence), /<roadmap-view[\s\S]*Search/);
  });
});

/** What the description of the elements knows of one of them. */
interface Described {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

/** What samples of pages and styles name that the package does not have. */
function unknownNames(shown: readonly Sample[]): string[] {
  const { modules } = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')) as {
    modules: { declarations?: Described[] }[];
  };
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const properties = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  return shown.flatMap(({ place, code }) => {
    const wrong: string[] = [];
    for (const [, tag, inside = ''] of code.matchAll(
      /<(roadmap-[\w-]+)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g,
    )) {
      const element = elements.find(({ tagName }) => tagName === tag);
      if (!element) wrong.push(`${place}: <${tag!}>`);
      const known = new Set([
        ...['id', 'class', 'lang', 'dir', 'slot'],
        ...(element?.attributes ?? []).map(({ name }) => name),
        // As Svelte listens.
        ...(element?.events ?? []).map(({ name }) => `on${name}`),
      ]);
      // What frameworks bind by signs of their own is held to the types that the package gives them.
      for (const [, name] of inside.replace(/"[^"]*"/g, '').matchAll(/\s([a-z][a-z-]*)(?==|\s|$)/g))
        if (element && !known.has(name!)) wrong.push(`${place}: ${name!} of <${tag!}>`);
    }
    for (const [name] of code.matchAll(/--roadmap-[\w-]+/g)) if (!properties.has(name)) wrong.push(`${place}: ${name}`);
    for (const [address, of, file] of code.matchAll(/npm\/roadmark@([\d.]+)\/([\w./-]+)/g))
      if (of !== version || !existsSync(path.join(root, file!))) wrong.push(`${place}: ${address}`);
    return wrong;
  });
}

describe('samples of pages and styles', () => {
  it('use elements, attributes, custom properties and files that exist', () => {
    const shown = samples.filter(({ language }) => /^(?:html|css|astro|md|markdown)$/.test(language));
    assert.ok(shown.length > 15, String(shown.length));
    assert.deepEqual(unknownNames(shown), []);
  });

  it('would be found out where they are wrong', () => {
    const code =
      '<roadmap-view src="a b" colour="c"></roadmap-view><roadmap-gantt></roadmap-gantt> --roadmap-hue npm/roadmark@9.9.9/dist/x.js';
    assert.deepEqual(unknownNames([{ place: 'x', language: 'html', code }]), [
      'x: colour of <roadmap-view>',
      'x: <roadmap-gantt>',
      'x: --roadmap-hue',
      'x: npm/roadmark@9.9.9/dist/x.js',
    ]);
  });
});

describe('samples of JSON', () => {
  it('are valid', () => {
    for (const { place, language, code } of samples)
      if (language === 'json') assert.doesNotThrow(() => JSON.parse(code), place);
  });
});

describe('samples of the command line', () => {
  it('use commands and options that exist', async () => {
    const help = new Map<string, string>();
    const wrong: string[] = [];
    const lines = samples
      .filter(({ language }) => /^(?:sh|bash|console)$/.test(language))
      .flatMap(({ place, code }) => code.split('\n').map((line) => ({ place, line })));
    let count = 0;
    for (const { place, line } of lines) {
      const [, command, rest = ''] = /^\s*(?:npx )?roadmark ([a-z]+)((?: .*)?)$/.exec(line.replace(/\s#.*$/, '')) ?? [];
      if (command === undefined) continue;
      count += 1;
      if (!help.has(command)) help.set(command, await helpOf(command));
      const text = help.get(command)!;
      if (text === '') wrong.push(`${place}: no command ${command}`);
      for (const [, option] of rest.matchAll(/\s(--?[a-z][a-z-]*)/g))
        if (text !== '' && !new RegExp(`(?:^|[\\s,])${option!}(?![\\w-])`, 'm').test(text))
          wrong.push(`${place}: ${command} ${option!}`);
    }
    assert.ok(count > 10, String(count));
    assert.deepEqual(wrong, []);
  });
});

const known = new Map<string, Set<string>>();

/** Names an entry exports, types included. */
function exportsOf(entry: string): Set<string> {
  const names = known.get(entry) ?? readExports(entry);
  known.set(entry, names);
  return names;
}

/** Reads the names from the declarations of an entry. */
function readExports(entry: string): Set<string> {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string } | string>;
  };
  const key = `.${entry.slice('roadmark'.length)}`;
  const locale = key.startsWith('./locales/') ? `dist/translations/${key.slice('./locales/'.length)}.d.ts` : undefined;
  const target = exports[key];
  const file = locale ?? (typeof target === 'object' ? target.types : undefined);
  if (file === undefined || !existsSync(path.join(root, file))) return new Set();
  const program = ts.createProgram([path.join(root, file)], { noLib: true, types: [], module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(path.join(root, file))!);
  return new Set(symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []);
}

/** Help of a command; '' where there is none of that name. */
async function helpOf(command: string): Promise<string> {
  const main = path.join(root, 'dist/cli/main.cjs');
  try {
    return (await run(process.execPath, [main, command, '--help'])).stdout;
  } catch {
    return '';
  }
}
