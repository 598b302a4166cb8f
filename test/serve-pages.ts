/** Pages of a folder in a browser, for tests that look at what is built. */
import { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
// @ts-expect-error -- scripts have no declarations
import { chromiumArgs, findChromium } from '../scripts/browser.mjs';
// @ts-expect-error -- scripts have no declarations
import { serveFolder } from '../scripts/static-server.mjs';

/** A folder that a server gives to a browser. */
export interface ServedPages {
  /** The server's address, without a slash at its end. */
  readonly origin: string;
  readonly newPage: () => Promise<Page>;
}

/** Serves a folder, with headers on every answer, and keeps a browser open: before the tests of a file until after them. */
export function servePages(folder: string, headers: Record<string, string> = {}): ServedPages {
  let browser: Browser;
  let server: { origin: string; close: () => Promise<void> };
  before(async () => {
    server = await serveFolder(folder, headers);
    browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get origin() {
      return server.origin;
    },
    newPage: () => browser.newPage(),
  };
}
