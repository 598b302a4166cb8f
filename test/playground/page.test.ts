import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { walkItems } from '../../src/core/query/walk-items.ts';
import { applyEdits } from '../../src/core/edit/apply-edits.ts';
import type { RoadmapPlayground } from '../../stories/playground/playground.ts';
import { writeFragment } from '../../stories/playground/share-text.ts';
// @ts-expect-error -- scripts have no declarations
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
// @ts-expect-error -- scripts have no declarations
import { buildPlayground } from '../../scripts/build-playground.mjs';
// @ts-expect-error -- scripts have no declarations
import { serveFolder } from '../../scripts/static-server.mjs';
// @ts-expect-error -- scripts have no declarations
import { watchPage } from '../../scripts/watch-page.mjs';
// @ts-expect-error -- scripts have no declarations
import { strictPolicy } from '../security/fault-routes.mjs';

const folder = path.resolve('.cache/playground');
const samples = readdirSync('stories/samples').filter((file) => file !== 'README.md');
const seedFolder = path.resolve('../shared/seeds');
const seeds = existsSync(seedFolder)
  ? readdirSync(seedFolder).filter((file) => file.endsWith('.md') && file !== 'CHECKLIST.md')
  : [];
const unmended = '# Plan\n\n## v1.0\n\n-[ ] Dark theme\n- SQLite â†’ Postgres\nCoverage goal: 25%\n';

let browser: Browser;
let server: { origin: string; close: () => Promise<void> };

before(async () => {
  await buildPlayground(folder);
  server = await serveFolder(folder, {
    'content-security-policy': strictPolicy.replace('style-src', "img-src 'self'; style-src"),
  });
  browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArgs });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens the page, uses it, and requires that nothing was logged, asked for elsewhere or blocked. */
async function use(fragment: string, act: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  // The compiler of these tests marks functions by a name that the page lacks.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  const watch = watchPage(page, server.origin);
  await page.goto(`${server.origin}/#${fragment}`, { waitUntil: 'load' });
  await page.waitForFunction(
    () => {
      const { shadowRoot } = document.querySelector('roadmap-playground') ?? {};
      return (
        shadowRoot?.querySelector('playground-editor')?.value !== '' &&
        shadowRoot?.querySelector('roadmap-view')?.shadowRoot?.querySelector('.panel > *') != null
      );
    },
    { timeout: 20_000 },
  );
  await act(page);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.close();
  assert.deepEqual(watch.take(), []);
  assert.equal(sideways, 0, 'the page scrolls sideways');
}

/** What the page made of its text. */
const state = (page: Page): Promise<{ text: string; titles: string[]; findings: string[]; rows: number }> =>
  page.evaluate(() => {
    const playground = document.querySelector<RoadmapPlayground>('roadmap-playground')!;
    const root = playground.shadowRoot!;
    const titles: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('owners' in value && 'dependsOn' in value && 'title' in value) titles.push(String(value.title));
      for (const child of Object.values(value)) visit(child);
    };
    visit(playground.roadmap.milestones);
    return {
      text: playground.text,
      titles,
      findings: [...root.querySelectorAll('.findings li')].map((entry) => entry.textContent ?? ''),
      rows: root.querySelector('playground-editor')!.shadowRoot!.querySelectorAll('.row .mark svg').length,
    };
  });

/** Clicks the button of a name in the playground's own parts. */
async function click(page: Page, name: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const root = document.querySelector('roadmap-playground')!.shadowRoot!;
    const button = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
    );
    button?.click();
    return button !== undefined;
  }, name);
  assert.ok(found, `no button '${name}'`);
  await page.evaluate(() => document.querySelector<RoadmapPlayground>('roadmap-playground')!.updateComplete);
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) => document.querySelector('roadmap-playground')!.shadowRoot!.querySelector(wanted)?.textContent ?? '',
    selector,
  );

describe('playground', () => {
  it('begins with a sample', async () => {
    await use('', async (page) => {
      const { text, titles } = await state(page);
      assert.equal(text, readFileSync('stories/samples/wayfarer.md', 'utf8'));
      assert.ok(titles.length > 5);
    });
  });

  for (const [folderName, files] of [
    ['stories/samples', samples],
    [seedFolder, seeds],
  ] as const) {
    for (const file of files) {
      it(`shows ${file} from a link as the library reads it, at 1280 and 360 px`, async () => {
        const text = readFileSync(path.join(folderName, file), 'utf8').replaceAll('\r\n', '\n');
        const expected = [...walkItems(parseRoadmap(text))].map(({ item }) => item.title);
        for (const width of [1280, 360]) {
          await use(
            await writeFragment(text),
            async (page) => {
              const found = await state(page);
              assert.equal(found.text, text);
              assert.deepEqual(found.titles.toSorted(), expected.toSorted());
              assert.equal(found.findings.length, parseRoadmap(text).diagnostics.length);
            },
            width,
          );
        }
      });
    }
  }
  if (seeds.length === 0) it('has no documents of ../shared/seeds to show, so these were not tried', () => undefined);

  it('falls back to the sample for a damaged link', async () => {
    await use('text=AAAA', async (page) => {
      assert.equal((await state(page)).text, readFileSync('stories/samples/wayfarer.md', 'utf8'));
    });
  });

  it('reads what is typed, and keeps it in the address', async () => {
    await use(await writeFragment('# Plan\n\n## v1.0\n\n- Search\n'), async (page) => {
      await page.evaluate(() => {
        const editor = document.querySelector('roadmap-playground')!.shadowRoot!.querySelector('playground-editor')!;
        const area = editor.shadowRoot!.querySelector('textarea')!;
        area.value += '- Export\n';
        area.dispatchEvent(new Event('input'));
      });
      const typed = '# Plan\n\n## v1.0\n\n- Search\n- Export\n';
      await page.waitForFunction((hash) => location.hash === hash, {}, `#${await writeFragment(typed)}`);
      assert.deepEqual((await state(page)).titles, ['Search', 'Export']);
    });
  });

  it('marks findings in the margin, applies their fixes and takes them back', async () => {
    await use(await writeFragment(unmended), async (page) => {
      const { diagnostics } = parseRoadmap(unmended);
      const fixes = diagnostics.flatMap(({ fix }) => (fix ? [fix] : []));
      assert.ok(fixes.length > 1);
      assert.ok((await state(page)).rows > 0);
      await click(page, `Fix ${String(fixes.length)}`);
      const mended = applyEdits(unmended, fixes);
      assert.equal((await state(page)).text, mended);
      await click(page, 'Undo fix');
      assert.equal((await state(page)).text, unmended);
    });
  });

  it('leaves alone what has no fix', async () => {
    await use(await writeFragment('# Plan\n\n## v1.0\n\n- Search\n'), async (page) => {
      await assert.rejects(click(page, 'Undo fix'), /no button/);
      assert.deepEqual((await state(page)).findings, []);
    });
  });

  it('tells what each line was read as, the model and how to embed it', async () => {
    await use(await writeFragment('# Plan\n\n## v1.0\n\n- [x] Search\n'), async (page) => {
      await click(page, 'Lines');
      assert.match(await textOf(page, '.result table'), /\[x\] Search\s+item\s+task-box/);
      await click(page, 'Model');
      const model = JSON.parse(await textOf(page, '.result pre'));
      assert.equal(model.milestones[0].items[0].status, 'done');
      await click(page, 'Embed');
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      assert.match(
        await textOf(page, '.result pre'),
        new RegExp(`npm/roadmark@${version}/.*<roadmap-view src="ROADMAP.md"`, 's'),
      );
    });
  });
});
