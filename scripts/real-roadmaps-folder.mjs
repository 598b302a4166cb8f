// Where tests look for roadmaps of other projects, which are not ours to publish: see CONTRIBUTING.md.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that may hold `seeds/*.md` and `corpus/files/*.md`, or may not be there at all. */
export const realRoadmapsFolder = path.resolve(
  process.env.REAL_ROADMAPS || fileURLToPath(new URL('../../shared', import.meta.url)),
);
