// Builds the worked sites of examples/ and opens their pages in Chromium: light and dark, by a link, without JavaScript.
// Usage: node scripts/test-sites.mjs [SITE ...] [--screenshots FOLDER]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareVersions } from 'compare-versions';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { serveFolder } from './static-server.mjs';

const included = ['Resume broken uploads', 'Mobile apps'];

/**
 * Pages of each site: titles that the elements show, and those that stand there without JavaScript. `from` is a page with a
 * link to this one; `staysLoaded` says that the site changes pages by script; `darken` is what turns the site dark, `staysLight` that
 * nothing does; `contents` are the links of the page's own list of headings.
 */
const pages = {
  'plain-html': [{ path: '/sub/', titles: included, static: [] }],
  vitepress: [
    {
      path: '/sub/',
      titles: included,
      static: included,
      from: '/sub/fence',
      staysLoaded: true,
      contents: '.VPDocAsideOutline a.outline-link',
    },
    {
      path: '/sub/fence',
      titles: ['Templates with {{ 1 + 1 }} in them', 'Web client'],
      static: ['Templates with {{ 1 + 1 }} in them'],
      from: '/sub/',
      staysLoaded: true,
    },
  ],
  eleventy: [{ path: '/sub/', titles: included, static: included }],
  docusaurus: [
    { path: '/sub/', titles: included, static: included, from: '/sub/address', staysLoaded: true },
    {
      path: '/sub/address',
      titles: ['Templates with {braces} in them', 'Web client'],
      static: ['Templates with {braces} in them'],
      from: '/sub/',
      staysLoaded: true,
    },
  ],
  starlight: [
    { path: '/sub/', titles: included, static: included, from: '/sub/fence/', contents: 'starlight-toc nav a' },
    {
      path: '/sub/fence/',
      titles: ['Templates with {braces} in them', 'Web client'],
      static: ['Templates with {braces} in them'],
      from: '/sub/',
    },
  ],
  hugo: [
    {
      path: '/sub/',
      titles: ['Templates with {{ 1 + 1 }} in them', 'Themes'],
      static: ['Templates with {{ 1 + 1 }} in them'],
    },
  ],
  mkdocs: [
    {
      path: '/sub/',
      titles: ['Templates with {{ 1 + 1 }} in them', 'Web client'],
      static: ['Templates with {{ 1 + 1 }} in them'],
      // Releases of some years ago do not ask for the visitor's colour scheme.
      darken: 'input[data-md-color-scheme="slate"]',
    },
  ],
  sphinx: [
    {
      path: '/sub/',
      titles: ['Templates with {{ 1 + 1 }} in them', 'Themes', ...included],
      static: ['Templates with {{ 1 + 1 }} in them'],
      // Its own theme has no dark side, and the elements must not be dark on a light page.
      staysLight: true,
    },
  ],
};

/** Sites that are built by a program of the machine, where it is there. */
const programs = {
  hugo: ['hugo'],
  mkdocs: ['mkdocs', 'build', '--quiet'],
  sphinx: ['sphinx-build', '-q', '-W', '-b', 'html', '.', 'dist/sub'],
};
const { values, positionals } = parseArgs({ allowPositionals: true, options: { screenshots: { type: 'string' } } });
const sites = positionals.length > 0 ? positionals : Object.keys(pages);
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_UPDATE_CHECK: '1', NO_UPDATE_NOTIFIER: '1' };

