import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { writeLayers } from './architecture/layers.ts';
import { findCycles, findFaults, readModule, type SourceModule } from './architecture/rules.ts';

const root = new URL('../', import.meta.url);
const paths = globSync('src/**/*.ts', { cwd: root }).sort();
const modules = paths.map((path) => readModule(path, readFileSync(new URL(path, root), 'utf8')));

/** Faults of one made-up file among the real ones. */
function faultsOf(path: string, text: string): string[] {
  return findFaults(readModule(path, text));
}

describe('architecture', () => {
  it('finds the sources', () => {
    assert.ok(modules.length > 30);
  });

  it('holds in every source file', () => {
    assert.deepEqual(modules.flatMap(findFaults), []);
  });

  it('is what docs/architecture.md says', () => {
    const page = readFileSync(new URL('docs/architecture.md', root), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `src/'));
    assert.deepEqual(rows, writeLayers());
  });

  it('has no import cycle', () => {
    assert.deepEqual(findCycles(modules), []);
  });
});

describe('architecture, planted faults', () => {
  const planted: readonly [what: string, path: string, text: string, fault: RegExp][] = [
    [
      'an import upwards',
      'src/core/time/x.ts',
      "import { a } from '../read/a.ts';",
      /may not import src\/core\/read\/a\.ts/,
    ],
    [
      'a rule that imports what builds',
      'src/core/read/markdown/rules/section/x.ts',
      "import { a } from '../../build/a.ts';",
      /may not import src\/core\/read\/markdown\/build/,
    ],
    [
      'a type import upwards',
      'src/core/model/x.ts',
      "import type { A } from '../../view/a.ts';",
      /may not import src\/view/,
    ],
    ['an upward re-export', 'src/view/x.ts', "export { a } from '../elements/a.ts';", /may not import src\/elements/],
    [
      'a lazy import upwards',
      'src/view/x.ts',
      "const a = await import('../elements/a.ts');",
      /may not import src\/elements/,
    ],
    [
      'an element that imports another',
      'src/elements/table/x.ts',
      "import { T } from '../board/board.ts';",
      /may not import src\/elements\/board/,
    ],
    [
      'a view that reads or writes documents',
      'src/view/x.ts',
      "import { a } from '../core/write/a.ts';",
      /may not import src\/core\/write/,
    ],
    ['answers that edit', 'src/core/query/x.ts', "import { a } from '../edit/a.ts';", /may not import src\/core\/edit/],
    ['a package of another layer', 'src/core/query/x.ts', "import { html } from 'lit';", /may not use the package lit/],
    ['d3 in core', 'src/core/time/x.ts', "import { utcDay } from 'd3-time';", /may not use the package d3-time/],
    [
      'markdown-it outside the syntax',
      'src/core/read/markdown/rules/x.ts',
      "import M from 'markdown-it';",
      /may not use the package markdown-it/,
    ],
    [
      'zod outside model and JSON',
      'src/core/read/x.ts',
      "import * as z from 'zod/mini';",
      /may not use the package zod/,
    ],
    ['node: in export', 'src/export/x.ts', "import { a } from 'node:fs';", /may not use the package node:fs/],
    ['node: in elements', 'src/elements/table/x.ts', "import { a } from 'node:fs';", /may not use the package node:fs/],
    ['an import without its ending', 'src/view/x.ts', "import { a } from './a';", /without \.ts/],
    ['the page in core', 'src/core/url/x.ts', 'export const a = document.title;', /global document/],
    [
      'the page in view',
      'src/view/x.ts',
      'export const a = new IntersectionObserver(() => 0);',
      /global IntersectionObserver/,
    ],
    ['Node in export', 'src/export/x.ts', 'export const a = process.env;', /global process/],
    ['a default export', 'src/view/x.ts', 'export default 1;', /default export/],
    ['a default export by name', 'src/view/x.ts', 'const a = 1; export { a as default };', /default export/],
    ['a star export', 'src/index.ts', "export * from './core/limits.ts';", /export \*/],
    ['a file called utils', 'src/view/utils.ts', 'export const a = 1;', /says nothing/],
    ['HTML from content', 'src/elements/table/x.ts', 'element.innerHTML = text;', /innerHTML/],
    ['HTML from content by name', 'src/elements/table/x.ts', "element['outerHTML'] = text;", /outerHTML/],
    [
      'unsafeHTML',
      'src/elements/table/x.ts',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
      /unsafeHTML/,
    ],
    ['styleMap', 'src/elements/table/x.ts', 'html`<i style=${styleMap({})}></i>`;', /styleMap/],
    [
      'a style attribute in a template',
      'src/elements/table/x.ts',
      'html`<i style="color: red"></i>`;',
      /style in a template/,
    ],
    ['a style element in a template', 'src/elements/table/x.ts', 'html`<style>i {}</style>`;', /style in a template/],
    [
      'a handler as text in a template',
      'src/elements/table/x.ts',
      'html`<i onclick="${x}"></i>`;',
      /handler in a template/,
    ],
    ['eval', 'src/core/read/x.ts', 'eval(text);', /eval/],
    ['code from text', 'src/core/read/x.ts', 'new Function(text);', /Function/],
    ['a plain error', 'src/core/read/x.ts', "throw new Error('no');", /plain Error/],
    ['an error of a type', 'src/core/read/x.ts', "throw new TypeError('no');", /plain TypeError/],
    ['an error of a range', 'src/core/read/x.ts', "throw new RangeError('no');", /plain RangeError/],
  ];
  for (const [what, path, text, fault] of planted) {
    it(`names ${what}`, () => {
      assert.match(faultsOf(path, text).join('\n'), fault);
    });
  }

  it('names a cycle', () => {
    const a = readModule('src/view/a.ts', "import { b } from './b.ts';");
    const b = readModule('src/view/b.ts', "import { a } from './a.ts';");
    assert.deepEqual(findCycles([a, b]), ['src/view/a.ts > src/view/b.ts > src/view/a.ts']);
  });

  it('names a cycle of types', () => {
    const a = readModule('src/view/a.ts', "import type { B } from './b.ts';");
    const b = readModule('src/view/b.ts', "import { type A } from './a.ts';");
    assert.deepEqual(findCycles([a, b]), ['src/view/a.ts > src/view/b.ts > src/view/a.ts']);
  });
});

describe('architecture, what is allowed', () => {
  const allowed: readonly [what: string, path: string, text: string][] = [
    ['an import downwards', 'src/core/time/x.ts', "import { a } from '../language/a.ts';"],
    ['a property called document', 'src/core/read/x.ts', 'export const a = source.document;'],
    ['a key called document', 'src/core/read/x.ts', 'export const a = { document: 1 };'],
    ['a parameter called location', 'src/view/x.ts', 'export const a = (location: string) => location.length;'],
    ['an element that registers another', 'src/elements/view/x.ts', "void import('../board/define.ts');"],
    ['an element that uses its events', 'src/elements/table/x.ts', "import { E } from '../events/e.ts';"],
    ['zod in the model', 'src/core/model/x.ts', "import * as z from 'zod/mini';"],
    ['an error with a code', 'src/core/query/x.ts', "throw new RoadmarkError('invalid-argument', 'no');"],
    ['an error that is passed on', 'src/core/query/x.ts', 'if (error instanceof TypeError) throw error;'],
    ['style in a message', 'src/view/x.ts', 'export const a = `in the style of ${b}`;'],
    ['a property binding in a template', 'src/elements/table/x.ts', 'html`<i .style=${a} @click=${b}></i>`;'],
  ];
  for (const [what, path, text] of allowed) {
    it(`lets pass ${what}`, () => {
      assert.deepEqual(faultsOf(path, text), []);
    });
  }

  it('lets pass a file that loads the other when it is needed', () => {
    const modules: SourceModule[] = [
      readModule('src/view/a.ts', "import type { B } from './b.ts';"),
      readModule('src/view/b.ts', "void import('./a.ts');"),
    ];
    assert.deepEqual(findCycles(modules), []);
  });
});
