import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { When } from '../../src/core/model/types.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { hasDays } from '../../src/export/dated.ts';
import { writeSvg } from '../../src/export/svg/write-svg.ts';
import { initialViewState } from '../../src/view/view-state.ts';
import { listPlotRows, rowSpan } from '../../src/view/plot-rows.ts';
import { milestone, roadmap, when } from './sample-models.ts';

const anchor = milestone('Anchor', [], { when: when('May 2025', '2025-05-01', '2025-05-31', 'month') });

/** What the element gives a place on its scale. */
function isPlaced(time: When): boolean {
  const { list } = listPlotRows(roadmap([anchor, milestone('Release', [], { when: time })]), initialViewState);
  return list.map(rowSpan)[1] !== undefined;
}

/** What the picture does: words beside the plot stand in quotes. */
function isDrawn(time: When): boolean {
  return !writeSvg(roadmap([anchor, milestone('Release', [], { when: time })])).includes(`“${time.text}”`);
}

const drawn: readonly When[] = [
  when('3 May 2026', '2026-05-03', '2026-05-03'),
  when('by 3 May 2026', undefined, '2026-05-03'),
  when('from June 2026', '2026-06-01', undefined, 'month'),
  when('12 Jan – 27 Mar 2026', '2026-01-12', '2026-03-27'),
  when('Q3 2026', '2026-07-01', '2026-09-30', 'quarter'),
  when('2027', '2027-01-01', '2027-12-31', 'year'),
];
const told: readonly When[] = [
  when('Summer 2026', '2026-06-01', '2026-08-31', 'season'),
  when('after the fair', undefined, undefined, 'none'),
  when('soon', '2026-06-01', '2026-06-30', 'none'),
  when('5–3 May', '2026-05-05', '2026-05-03'),
  when('31 February 2026', '2026-02-31', '2026-02-31'),
];

describe('times in the picture and in the element', () => {
  for (const time of drawn) {
    it(`have a place on the axis of both: ${time.text}`, () => {
      assert.deepEqual([isDrawn(time), isPlaced(time)], [true, true]);
    });
  }
  for (const time of told) {
    it(`are told in words by both: ${time.text}`, () => {
      assert.deepEqual([isDrawn(time), isPlaced(time)], [false, false]);
    });
  }
  it('are read so from a document', () => {
    const svg = writeSvg(parseRoadmap('## May 2026\n\n- Maps\n\n## Summer 2026\n\n- Sync\n'));
    assert.match(svg, /“Summer 2026”/);
    assert.doesNotMatch(svg, /“May 2026”/);
  });
});

describe('hasDays(when)', () => {
  it('takes what a calendar can hold, seasons among it', () => {
    for (const time of [...drawn, told[0]]) assert.equal(hasDays(time), true, time?.text);
  });
  it('refuses words alone, days that are not, and nothing at all', () => {
    for (const time of [told[1], told[4], undefined]) assert.equal(hasDays(time), false, time?.text);
  });
});