/** Runs a command in a site's folder; throws with its last lines where it fails. */
function run(folder, command, args) {
  const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...quiet } });
  if (result.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} failed:\n${`${result.stdout}${result.stderr}`.split('\n').slice(-20).join('\n')}`,
    );
}

function missingProgram([program]) {
  return spawnSync(program, ['--help']).error ? `${program} is not installed` : undefined;
}

/** What to say where a site's engine does not run in this Node; roadmark itself does in older ones than some engines. */
function neededNode(folder) {
  const { engines } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [, needed = '0'] = /^>=([\d.]+)$/.exec(engines?.node ?? '') ?? [];
  return compareVersions(process.versions.node, needed) < 0 ? `needs Node ${needed}` : undefined;
}

function buildByNpm(folder, hasPackages) {
  if (hasPackages) run(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
  run(folder, 'npm', ['run', 'build']);
}

function buildByProgram(folder, [program, ...args]) {
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
  // MkDocs copies what lies in its folder; Hugo and Sphinx take the package's.
  if (program === 'mkdocs')
    cpSync('dist/cdn/roadmark.iife.js', path.join(folder, 'docs/javascripts/roadmark.iife.js'), { recursive: true });
  run(folder, program, args);
}

/** All text of a page, shadow roots and closed panels included. */
const allText = () => {
  const texts = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    if (node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes ?? []) visit(child);
  };
  for (const view of document.querySelectorAll('roadmap-view')) if (view.shadowRoot) visit(view.shadowRoot);
  return texts.join(' ').replace(/\s+/g, ' ');
};

/** Whether what a node was drawn as is in sight. */
const isInSight = (id) => {
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.dataset?.id === id) return element;
      const found = element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const { top, bottom } = find(document)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return bottom > 0 && top < globalThis.innerHeight;
};

/** How bright the text of the elements is: 0 for black, 1 for white. */
const brightness = () => {
  const canvas = new globalThis.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const texts = [...document.querySelectorAll('roadmap-view')].map((view) => {
    canvas.fillStyle = getComputedStyle(view.shadowRoot.querySelector('roadmap-table')).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
  return texts;
};

let passed = 0;
let failed = 0;
const check = (name, problem) => {
  console.log(`${problem ? 'FAILED' : 'ok    '} ${name}${problem ? `: ${problem}` : ''}`);
  if (problem) failed++;
  else passed++;
};

const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArgs });
for (const site of sites) {
  const folder = path.resolve('examples', site);
  const obstacle = programs[site] ? missingProgram(programs[site]) : neededNode(folder);
  if (obstacle) {
    console.log(`not built: ${site}: ${obstacle}`);
    continue;
  }
  try {
    if (programs[site]) buildByProgram(folder, programs[site]);
    else buildByNpm(folder, site !== 'plain-html');
  } catch (error) {
    check(`${site} builds`, error.message);
    continue;
  }
  const { origin, close } = await serveFolder(path.join(folder, 'dist'));
  for (const page of pages[site]) {
    for (const scheme of ['light', 'dark']) await openPage(site, page, origin, scheme);
    if (page.from) await followLink(site, page, origin);
    if (page.contents) await followContents(site, page, origin);
    await openWithoutScript(site, page, origin);
  }
  await close();
}
await browser.close();
console.log(`sites: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A tab that notes what goes wrong in it. */
async function openTab(origin) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error ${error.message}`));
  page.on(
    'console',
    (message) => message.type() === 'error' && problems.push(`console ${message.text().slice(0, 160)}`),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`request ${request.url()}`);
  });
  await page.setViewport({ width: 1280, height: 900 });
  return { page, problems };
}

/** Titles that no element of the page shows. */
async function missingTitles(page, titles) {
  // A timeline opens on its milestones; the table shows every item.
  await page.evaluate(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.view = 'table';
  });
  const missing = [];
  for (const title of titles) {
    const found = await page
      .waitForFunction(`(${allText.toString()})().includes(${JSON.stringify(title)})`, { timeout: 10_000 })
      .catch(() => undefined);
    if (!found) missing.push(`not on the page: ${title}`);
  }
  return missing;
}

async function openPage(site, { path: pagePath, titles, darken, staysLight = false }, origin, scheme) {
  const { page, problems } = await openTab(origin);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(origin + pagePath, { waitUntil: 'networkidle0' });
  if (darken && scheme === 'dark') await page.evaluate((selector) => document.querySelector(selector).click(), darken);
  problems.push(...(await missingTitles(page, titles)));
  for (const value of await page.evaluate(brightness))
    if (scheme === 'dark' && !staysLight ? value < 0.6 : value > 0.4)
      problems.push(`text of brightness ${value.toFixed(2)}`);
  if (values.screenshots) {
    mkdirSync(values.screenshots, { recursive: true });
    const name = `${site}${pagePath.replace('/sub/', '-').replace(/[-/]$/, '')}-${scheme}.png`;
    await page.screenshot({ path: path.join(values.screenshots, name), fullPage: true });
  }
  check(`${site} ${pagePath} ${scheme}`, problems.join('; '));
  await page.close();
}

/** Comes to a page by a link of another, as visitors do, and goes back. */
async function followLink(site, { path: pagePath, from, titles, staysLoaded }, origin) {
  const { page, problems } = await openTab(origin);
  await page.goto(origin + from, { waitUntil: 'networkidle0' });
  await page.evaluate(() => (globalThis.stillLoaded = true));
  const arrives = (address) =>
    page.waitForFunction(
      (wanted) => globalThis.location.pathname.replace(/\.html$/, '') === wanted,
      { timeout: 10_000 },
      address,
    );
  try {
    await page.evaluate(
      (wanted) => document.querySelector(`a:is([href="${wanted}"], [href="${wanted}.html"])`).click(),
      pagePath,
    );
    await arrives(pagePath);
    await page.waitForNetworkIdle();
    if (staysLoaded && !(await page.evaluate(() => globalThis.stillLoaded))) problems.push('the page was loaded anew');
    problems.push(...(await missingTitles(page, titles)));
    await page.goBack();
    await arrives(from);
    await page.waitForNetworkIdle();
    await page.goForward();
    await arrives(pagePath);
    await page.waitForNetworkIdle();
    problems.push(...(await missingTitles(page, titles)));
  } catch (error) {
    problems.push(error.message);
  }
  check(`${site} ${pagePath} by a link of ${from}`, problems.join('; '));
  await page.close();
}

/** Follows the page's list of headings: those of the roadmap were there when the page was built, and are drawn anew. */
async function followContents(site, { path: pagePath, titles, contents }, origin) {
  const { page, problems } = await openTab(origin);
  // So low that no two headings are in sight.
  await page.setViewport({ width: 1280, height: 400 });
  await page.goto(origin + pagePath, { waitUntil: 'networkidle0' });
  problems.push(...(await missingTitles(page, titles)));
  const links = await page.$$eval(contents, (all) => all.map((link) => link.hash));
  const inside = links.filter((hash) => /^#roadmap-/.test(hash));
  if (inside.length < 2) problems.push(`links to the roadmap: ${links.join(' ')}`);
  for (const hash of inside) {
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await page.evaluate(
      (selector, wanted) => [...document.querySelectorAll(selector)].find((link) => link.hash === wanted).click(),
      contents,
      hash,
    );
    const id = decodeURIComponent(hash).replace(/^#roadmap-/, '');
    const found = await page
      .waitForFunction(`(${isInSight.toString()})(${JSON.stringify(id)})`, { timeout: 10_000 })
      .catch(() => undefined);
    if (!found) problems.push(`not in sight: ${hash}`);
  }
  check(`${site} ${pagePath} by its list of headings`, problems.join('; '));
  await page.close();
}

async function openWithoutScript(site, { path: pagePath, static: titles }, origin) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(origin + pagePath, { waitUntil: 'load' });
  const text = await page.evaluate(() => document.body.innerText);
  check(
    `${site} ${pagePath} without JavaScript`,
    titles
      .filter((title) => !text.includes(title))
      .map((title) => `not on the page: ${title}`)
      .join('; '),
  );
  await page.close();
}
