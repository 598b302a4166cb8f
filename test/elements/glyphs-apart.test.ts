/** Statuses and flags are told apart without colour: by the shape of their picture, and by the pattern of their bar. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../src/elements/define.ts';
import { glyphDrawing } from '../../src/elements/internal/glyph.ts';
import type { RoadmapTimeline } from '../../src/elements/timeline/timeline.ts';
import type { RoadmapLegend } from '../../src/elements/legend/legend.ts';
import type { Roadmap, Status } from '../../src/core/model/types.ts';
import { glyphSvg } from '../../src/export/svg/svg-glyphs.ts';
import { statusLook } from '../../src/view/status-look.ts';
import { statusOrder } from '../../src/core/model/status-order.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { until } from './until.ts';

const names = [...statusOrder, 'partial', 'not-started', 'help-wanted', 'stretch', 'breaking'] as const;
type Name = (typeof names)[number];
/** Pixels a side: as small as glyphs are drawn. */
const size = 12;

/** How dark each pixel of a glyph is, from 0 to 1. */
async function drawGlyph(name: Name): Promise<number[]> {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(glyphDrawing(name), svg as unknown as HTMLElement);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('style', 'fill: none; stroke: none; color: black');
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, size, size);
  return Array.from({ length: size * size }, (_, pixel) => (data[pixel * 4 + 3] ?? 0) / 255);
}

/** How much of the picture differs, in pixels that turn from white to black. */
const difference = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, pixel) => sum + Math.abs(value - (other[pixel] ?? 0)), 0);

/** The outlines in a picture, whatever they are filled with. */
const outlines = (picture: Element): string[] =>
  [...picture.querySelectorAll('path, circle, rect')].map((node) =>
    ['d', 'cx', 'cy', 'r', 'x', 'y', 'width', 'stroke-dasharray']
      .map((name) => node.getAttribute(name) ?? '')
      .join(' '),
  );

/** The outlines of a status in the elements, and in the exported picture. */
function bothOutlines(roadmap: Roadmap, status: Status): [string[], string[]] {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(glyphDrawing(statusLook(roadmap, status)), drawn as unknown as HTMLElement);
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${glyphSvg(roadmap, status, 0, 0, 16)}</svg>`;
  return [outlines(drawn), outlines(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement)];
}

const every = makeRoadmap([
  makeMilestone(
    'v1',
    statusOrder.map((status) => makeItem(status, { id: status, status, helpWanted: true })),
  ),
]);

const backgroundOf = (node: Element): string => {
  const { backgroundColor, backgroundImage, borderStyle, borderColor } = getComputedStyle(node);
  return [backgroundColor, backgroundImage, borderStyle, borderColor].join(' ');
};

describe('statuses and flags without colour', () => {
  it('have the same shapes in the exported picture', () => {
    for (const status of statusOrder) {
      const [element, picture] = bothOutlines(every, status);
      expect(picture, status).to.deep.equal(element);
    }
  });

  it('follow the words of the legend in both', () => {
    const partly = makeRoadmap([], { statuses: [{ status: 'in-progress', label: 'Partially done', marks: ['🚧'] }] });
    const [element, picture] = bothOutlines(partly, 'in-progress');
    expect(picture).to.deep.equal(element);
    expect(picture).not.to.deep.equal(bothOutlines(every, 'in-progress')[1]);
  });

  it('differ in shape, each from each', async () => {
    const drawings = new Map<Name, number[]>();
    for (const name of names) drawings.set(name, await drawGlyph(name));
    const alike: string[] = [];
    for (const [one, drawing] of drawings) {
      expect(difference(drawing, new Array<number>(size * size).fill(0)), one).to.be.greaterThan(10);
      for (const [other, another] of drawings)
        if (one < other && difference(drawing, another) < 6) alike.push(`${one} and ${other}`);
    }
    expect(alike).to.deep.equal([]);
  });

  it('a shape is no different from itself', async () => {
    expect(difference(await drawGlyph('done'), await drawGlyph('done'))).to.equal(0);
  });

  describe('in forced colours', () => {
    before(() => executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }] as never));
    after(() => executeServerCommand('media-features', [{ name: 'forced-colors', value: 'none' }] as never));

    it('pictures have the colour of text, on the page’s own', async () => {
      const legend = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${every} variant="list"></roadmap-legend>`,
      );
      const glyphs = [...legend.renderRoot.querySelectorAll('.glyph')];
      expect(glyphs).to.have.lengthOf(statusOrder.length + 1);
      const probe = await fixture(html`<i style="color: CanvasText; background: Canvas"></i>`);
      const { color, backgroundColor } = getComputedStyle(probe);
      expect(color).not.to.equal(backgroundColor);
      expect(glyphs.map((glyph) => getComputedStyle(glyph).color)).to.deep.equal(glyphs.map(() => color));
    });

    it('bars of exact dates are filled, those of whole periods hollow', async () => {
      const dated = makeRoadmap([
        makeMilestone('Exact', [], { when: makeWhen('1 to 31 March 2026', 'day', '2026-03-01', '2026-03-31') }),
        makeMilestone('Period', [], { when: makeWhen('Q2 2026', 'quarter', '2026-04-01', '2026-06-30') }),
      ]);
      const timeline = await fixture<RoadmapTimeline>(html`<roadmap-timeline .roadmap=${dated}></roadmap-timeline>`);
      await until(() => timeline.renderRoot.querySelectorAll('.bar').length === 2, 'both bars are drawn');
      const [exact, period] = [...timeline.renderRoot.querySelectorAll('.bar')].map(
        (bar) => getComputedStyle(bar).backgroundColor,
      );
      expect(exact).not.to.equal(period);
    });

    it('bars of what is done, begun, planned and unstated differ in pattern', async () => {
      const legend = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${every} variant="list"></roadmap-legend>`,
      );
      const patterns = ['done', 'in-progress', 'planned', 'unknown'].map((status) =>
        backgroundOf(legend.renderRoot.querySelector(`.segment.${status}`)!),
      );
      expect(new Set(patterns).size).to.equal(4);
    });
  });
});
