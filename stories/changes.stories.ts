import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { Roadmap } from '../src/core/model/types.ts';
import '../src/elements/changes/define.ts';
import wayfarer from './samples/wayfarer.md?raw';

const read = (text: string): Roadmap => parseRoadmap(text, { uri: 'wayfarer.md' });

/** The sample a month earlier. */
const monthBefore = wayfarer
  .split('\n')
  .filter((line) => !line.includes('Undo for a whole day'))
  .map((line) => line.replace('Contour lines from open elevation data', 'Contour lines').replace('@yuki', '@tomasz'))
  .join('\n')
  .replace('### Safety', '- A compass that works indoors\n\n### Safety');

interface ChangesArgs {
  roadmap: Roadmap;
  older: Roadmap;
}

const meta: Meta<ChangesArgs> = {
  title: 'Changes',
  component: 'roadmap-changes',
  argTypes: { roadmap: { control: false }, older: { control: false } },
  render: ({ roadmap, older }): TemplateResult =>
    html`<roadmap-changes framed .roadmap=${roadmap} .older=${older}></roadmap-changes>`,
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<ChangesArgs>;

/** A month of work: added, reworded, handed over, removed. */
export const Month: Story = { args: { roadmap: read(wayfarer), older: read(monthBefore) } };

/** Finished, slipped, pulled in, rescheduled. */
export const Slips: Story = {
  args: {
    older: read(
      '# Plan\n\n## v1.0 (Q3 2026)\n\n- [ ] Sign in\n- [ ] Export\n- [ ] Colours\n\n## v1.1 (Q4 2026)\n\n- [ ] Import\n- [ ] Search\n',
    ),
    roadmap: read(
      '# Plan\n\n## v1.0 (Q4 2026)\n\n- [x] Sign in\n- [ ] Import\n- [ ] Colours @mira\n\n## v1.1 (Q1 2027)\n\n- [ ] Export\n- [ ] Search\n- [ ] Sharing\n',
    ),
  },
};

/** Two versions that say the same. */
export const Nothing: Story = { args: { roadmap: read(wayfarer), older: read(wayfarer) } };
