import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { moduleSpecifiers, packageJson } from '../scripts/entries.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a bundler makes of a module of a host. */
async function bundle(contents: string): Promise<{ text: string; inputs: string[]; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return { text: outputFiles[0]?.text ?? '', inputs: kept, metafile };
}

/** Imports a module in a Node of its own, without loaders, and returns what is printed of it. */
function inPlainNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
}

describe('exports', () => {
  it('names files that are there', () => {
    const targets = Object.values(packageJson.exports).flatMap((entry) =>
      entry === null ? [] : typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    const missing = targets.filter(
      (target) => !target.includes('*') && !existsSync(new URL(`../${target}`, import.meta.url)),
    );
    assert.deepEqual(missing, []);
  });

  for (const { specifier } of moduleSpecifiers()) {
    it(`imports ${specifier} in plain Node`, () => {
      const names = inPlainNode(
        `console.log(Object.keys(await import(${JSON.stringify(specifier)})).includes('default'))`,
      );
      assert.equal(names.trim(), 'false');
    });
  }

  it('imports all modules together, elements twice over', () => {
    const all = moduleSpecifiers().map(({ specifier }) => `await import(${JSON.stringify(specifier)});`);
    assert.equal(inPlainNode(`${all.join('')}${all.reverse().join('')}console.log('ok')`).trim(), 'ok');
  });

  it('keeps everything else to itself', () => {
    assert.throws(() => inPlainNode("await import('roadmark/dist/index.js')"), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
    for (const name of [
      'diagnostic-words',
      'diagnostics/de',
      'join-units',
      'languages',
      'plain-number',
      'plural',
      'translation',
    ]) {
      assert.throws(() => inPlainNode(`await import('roadmark/locales/${name}')`), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
    }
  });
});

describe('what a bundler keeps', () => {
  it('has no lit and no d3 in a program that reads', async () => {
    const { inputs } = await bundle("import { parseRoadmap } from 'roadmark'; console.log(parseRoadmap('- a'));");
    assert.deepEqual(
      inputs.filter((path) => /node_modules\/(?:@?lit|d3-)/.test(path)),
      [],
    );
    assert.ok(inputs.some((path) => path.includes('markdown-it')));
  });

  for (const [reader, adapter] of [
    ['readGitHub', 'roadmark/adapters/github'],
    ['readJson', 'roadmark/adapters/json'],
  ] as const) {
    it(`has none of the rules for sections of a document where ${adapter} is imported`, async () => {
      const rules = (inputs: string[]): string[] =>
        inputs.filter((path) => path.includes('core/read/markdown/rules/section/'));
      const alone = await bundle(`import { ${reader} } from '${adapter}'; console.log(${reader}([]));`);
      assert.deepEqual(rules(alone.inputs), []);
      const all = await bundle("import { parseRoadmap } from 'roadmark'; console.log(parseRoadmap('[]'));");
      assert.notDeepEqual(rules(all.inputs), []);
    });
  }

  it('is next to nothing where nothing is used', async () => {
    const { text } = await bundle(
      "import { parseRoadmap } from 'roadmark'; import { RoadmapTable } from 'roadmark/elements';",
    );
    assert.equal(text.replace(/^\/\/.*$/gm, '').trim(), '');
  });

  it('keeps the registration of an element that is imported for it', async () => {
    const { text } = await bundle("import 'roadmark/define/table';");
    assert.match(text, /\.define\("roadmap-table"/);
    assert.doesNotMatch(text, /\.define\("roadmap-board"/);
  });

  it('keeps the registration of all elements', async () => {
    const { text } = await bundle("import 'roadmark/define';");
    for (const name of ['view', 'timeline', 'table', 'board', 'legend', 'summary', 'diagnostics', 'changes']) {
      assert.ok(text.includes(`define("roadmap-${name}"`), name);
    }
  });
});
