/** The commands that the documents give are run as they stand, in a folder that has the files they name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { globSync } from 'tinyglobby';
import { makeFolder, runCli } from '../cli/run-cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/*.md', 'stories/docs/*.mdx'], { cwd: root, ignore: ['CHANGELOG.md'] }).sort();
const files = {
  'ROADMAP.md': readFileSync(path.join(root, 'examples/ROADMAP.md'), 'utf8'),
  'README.md': '# Harbour\n\n<!-- roadmap:start -->\n<!-- roadmap:end -->\n',
};

/** Commands of a page: the lines of its shell samples, and what stands in code within a sentence. */
function commandsOf(page: string): string[] {
  const tokens = new MarkdownIt().parse(readFileSync(path.join(root, page), 'utf8'), {});
  const shell = tokens.filter(({ type, info }) => type === 'fence' && /^(?:sh|bash)\b/.test(info));
  const spans = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'code_inline');
  return [...shell.flatMap(({ content }) => content.split('\n')), ...spans.map(({ content }) => content)].flatMap(
    (line) => {
      const [command = ''] = line.split(/ [#>]/, 1);
      return /^(?:npx )?roadmark ([a-z]+ .*)$/.exec(command.trim())?.[1] ?? [];
    },
  );
}

/** Words of a command line; none of ours needs more than quotes. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? '');

const commands = pages.flatMap((page) => commandsOf(page).map((command) => ({ page, command })));
/** Those that need a repository, the network, or go on until they are stopped. */
const cannotRun = /^(?:serve|sync)\b|\S:\S+\.\w+|\b[A-Z]{3,}\b(?!\.md)|…|<|--check$/;

describe('commands in the documents', () => {
  it('are found', () => assert.ok(commands.length > 15));

  for (const { page, command } of commands) {
    const [name = '', ...rest] = wordsOf(command);
    it(`of ${page} name what there is: roadmark ${command}`, async () => {
      const { code, out } = await runCli([name, '--help']);
      assert.equal(code, 0);
      for (const word of rest) {
        if (word.startsWith('-') && word !== '-') assert.match(out, new RegExp(`(?:^|\\s)${word}\\b`), word);
      }
    });
    // A sentence may name an option alone.
    if (cannotRun.test(command) || !/\.md\b/.test(command)) continue;
    it(`of ${page} do their work: roadmark ${command}`, async (test) => {
      const cwd = await makeFolder(test, files);
      const { code, err } = await runCli([name, ...rest], { cwd });
      assert.equal(code, 0, err);
    });
  }

  it('would be found out where they are wrong', async (test) => {
    const cwd = await makeFolder(test, files);
    assert.notEqual((await runCli(['check', '--format', 'github', 'ROADMAP.md'], { cwd })).code, 0);
    assert.notEqual((await runCli(['render', 'ROADMAP.md', '--page'], { cwd })).code, 0);
  });
});
