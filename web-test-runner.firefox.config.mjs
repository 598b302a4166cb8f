// Element tests in the Firefox of this machine, without what needs Chromium's tools for developers.
import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox } from './scripts/firefox.mjs';
import base from './web-test-runner.config.mjs';

/** They ask Chromium for its accessibility tree, its heap, other media, or a finger in place of a mouse. */
const chromiumAlone = ['access', 'glyphs-apart', 'items-reached', 'leaks', 'motion', 'print'];

// The launcher is named after Chrome, but opens what puppeteer opens.
const firefox = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: findFirefox() } });
firefox.name = 'Firefox';

export default {
  ...base,
  files: [...base.files, ...chromiumAlone.map((name) => `!test/elements/${name}.test.ts`)],
  // One page at a time, as a page that is not in front has no focus.
  concurrency: 1,
  browsers: [firefox],
  browserStartTimeout: 180_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
};
