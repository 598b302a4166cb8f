import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/changes/define.ts';
import type { Change } from '../../src/core/diff/change.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapChanges } from '../../src/elements/changes/changes.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const older = (): Roadmap =>
  makeRoadmap([
    makeMilestone('v1.0', [makeItem('Login', { status: 'planned' }), makeItem('Export'), makeItem('Import')]),
    makeMilestone('v1.1', []),
  ]);
const newer = (): Roadmap =>
  makeRoadmap([
    makeMilestone('v1.0', [makeItem('Login', { status: 'done' })]),
    makeMilestone('v1.1', [makeItem('Export'), makeItem('Search', { status: 'planned' })]),
  ]);

async function draw(properties: Partial<RoadmapChanges>): Promise<RoadmapChanges> {
  fixtureCleanup();
  const element = await fixture<RoadmapChanges>(html`<roadmap-changes></roadmap-changes>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const all = <T extends HTMLElement>(element: RoadmapChanges, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const outline = (element: RoadmapChanges): string[][] =>
  all(element, '.group').map((group) => [
    textOf(group.querySelector('.group-head')),
    ...[...group.querySelectorAll('.what')].map(textOf),
  ]);

describe('<roadmap-changes>', () => {
  describe('renders', () => {
    it('what changed between two versions, by kind', async () => {
      const element = await draw({ roadmap: newer(), older: older() });
      expect(outline(element)).to.deep.equal([
        ['Done 1', 'Login'],
        ['Added 1', 'Search'],
        ['Slipped 1', 'Export'],
        ['Removed 1', 'Import'],
      ]);
      expect(textOf(element.renderRoot.querySelector('.head'))).to.equal('Changes 4 changes');
    });

    it('that nothing changed', async () => {
      const element = await draw({ roadmap: newer(), older: newer() });
      expect(all(element, '.group')).to.have.length(0);
      expect(textOf(element.renderRoot.querySelector('.root'))).to.equal('Changes Nothing changed.');
    });

    it('nothing at all without an older version', async () => {
      expect(all(await draw({ roadmap: newer() }), '.root')).to.have.length(0);
    });

    it('changes without any roadmap', async () => {
      const changes: Change[] = [{ type: 'added', kind: 'item', id: 'a', title: 'A', milestone: 'v1' }];
      const element = await draw({ changes });
      expect(outline(element)).to.deep.equal([['Added 1', 'A']]);
      expect(all(element, 'a')).to.have.length(0);
    });

    it('what was said and what is said, in words too', async () => {
      const changes: Change[] = [
        { type: 'status', kind: 'item', id: 'a', title: 'A', before: 'planned', after: 'at-risk' },
        { type: 're-owned', kind: 'item', id: 'b', title: 'B', after: '@mira' },
      ];
      const element = await draw({ changes });
      expect(all(element, '.values .visually-hidden').map(textOf)).to.deep.equal([
        'from Planned to At risk',
        'from none to @mira',
      ]);
    });

    it('milestones and themes as such, and items by their title alone', async () => {
      const changes: Change[] = [
        { type: 'added', kind: 'milestone', id: 'v2', title: 'v2.0' },
        { type: 'added', kind: 'item', id: 'docs', title: 'Docs' },
        { type: 're-owned', kind: 'group', id: 'api', title: 'API', before: 'ada', after: 'grace' },
      ];
      expect(outline(await draw({ changes }))).to.deep.equal([
        ['Added 2', 'Milestone v2.0', 'Docs'],
        ['Owners 1', 'Theme API'],
      ]);
    });

    it('twenty changes of a kind, and further ones when asked', async () => {
      const changes = Array.from({ length: 45 }, (_, index): Change => ({
        type: 'added',
        kind: 'item',
        id: `i${String(index)}`,
        title: `Item ${String(index)}`,
      }));
      const element = await draw({ changes });
      expect(all(element, '.change')).to.have.length(20);
      all(element, '[data-more]')[0]?.click();
      await element.updateComplete;
      expect(all(element, '.change')).to.have.length(40);
      expect(textOf(all(element, '[data-more]')[0])).to.equal('Show 5 more');
    });
  });

  describe('events', () => {
    it('selects what is still there when its title is followed', async () => {
      const element = await draw({ roadmap: newer(), older: older() });
      const [link] = all<HTMLAnchorElement>(element, 'a');
      expect(link?.getAttribute('href')).to.equal('#login');
      setTimeout(() => link?.click());
      const event = await oneEvent(element, 'roadmap-select');
      expect(event.detail).to.deep.equal({ id: 'login' });
      expect(element.store.snapshot.view.selected).to.equal('login');
      expect(location.hash).to.equal('');
    });

    it('has no link to what is gone', async () => {
      const element = await draw({ roadmap: newer(), older: older() });
      expect(element.renderRoot.querySelector('.is-removed a')).to.equal(null);
    });
  });

  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect(await draw({ roadmap: newer(), older: older() })).to.be.accessible();
    });
  });

  describe('bad input', () => {
    it('leaves out what is no change', async () => {
      const changes = [null, { type: 'nonsense' }, { type: 'added', kind: 'item', id: 'a', title: 'A' }] as never;
      expect(outline(await draw({ changes }))).to.deep.equal([['Added 1', 'A']]);
    });

    it('ignores an older version that is no roadmap', async () => {
      const element = await draw({ roadmap: newer(), older: { milestones: 3 } as never });
      expect(all(element, '.root')).to.have.length(0);
    });

    it('shows titles as text', async () => {
      const title = '<img src=x onerror="window.pwned=1">';
      const element = await draw({ changes: [{ type: 'added', kind: 'item', id: 'a', title }] });
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      expect(outline(element)).to.deep.equal([['Added 1', title]]);
    });
  });
});
