import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isUpdate, matchExpected } from './match-expected.ts';

describe('isUpdate(environment)', () => {
  it('is true where UPDATE is 1', () => {
    assert.equal(isUpdate({ UPDATE: '1' }), true);
  });

  it('is false where UPDATE is something else or CI is set, so that no test there writes what it compares with', () => {
    assert.equal(isUpdate({}), false);
    assert.equal(isUpdate({ UPDATE: '0' }), false);
    assert.equal(isUpdate({ UPDATE: '1', CI: 'true' }), false);
  });
});

describe('matchExpected(folder, model, update)', () => {
  let folder = new URL('file:///');
  const actual = (): unknown => JSON.parse(readFileSync(new URL('expected.actual.json', folder), 'utf8'));

  before(() => {
    folder = pathToFileURL(mkdtempSync(path.join(tmpdir(), 'roadmark-fixture-')) + path.sep);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('refuses a model that nobody has written yet, and leaves it beside', () => {
    assert.throws(() => {
      matchExpected(folder, { title: 'A' }, false);
    }, /expected\.actual\.json/);
    assert.deepEqual(actual(), { title: 'A' });
  });

  it('takes what it is told to write, and removes what stood beside', () => {
    matchExpected(folder, { title: 'A' }, true);
    matchExpected(folder, { title: 'A' }, false);
    assert.deepEqual(readdirSync(folder), ['expected.json']);
  });

  it('refuses another model, names the file it wrote, and keeps the expected one', () => {
    assert.throws(() => {
      matchExpected(folder, { title: 'B' }, false);
    }, /expected\.actual\.json/);
    assert.deepEqual(actual(), { title: 'B' });
    matchExpected(folder, { title: 'A' }, false);
  });
});
