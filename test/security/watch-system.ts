/** Notes which files a task touches and whom it calls; calls over a network are refused. */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** What a task did. */
export interface Watched<T> {
  /** Its answer. */
  readonly result: T;
  /** Paths of files that it opened, read, made, moved or removed. */
  readonly touched: readonly string[];
  /** Connections that it asked for, and programs that it started. */
  readonly network: readonly string[];
}

const touching = [
  'open',
  'readFile',
  'writeFile',
  'appendFile',
  'readdir',
  'rm',
  'unlink',
  'rename',
  'mkdir',
  'copyFile',
  'cp',
  'symlink',
  'link',
  'truncate',
];

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** Runs a task and watches it. */
export async function watchSystem<T>(task: () => Promise<T>): Promise<Watched<T>> {
  const touched: string[] = [];
  const network: string[] = [];
  const undo: (() => void)[] = [];
  const replace = (target: Functions, name: string, before: (args: unknown[]) => void): void => {
    const original = target[name]!;
    undo.push(() => (target[name] = original));
    target[name] = (...args) => {
      before(args);
      return original.apply(target, args);
    };
  };
  const note = ([file]: unknown[]): void => {
    if (typeof file === 'string') touched.push(file);
  };
  for (const name of touching) {
    for (const target of [fs, fs.promises] as unknown as Functions[]) if (name in target) replace(target, name, note);
    if (`${name}Sync` in fs) replace(fs as unknown as Functions, `${name}Sync`, note);
  }
  const refuse = (what: string): void => {
    network.push(what);
    throw new Error('no network here');
  };
  for (const name of ['connect', 'createConnection']) replace(net as unknown as Functions, name, () => refuse(name));
  for (const name of ['spawn', 'execFile', 'exec', 'fork', 'spawnSync', 'execSync'])
    replace(childProcess as unknown as Functions, name, () => refuse(name));
  replace(globalThis as unknown as Functions, 'fetch', ([target]) => void network.push(String(target)));
  syncBuiltinESMExports();
  try {
    return { result: await task(), touched, network };
  } finally {
    for (const step of undo) step();
    syncBuiltinESMExports();
  }
}
