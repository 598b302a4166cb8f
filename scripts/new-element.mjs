// npm run new:element -- <name>: the files of a new element, in the shape that all others have.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
  console.error(
    'new:element: give the name in kebab-case without "roadmap-", such as: npm run new:element -- burndown',
  );
  process.exit(2);
}
const folder = `src/elements/${name}`;
if (existsSync(folder)) {
  console.error(`new:element: ${folder} exists already`);
  process.exit(2);
}
const pascal = name.replace(/(?:^|-)([a-z\d])/g, (_, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const tag = `roadmap-${name}`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const files = {
  [`${folder}/${name}.ts`]: `/** \`<${tag}>\`: say in one line what a visitor sees. */
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap } from '../../view/entries.ts';
import type { Snapshot } from '../../view/store.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { ${camel}Styles } from './${name}.styles.ts';

/**
 * Say what it shows, and when to use it.
 *
 * \`\`\`html
 * <${tag} src="ROADMAP.md"></${tag}>
 * \`\`\`
 *
 * @summary One line for lists of elements.
 * @status experimental
 * @since ${version}
 *
 * @csspart count - The number of items.
 */
export class Roadmap${pascal} extends RoadmapElement {
  static override styles: CSSResultGroup = [RoadmapElement.styles, ${camel}Styles];

  protected override renderRoadmap(roadmap: Roadmap, _snapshot: Snapshot): TemplateResult {
    const { entries } = indexRoadmap(roadmap);
    return html\`<div class="root"><p part="count">\${this.localize.term('items', entries.length)}</p></div>\`;
  }
}
`,
  [`${folder}/${name}.styles.ts`]: `/** Looks of \`<${tag}>\`. */
import { css, type CSSResult } from 'lit';

/** Its layout; colours and controls come from the shared styles. */
export const ${camel}Styles: CSSResult = css\`
  .root {
    padding: calc(var(--_space) * 4);
  }
\`;
`,
  [`${folder}/define.ts`]: `/** Registers \`<${tag}>\`. */
import { Roadmap${pascal} } from './${name}.ts';

if (!customElements.get('${tag}')) customElements.define('${tag}', Roadmap${pascal});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Roadmap${pascal};
  }
}
`,
  [`test/elements/${name}.test.ts`]: `import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/${name}/define.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

describe('<${tag}>', () => {
  describe('renders', () => {
    it('says how many items there are', async () => {
      const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('First'), makeItem('Second')])]);
      const element = await fixture(html\`<${tag} .roadmap=\${roadmap}></${tag}>\`);
      expect(element.shadowRoot?.textContent).to.include('2 items');
    });
  });

  describe('accessibility', () => {
    it('has no violation', async () => {
      const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('First')])]);
      const element = await fixture(html\`<${tag} .roadmap=\${roadmap}></${tag}>\`);
      await expect(element).to.be.accessible();
    });
  });
});
`,
  [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/define.ts';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import sample from './samples/loom.md?raw';

const meta: Meta = { title: 'Elements/${pascal}', component: '${tag}' };

// Storybook reads the description of the component from the default export.
export { meta as default };

/** Task lists of releases without dates. */
export const Default: StoryObj = {
  render: () => html\`<${tag} .roadmap=\${parseRoadmap(sample)}></${tag}>\`,
};
`,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

/** Puts a line into a list of lines, before the first that comes after it in the alphabet, or at the end. */
function addLine(path, line, isRow) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const rows = lines.flatMap((row, index) => (isRow.test(row) ? [index] : []));
  const next = rows.find((index) => lines[index] > line) ?? rows.at(-1) + 1;
  writeFileSync(path, `${lines.toSpliced(next, 0, line).join('\n')}\n`);
  console.log(`added ${tag} to ${path}`);
}
addLine(
  'src/elements/index.ts',
  `export { Roadmap${pascal} } from './${name}/${name}.ts';`,
  /^export \{ Roadmap\w+ \} from '\.\/(?!events\/|internal\/)/,
);
// In the order in which they are registered: a frame first, what stands in it after.
const defined = readFileSync('src/elements/define.ts', 'utf8');
writeFileSync('src/elements/define.ts', `${defined.trimEnd()}\nimport './${name}/define.ts';\n`);
console.log(`added ${tag} to src/elements/define.ts

Next:
1. Say in its comment what it shows, and draw that: what is worked out goes to src/view.
2. npx web-test-runner --files test/elements/${name}.test.ts
3. npm run storybook
4. A row in src/elements/internal/load-elements.ts, so that a page with the script tag loads it.
5. npm run docs, and a line in CHANGELOG.md`);
