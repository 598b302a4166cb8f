import { expect } from '@open-wc/testing';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { attacks, type Attack } from '../security/attacks.ts';
import { AttackedPage, drawnText } from '../security/attacked-page.ts';
import { inspectTree } from '../security/inspect.ts';

/** Shows an attack in the view with the table, where every title is text on the page, and answers the element. */
function show(page: AttackedPage, { text, marker }: Attack): Promise<RoadmapElement> {
  const prepare = (element: RoadmapElement): void => {
    element.setAttribute('view', 'table');
    element.text = text;
  };
  return page.show('roadmap-view', prepare, marker);
}

for (const policy of ['none', 'strict'] as const) {
  describe(`attacks, policy ${policy}`, () => {
    let page: AttackedPage;

    before(async () => {
      page = await AttackedPage.open(policy);
    });
    after(() => page.close());

    it('keeps its promises for every attack', async function () {
      this.timeout(300_000);
      const problems: string[] = [];
      for (const attack of attacks) {
        const element = await show(page, attack);
        const isLost = !drawnText(element).includes(attack.marker);
        const found = [...(isLost ? ['the marker is lost'] : []), ...page.problems(element)];
        problems.push(...found.map((problem) => `${attack.name}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
    });

    it('violates no policy, changes no prototype and adds no global', () => {
      expect(page.damage()).to.deep.equal([]);
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
    const page = await AttackedPage.open('none');
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
    page.close();
  });
});
