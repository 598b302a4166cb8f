/** Diagrams and pictures read back by the programs that show them: Mermaid, and the browser's own XML parser. */
import { expect } from '@open-wc/testing';
import mermaid from 'mermaid/dist/mermaid.esm.min.mjs';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import { writeMermaid } from '../../src/export/mermaid.ts';
import { writeSvg } from '../../src/export/svg/write-svg.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { attackTitles } from '../export/attack-titles.ts';
import { seedCounts } from '../seed-counts.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { itReal, seedAddress } from './it-real.ts';

const samples = ['kettle', 'bramble-1.4', 'loom', 'tsumugi', 'werkbank'].map((name) => `/stories/samples/${name}.md`);

// White space is no part of a title where lines are broken; what XML cannot hold is left out.
const fold = (text: string): string => text.replace(/[\s\u200b\ufffd-\uffff\p{Cc}\p{Cs}]/gu, '');
const titlesOf = (roadmap: Roadmap): string[] => indexRoadmap(roadmap).entries.map(({ item }) => item.title);

/** Titles that are not in what a reader sees. */
const missing = (titles: readonly string[], shown: string): string[] => {
  const text = fold(shown);
  return titles.filter((title) => !text.includes(fold(title)));
};

let drawn = 0;
/** All text that Mermaid draws. */
async function drawMermaid(text: string): Promise<string> {
  expect(await mermaid.parse(text)).to.have.property('diagramType');
  const { svg } = await mermaid.render(`diagram-${String(drawn++)}`, text);
  const host = document.createElement('div');
  host.append(document.importNode(new DOMParser().parseFromString(svg, 'text/html').body, true));
  expect(host.querySelector('script, [onload], [onerror], a[href^="javascript"]')).to.equal(null);
  for (const style of host.querySelectorAll('style')) style.remove();
  return host.textContent;
}

function readSvg(text: string): string {
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).to.equal(null);
  expect(picture.documentElement.localName).to.equal('svg');
  return picture.documentElement.textContent;
}

async function read(src: string): Promise<Roadmap> {
  return parseRoadmap(await (await fetch(src)).text());
}

describe('exports read back', () => {
  before(() => {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000, maxEdges: 10_000 });
  });

  for (const src of samples) {
    it(`draws all of ${src}`, async () => {
      const roadmap = await read(src);
      const titles = titlesOf(roadmap);
      expect(titles.length).to.be.greaterThan(10);
      for (const diagram of ['gantt', 'timeline'] as const) {
        const { text, skipped } = writeMermaid(roadmap, { diagram });
        expect(missing(titles, (await drawMermaid(text)) + skipped.join('\n')), diagram).to.deep.equal([]);
      }
      expect(missing(titles, readSvg(writeSvg(roadmap, { detail: 'items' })))).to.deep.equal([]);
    });
  }

  for (const { file, items } of seedCounts) {
    itReal(`draws all ${String(items)} of ${file}`, async () => {
      const roadmap = await read(seedAddress(file));
      const titles = titlesOf(roadmap);
      expect(titles.length).to.equal(items);
      const { text, skipped } = writeMermaid(roadmap);
      expect(missing(titles, (await drawMermaid(text)) + skipped.join('\n'))).to.deep.equal([]);
      expect(missing(titles, readSvg(writeSvg(roadmap, { detail: 'items' })))).to.deep.equal([]);
    });
  }

  it('draws hostile titles as text', async () => {
    const when = makeWhen('May 2026', 'month', '2026-05-01', '2026-05-31');
    for (const title of [...attackTitles, 'section A', 'click x href "y"', 'a : b, 2026-01-01, 3d', '%%{init: {}}%%']) {
      const roadmap = makeRoadmap([makeMilestone('v1', [makeItem(title, { when })])], { title });
      for (const diagram of ['gantt', 'timeline'] as const) {
        const { text } = writeMermaid(roadmap, { diagram });
        expect(missing([title], await drawMermaid(text)), `${diagram}: ${title}`).to.deep.equal([]);
      }
      expect(missing([title], readSvg(writeSvg(roadmap)))).to.deep.equal([]);
    }
  });

  it('would see a diagram and a picture that are none', async () => {
    expect(await mermaid.parse('gantt\n  : 12', { suppressErrors: true })).to.equal(false);
    const broken = new DOMParser().parseFromString('<svg><text>a & b</text></svg>', 'image/svg+xml');
    expect(broken.querySelector('parsererror')).to.not.equal(null);
  });
});
