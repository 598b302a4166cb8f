/** Titles look alike in all views, whatever marks the document has in them. */
import { expect } from '@open-wc/testing';
import '../../src/elements/view/define.ts';
import { drawn, nodesOf } from './shown-view.ts';
import { until } from './until.ts';

const text = '# Larch\n\n## v1\n\n- `larch init`\n\n  Writes `larch.toml`.\n\n- **Search**\n';
const titles = '.item-title, .title-text, .card-title';

describe('titles of items', () => {
  afterEach(() => document.body.replaceChildren());

  for (const name of ['timeline', 'table', 'board'] as const) {
    it(`have one face in the ${name}, with code and strong words in them`, async () => {
      const view = document.createElement('roadmap-view');
      view.view = name;
      view.text = text;
      document.body.append(view);
      await until(() => nodesOf(view).some((node) => node.matches(titles)), 'it is drawn');
      await drawn(view);
      const marked = nodesOf(view).filter((node) => node.matches(':is(code, strong)') && node.closest(titles) !== null);
      expect(marked).to.have.length.greaterThan(0);
      for (const node of marked) {
        const [own, around] = [node, node.closest(titles)!].map((one) => getComputedStyle(one));
        expect([own?.fontFamily, own?.fontSize, own?.fontWeight]).to.deep.equal([
          around?.fontFamily,
          around?.fontSize,
          around?.fontWeight,
        ]);
      }
      const others = nodesOf(view).filter((node) => node.matches('.prose code, .item-detail__prose code'));
      for (const code of others) expect(getComputedStyle(code).fontFamily).to.contain('mono');
    });
  }
});
