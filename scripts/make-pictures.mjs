// Makes the pictures of the README from a sample: node scripts/make-pictures.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { copyFont, fontFaces } from './picture-font.mjs';
import { serveFolder } from './static-server.mjs';
import { buildStoriesPage } from './stories-page.mjs';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Picture</title><link rel="stylesheet" href="picture.css">
<script type="module" src="stories.js"></script></head>
<body><main id="story" hidden></main>
<roadmap-view id="plan" src="samples/wayfarer.md">
<roadmap-summary framed today="2026-11-20"></roadmap-summary>
<roadmap-timeline framed today="2026-11-20"></roadmap-timeline>
</roadmap-view></body></html>
`;
const STYLE = `${fontFaces}
:root { color-scheme: light dark; background: light-dark(#fff, #0d1117); font: 16px/1.5 Inter; }
body { margin: 0; padding: 16px; }
roadmap-timeline { margin-block-start: 16px; }
`;

const folder = path.resolve('.cache/pictures');
await buildStoriesPage(folder);
await writeFile(path.join(folder, 'picture.html'), PAGE);
await writeFile(path.join(folder, 'picture.css'), STYLE);
await copyFont(folder);
await mkdir('docs/images', { recursive: true });
const server = await serveFolder(folder);
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArgs });
for (const scheme of ['light', 'dark']) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${server.origin}/picture.html`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    () =>
      document.querySelector('roadmap-timeline')?.shadowRoot?.querySelector('.root:not([aria-busy="true"])') != null,
  );
  const file = `docs/images/timeline-${scheme}.png`;
  await page.screenshot({ path: file, fullPage: true, optimizeForSpeed: false });
  console.log(`wrote ${file}`);
}
await browser.close();
await server.close();
