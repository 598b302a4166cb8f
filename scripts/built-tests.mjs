// The tests that look at what is built; they run with the checks of the package.
export const builtTests = [
  'test/exports.test.ts',
  'test/package.test.ts',
  'test/manifest.test.ts',
  'test/two-copies.test.ts',
  'test/integrity.test.ts',
  'test/bundle.test.ts',
];
