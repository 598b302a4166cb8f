/** What a page puts below an element. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';
import { until } from './until.ts';

const plan = makeRoadmap([makeMilestone('v1.0', [makeItem('Search', { status: 'done' })])], {
  diagnostics: [{ code: 'no-title', severity: 'info', message: 'No title.' }],
});

describe('slot footer', () => {
  for (const name of ['legend', 'summary', 'diagnostics'])
    it(`stands below <roadmap-${name}>`, async () => {
      const box = await fixture(html`<div></div>`);
      box.innerHTML = `<roadmap-${name}><p slot="footer">Below</p></roadmap-${name}>`;
      const element = box.firstElementChild!;
      (element as unknown as { roadmap: unknown }).roadmap = plan;
      const footer = element.querySelector('p')!;
      await until(() => footer.assignedSlot !== null, 'it has a place');
      const drawn = element.shadowRoot!.querySelector('.root')!;
      expect(footer.getBoundingClientRect().top).to.be.at.least(drawn.getBoundingClientRect().bottom - 1);
    });

  it('of another name has no place', async () => {
    const box = await fixture(
      html`<div>
        <roadmap-legend .roadmap=${plan}><p slot="foot">Below</p></roadmap-legend>
      </div>`,
    );
    await until(() => box.firstElementChild!.shadowRoot!.querySelector('.root') !== null, 'it is drawn');
    expect(box.querySelector('p')!.assignedSlot).to.equal(null);
  });
});
