import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

type Names = Readonly<Record<string, string>>;
const manifest = JSON.parse(read('package.json')) as { dependencies: Names; devDependencies: Names };
const page = read('docs/dependencies.md');

/** Rows of the table under a heading: package, licence, reason. */
function rowsUnder(heading: string, text: string = page): [name: string, licence: string, reason: string][] {
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:package|---) /.test(line))
    .map((line) => line.slice(2, -2).split(' | ') as [string, string, string]);
}

/** What the lock file says of a package that is installed for users. */
interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages);
const shipped = locked.filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link);

describe('docs/dependencies.md', () => {
  it('has a row for every dependency of the library, in order', () => {
    assert.deepEqual(
      rowsUnder('Of the library').map(([name]) => name),
      Object.keys(manifest.dependencies).sort(),
    );
  });

  it('has a row for every tool, in order', () => {
    assert.deepEqual(
      rowsUnder('Of the repository').map(([name]) => name),
      Object.keys(manifest.devDependencies).sort(),
    );
  });

  it('gives each its licence', () => {
    const rows = [...rowsUnder('Of the library'), ...rowsUnder('Of the repository')];
    const wrong = rows.filter(([name, licence]) => {
      const path = `node_modules/${name}/package.json`;
      return existsSync(new URL(path, root)) && (JSON.parse(read(path)) as { license: string }).license !== licence;
    });
    assert.deepEqual(wrong, []);
  });

  it('gives each a reason', () => {
    const rows = [...rowsUnder('Of the library'), ...rowsUnder('Of the repository')];
    assert.deepEqual(
      rows.filter(([, , reason]) => !/^\S.*\.$/.test(reason ?? '')),
      [],
    );
  });

  it('is read row by row', () => {
    assert.deepEqual(
      rowsUnder('A', '## A\n\n| package | licence | reason |\n| --- | --- | --- |\n| x | MIT | y. |\n\n## B\n'),
      [['x', 'MIT', 'y.']],
    );
  });
});

describe('what users install', () => {
  it('is under a licence that asks for a notice alone', () => {
    const allowed =
      /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|PSF-2\.0|Python-2\.0|CC0-1\.0)$/;
    assert.deepEqual(
      shipped
        .filter(([, { license }]) => !allowed.test(license ?? ''))
        .map(([path, { license }]) => `${path} ${license}`),
      [],
    );
  });

  it('runs no script when it is installed', () => {
    assert.deepEqual(
      shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
      [],
    );
  });

  it('is fewer than 60 packages', () => {
    assert.ok(shipped.length < 60, `${shipped.length} packages`);
  });
});
