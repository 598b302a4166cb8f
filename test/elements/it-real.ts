/** Tests of elements with roadmaps of other projects, where these are: see `test/real-roadmaps.ts`. */

/** Address of a real roadmap on the server of these tests. */
export const seedAddress = (file: string): string => `/__real__/seeds/${file}`;

/** Declares a test that needs real roadmaps; it is reported as skipped where there are none. */
export const itReal = (await fetch(seedAddress('kargo.md'))).ok ? it : it.skip;
