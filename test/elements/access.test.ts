import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { nodesOf, roadmapOf, showView } from './shown-view.ts';

const samples = ['bramble-1.4.md', 'wayfarer.md', 'tidegauge.md', 'quillbox.md'];
const views = ['timeline', 'table', 'board'] as const;
/** Groups of controls that are one tab stop each. */
const composites = '[role=toolbar], [role=tablist], .lanes';

const show = (sample: string, name: string): Promise<RoadmapView> => showView(`/stories/samples/${sample}`, name);

/** Heads of a table drawn as cards are clipped until they have the focus. */
const isClipped = (node: Element): boolean => {
  const head = node.closest('thead');
  return head !== null && getComputedStyle(head).clipPath === 'inset(50%)';
};

const isSeen = (node: Element): boolean =>
  node.checkVisibility() && node.getBoundingClientRect().width > 1 && !isClipped(node);

/** What the Tab key reaches in a group. */
function stopsIn(group: Element): Element[] {
  return [...group.querySelectorAll<HTMLElement>('button, a[href], input, select, [tabindex]')].filter(
    (node) => node.tabIndex >= 0 && isSeen(node),
  );
}

/** Buttons and fields smaller than a finger tip or a shaky pointer can hit; links in a line of text may be smaller. */
function smallTargets(view: RoadmapView, least = 24): string[] {
  return nodesOf(view)
    .filter((node) => node.matches('button, select, summary, input, [role=tab]') && isSeen(node))
    .flatMap((node) => {
      const target = node.closest('label') ?? node;
      const { width, height } = target.getBoundingClientRect();
      return width < least - 0.1 || height < least - 0.1
        ? [`${node.localName}.${node.className} is ${String(width)} x ${String(height)}`]
        : [];
    });
}

/** Links that stand alone in cells and heads of the table and on cards; those within a sentence may be as small as its lines. */
const loneLinks = (view: RoadmapView): HTMLElement[] =>
  nodesOf(view).filter(
    (node): node is HTMLElement =>
      node.matches('.head a, .asides a, .meta a, td:is(.is-issue, .is-link, .is-owner) a') && node.checkVisibility(),
  );

/** Links that are smaller than a target may be, and pairs of targets that lie over one another. */
function linkFaults(view: RoadmapView, least: number): string[] {
  const links = loneLinks(view);
  const boxes = [
    ...links,
    ...nodesOf(view).filter((node) => node.matches('.disclosure, .card-title') && isSeen(node)),
  ].map((node) => [node, node.getBoundingClientRect()] as const);
  const small = links
    .filter((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width < least - 0.1 || height < least - 0.1;
    })
    .map((link) => `${link.textContent} is small`);
  const over = boxes.flatMap(([node, box], index) =>
    boxes
      .slice(index + 1)
      .filter(([other]) => node.localName === 'a' || other.localName === 'a')
      .filter(
        ([, other]) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0.5 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.5,
      )
      .map(([other]) => `${node.textContent} lies over ${other.textContent || other.ariaLabel || ''}`),
  );
  return [...small, ...over];
}

describe('access', () => {
  afterEach(async () => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const width of [1280, 360]) {
    for (const name of views) {
      it(`${name} at ${String(width)} px: each group of controls is one tab stop, no target is small`, async () => {
        await setViewport({ width, height: 800 });
        for (const sample of samples) {
          const view = await show(sample, name);
          const groups = nodesOf(view).filter((node) => node.matches(composites) && isSeen(node));
          expect(groups, sample).not.to.have.lengthOf(0);
          for (const group of groups) {
            const what = `${sample} ${group.getAttribute('aria-label') ?? group.className}`;
            expect(
              stopsIn(group).filter((stop) => !stop.closest('.panel')),
              what,
            ).to.have.lengthOf(1);
          }
          expect(smallTargets(view), sample).to.deep.equal([]);
          view.remove();
        }
      });
    }
  }

  for (const width of [1280, 360]) {
    for (const name of views) {
      it(`${name} at ${String(width)} px: targets have 44 px where a finger points`, async () => {
        await setViewport({ width, height: 800 });
        await executeServerCommand('coarse-pointer', true);
        try {
          expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
          for (const sample of samples) {
            const view = await show(sample, name);
            expect(smallTargets(view, 44), sample).to.deep.equal([]);
            view.remove();
          }
        } finally {
          await executeServerCommand('coarse-pointer', false);
        }
      });
    }
  }

  for (const width of [1280, 360]) {
    for (const least of [24, 44]) {
      it(`links in cells and on cards at ${String(width)} px are targets of ${String(least)} px, apart from each other`, async () => {
        await setViewport({ width, height: 800 });
        await executeServerCommand('coarse-pointer', least === 44);
        try {
          let count = 0;
          for (const name of ['table', 'board']) {
            for (const sample of samples) {
              const view = await show(sample, name);
              count += loneLinks(view).length;
              expect(linkFaults(view, least), `${name} of ${sample}`).to.deep.equal([]);
              view.remove();
            }
          }
          expect(count).to.be.greaterThan(10);
        } finally {
          await executeServerCommand('coarse-pointer', false);
        }
      });
    }
  }

  it('finds a link that is small, and one that lies over another', async () => {
    const view = await show('bramble-1.4.md', 'table');
    const [first, second] = loneLinks(view).filter((link) => link.matches('td a'));
    first!.style.padding = '0';
    expect(linkFaults(view, 24)).to.deep.equal([`${first!.textContent} is small`]);
    first!.style.paddingBlock = '2px';
    second!.style.translate = `0 ${String(first!.getBoundingClientRect().top - second!.getBoundingClientRect().top)}px`;
    expect(linkFaults(view, 24)).to.deep.equal([`${first!.textContent} lies over ${second!.textContent}`]);
  });

  it('a title starts where its further lines do, beside the larger target of a finger', async () => {
    await setViewport({ width: 360, height: 800 });
    await executeServerCommand('coarse-pointer', true);
    try {
      const view = await show('loom.md', 'table');
      const names = nodesOf(view).filter((node) => node.matches('tr.item > .name'));
      expect(names).not.to.have.lengthOf(0);
      for (const name of names) {
        const inside = name.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(name).paddingInlineStart);
        const title = name.querySelector('.title-text')?.getClientRects()[0];
        expect(title?.left, name.textContent).to.be.closeTo(inside, 1);
      }
      view.remove();
    } finally {
      await executeServerCommand('coarse-pointer', false);
    }
  });

  it('finds a small target', async () => {
    const view = await show('wayfarer.md', 'table');
    const button = nodesOf(view).find((node) => node.matches('.disclosure')) as HTMLElement;
    button.style.blockSize = '12px';
    expect(smallTargets(view)).to.have.lengthOf(1);
  });

  it('each item of the table has its name and, where it states one, its status in words', async () => {
    for (const sample of samples) {
      const view = await show(sample, 'table');
      const roadmap = roadmapOf(view);
      const rows = nodesOf(view).filter((node) => node.matches('tr.item'));
      const { entries } = indexRoadmap(roadmap);
      expect(rows, sample).to.have.lengthOf(entries.length);
      const hasStatusColumn = nodesOf(view).some((node) => node.matches('col.is-status'));
      const unnamed = rows.filter((row) => (row.querySelector('[role=rowheader]')?.textContent ?? '').trim() === '');
      const silent = hasStatusColumn ? rows.filter((row) => !row.querySelector('.status')?.textContent.trim()) : [];
      expect([unnamed.length, silent.length], sample).to.deep.equal([0, 0]);
      view.remove();
    }
  });
});
