/** The same attacks through the same doors, whatever the page's policy. */
import { expect } from '@open-wc/testing';
import { AttackedPage, type Policy } from './attacked-page.ts';
import { doors, sendThrough } from './doors.ts';

/**
 * Describes that nothing gets through any door. Policies have a test file each, as the runner has files in turns.
 * @param policy policy of the page
 */
export function describeDoors(policy: Policy): void {
  describe(`attacks through other doors, policy ${policy}`, () => {
    let page: AttackedPage;
    before(async () => {
      page = await AttackedPage.open(policy);
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
}
