/** Roadmaps of other projects. They are not ours to publish, so tests read them only where they are: see CONTRIBUTING.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';
// @ts-expect-error -- scripts have no declarations
import { realRoadmapsFolder } from '../scripts/real-roadmaps-folder.mjs';

const root = realRoadmapsFolder as string;

/** A document of another project. */
export interface RealRoadmap {
  /** Name of its file, such as `kargo.md`. */
  readonly file: string;
  readonly text: string;
}

function list(folder: string): RealRoadmap[] {
  const found = path.join(root, folder);
  if (!existsSync(found)) return [];
  return readdirSync(found)
    .filter((file) => file.endsWith('.md') && file !== 'CHECKLIST.md')
    .map((file) => ({ file, text: readFileSync(path.join(found, file), 'utf8') }));
}

/** Documents whose items were counted by hand, see `seed-counts.ts`; none where their folder is not there. */
export const seeds: readonly RealRoadmap[] = list('seeds');

/** The seeds and all others; none where their folders are not there. */
export const realRoadmaps: readonly RealRoadmap[] = [...seeds, ...list('corpus/files')];

/** What is said in place of tests that need real roadmaps; nothing where they are there. */
export const whyNoReal: string | undefined =
  seeds.length === 0 ? `there are no real roadmaps in ${root}: see CONTRIBUTING.md` : undefined;

/** A group of tests that need real roadmaps: reported as skipped, and why, where there are none. */
export function describeReal(title: string, tests: () => void): void {
  void describe(title, { skip: whyNoReal ?? false }, tests);
}

/** @throws a TypeError where that document is not there: to be called in tests of `describeReal` alone */
export function readSeed(file: string): string {
  const seed = seeds.find((one) => one.file === file);
  if (seed === undefined) throw new TypeError(`${file} is not in ${root}`);
  return seed.text;
}
