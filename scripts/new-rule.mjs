// npm run new:rule -- <kind> <name>: the files of a new habit, in the shape that all others of its kind have.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [kind = '', name = ''] = process.argv.slice(2);
const camel = name.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());

/** By kind: the rule's code, a document that shows it, and the row of the table before which it is put. */
const kinds = {
  line: {
    before: 'trailingWord',
    code: `import { keepTail, tailText } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/**
 * Say what stands where in the line.
 *
 * \`\`\`
 * - Dark theme !high
 *              ^^^^^ priority
 * \`\`\`
 * Not read: \`Say it loud!\`, a sentence. Fixture: \`${name}\`.
 */
export const ${camel}: LineRule = {
  name: '${name}',
  apply(draft) {
    const text = tailText(draft).trimEnd();
    const found = /\\s!([a-z]{1,20})$/.exec(text.slice(-24));
    if (found === null) return false;
    draft.priority = found[1]!;
    keepTail(draft, text.length - found[0].length);
    return true;
  },
};
`,
    input: `# Lantern

## v1.0

- Dark theme !high
- Say it loud!
`,
  },
  heading: {
    before: 'stateHeading',
    code: `import type { HeadingRule } from './heading-rule.ts';

/**
 * Say what the heading names.
 *
 * \`\`\`
 * ## Wave 2
 *    ^^^^^^ horizon
 * \`\`\`
 * Not read: \`## Wave functions\`, a title. Fixture: \`${name}\`.
 */
export const ${camel}: HeadingRule = {
  name: '${name}',
  read({ text }) {
    return /^wave \\d{1,2}$/i.test(text) ? { kind: 'horizon' } : undefined;
  },
};
`,
    input: `# Lantern

## Wave 2

- Dark theme

## Wave functions

- Plots
`,
  },
  section: {
    before: 'stepGroup',
    code: `import type { SectionRule } from './section-rule.ts';

/**
 * Say what becomes of the section, and where it stands.
 *
 * \`\`\`
 * ### Demo
 *     ^^^^ description
 * \`\`\`
 * Not read: \`### Demo mode\`, which is work. Fixture: \`${name}\`.
 */
export const ${camel}: SectionRule = {
  name: '${name}',
  role: 'description',
  applies: ({ heading, hasPlan }) => /^demo$/i.test(heading.text) && !hasPlan,
};
`,
    input: `# Lantern

## v1.0

### Demo

We show it on the first day.

### Demo mode

Works without an account.
`,
  },
  table: {
    before: 'itemTable',
    code: `import type { TableRule } from './table-rule.ts';

/**
 * Say what the table is, and by which of its cells it is known.
 *
 * \`\`\`
 * | Was | Is |
 *   ^^^   ^^ no plan
 * \`\`\`
 * Not read: \`| Was | Is | Status |\`, whose column of status makes it a plan. Fixture: \`${name}\`.
 */
export const ${camel}: TableRule = {
  name: '${name}',
  read(_table, { names }) {
    if (names.length !== 2 || !/^was$/i.test(names[0]!) || !/^is$/i.test(names[1]!)) return undefined;
    return { kind: 'other', title: -1, content: -1 };
  },
};
`,
    input: `# Lantern

## v1.0

| Was    | Is    |
| ------ | ----- |
| Lamp   | Light |

| Was    | Is    | Status  |
| ------ | ----- | ------- |
| Candle | Lamp  | planned |
`,
  },
};

if (!Object.hasOwn(kinds, kind) || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
  console.error(
    `new:rule: give a kind (${Object.keys(kinds).join(', ')}) and a name in kebab-case, such as: npm run new:rule -- line trailing-priority`,
  );
  process.exit(2);
}
const folder = `src/core/read/markdown/rules/${kind}`;
const fixture = `test/fixtures/${name}`;
for (const path of [`${folder}/${name}.ts`, fixture]) {
  if (!existsSync(path)) continue;
  console.error(`new:rule: ${path} exists already`);
  process.exit(2);
}

const { code, input, before: next } = kinds[kind];
const files = {
  [`${folder}/${name}.ts`]: code,
  [`${fixture}/input.md`]: input,
  [`${fixture}/README.md`]: `# ${name}

Say what the habit is, and what looks like it and is none.

Made for the test.
`,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

/** Puts the rule into the table before the rows that take what no other knew. */
const index = `${folder}/index.ts`;
const before = readFileSync(index, 'utf8');
const row = new RegExp(`([[,]\\s*)${next}(?=\\s*[,\\]])`);
const after = before
  .replace(/\n\n/, `\nimport { ${camel} } from './${name}.ts';\n\n`)
  .replace(row, (_, lead) => `${lead}${camel}${lead.startsWith('[') ? ', ' : lead}${next}`);
writeFileSync(index, after);
console.log(`added ${camel} to ${index}: move it to where it is to be asked
Next:
1. Write the rule and its fixture: what it reads, and what only looks so.
2. UPDATE=1 npm run test:core -- fixtures
   writes ${fixture}/expected.json; read it, as it is what you promise
3. npm run test:core -- core
4. npm run format, npm run docs, and a line in CHANGELOG.md`);
