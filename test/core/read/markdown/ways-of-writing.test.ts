import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../../../src/core/parse-roadmap.ts';
import { essence } from '../../../same-model.ts';

const folder = new URL('../../../fixtures/', import.meta.url);

/** Changes lines outside of code, and leaves those of code and of front matter as they are. */
function changeLines(text: string, change: (line: string) => string): string {
  let fence: string | undefined;
  let isFront = /^(?:---|\+\+\+)$/m.test(text.split('\n', 1)[0]!);
  return text
    .split('\n')
    .map((line, index) => {
      if (isFront) {
        isFront = index === 0 || !/^(?:---|\+\+\+)\s*$/.test(line);
        return line;
      }
      const mark = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,}|:{3,})/.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence) === true) fence = undefined;
        return line;
      }
      if (mark !== undefined) fence = mark;
      return mark === undefined ? change(line) : line;
    })
    .join('\n');
}

const heading = /^(#{1,6})[ \t]+\S.*$/;

/** Ways of writing the same plan, each with a document that it does not reach. */
const ways: readonly { name: string; rewrite: (text: string) => string; sample: [from: string, to: string] }[] = [
  {
    name: 'marks of headings that are closed',
    rewrite: (text) =>
      changeLines(text, (line) =>
        line.replace(heading, (all, marks: string) => (/#$/.test(all) ? all : `${all} ${marks}`)),
      ),
    sample: ['## v1.0', '## v1.0 ##'],
  },
  {
    name: 'addresses behind headings',
    rewrite: (text) =>
      changeLines(text, (line) => line.replace(heading, (all) => (/[{}#]$|\s#+$/.test(all) ? all : `${all} {#part}`))),
    sample: ['## v1.0', '## v1.0 {#part}'],
  },
  {
    name: 'blanks at the ends of headings',
    rewrite: (text) => changeLines(text, (line) => line.replace(heading, '$&  ')),
    sample: ['## v1.0', '## v1.0  '],
  },
  {
    name: 'lines for a generator below headings',
    rewrite: (text) => changeLines(text, (line) => line.replace(heading, '$&\n{: .part }')),
    sample: ['## v1.0', '## v1.0\n{: .part }'],
  },
  {
    name: 'headings a level deeper below a title',
    rewrite: (text) => (hasTitleOverAll(text) ? changeLines(text, (line) => line.replace(heading, '#$&')) : text),
    sample: ['# Plan\n\n## v1.0', '## Plan\n\n### v1.0'],
  },
];

/** Whether a document opens with its one heading of the first level, and has room for all others to stand deeper. */
function hasTitleOverAll(text: string): boolean {
  const levels: number[] = [];
  changeLines(text, (line) => {
    const level = heading.exec(line)?.[1]?.length ?? (/^\s*<h\d|^(?:=+|-+)\s*$/.test(line) ? 6 : undefined);
    if (level !== undefined) levels.push(level);
    return line;
  });
  // What stands below a fence that nothing closes is read, and not changed.
  const isClosed = [...text.matchAll(/^\s*```/gm)].length % 2 === 0;
  return isClosed && levels[0] === 1 && levels.length > 1 && levels.slice(1).every((level) => level > 1 && level < 6);
}

describe('ways of writing the same plan', () => {
  for (const { name, rewrite, sample } of ways) {
    it(`${name}: are written as meant`, () => {
      assert.equal(rewrite(sample[0]), sample[1]);
      assert.equal(rewrite('```\n## v1.0\n```').startsWith('```\n## v1.0\n```'), true);
    });
    for (const fixture of readdirSync(folder)) {
      const file = new URL(`${fixture}/input.md`, folder);
      if (!existsSync(file)) continue;
      it(`${name}: the same model of ${fixture}`, () => {
        const text = readFileSync(file, 'utf8').replaceAll(/\r\n?/g, '\n');
        const read = (input: string): unknown =>
          essence(parseRoadmap(input, { format: 'markdown', today: '2026-06-01' }), ['depth']);
        assert.deepEqual(read(rewrite(text)), read(text));
      });
    }
  }
});
