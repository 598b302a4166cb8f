import { expect } from '@open-wc/testing';
import { attacks, type Attack } from '../security/attacks.ts';
import { inspectTree, visibleText } from '../security/inspect.ts';

/** A page of the test server with the elements on it. */
interface Page {
  readonly window: Window & typeof globalThis & { __pwned?: unknown };
  readonly violations: string[];
}

async function openPage(policy: 'none' | 'strict'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = `policy ${policy}`;
  frame.width = '1200';
  frame.height = '800';
  frame.src = `/security/page.html?policy=${policy}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Page['window'];
  const violations: string[] = [];
  window.document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective} ${event.sample}`),
  );
  await window.customElements.whenDefined('roadmap-view');
  return { window, violations };
}

/** Shows an attack in the view with the table, where every title is text on the page, and answers the element. */
async function show({ window }: Page, attack: Attack): Promise<HTMLElement> {
  const element = window.document.createElement('roadmap-view') as HTMLElement & { text: string };
  element.setAttribute('view', 'table');
  const settled = new Promise((resolve) => {
    element.addEventListener('roadmap-load', resolve, { once: true });
    element.addEventListener('roadmap-error', resolve, { once: true });
  });
  element.text = attack.text;
  window.document.body.append(element);
  await settled;
  await untilDrawn(window, element, attack.marker);
  return element;
}

async function untilDrawn(window: Window, element: HTMLElement, marker: string): Promise<void> {
  for (let frame = 0; frame < 20 && !visibleText(element).includes(marker); frame++) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}

const builtIns = [
  'Object',
  'Array',
  'String',
  'Number',
  'Function',
  'Map',
  'Promise',
  'Element',
  'HTMLElement',
] as const;

function countKeys(window: Page['window']): string {
  return builtIns.map((name) => Reflect.ownKeys((window[name] as { prototype: object }).prototype).length).join();
}

for (const policy of ['none', 'strict'] as const) {
  describe(`attacks, policy ${policy}`, () => {
    let page: Page;
    let keys: string;
    let outside: string;

    before(async () => {
      page = await openPage(policy);
      keys = countKeys(page.window);
      outside = page.window.document.body.innerHTML;
    });

    it('keeps its promises for every attack', async function () {
      this.timeout(300_000);
      const problems: string[] = [];
      for (const attack of attacks) {
        const element = await show(page, attack);
        const found = inspectTree(element, page.window);
        if (!visibleText(element).includes(attack.marker)) found.push('the marker is lost');
        if (page.window.__pwned !== undefined) found.push('script ran');
        element.remove();
        if (page.window.document.body.innerHTML !== outside) found.push('the page around it changed');
        problems.push(...found.map((problem) => `${attack.name}: ${problem}`));
        delete page.window.__pwned;
      }
      expect(problems).to.deep.equal([]);
    });

    it('violates no policy', () => {
      expect(page.violations).to.deep.equal([]);
    });

    it('changes no prototype', () => {
      expect(countKeys(page.window)).to.equal(keys);
      expect('polluted' in {}).to.equal(false);
    });

    it('loads nothing but its own modules', () => {
      const loaded = page.window.performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
      expect(
        loaded.filter((url) => url.host !== location.host || !/\.(?:ts|m?js|json)$/.test(url.pathname)).map(String),
      ).to.deep.equal([]);
    });
  });
}

describe('attacks, an unsafe twin', () => {
  it('is caught', async () => {
    const page = await openPage('none');
    const host = page.window.document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    page.window.document.body.append(host);
    let caught = 0;
    for (const attack of attacks.filter((candidate) => candidate.format === 'markdown')) {
      root.innerHTML = attack.text;
      if (inspectTree(host, page.window).length > 0) caught++;
    }
    // Every raw markup payload is seen; addresses need a markdown reader to become links, so they are not.
    expect(caught).to.be.greaterThan(80);
  });
});
