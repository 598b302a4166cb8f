import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { visibleText } from '../security/inspect.ts';
import { badRoadmaps, goodTitle, noRoadmaps } from '../security/look-alikes.ts';
import { until } from './until.ts';

/** Words of exceptions and of objects that were turned into text. */
const raw = /secret|TypeError|\[object|undefined|Cannot |is not a function/;

async function show(value: unknown): Promise<{ view: RoadmapView; codes: string[] }> {
  const view = document.createElement('roadmap-view');
  view.setAttribute('view', 'table');
  const codes: string[] = [];
  view.addEventListener('roadmap-error', (event) => codes.push(event.detail.code));
  // What is one object in many places would be as many items as a page may have.
  view.limits = { items: 1000 };
  view.roadmap = value as Roadmap;
  document.body.append(view);
  await until(() => ['ready', 'error'].includes(view.store.snapshot.load.phase), 'the load ends');
  await view.updateComplete;
  return { view, codes };
}

describe('values in place of a roadmap, on a page', () => {
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void thrown.push(event);

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  for (const [name, value] of badRoadmaps()) {
    it(`${name}: one bad item never blanks the rest`, async () => {
      const { view, codes } = await show(value);
      await until(() => visibleText(view).includes(goodTitle), 'the good item is shown');
      expect(visibleText(view)).not.to.match(raw);
      expect(codes).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }

  for (const [name, make] of Object.entries(noRoadmaps)) {
    it(`${name}: words in its place, and no exception`, async () => {
      const { view } = await show(make());
      await until(
        () => /not a roadmap|No roadmap items|ends too early|not valid JSON/.test(visibleText(view)),
        'it says so',
      );
      expect(visibleText(view)).not.to.match(raw);
    });
  }

  it('none of them threw', () => {
    expect(thrown).to.deep.equal([]);
  });
});
