import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { walkItems } from '../../src/core/query/walk-items.ts';
import { applyEdits } from '../../src/core/edit/apply-edits.ts';
import type { RoadmapPlayground } from '../../stories/playground/playground.ts';
import { writeFragment } from '../../stories/playground/share-text.ts';
// @ts-expect-error -- scripts have no declarations
import { buildPlayground } from '../../scripts/build-playground.mjs';
// @ts-expect-error -- scripts have no declarations
import { watchPage } from '../../scripts/watch-page.mjs';
// @ts-expect-error -- scripts have no declarations
import { strictPolicy } from '../security/fault-routes.mjs';
import { describeReal, seeds } from '../real-roadmaps.ts';
import { servePages } from '../serve-pages.ts';

const folder = path.resolve('.cache/playground');
const samples = readdirSync('stories/samples').filter((file) => file !== 'README.md');
const unmended = '# Plan\n\n## v1.0\n\n-[ ] Dark theme\n- SQLite â†’ Postgres\nCoverage goal: 25%\n';

const served = servePages(folder, {
  'content-security-policy': strictPolicy.replace('style-src', "img-src 'self'; style-src"),
});

before(() => buildPlayground(folder));

/** Opens the page, uses it, and requires that nothing was logged, asked for elsewhere or blocked. */
async function use(fragment: string, act: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const page = await served.newPage();
  await page.setViewport({ width, height: 800 });
  // The compiler of these tests marks functions by a name that the page lacks.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  const watch = watchPage(page, served.origin);
  await page.goto(`${served.origin}/#${fragment}`, { waitUntil: 'load' });
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

/** Adds to the text as a visitor does who types. */
const type = (page: Page, words: string): Promise<void> =>
  page.evaluate((typed) => {
    const editor = document.querySelector('roadmap-playground')!.shadowRoot!.querySelector('playground-editor')!;
    const area = editor.shadowRoot!.querySelector('textarea')!;
    area.value += typed;
    area.dispatchEvent(new Event('input'));
  }, words);

/** Drops a file whose bytes are given as Latin-1. */
const drop = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    (fileName, latin) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(latin, (sign) => sign.charCodeAt(0))], fileName));
      const root = document.querySelector('roadmap-playground')!.shadowRoot!.querySelector('.root')!;
      for (const kind of ['dragover', 'drop'])
        root.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );

/** Asks for an address. */
const load = (page: Page, address: string): Promise<void> =>
  page.evaluate((value) => {
    const form = document.querySelector('roadmap-playground')!.shadowRoot!.querySelector('form')!;
    form.querySelector('input')!.value = value;
    form.requestSubmit();
  }, address);

/** Runs in the page: whether its status has the words. */
const says = (words: string): boolean =>
  document
    .querySelector('roadmap-playground')!
    .shadowRoot!.querySelector('[role="status"]')!
    .textContent.includes(words);

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) => document.querySelector('roadmap-playground')!.shadowRoot!.querySelector(wanted)?.textContent ?? '',
    selector,
  );

