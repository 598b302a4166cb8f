/** The driver side of the drawing race: one fresh browser a run, processor time of the page's main thread read by protocol. */
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { quantile } from '../report/statistics.mjs';

/** Starts a browser. */
export async function launch() {
  const executablePath = await findChromium();
  return puppeteer.launch({ executablePath, headless: 'shell', args: chromiumArgs, protocolTimeout: 240_000 });
}

/** Reads the page's counters; times in milliseconds, heap in bytes. */
async function readCounters(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { cpu: value('ThreadTime') * 1000, heap: value('JSHeapUsedSize') };
}

async function collectedHeap(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return (await readCounters(client)).heap;
}

/** Carries out a call in the page and tells its wall and processor time. */
async function timed(client, call) {
  const before = await readCounters(client);
  const wall = await call();
  const after = await readCounters(client);
  return { wall, cpu: after.cpu - before.cpu };
}

const picture = (page) => page.screenshot({ encoding: 'base64', captureBeyondViewport: false });

/** One step there and, unmeasured where `measureBack` is false, back; as often as it is cheap. */
async function measureSteps(page, client, name, measureBack) {
  const step = (direction) => page.evaluate((...args) => globalThis.bench.step(...args), name, direction);
  const before = await picture(page);
  const runs = [await timed(client, () => step(1))];
  const changed = (await picture(page)) !== before;
  const pairs = runs[0].cpu > 1000 ? 1 : 3;
  for (let pair = 0; pair < pairs; pair++) {
    if (pair > 0) runs.push(await timed(client, () => step(1)));
    const back = await timed(client, () => step(-1));
    if (measureBack) runs.push(back);
  }
  return {
    changed,
    cpu: quantile(
      runs.map((run) => run.cpu),
      0.5,
    ),
    wall: quantile(
      runs.map((run) => run.wall),
      0.5,
    ),
  };
}

/** Twenty steps of panning, ten out and ten back, so that the view never runs empty. */
async function measurePan(page, client) {
  const step = (direction) => page.evaluate((...args) => globalThis.bench.step(...args), 'pan', direction);
  const before = await picture(page);
  const runs = [];
  let changed = false;
  for (let index = 0; index < 20; index++) {
    runs.push(await timed(client, () => step(index < 10 ? 1 : -1)));
    if (index === 9) changed = (await picture(page)) !== before;
  }
  const cpu = runs.map((run) => run.cpu);
  return {
    changed,
    cpu: quantile(cpu, 0.5),
    p95: quantile(cpu, 0.95),
    wall: quantile(
      runs.map((run) => run.wall),
      0.5,
    ),
  };
}

/** Steps in the order in which each leaves the view as the next needs it: panning is tried zoomed in. */
async function measureAll(page, client, steps) {
  const can = (name) => steps.includes(name) && page.evaluate((step) => globalThis.bench.can(step), name);
  const result = {};
  if (await can('open')) {
    result.open = await measureSteps(page, client, 'open', false);
    await page.evaluate(() => globalThis.bench.step('open', 1));
  }
  if (await can('pan')) {
    const zoomed = await can('zoom');
    if (zoomed) await page.evaluate(() => globalThis.bench.step('zoom', 1));
    result.pan = await measurePan(page, client);
    if (zoomed) await page.evaluate(() => globalThis.bench.step('zoom', -1));
  }
  if (await can('zoom')) result.zoom = await measureSteps(page, client, 'zoom', true);
  if (await can('filter')) result.filter = await measureSteps(page, client, 'filter', false);
  if (await can('sort')) result.sort = await measureSteps(page, client, 'sort', true);
  return result;
}

/**
 * Races one contestant once.
 * @param {string} address its page
 * @param {{name: string, count: number, dated: boolean, steps: string[], shot?: string}} options name that the page must
 *   give, size of the roadmap, steps to try, file for a picture of the first frame
 * @returns {Promise<object>} figures; `{ error }` where it failed
 */
export async function raceOnce(address, { name, count, dated, steps, shot }) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.bench, { timeout: 20_000 });
    const shown = await page.evaluate(() => globalThis.bench.name);
    if (shown !== name) throw new TypeError(`served ${shown} instead of ${name}`);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const empty = await collectedHeap(client);
    const json = await page.evaluate((...args) => globalThis.bench.prepare(...args), count, dated);
    const first = await timed(client, () => page.evaluate(() => globalThis.bench.draw()));
    const nodes = await page.evaluate(() => globalThis.bench.nodes());
    if (shot) await page.screenshot({ path: shot });
    const heap = (await collectedHeap(client)) - empty;
    const result = { json, first, nodes, heap, ...(await measureAll(page, client, steps)) };
    result.nodesAfter = await page.evaluate(() => globalThis.bench.nodes());
    return faults.length > 0 ? { ...result, faults: faults.slice(0, 3) } : result;
  } catch (error) {
    return { error: String(error.message ?? error).slice(0, 200) };
  } finally {
    await browser.close();
  }
}
