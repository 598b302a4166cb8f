/** The scaffolds of CONTRIBUTING.md, in a copy of the sources: what they write works as it stands. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
let folder = '';

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roadmark-scaffolds-'));
  for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
});
after(() => rm(folder, { recursive: true }));

const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
const node = (...args: string[]): Promise<{ stdout: string }> => run(process.execPath, args, { cwd: folder });

/** Files that a scaffold says that it wrote. */
const written = (said: string): string[] => [...said.matchAll(/^wrote (.+)$/gm)].map(([, file]) => file!);

async function requireFormatted(files: readonly string[]): Promise<void> {
  const options = await resolveConfig(path.join(root, 'package.json'));
  for (const file of files) {
    const text = await read(file);
    assert.equal(await format(text, { ...options, filepath: file }), text, file);
  }
}

describe('npm run new:rule', () => {
  for (const kind of ['line', 'heading', 'section', 'table']) {
    it(`writes a rule of kind ${kind} that reads its fixture`, async () => {
      const { stdout } = await node('scripts/new-rule.mjs', kind, `tried-${kind}`);
      const files = written(stdout);
      assert.equal(files.length, 3);
      // By these words the test of fixtures knows a description that nobody has written yet.
      assert.match(await read(`test/fixtures/tried-${kind}/README.md`), /^# .+\n\nSay what /);
      await requireFormatted(files.filter((file) => file.endsWith('.ts')));
      await writeFile(
        path.join(folder, 'explain.ts'),
        `import { readFileSync } from 'node:fs';
import { explainRoadmap } from './src/core/read/markdown/explain.ts';
const lines = explainRoadmap(readFileSync('test/fixtures/tried-${kind}/input.md', 'utf8'));
console.log(lines.filter(({ rule }) => rule.includes('tried-${kind}')).map(({ text }) => text).join('\\n'));
`,
      );
      const { stdout: known } = await node('--import', 'tsx', 'explain.ts');
      assert.notEqual(known.trim(), '', 'no line is read by the rule');
      assert.doesNotMatch(known, /loud!|functions|Demo mode|Candle/, 'what only looks like it is read');
    });
  }

  it('refuses a kind that there is none of, a name in capitals and one that is taken', async () => {
    for (const args of [
      ['page', 'tried'],
      ['line', 'Tried'],
      ['line', 'trailing-help'],
    ])
      await assert.rejects(node('scripts/new-rule.mjs', ...args), { code: 2 });
  });
});

describe('npm run new:element', () => {
  it('writes an element, registers it, and gives it a version', async () => {
    const before = (await read('src/elements/index.ts')).split('\n');
    const { stdout } = await node('scripts/new-element.mjs', 'tried-chart');
    const files = written(stdout);
    assert.equal(files.length, 5);
    await requireFormatted([...files, 'src/elements/index.ts', 'src/elements/define.ts']);
    const index = (await read('src/elements/index.ts')).split('\n');
    const line = "export { RoadmapTriedChart } from './tried-chart/tried-chart.ts';";
    assert.deepEqual(
      index.filter((one) => one !== line),
      before,
    );
    assert.match(index[index.indexOf(line) - 1]!, /RoadmapTimeline/);
    assert.match(index[index.indexOf(line) + 1]!, /RoadmapView/);
    assert.match(await read('src/elements/define.ts'), /import '\.\/tried-chart\/define\.ts';\n$/);
    const code = await read('src/elements/tried-chart/tried-chart.ts');
    // A sample below the version would be taken for a part of it.
    assert.match(code, /@since \d+\.\d+\.\d+\n \*\n \* @csspart/);
    assert.match(await read('stories/tried-chart.stories.ts'), /elements\/define\.ts/);
  });

  it('refuses a name with capitals and one that is taken', async () => {
    await assert.rejects(node('scripts/new-element.mjs', 'Burndown'), { code: 2 });
    await assert.rejects(node('scripts/new-element.mjs', 'table'), { code: 2 });
  });
});
