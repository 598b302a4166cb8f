import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { servePages } from './serve-pages.ts';

const folder = path.resolve('.cache/integrity');
const sums = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
const wrongSum = `sha384-${'A'.repeat(64)}`;
const roadmap = '<roadmap-view><pre># Larch\n\n## v1.0\n\n- [x] Search\n</pre></roadmap-view>';

/** Tags as SECURITY.md gives them, with one value replaced. */
const scriptTag = (sum = sums['cdn/roadmark.iife.js']): string =>
  `<script src="cdn/roadmark.iife.js" integrity="${sum ?? ''}" crossorigin="anonymous"></script>`;
const moduleTags = (replaced: Record<string, string> = {}): string => {
  const entries = Object.entries({ ...sums, ...replaced }).map(([file, sum]) => [`./${file}`, sum]);
  const map = JSON.stringify({ integrity: Object.fromEntries(entries) });
  return `<script type="importmap">${map}</script><script type="module" src="cdn/roadmark.js"></script>`;
};

const served = servePages(folder);

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('dist/cdn', path.join(folder, 'cdn'), { recursive: true });
});

/** Opens a page with tags, and gives it with what the browser said of a wrong value, as soon as it says so. */
async function open(name: string, tags: string): Promise<{ isShown: Promise<boolean>; isBlocked: Promise<boolean> }> {
  writeFileSync(path.join(folder, `${name}.html`), `<!doctype html>${tags}${roadmap}`);
  const page = await served.newPage();
  const isBlocked = new Promise<boolean>((resolve) => {
    page.on('console', (message) => {
      if (/integrity/i.test(message.text())) resolve(true);
    });
  });
  await page.goto(`${served.origin}/${name}.html`);
  const isShown = page
    .waitForFunction(() => {
      const view = document.querySelector('roadmap-view')?.shadowRoot;
      return view?.querySelector('roadmap-timeline')?.shadowRoot?.textContent.includes('v1.0') === true;
    })
    .then(() => true);
  // The page may end before it is shown.
  isShown.catch(() => false);
  return { isShown, isBlocked };
}

describe('integrity values', () => {
  it('let the script through, and modules with all that they load', async () => {
    const script = await open('script', scriptTag());
    assert.ok(await Promise.race([script.isShown, script.isBlocked.then(() => false)]));
    const modules = await open('modules', moduleTags());
    assert.ok(await Promise.race([modules.isShown, modules.isBlocked.then(() => false)]));
  });

  it('stop a script and a module that is loaded later, where they are other files', async () => {
    const script = await open('other-script', scriptTag(wrongSum));
    assert.ok(await Promise.race([script.isBlocked, script.isShown.then(() => false)]));
    const reader = await open('other-reader', moduleTags({ 'cdn/roadmark-markdown-reader.js': wrongSum }));
    assert.ok(await Promise.race([reader.isBlocked, reader.isShown.then(() => false)]));
  });
});
