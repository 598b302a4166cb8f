/** Runs the command line inside a folder of its own, as a user would, without a process of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import picocolors from 'picocolors';
import type { CliWorld } from '../../src/cli/cli-context.ts';
import { run } from '../../src/cli/run.ts';

/** What a run left behind. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Settings of a run. */
export interface CliSettings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly stop?: AbortSignal;
  readonly onOut?: (text: string) => void;
  readonly progress?: string[];
  readonly waited?: number[];
}

/** Makes a folder with files that is gone after the test. */
export async function makeFolder(test: TestContext, files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'roadmark-cli-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

/** Runs a command line. */
export async function runCli(args: readonly string[], settings: CliSettings = {}): Promise<CliResult> {
  let out = '';
  let err = '';
  const colors = picocolors.createColors(false);
  const context: CliWorld = {
    readStdin: () => Promise.resolve(Buffer.from(settings.stdin ?? '')),
    out: (text) => {
      out += text;
      settings.onOut?.(text);
    },
    err: (text) => {
      err += text;
    },
    progress: (message) => void settings.progress?.push(message),
    cwd: settings.cwd ?? process.cwd(),
    env: settings.env ?? {},
    colors,
    outColors: colors,
    stopSignal: () => settings.stop ?? new AbortController().signal,
    wait: (milliseconds) => {
      settings.waited?.push(milliseconds);
      return Promise.resolve();
    },
  };
  const code = await run(args, context);
  return { code, out, err };
}
