import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether what is read now becomes what is expected: never in CI, where a test that wrote it would always pass. */
export const isUpdate = ({ UPDATE, CI }: NodeJS.ProcessEnv): boolean => UPDATE === '1' && !CI;

/**
 * Compares a model with `expected.json` of a fixture's folder; with `update` it is written there first.
 *
 * @param folder address of the folder, with a slash at its end
 * @throws an Error that names the difference as its cause where they differ or none is expected yet; the model then stands in `expected.actual.json`,
 *   which Git ignores. Where they are alike, that file is removed.
 */
export function matchExpected(folder: URL, model: unknown, update: boolean): void {
  const expectedFile = new URL('expected.json', folder);
  const actualFile = new URL('expected.actual.json', folder);
  const json = `${JSON.stringify(model, undefined, 2)}\n`;
  if (update) writeFileSync(expectedFile, json);
  const expected: unknown = existsSync(expectedFile) ? JSON.parse(readFileSync(expectedFile, 'utf8')) : undefined;
  try {
    assert.deepEqual(JSON.parse(json), expected);
  } catch (error) {
    writeFileSync(actualFile, json);
    const shown = path.relative('.', fileURLToPath(actualFile));
    throw new Error(`not as expected; what is read now stands in ${shown}`, { cause: error });
  }
  rmSync(actualFile, { force: true });
}
