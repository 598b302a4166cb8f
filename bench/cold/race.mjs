/** The cold race: what a first visit to a page with a 60-item roadmap costs, and what the page does when left alone. */
import { writeDocument } from '../generate/dialects.mjs';
import { launch } from '../drawing/driver.mjs';
import { startServer } from '../drawing/serve.mjs';
import { summarise } from '../report/statistics.mjs';
import { countWork, observeElement, observePage } from './observe.mjs';
import { canBuild, PAGES, putPage, putTallPage } from './pages.mjs';

/** Network of the slow profile: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

/** Opens a page in a browser that has seen nothing. */
async function visit(address, { slow, throttle, scripts, timeout = 60_000 }, look) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error).slice(0, 200)));
    for (const script of scripts) await page.evaluateOnNewDocument(script);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout });
    return { ...(await look(page, client)), ...(faults.length > 0 ? { faults } : {}) };
  } catch (error) {
    return { error: String(error.message ?? error).slice(0, 200) };
  } finally {
    await browser.close();
  }
}

/** Waits for the complete frame, then tells of it. */
async function lookAtFrame(page) {
  await page.waitForFunction(() => globalThis.coldComplete, { timeout: 60_000, polling: 250 });
  return page.evaluate(() => ({ complete: globalThis.coldComplete, ...globalThis.coldSeen }));
}

async function threadTime(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}

/** Leaves the complete page alone for three seconds and tells what ran. */
async function lookWhenIdle(page, client) {
  await page.waitForFunction(() => globalThis.coldComplete, { timeout: 60_000, polling: 250 });
  const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await rest(1500);
  await page.evaluate(() => {
    for (const name of Object.keys(globalThis.idleWork)) delete globalThis.idleWork[name];
  });
  const before = await threadTime(client);
  await rest(3000);
  const cpu = (await threadTime(client)) - before;
  return { cpu, callbacks: await page.evaluate(() => ({ ...globalThis.idleWork })) };
}

/** Looks at an element far below the fold: none of its items may have been drawn. */
async function lookBelow(page) {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const items = await page.evaluate(() => {
    const textOf = (root) =>
      [...root.querySelectorAll('*')].map((node) => (node.shadowRoot ? textOf(node.shadowRoot) : '')).join('') +
      (root.textContent ?? '');
    const { shadowRoot } = document.querySelector('[data-bench]');
    return shadowRoot ? (textOf(shadowRoot).match(/incremental indexing|signed releases/g)?.length ?? 0) : 0;
  });
  return { items };
}

async function raceLoads(server, pages, rounds, log) {
  const table = Object.fromEntries(pages.map(({ id, name }) => [id, { name, runs: { cpu4: [], slow4g: [] } }]));
  for (let round = 0; round < rounds; round++) {
    for (const profile of ['cpu4', 'slow4g']) {
      for (const { id, peer } of pages) {
        server.takeLog();
        const scripts = [observePage, ...(peer ? [] : [observeElement])];
        const options = { slow: profile === 'slow4g', throttle: 4, scripts };
        const run = await visit(`${server.origin}/cold-${id}/index.html`, options, lookAtFrame);
        const sent = server.takeLog();
        table[id].bytes = sent.reduce((sum, { bytes }) => sum + bytes, 0);
        table[id].parser = sent.some(({ path }) => path.endsWith('.md'));
        table[id].requests = sent.length;
        table[id].runs[profile].push(run);
        log(`cold ${profile} ${id} round ${round + 1}: ${JSON.stringify(run)}`);
      }
    }
  }
  return table;
}

function mergeLoads(table) {
  return Object.fromEntries(
    Object.entries(table).map(([id, { runs, ...page }]) => {
      const profiles = Object.entries(runs).map(([profile, list]) => {
        const good = list.filter((run) => !run.error);
        if (good.length === 0) return [profile, { error: list[0]?.error }];
        const fields = ['complete', 'paint', 'longest', 'shift'];
        return [profile, Object.fromEntries(fields.map((field) => [field, summarise(good.map((run) => run[field]))]))];
      });
      return [id, { ...page, ...Object.fromEntries(profiles) }];
    }),
  );
}

/** What only Roadmark's own page is asked: idle work, a view below the fold, a megabyte of markdown. */
async function raceOwn(server) {
  const address = (id) => `${server.origin}/${id}/index.html`;
  await putTallPage(server, 'below', { text: writeDocument('tags', 10_000), before: 20_000 });
  await putTallPage(server, 'large', { text: writeDocument('tags', 1_000_000), before: 10 });
  const quiet = { throttle: 1, scripts: [countWork, observeElement] };
  const seen = { throttle: 1, scripts: [observePage, observeElement] };
  return {
    idle: await visit(address('cold-view-json'), quiet, lookWhenIdle),
    below: await visit(address('below'), seen, lookBelow),
    large: await visit(address('large'), seen, lookAtFrame),
    upgrade: await visit(address('cold-view-static'), seen, lookAtFrame),
  };
}

/**
 * Runs the cold race.
 * @param {'quick' | 'full'} mode how thoroughly
 * @param {(line: string) => void} log told of each visit
 * @returns {Promise<object>} results, as kept in `results/cold.json`
 */
export async function raceCold(mode, log) {
  const server = await startServer();
  try {
    const pages = [];
    for (const page of PAGES.filter(canBuild)) {
      try {
        await putPage(server, page);
        pages.push(page);
      } catch (error) {
        log(`${page.id} left out, it does not bundle: ${error.message.split('\n')[1]}`);
      }
    }
    const loads = mergeLoads(await raceLoads(server, pages, mode === 'full' ? 3 : 1, log));
    return { loads, ...(pages.some(({ id }) => id === 'view-static') ? { own: await raceOwn(server) } : {}) };
  } finally {
    server.close();
  }
}
