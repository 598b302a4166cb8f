import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { isInside } from '../../src/node/is-inside.ts';

const folder = path.resolve('/work/project');
const lies = (way: string): boolean => isInside({ folder, file: path.resolve(folder, way) });

describe('isInside({ folder, file })', () => {
  it('the folder, and what is in it at any depth', () => {
    for (const way of ['.', 'ROADMAP.md', 'docs/plans/ROADMAP.md', 'docs/../ROADMAP.md']) assert.ok(lies(way), way);
  });

  it('a name that begins with two dots is in it, too', () => {
    const names = ['..ROADMAP.md', '...', '..docs/ROADMAP.md', ...(path.sep === '/' ? ['..\\ROADMAP.md'] : [])];
    for (const name of names) assert.ok(lies(name), name);
  });

  it('not what is above or beside it', () => {
    for (const way of ['..', '../ROADMAP.md', '../project-2/ROADMAP.md', 'docs/../../ROADMAP.md', '/etc/passwd'])
      assert.ok(!lies(way), way);
  });
});
