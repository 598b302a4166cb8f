import { expect } from '@open-wc/testing';
import type { Roadmap } from '../../src/core/model/types.ts';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { visibleText } from '../security/inspect.ts';
import { until } from './until.ts';

/** Real roadmaps of other projects, used where the folder `../shared` exists: file, items, milestones. */
const real: readonly (readonly [file: string, items: number, milestones: number])[] = [
  ['meshery-roadmap.md', 88, 7],
  ['meshery-v0.8.0.md', 73, 1],
  ['kargo.md', 13, 5],
  ['velero.md', 14, 1],
];
const samples = [
  'loom.md',
  'quillbox.md',
  'bramble-1.4.md',
  'ferrule.md',
  'kettle.md',
  'tidegauge.md',
  'wayfarer.md',
  'werkbank.md',
  'tsumugi.md',
];

async function show(src: string, viewName: string): Promise<{ view: RoadmapView; roadmap: Roadmap }> {
  const view = document.createElement('roadmap-view');
  view.setAttribute('src', src);
  view.setAttribute('view', viewName);
  document.body.append(view);
  await until(() => view.store.snapshot.load.phase === 'ready', `${src} loads`);
  const { roadmap } = view.store.snapshot;
  if (!roadmap) throw new TypeError('a roadmap that is ready is there');
  return { view, roadmap };
}

const fold = (text: string): string => text.replace(/\s+/g, '');

/** Titles that the page does not show; white space is left out, as marks and code are elements of their own. */
async function missingTitles(view: RoadmapView, roadmap: Roadmap): Promise<string[]> {
  const titles = indexRoadmap(roadmap).entries.map((entry) => entry.item.title);
  const missing = (): string[] => {
    const text = fold(visibleText(view));
    return titles.filter((title) => !text.includes(fold(title)));
  };
  await until(() => missing().length === 0, 'all titles are shown').catch(() => undefined);
  return missing();
}

describe('real roadmaps', () => {
  let isThere = false;

  before(async () => {
    isThere = (await fetch('/__shared__/seeds/kargo.md')).ok;
  });

  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  for (const [file, items, milestones] of real) {
    it(`shows all ${String(items)} titles of ${file} (needs ../shared/seeds)`, async function () {
      if (!isThere) this.skip();
      const { view, roadmap } = await show(`/__shared__/seeds/${file}`, 'table');
      expect(indexRoadmap(roadmap).entries).to.have.lengthOf(items);
      expect(roadmap.milestones).to.have.lengthOf(milestones);
      expect(await missingTitles(view, roadmap)).to.deep.equal([]);
    });
  }

  for (const file of samples) {
    it(`shows every title of the sample ${file}`, async () => {
      const { view, roadmap } = await show(`/stories/samples/${file}`, 'table');
      expect(indexRoadmap(roadmap).entries.length).to.be.greaterThan(3);
      expect(await missingTitles(view, roadmap)).to.deep.equal([]);
    });
  }

  it('shows no title that the document does not have', async () => {
    const { view } = await show('/stories/samples/loom.md', 'table');
    expect(visibleText(view)).not.to.include('A title from another document');
  });
});
