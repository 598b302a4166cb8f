import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultLimits } from '../../src/core/limits.ts';

const page = readFileSync('SECURITY.md', 'utf8');
const promises = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));

/** Tests that a row of the table names. */
const testsOf = (row: string): string[] => [...row.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file]) => file!);

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const named = promises.flatMap(testsOf);
    assert.ok(named.length >= promises.length / 2);
    assert.deepEqual(
      named.filter((file) => !existsSync(file)),
      [],
    );
    assert.deepEqual(testsOf('| 1 | x | `test/no-such.test.ts` |').filter(existsSync), []);
  });

  it('has a proof in every row', () => {
    assert.ok(promises.length >= 12);
    assert.deepEqual(
      promises.filter((row) => !/test|attacks|story/.test(row.split('|')[3] ?? '')),
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
