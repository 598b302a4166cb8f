import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explainRoadmap } from '../../../../src/core/read/markdown/explain.ts';
import { headingRules } from '../../../../src/core/read/markdown/rules/heading/index.ts';
import { lineRules } from '../../../../src/core/read/markdown/rules/line/index.ts';
import { innerRules, outerRules, partRules } from '../../../../src/core/read/markdown/rules/section/index.ts';
import { tableRules } from '../../../../src/core/read/markdown/rules/table/index.ts';

const root = new URL('../../../../', import.meta.url);
const folder = new URL('src/core/read/markdown/rules/', root);

const kinds: Record<string, readonly { readonly name: string }[]> = {
  heading: headingRules,
  line: lineRules,
  section: [...new Set([...outerRules, ...innerRules, ...partRules])],
  table: tableRules,
};

/** What the comment of a rule says, without its frame. */
function commentOf(kind: string, name: string): string {
  const source = readFileSync(new URL(`${kind}/${name}.ts`, folder), 'utf8');
  return /\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nexport const \w+: \w+Rule/.exec(source)?.[1] ?? '';
}

describe('rules', () => {
  it('are known by folder', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(kinds).sort());
  });

  for (const [kind, rules] of Object.entries(kinds)) {
    it(`of a ${kind}: each file that holds one has a row in the table`, () => {
      const files = readdirSync(new URL(`${kind}/`, folder)).filter((file) =>
        /^export const \w+: \w+Rule(?:<\w+>)? = /m.test(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8')),
      );
      assert.deepEqual(files.sort(), rules.map(({ name }) => `${name}.ts`).sort());
    });

    it(`of a ${kind}: each stands alone`, () => {
      const importsAnother = rules.filter(({ name }) => {
        const source = readFileSync(new URL(`${kind}/${name}.ts`, folder), 'utf8');
        return rules.some((other) => other.name !== name && source.includes(`from './${other.name}.ts'`));
      });
      assert.deepEqual(
        importsAnother.map(({ name }) => name),
        kind === 'line' ? ['leading-bracket'] : [],
        'what two rules need belongs in `line` or `plan`; brackets hold boxes',
      );
    });

    for (const { name } of rules)
      it(`${name}: shows what it reads, what it does not, and a fixture in which it is at work`, () => {
        const comment = commentOf(kind, name);
        assert.match(comment, /\^/, 'carets under what it reads');
        assert.match(comment, /Not read: \S/);
        const fixture = /Fixture: `([^`]+)`/.exec(comment)?.[1] ?? '';
        const input = new URL(`test/fixtures/${fixture}/input.md`, root);
        assert.ok(existsSync(input), `fixture ${fixture}`);
        const used = explainRoadmap(readFileSync(input, 'utf8')).flatMap(({ rule }) => rule.split(', '));
        assert.ok(used.includes(name), `${name} is not at work in ${fixture}`);
      });
  }
});
