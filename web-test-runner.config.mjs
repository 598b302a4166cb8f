import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';
import { faultRoutes } from './test/security/fault-routes.mjs';
import { accessibilityTree, coarsePointer, heapBytes, mediaFeatures, realRoadmaps } from './scripts/test-commands.mjs';

export default {
  files: ['test/elements/**/*.test.ts'],
  // `development` would pick the debug builds of dependencies.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>tests</title></head>` +
    `<body><script type="module" src="${framework}"></script></body></html>`,
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: chromiumArgs } })],
  middleware: [faultRoutes()],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    mediaFeatures(),
    coarsePointer(),
    accessibilityTree(),
    heapBytes(),
    realRoadmaps(),
  ],
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'json-summary', 'text-summary'] },
};
