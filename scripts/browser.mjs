// Finds a Chromium: $CHROME_PATH, then the one in the package @sparticuz/chromium (Linux x64), then an installed one.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that make pictures and timings the same from run to run. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let root = path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  while (!existsSync(path.join(root, 'bin', 'chromium.br'))) root = path.dirname(root);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // The package reuses $TMPDIR/chromium whatever its version, so every version gets a folder of its own.
  const dir = path.join(os.tmpdir(), `roadmark-chromium-${version}`);
  mkdirSync(dir, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = dir;
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    // Libraries of its own, for machines that lack nss and nspr.
    await inflate(path.join(root, 'bin', 'al2023.tar.br'));
    setupLambdaEnvironment(path.join(dir, 'al2023', 'lib'));
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Path of a Chromium that runs here; throws when there is none. */
export async function findChromium() {
  const found =
    process.env.CHROME_PATH ?? (await packagedChromium()) ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new Error('no Chromium found: install Chrome or set CHROME_PATH');
  return found;
}