function itShows(file: string, document: string): void {
  it(`shows ${file} from a link as the library reads it, at 1280 and 360 px`, async () => {
    const text = document.replaceAll('\r\n', '\n');
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

describe('playground', () => {
  it('keeps what is typed before the first sample is there', async () => {
    const page = await served.newPage();
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.setRequestInterception(true);
    const samples: HTTPRequest[] = [];
    page.on('request', (request) => {
      if (/\/samples\//.test(request.url())) samples.push(request);
      else void request.continue();
    });
    const asked = page.waitForRequest((request) => /\/samples\//.test(request.url()));
    await page.goto(served.origin, { waitUntil: 'load' });
    await asked;
    await page.waitForFunction(
      () =>
        document.querySelector('roadmap-playground')?.shadowRoot?.querySelector('playground-editor')?.shadowRoot !=
        null,
    );
    await type(page, unmended);
    const sent = page.waitForResponse((response) => /\/samples\//.test(response.url()));
    for (const request of samples) await request.continue();
    await sent;
    await page.waitForFunction(() => document.querySelector<RoadmapPlayground>('roadmap-playground')!.text !== '');
    assert.equal((await state(page)).text, unmended);
    await page.close();
  });

  it('begins with a sample', async () => {
    await use('', async (page) => {
      const { text, titles } = await state(page);
      assert.equal(text, readFileSync('stories/samples/wayfarer.md', 'utf8'));
      assert.ok(titles.length > 5);
    });
  });

  for (const file of samples) itShows(file, readFileSync(`stories/samples/${file}`, 'utf8'));

  describeReal('real roadmaps', () => {
    for (const { file, text } of seeds) itShows(file, text);
  });

  it('falls back to the sample for a damaged link, and says so', async () => {
    await use('text=AAAA', async (page) => {
      assert.equal((await state(page)).text, readFileSync('stories/samples/wayfarer.md', 'utf8'));
      assert.match(await textOf(page, '[role="status"]'), /link is damaged/);
    });
    await use('item-3', async (page) => {
      assert.doesNotMatch(await textOf(page, '[role="status"]'), /damaged/);
    });
  });

  it('reads a file that is dropped or chosen', async () => {
    await use('', async (page) => {
      await drop(page, 'PLAN.md', '# Plan\r\n\r\n## v1.0\r\n\r\n- Dropped\r\n');
      await page.waitForFunction(() => document.querySelector('roadmap-playground')!.text.includes('Dropped'));
      assert.deepEqual((await state(page)).titles, ['Dropped']);
      await click(page, 'Embed');
      assert.match(await textOf(page, '.result pre'), /src="PLAN\.md"/);
      const field = await page.evaluateHandle(() =>
        document.querySelector('roadmap-playground')!.shadowRoot!.querySelector('input[type="file"]')!,
      );
      await (field as ElementHandle<HTMLInputElement>).uploadFile('stories/samples/orchard.json');
      await page.waitForFunction(() => document.querySelector('roadmap-playground')!.text.startsWith('{'));
      await click(page, 'Lines');
      assert.match(await textOf(page, '.result'), /JSON has no lines/);
    });
  });

  it('keeps its text where a file is none or an address has nothing, and says why', async () => {
    await use('', async (page) => {
      const { text } = await state(page);
      await drop(page, 'picture.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000');
      await page.waitForFunction(says, {}, 'not a text file');
      await load(page, `${served.origin}/nowhere.md`);
      await page.waitForFunction(says, {}, '404');
      await load(page, 'javascript:alert(1)');
      await page.waitForFunction(says, {}, 'cannot be loaded');
      assert.equal((await state(page)).text, text);
    });
  });

  it('reads an address, and embeds that', async () => {
    await use('', async (page) => {
      await load(page, `${served.origin}/samples/loom.md`);
      await page.waitForFunction(says, {}, 'Read loom.md');
      assert.equal((await state(page)).text, readFileSync('stories/samples/loom.md', 'utf8'));
      await click(page, 'Embed');
      assert.ok((await textOf(page, '.result pre')).includes(`src="${served.origin}/samples/loom.md"`));
    });
  });

  it('copies a link that holds what was typed a moment ago', async () => {
    let link = '';
    await use(await writeFragment('# Plan\n\n## v1.0\n\n- Search\n'), async (page) => {
      // A browser without a window has no clipboard.
      await page.evaluate(() => {
        const clipboard = { writeText: async (text: string) => void document.body.setAttribute('data-copied', text) };
        Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      });
      await type(page, '- Typed last\n');
      await click(page, 'Copy link');
      await page.waitForFunction(says, {}, 'Copied a link');
      link = await page.evaluate(() => document.body.getAttribute('data-copied') ?? '');
    });
    await use(new URL(link).hash.slice(1), async (page) => {
      assert.deepEqual((await state(page)).titles, ['Search', 'Typed last']);
    });
  });

  it('applies no fix to a text that has changed since it was found', async () => {
    await use(await writeFragment(unmended), async (page) => {
      const count = parseRoadmap(unmended).diagnostics.filter(({ fix }) => fix).length;
      await type(page, '- Typed last\n');
      await click(page, `Fix ${String(count)}`);
      assert.equal((await state(page)).text, `${unmended}- Typed last\n`);
      await click(page, `Fix ${String(count)}`);
      assert.ok((await state(page)).text.endsWith('- Typed last\n'));
      assert.ok((await state(page)).text.includes('- [ ] Dark theme'));
    });
  });

  it('tells what was found in the line of the cursor, and nothing of others', async () => {
    await use(await writeFragment(unmended), async (page) => {
      const told = (line: number): Promise<string> =>
        page.evaluate(async (wanted) => {
          const editor = document.querySelector('roadmap-playground')!.shadowRoot!.querySelector('playground-editor')!;
          editor.goTo(wanted);
          await editor.updateComplete;
          return editor.shadowRoot!.querySelector('#read-as')!.textContent;
        }, line);
      const [finding] = parseRoadmap(unmended).diagnostics;
      assert.ok((await told(finding!.source!.start.line)).includes(finding!.message));
      assert.ok(!(await told(1)).includes(finding!.message));
    });
  });

  it('reads what is typed, and keeps it in the address', async () => {
    await use(await writeFragment('# Plan\n\n## v1.0\n\n- Search\n'), async (page) => {
      await type(page, '- Export\n');
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
