import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { servePages } from './serve-pages.ts';

const folder = path.resolve('.cache/two-copies');
/** The policy that SECURITY.md gives, with what it says of two copies. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types roadmark 'allow-duplicates'";
const roadmap = '<roadmap-view><pre># Larch\n\n## v1.0\n\n- [x] Search\n</pre></roadmap-view>';
const moduleTag = (copy: string): string => `<script type="module" src="${copy}/roadmark.js"></script>`;
const scriptTag = (copy: string): string => `<script src="${copy}/roadmark.iife.js"></script>`;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** What the second copy takes itself for. */
const otherVersion = '9.9.9';
const isScript = (file: string): boolean => file.endsWith('.js');

/** Pages that load the library more than once, as a site and a widget in it may do. */
const pages: Record<string, string> = {
  'two modules': moduleTag('a') + moduleTag('b'),
  'a module and a plain script': moduleTag('a') + scriptTag('b'),
  'a plain script twice': scriptTag('a') + scriptTag('b'),
};

const served = servePages(folder, { 'content-security-policy': policy });

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const copy of ['a', 'b']) cpSync('dist/cdn', path.join(folder, copy), { recursive: true });
  for (const file of readdirSync(path.join(folder, 'b'), { recursive: true, encoding: 'utf8' }).filter(isScript)) {
    const script = path.join(folder, 'b', file);
    writeFileSync(script, readFileSync(script, 'utf8').replaceAll(`"${version}"`, `"${otherVersion}"`));
  }
  for (const [name, scripts] of Object.entries(pages))
    writeFileSync(path.join(folder, `${name.replaceAll(' ', '-')}.html`), `<!doctype html>${scripts}${roadmap}`);
});

/** Whether the view shows its first release, in whichever element draws it. */
const isShown = (): boolean => {
  const view = document.querySelector('roadmap-view')?.shadowRoot;
  const timeline = view?.querySelector('roadmap-timeline')?.shadowRoot;
  return timeline?.textContent.includes('v1.0') === true;
};

describe('a page that loads the library twice', () => {
  for (const name of Object.keys(pages)) {
    it(`shows its roadmap with nothing blocked or logged as an error: ${name}`, async () => {
      const page = await served.newPage();
      const problems: string[] = [];
      const warnings: string[] = [];
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
        if (message.type() === 'warn') warnings.push(message.text());
      });
      const isWarned = new Promise<void>((resolve) => {
        page.on('console', (message) => {
          if (message.type() === 'warn') resolve();
        });
      });
      await page.goto(`${served.origin}/${name.replaceAll(' ', '-')}.html`);
      await page.waitForFunction(isShown);
      await isWarned;
      assert.deepEqual(problems, []);
      assert.equal(warnings.length, 1, 'one line says so');
      // Elements of two copies would not find each other's roadmap, whichever came first.
      assert.equal(asked.filter((file) => file.startsWith('/b/')).length, 1, 'the second asks for no elements');
      for (const line of warnings) {
        assert.ok(line.includes(`Roadmark ${version}`) && line.includes(`Roadmark ${otherVersion}`), line);
      }
      await page.close();
    });
  }

  it('shows nothing where no copy is loaded', async () => {
    writeFileSync(path.join(folder, 'none.html'), `<!doctype html>${roadmap}`);
    const page = await served.newPage();
    await page.goto(`${served.origin}/none.html`);
    assert.equal(await page.evaluate(isShown), false);
    await page.close();
  });
});
