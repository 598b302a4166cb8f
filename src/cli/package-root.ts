/** Finds the package's own files, from sources and from the built package alike. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** Folder of the package's `package.json`. */
export function packageRoot(): string {
  if (root === undefined) {
    root = path.dirname(fileURLToPath(import.meta.url));
    while (!existsSync(path.join(root, 'package.json')) && path.dirname(root) !== root) root = path.dirname(root);
  }
  return root;
}

/** Version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
