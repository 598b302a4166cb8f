import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultLimits } from '../../src/core/limits.ts';

const page = readFileSync('SECURITY.md', 'utf8');

/** A promise with the tests that it names. */
interface Promised {
  readonly words: string;
  readonly proofs: readonly { readonly file: string; readonly title: string }[];
}

function readPromises(text: string): Promised[] {
  const entries = text.split(/^(?=\d+\. )/m).filter((entry) => /^\d+\. /.test(entry));
  return entries.map((entry) => {
    const [words = '', ...lines] = entry.split('\n');
    const proofs = lines.flatMap((line) => {
      const [, file, title] = /^ {3}- `(test\/[\w./-]+)`: (.+)$/.exec(line) ?? [];
      return file === undefined || title === undefined ? [] : [{ file, title }];
    });
    return { words, proofs };
  });
}

/** Whether a file has a test of that name; parts that are filled in are left out of the name. */
function isProven({ file, title }: Promised['proofs'][number]): boolean {
  if (!existsSync(file)) return false;
  const names = readFileSync(file, 'utf8').match(/\b(?:it|test)\(\s*(?:'[^'\n]*'|`[^`]*`)/g) ?? [];
  return names.some((name) => name.includes(title));
}

const promises = readPromises(page);

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const missing = promises.flatMap(({ proofs }) => proofs.filter((proof) => !isProven(proof)));
    assert.deepEqual(missing, []);
  });

  it('a test that does not exist is missed', () => {
    const [promised] = readPromises('1. X.\n   - `test/docs/security.test.ts`: no test has this name\n');
    assert.equal(promised?.proofs.filter(isProven).length, 0);
    assert.ok(!isProven({ file: 'test/no-such.test.ts', title: 'names tests that exist' }));
    assert.ok(isProven({ file: 'test/docs/security.test.ts', title: 'names tests that exist' }));
  });

  it('has a proof of every promise', () => {
    assert.ok(promises.length >= 18);
    assert.deepEqual(
      promises.filter(({ proofs }) => proofs.length === 0).map(({ words }) => words),
      [],
    );
  });

  it('gives the policy that is tested', () => {
    const routes = readFileSync('test/security/fault-routes.mjs', 'utf8');
    const policy = [...routes.matchAll(/^ {2}"(.*?)"/gm)].map(([, part]) => part).join('');
    assert.match(policy, /^default-src 'none'.*trusted-types lit-html$/);
    assert.ok(page.includes(policy));
  });

  it('gives the limits as they are', () => {
    const english = (value: number): string => value.toLocaleString('en');
    for (const name of ['items', 'milestones', 'lines', 'lineLength', 'definitions', 'tableColumns'] as const)
      assert.ok(
        page.includes(` ${english(defaultLimits[name])} |`) || page.includes(`${english(defaultLimits[name])}, `),
        name,
      );
  });
});
