// Shows every story at widths from 280 to 1600 px, in English, German, Arabic (right to left) and Japanese: no text meets
// another, runs out of its box, is squeezed or cut off with no way to read it, nothing is wider than the page, no letter under
// 12 px.
// The playground is left out: the margin of its editor scrolls along with the text, and is cut off by design.
// `--quick`: the main stories at six widths. A part of a story's name as argument takes those alone.
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { buildStoriesPage } from './stories-page.mjs';

const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const languages = ['en', 'de', 'ar', 'ja'];
const everyWidth = Array.from({ length: 67 }, (_, index) => 280 + index * 20);
const widths = quick ? [280, 360, 600, 740, 960, 1400] : everyWidth;
/** Stories whose layouts have most in them. */
const main = [
  'timeline ReleaseOpen',
  'timeline DatesOpen',
  'sizes MixedAxis',
  'table OpenRow',
  'board FlagsAndOwners',
  'legend Filters',
  'summary Filtered',
  'diagnostics Open',
  'states Failed',
  'sizes Thousand',
];

/** Runs in the page: shows a story, steps through the widths, and answers what is wrong at which. */
async function sweep(file, name, steps) {
  const box = document.getElementById('story');
  box.style.inlineSize = '';
  await globalThis.showStory(file, name);
  const frames = async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const found = new Map();
  for (const width of steps) {
    box.style.inlineSize = `${width}px`;
    await frames();
    for (const problem of globalThis.layout.layoutProblems(box))
      found.set(problem.replaceAll(/\d+ px/g, 'n px'), [
        ...(found.get(problem.replaceAll(/\d+ px/g, 'n px')) ?? []),
        width,
      ]);
  }
  return [...found].map(
    ([problem, at]) => `${problem}, at ${at.slice(0, 8).join(', ')}${at.length > 8 ? ' …' : ''} px`,
  );
}

const folder = path.resolve('.cache/layout');
await buildStoriesPage(folder);
const { outputFiles } = await build({
  entryPoints: ['test/layout/inspect-layout.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'layout',
  write: false,
});
const server = await serveFolder(folder);
// Frames come as fast as they are drawn.
const args = [...chromiumArgs, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
const browser = await puppeteer.launch({ executablePath: await findChromium(), args, protocolTimeout: 600_000 });

async function openLanguage(lang) {
  const page = await browser.newPage();
  // Wider than any step, so that what sticks does not stick to the edge of the window.
  await page.setViewport({ width: 1680, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(server.origin, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.showStory !== undefined);
  await page.addScriptTag({ content: outputFiles[0].text });
  await page.evaluate((code) => {
    document.documentElement.lang = code;
    document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr';
    document.body.style.padding = '0';
  }, lang);
  return page;
}

let passed = 0;
let failed = 0;
async function look(lang) {
  const page = await openLanguage(lang);
  for (const [file, story] of await page.evaluate(() => globalThis.storyNames())) {
    const name = `${path.basename(file, '.stories.ts')} ${story}`;
    if (!name.includes(wanted) || (quick && !main.includes(name)) || name.startsWith('playground')) continue;
    const problems = await page.evaluate(sweep, file, story, widths).catch((error) => [String(error.message)]);
    if (problems.length > 0) console.log(`FAILED ${name}, ${lang}\n       ${problems.join('\n       ')}`);
    if (problems.length > 0) failed += 1;
    else passed += 1;
  }
  await page.close();
}
const waiting = [...languages];
async function worker() {
  for (let lang = waiting.shift(); lang; lang = waiting.shift()) await look(lang);
}
await Promise.all([worker(), worker()]);
await browser.close();
await server.close();
console.log(`${(passed + failed) * widths.length} layouts looked at, ${widths.length} widths a story and language`);
console.log(`layout: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
