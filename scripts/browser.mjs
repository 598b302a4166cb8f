// Finds a Chromium: $CHROME_PATH, then the one in the package @sparticuz/chromium (Linux x64), then an installed one.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** Fonts: those of the package, so that text has one look everywhere, then those of the machine. */
const fontConfiguration = (dir) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dir}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${dir}/font-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** Unpacks the browser, its libraries (for machines that lack nss and nspr) and its fonts into `dir`. */
async function unpack(packageRoot, dir) {
  // The package unpacks into TMPDIR and takes what it finds there, whatever its version.
  const parts = mkdtempSync(`${dir}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = parts;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await inflate(path.join(packageRoot, 'bin', 'al2023.tar.br'));
    await inflate(path.join(packageRoot, 'bin', 'fonts.tar.br'));
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(path.join(parts, 'fonts', 'fonts.conf'), fontConfiguration(dir));
  try {
    renameSync(parts, dir);
  } catch {
    // Another run was first.
    rmSync(parts, { recursive: true });
  }
}

async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let root = path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  while (!existsSync(path.join(root, 'bin', 'chromium.br'))) root = path.dirname(root);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const dir = path.join(os.tmpdir(), `roadmark-chromium-${version}-1`);
  if (!existsSync(dir)) await unpack(root, dir);
  const libraries = path.join(dir, 'al2023', 'lib');
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  process.env.FONTCONFIG_PATH = path.join(dir, 'fonts');
  return path.join(dir, 'chromium');
}

/** Path of a Chromium that runs here; throws when there is none. */
export async function findChromium() {
  const found =
    process.env.CHROME_PATH ?? (await packagedChromium()) ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new Error('no Chromium found: install Chrome or set CHROME_PATH');
  return found;
}
