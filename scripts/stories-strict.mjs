// Shows every story under the policy the documentation promises, light and dark, wide and narrow, and in forced colours:
// no violation, no error, no request to elsewhere, nothing axe objects to, nothing that scrolls the page sideways.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { buildStoriesPage } from './stories-page.mjs';
import { watchPage } from './watch-page.mjs';
import { strictPolicy } from '../test/security/fault-routes.mjs';

// A part of the path of story files; none: all.
const wanted = process.argv[2] ?? '';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const looks = ['light', 'dark'].flatMap((scheme) =>
  [1280, 360].map((width) => ({ name: `${scheme} ${width}`, scheme, width, axe: true })),
);
looks.push({ name: 'forced colours', scheme: 'light', width: 1280, forced: true, axe: false });

const folder = path.resolve('.cache/stories');
await buildStoriesPage(folder);
const server = await serveFolder(folder, { 'content-security-policy': strictPolicy });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArgs });

async function openLook(look) {
  const page = await browser.newPage();
  await page.setViewport({ width: look.width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (look.forced) {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.violations.push(`violation of ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  const watch = watchPage(page, server.origin);
  await page.goto(server.origin, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.showStory !== undefined, { timeout: 20_000 });
  if (look.axe) await page.evaluate(axe);
  return { page, watch };
}

/** Runs in the page: shows a story, waits until it is drawn, and says what is wrong. */
async function inspect(file, name, tags) {
  globalThis.violations = [];
  await globalThis.showStory(file, name);
  const all = globalThis.allNodes;
  const container = document.getElementById('story');
  const problems = all(container)
    .filter((node) => node.matches(':not(:defined)'))
    .map((node) => `<${node.localName}> is not defined`);
  if (!all(container).some((node) => node.localName.startsWith('roadmap-'))) problems.push('shows no element');
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) problems.push(`the page scrolls sideways by ${over} px`);
  if (tags) {
    const { violations } = await globalThis.axe.run(container, { runOnly: tags, resultTypes: ['violations'] });
    problems.push(
      ...violations.map(
        ({ id, nodes }) =>
          `axe ${id} (${nodes.length}): ${nodes[0].target.flat().join(' ')} ${nodes[0].failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  }
  return [...new Set([...problems, ...globalThis.violations])];
}

let passed = 0;
let failed = 0;
async function worker(waiting) {
  for (let look = waiting.shift(); look; look = waiting.shift()) {
    const { page, watch } = await openLook(look);
    for (const [file, name] of await page.evaluate(() => globalThis.storyNames())) {
      if (!file.includes(wanted)) continue;
      const found = await page
        .evaluate(inspect, file, name, look.axe ? TAGS : undefined)
        .catch((error) => [String(error.message)]);
      const problems = [...found, ...watch.take()];
      if (problems.length > 0)
        console.log(`FAILED ${file} ${name}, ${look.name}\n       ${problems.join('\n       ')}`);
      if (problems.length > 0) failed += 1;
      else passed += 1;
    }
    await page.close();
  }
}
const waiting = [...looks];
await Promise.all([worker(waiting), worker(waiting)]);
await browser.close();
await server.close();
console.log(`strict page: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
