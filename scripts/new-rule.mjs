// npm run new:rule -- <name>: the files of a new habit of lines, in the shape that all others have.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
  console.error('new:rule: give the name in kebab-case, such as: npm run new:rule -- trailing-priority');
  process.exit(2);
}
const folder = 'src/core/read/markdown/rules/line';
const fixture = `test/fixtures/${name}`;
for (const path of [`${folder}/${name}.ts`, fixture]) {
  if (!existsSync(path)) continue;
  console.error(`new:rule: ${path} exists already`);
  process.exit(2);
}
const camel = name.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());

const files = {
  [`${folder}/${name}.ts`]: `import { keepTail, tailText } from '../../line/draft.ts';
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
  [`${fixture}/input.md`]: `# Lantern

## v1.0

- Dark theme !high
- Say it loud!
`,
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

const index = `${folder}/index.ts`;
const before = readFileSync(index, 'utf8');
const after = before
  .replace(/(?=\n\/\*\* The habits)/, `import { ${camel} } from './${name}.ts';\n`)
  .replace(/(?=\n\];)/, `\n  ${camel},`);
writeFileSync(index, after);
console.log(`added ${camel} to ${index}: move it to where it is to be tried
Next:
1. Write the rule and its fixture: lines that it reads, and lines that only look so.
2. UPDATE=1 npm run test:core -- fixtures
   writes ${fixture}/expected.json; read it, as it is what you promise
3. npm run test:core -- core
4. npm run docs, and a line in CHANGELOG.md`);
