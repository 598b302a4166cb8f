import { expect } from '@open-wc/testing';
import type { Roadmap } from '../../src/core/model/types.ts';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { seedCounts } from '../seed-counts.ts';
import { visibleText } from '../security/inspect.ts';
import { itReal, seedAddress } from './it-real.ts';
import { until } from './until.ts';

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
  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  for (const { file, items, milestones } of seedCounts) {
    itReal(`shows all ${String(items)} titles of ${file}`, async () => {
      const { view, roadmap } = await show(seedAddress(file), 'table');
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
