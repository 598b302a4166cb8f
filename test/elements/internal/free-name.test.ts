import { expect } from '@open-wc/testing';
import '../../../src/elements/define.ts';
import { claimNames, isFreeName } from '../../../src/elements/internal/free-name.ts';
import { version } from '../../../src/elements/internal/version.ts';
import { RoadmapView } from '../../../src/elements/view/view.ts';

describe('names of elements', () => {
  const { warn } = console;
  const said: string[] = [];
  before(() => {
    console.warn = (words: unknown) => void said.push(String(words));
  });
  after(() => {
    console.warn = warn;
  });

  it('a name that nobody has is free', () => {
    expect(isFreeName('roadmap-nobody', RoadmapView)).to.equal(true);
  });

  it('the same class twice is silent', () => {
    expect(isFreeName('roadmap-view', RoadmapView)).to.equal(false);
    expect(customElements.get('roadmap-view')).to.equal(RoadmapView);
    expect(said).to.deep.equal([]);
  });

  it('a class that a page derived from ours is silent', () => {
    class Derived extends RoadmapView {}
    customElements.define('roadmap-derived', Derived);
    expect(isFreeName('roadmap-derived', RoadmapView)).to.equal(false);
    expect(said).to.deep.equal([]);
  });

  it('another copy goes on, and one line names both versions', () => {
    class Other extends HTMLElement {
      static readonly version = '9.9.9';
    }
    customElements.define('roadmap-other', Other);
    customElements.define('roadmap-other-too', class extends HTMLElement {});
    expect(isFreeName('roadmap-other', RoadmapView)).to.equal(false);
    expect(isFreeName('roadmap-other', RoadmapView)).to.equal(false);
    expect(isFreeName('roadmap-other-too', RoadmapView)).to.equal(false);
    expect(customElements.get('roadmap-other')).to.equal(Other);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(version).and.to.contain('9.9.9').and.to.contain('<roadmap-other>');
  });
  it('names that another copy keeps are not free, and are not kept twice', () => {
    const kept = Symbol.for('roadmark-names');
    const page = globalThis as { [kept]?: object };
    expect(claimNames()).to.equal(true);
    expect(isFreeName('roadmap-later', RoadmapView)).to.equal(true);
    page[kept] = { version: '9.9.9' };
    expect(claimNames()).to.equal(false);
    expect(isFreeName('roadmap-later', RoadmapView)).to.equal(false);
    Reflect.deleteProperty(page, kept);
    expect(isFreeName('roadmap-later', RoadmapView)).to.equal(true);
  });
});
