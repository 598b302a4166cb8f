import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../../../src/core/parse-roadmap.ts';

/** Kind, title and start of each milestone. */
const read = (text: string): (string | undefined)[][] =>
  parseRoadmap(text).milestones.map(({ kind, title, when }) => [kind, title, when?.start]);

describe('a numbered milestone inside a numbered phase', () => {
  it('is no release, and keeps its time', () => {
    assert.deepEqual(
      read(
        '# Lantern\n\n## Phase 1: Drawing (Q1-Q2 2027)\n\n' +
          '### Milestone 1.1: Icons (Q1 2027)\n\n- Signs\n\n### Milestone 1.2: Colours (Q2 2027)\n\n- Blue\n',
      ),
      [
        ['period', 'Milestone 1.1: Icons', '2027-01-01'],
        ['period', 'Milestone 1.2: Colours', '2027-04-01'],
      ],
    );
  });

  it('is a release where its number does not go on with that of the phase', () => {
    assert.deepEqual(
      read('# Lantern\n\n## Phase 1: Drawing\n\n### Milestone 3.0: Stars (Q1 2027)\n\n- Planets\n').map(
        ([kind]) => kind,
      ),
      ['version'],
    );
  });
});
