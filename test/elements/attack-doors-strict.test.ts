import { expect } from '@open-wc/testing';
import { AttackedPage } from '../security/attacked-page.ts';
import { doors, sendThrough } from '../security/doors.ts';

describe('attacks through other doors, policy strict', () => {
  let page: AttackedPage;
  before(async () => {
    page = await AttackedPage.open('strict');
  });
  after(() => page.close());

  for (const door of doors) {
    it(`${door.name}: ${String(door.attacks.length)} attacks, none gets through`, async function () {
      this.timeout(240_000);
      const found = await sendThrough(page, door);
      expect(found.slice(0, 20)).to.deep.equal([]);
    });
  }

  it('the page is unharmed', () => {
    expect(page.damage()).to.deep.equal([]);
  });
});
