import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** What `npm pack` would put into the package. */
interface Packed {
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}

describe('npm pack', () => {
  let packed: Packed;
  before(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [first] = JSON.parse(output) as [Packed];
    packed = first;
  });

  it('holds these files beside dist, and no others', () => {
    const outside = packed.files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('dist/') && !path.startsWith('stories/samples/'));
    assert.deepEqual(outside.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'llms.txt',
      'package.json',
      'schema.json',
    ]);
  });

  it('holds the folders of dist that users import from, and no others', () => {
    const parts = packed.files.map(({ path }) => path).filter((path) => path.startsWith('dist/'));
    const folders = new Set(parts.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1]));
    assert.deepEqual([...folders].sort(), [
      'cdn',
      'cli',
      'core',
      'elements',
      'export',
      'node',
      'plugins',
      'styles',
      'translations',
      'types',
      'view',
    ]);
  });

  it('holds modules with their types, no sources and no tests', () => {
    const paths = packed.files.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => /\.test\.|(?<!\.d)\.ts$|\.stories\./.test(path)),
      [],
    );
    const modules = paths.filter((path) => /^dist\/(?!cdn|cli).*\.js$/.test(path));
    assert.deepEqual(
      modules.filter((path) => !paths.includes(path.replace(/\.js$/, '.d.ts'))),
      [],
    );
  });

  it('is smaller than 8.7 MB', () => {
    assert.ok(packed.unpackedSize < 8.7e6, `${packed.unpackedSize} bytes`);
  });
});

describe('declarations', () => {
  const files = globSync('dist/**/*.d.ts', { cwd: root }).filter((path) => !path.startsWith('dist/types/'));

  it('import packages alone that come with the package and bring their own types', () => {
    const imports = files.flatMap((path) =>
      // Comments have samples for pages, which import from an address.
      [
        ...read(path)
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .matchAll(/(?:from |import\()['"]([^'".][^'"]*)['"]/g),
      ].map(([, name]) => `${path}: ${name}`),
    );
    const typed = /: (?:lit|lit\/.*|@lit\/context|@shoelace-style\/localize|zod\/mini|commander|markdown-it)$/;
    assert.deepEqual(
      imports.filter((line) => !typed.test(line)),
      [],
    );
  });

  it('need no types of Node', () => {
    assert.deepEqual(
      files.filter((path) => /\bNodeJS\.|\/\/\/ <reference|\bBuffer\b/.test(read(path))),
      [],
    );
  });
});

describe('bundles', () => {
  const sums = JSON.parse(read('dist/sri.json')) as Record<string, string>;

  it('have checksums that fit', () => {
    assert.ok(Object.keys(sums).includes('cdn/roadmark.iife.js'));
    for (const [path, sum] of Object.entries(sums)) {
      const actual = createHash('sha384')
        .update(readFileSync(new URL(`dist/${path}`, root)))
        .digest('base64');
      assert.equal(sum, `sha384-${actual}`);
    }
  });

  it('call their Trusted Types policy roadmark', () => {
    for (const path of Object.keys(sums).filter((name) => /roadmark(?:\.iife)?\.js$/.test(name))) {
      const text = read(`dist/${path}`);
      assert.match(text, /createPolicy\("roadmark"/);
      assert.doesNotMatch(text, /createPolicy\("lit-html"/);
    }
  });

  it('make no code from text', () => {
    for (const path of Object.keys(sums)) {
      assert.doesNotMatch(read(`dist/${path}`), /new Function\(|\beval\(/, path);
    }
  });

  it('carry the licences of what is in them', () => {
    assert.match(read('dist/cdn/third-party-licences.txt'), /^lit-html \d/m);
  });
});

describe('command', () => {
  it('starts with a line that names Node', () => {
    assert.equal(read('dist/cli/main.cjs').split('\n', 1)[0], '#!/usr/bin/env node');
  });

  it(
    'tells that its output cannot be written, and of nothing where it can',
    { skip: process.platform !== 'linux' && 'no device of this system is always full' },
    () => {
      const main = fileURLToPath(new URL('dist/cli/main.cjs', root));
      const write = (device: string): { status: number | null; stderr: string } => {
        const output = openSync(device, 'w');
        const { status, stderr } = spawnSync(process.execPath, [main, '--help'], {
          stdio: ['ignore', output, 'pipe'],
          encoding: 'utf8',
        });
        closeSync(output);
        return { status, stderr };
      };
      const { status, stderr } = write('/dev/full');
      assert.equal(status, 2);
      assert.match(stderr, /^roadmark: standard output cannot be written \(ENOSPC\); .*\n$/);
      assert.deepEqual(write('/dev/null'), { status: 0, stderr: '' });
    },
  );
});

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    devDependencies: Record<string, string>;
  };

  it('runs no script when it is installed', () => {
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name)),
      [],
    );
  });

  it('pins the tools', () => {
    assert.deepEqual(
      Object.entries(manifest.devDependencies).filter(([, range]) => !/^\d/.test(range)),
      [],
    );
  });

  it('has a lock file without hosts', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "http/);
  });
});

/** Commands of the job that publishes, in their order. */
function publishSteps(text: string): string[] {
  const { jobs } = parse(text) as { jobs: { publish: { steps: { run?: string }[] } } };
  return jobs.publish.steps.flatMap(({ run }) => run ?? []);
}

/** Whether the package names its repository by the time it is published; npm refuses the statement of origin else. */
function namesRepository(steps: readonly string[]): boolean {
  const named = steps.findIndex((run) => /^npm pkg set .*repository\.url=git\+https:\/\/github\.com\//.test(run));
  return named >= 0 && named < steps.findIndex((run) => run.startsWith('npm publish --provenance'));
}

describe('release', () => {
  it('is published with its origin, by a package that names its repository', () => {
    const steps = publishSteps(read('.github/workflows/release.yml'));
    assert.ok(namesRepository(steps));
    assert.ok(steps.some((run) => run.startsWith('npm publish') && run.includes('--ignore-scripts')));
    assert.ok(!namesRepository(steps.filter((run) => !run.startsWith('npm pkg set'))));
    assert.ok(!namesRepository(steps.toReversed()));
  });
});
