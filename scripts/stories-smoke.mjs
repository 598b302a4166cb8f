// Opens every page of the built Storybook once: it renders, plays, logs no error, upgrades every element, stays on its host,
// and axe, as Storybook runs it when a story has played, objects to nothing.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { watchPage } from './watch-page.mjs';

const root = path.resolve(process.argv[2] ?? 'storybook-static');
const entries = Object.values(JSON.parse(await readFile(path.join(root, 'index.json'), 'utf8')).entries);
// A part of the ids of entries; none: all.
const wanted = process.argv[3] ?? '';
const server = await serveFolder(root);
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArgs });

const rendered = (id) => {
  const render = globalThis.__STORYBOOK_PREVIEW__?.storyRenders?.find((story) => story.id === id);
  return ['finished', 'errored', 'aborted'].includes(render?.phase) ? render.phase : false;
};

/** What axe said of the story, and that it did say something: a look that was switched off passes nothing. */
const reportOfAxe = (id) => {
  const finished = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];
  const report = finished?.storyId === id && finished.reporters.find(({ type }) => type === 'a11y');
  if (!report) return ['axe did not look at it'];
  const { violations = [] } = report.result;
  if (report.status === 'passed' && violations.length === 0) return [];
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.target.flat().join(' ')}`).concat(report.status);
};

/** Pages of this Storybook that a page of documentation links to, and that are not there. */
async function openDocs(page) {
  try {
    await page.waitForSelector('#storybook-docs h1', { timeout: 20_000 });
  } catch {
    return ['docs did not render'];
  }
  const links = await page.$$eval('#storybook-docs a[href]', (anchors) =>
    anchors.map((anchor) => anchor.getAttribute('href')),
  );
  const known = new Set(entries.map(({ id }) => `?path=/docs/${id}`));
  return links
    .filter((link) => !/^(?:https?:|mailto:|#|iframe\.html)/.test(link) && !known.has(link))
    .map((link) => `no page for ${link}`);
}

async function openStory(page, id) {
  const phase = await page
    .waitForFunction(rendered, { timeout: 40_000, polling: 30 }, id)
    .then((handle) => handle.jsonValue())
    .catch(() => 'never finished');
  const shown = await page.evaluate(() => document.body.classList.contains('sb-show-main'));
  if (phase !== 'finished' || !shown) return [`story ${phase}`];
  const missing = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('#storybook-root :not(:defined)')].map(({ localName }) => localName)),
  ]);
  return [...missing.map((name) => `<${name}> is not defined`), ...(await page.evaluate(reportOfAxe, id))];
}

async function open(entry) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const watch = watchPage(page, server.origin);
  const isDocs = entry.type === 'docs';
  const address = `${server.origin}/iframe.html?id=${entry.id}&viewMode=${isDocs ? 'docs' : 'story'}`;
  await page.goto(address, { waitUntil: 'load' });
  const problems = isDocs ? await openDocs(page) : await openStory(page, entry.id);
  await page.close();
  return [...problems, ...watch.take()];
}

const waiting = entries.filter(({ id }) => id.includes(wanted));
const count = waiting.length;
let failed = 0;
async function worker() {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const problems = await open(entry);
    if (problems.length > 0) console.log(`FAILED ${entry.id}\n       ${problems.join('\n       ')}`);
    failed += problems.length > 0 ? 1 : 0;
  }
}
await Promise.all([worker(), worker()]);
await browser.close();
await server.close();
console.log(`storybook: ${count - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || count === 0 ? 1 : 0;
