// Compares pictures of the main stories with those in test/pictures, so that a change of look is seen.
// `UPDATE=1 npm run test:pictures` writes them again; a name or a part of one as argument takes those alone.
// Text is drawn with a font that the tests bring, in the browser that the tests bring: elsewhere pixels differ.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { copyFont, fontFaces } from './picture-font.mjs';
import { serveFolder } from './static-server.mjs';
import { buildStoriesPage } from './stories-page.mjs';

/** Story file, story, looks: colour scheme, width. */
const pictures = [
  ['timeline', 'ReleaseOpen', 'light 960', 'dark 360'],
  ['timeline', 'Statuses', 'light 960', 'light 360'],
  ['timeline', 'DatesOpen', 'light 960', 'dark 360'],
  ['timeline', 'Dates', 'forced 960'],
  ['sizes', 'Thousand', 'light 960', 'light 360'],
  ['table', 'OpenRow', 'light 960'],
  ['table', 'SlippingItems', 'light 360'],
  ['board', 'FlagsAndOwners', 'light 960', 'dark 360'],
  ['legend', 'List', 'light 960', 'forced 960'],
  ['legend', 'Filters', 'light 360'],
  ['summary', 'Filtered', 'light 960', 'dark 360'],
  ['diagnostics', 'Open', 'light 960'],
  ['states', 'Failed', 'light 360'],
  ['view', 'Dated', 'dark 800'],
];
/** Pixels that may differ: fewer than the smallest glyph has. */
const tolerated = 20;
/** How plain surfaces are packed best. */
const smallest = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 };
const kept = path.resolve('test/pictures');
const found = path.resolve('.cache/pictures');

const STYLE = `
${fontFaces}
:root { font-family: Inter; background: light-dark(#fff, #0f1318); --roadmap-font-mono: Inter; }
`;

async function prepare(folder) {
  await buildStoriesPage(folder);
  await copyFont(folder);
  await writeFile(path.join(folder, 'page.css'), (await readFile(path.join(folder, 'page.css'), 'utf8')) + STYLE);
}

/** Fonts of the machine would stand in for the signs that the font lacks. */
async function withoutMachineFonts(folder) {
  const file = path.join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${process.env.FONTCONFIG_PATH}</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}

async function openLook(browser, origin, look) {
  const [scheme, width] = look.split(' ');
  const page = await browser.newPage();
  await page.setViewport({ width: Number(width), height: 600 });
  const features = [
    { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
  ];
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  await page.goto(origin, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.showStory !== undefined);
  await page.evaluate(() =>
    Promise.all(['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 16px Inter`))),
  );
  return page;
}

async function take(page, file, story) {
  await page.evaluate((...args) => globalThis.showStory(...args), `stories/${file}.stories.ts`, story);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewport();
  // What is further below looks like what is above it.
  return page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, 800) }, captureBeyondViewport: true });
}

async function compare(name, actual) {
  const expectedFile = path.join(kept, `${name}.png`);
  if (process.env.UPDATE && !process.env.CI) {
    // Chromium writes faster than small.
    await writeFile(expectedFile, PNG.sync.write(PNG.sync.read(Buffer.from(actual)), smallest));
    return undefined;
  }
  const expected = await readFile(expectedFile).catch(() => undefined);
  const actualFile = path.join(found, `${name}.png`);
  await writeFile(actualFile, actual);
  if (!expected) return `there is no ${path.relative('.', expectedFile)}`;
  const [before, now] = [PNG.sync.read(expected), PNG.sync.read(Buffer.from(actual))];
  const { width, height } = now;
  if (width !== before.width || height !== before.height) {
    return `is ${width} x ${height} now, was ${before.width} x ${before.height}; see ${path.relative('.', actualFile)}`;
  }
  const diff = new PNG({ width, height });
  const differing = pixelmatch(before.data, now.data, diff.data, width, height, { threshold: 0.03 });
  if (differing <= tolerated) {
    await rm(actualFile);
    return undefined;
  }
  const diffFile = path.join(found, `${name}.diff.png`);
  await writeFile(diffFile, PNG.sync.write(diff));
  return `${differing} of ${width * height} pixels differ; see ${path.relative('.', diffFile)}`;
}

const executablePath = await findChromium();
if (!executablePath.includes('roadmark-chromium-')) {
  console.log('pictures: not compared, as they are taken with the Chromium that the tests bring, on Linux x64');
  process.exit(0);
}
const site = path.resolve('.cache/pictures-site');
await rm(found, { recursive: true, force: true });
await mkdir(found, { recursive: true });
await mkdir(kept, { recursive: true });
await prepare(site);
await withoutMachineFonts(site);
const server = await serveFolder(site);
const browser = await puppeteer.launch({ executablePath, args: chromiumArgs });

const wanted = process.argv[2] ?? '';
let passed = 0;
let failed = 0;
for (const look of new Set(pictures.flatMap(([, , ...looks]) => looks))) {
  const page = await openLook(browser, server.origin, look);
  for (const [file, story, ...looks] of pictures) {
    const name = `${file}-${story}-${look.replace(' ', '-')}`;
    if (!looks.includes(look) || !name.includes(wanted)) continue;
    const problem = await compare(name, await take(page, file, story));
    if (problem === undefined) passed += 1;
    else failed += 1;
    if (problem !== undefined) console.log(`FAILED ${name}: ${problem}`);
  }
  await page.close();
}
await browser.close();
await server.close();
if (failed > 0)
  console.log('A change of look that is meant: UPDATE=1 npm run test:pictures, and look at what changed.');
console.log(`pictures: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
