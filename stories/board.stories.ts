import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { Roadmap } from '../src/core/model/types.ts';
import type { RoadmapBoard } from '../src/elements/board/board.ts';
import '../src/elements/board/define.ts';
import type { Request } from '../src/view/requests.ts';
import bramble from './samples/bramble-1.4.md?raw';
import kettle from './samples/kettle.md?raw';
import loom from './samples/loom.md?raw';
import tidegauge from './samples/tidegauge.md?raw';
import wayfarer from './samples/wayfarer.md?raw';
import { generateRoadmap } from './generate-roadmap.ts';

interface BoardArgs {
  roadmap: Roadmap;
  columns?: string;
  framed: boolean;
  /** What a visitor did before the picture was taken. */
  requests?: readonly Request[];
}

const read = (text: string, name: string): Roadmap => parseRoadmap(text, { uri: name });

const meta: Meta<BoardArgs> = {
  title: 'Board',
  component: 'roadmap-board',
  args: { framed: true },
  argTypes: { roadmap: { control: false }, requests: { control: false } },
  render: ({ roadmap, columns, framed, requests }): TemplateResult => {
    const replay = (element?: Element): void => {
      for (const request of requests ?? []) (element as RoadmapBoard | undefined)?.store.dispatch(request);
    };
    return html`<roadmap-board
      .roadmap=${roadmap}
      .columns=${columns}
      ?framed=${framed}
      ${ref(replay)}
    ></roadmap-board>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<BoardArgs>;

/** Five statuses, in the document's own words. */
export const ByStatus: Story = { args: { roadmap: read(wayfarer, 'wayfarer.md') } };

/** Releases as columns. */
export const ByRelease: Story = { args: { roadmap: read(wayfarer, 'wayfarer.md'), columns: 'milestone' } };

/** Eight releases: two rows of four columns where there is room. */
export const EightReleases: Story = {
  args: { roadmap: generateRoadmap({ items: 40, releases: 8 }), columns: 'milestone' },
};

/** Now, next, later; what no horizon holds stands in a column of its own. */
export const ByHorizon: Story = { args: { roadmap: read(kettle, 'kettle.md'), columns: 'horizon' } };

/** Nobody states a status: columns are releases. */
export const NoStatuses: Story = { args: { roadmap: read(tidegauge, 'tidegauge.md') } };

/** Cards with nested items say how many of them are done. */
export const NestedItems: Story = { args: { roadmap: read(loom, 'loom.md') } };

/** Owners, help wanted, stretch goals. */
export const FlagsAndOwners: Story = { args: { roadmap: read(bramble, 'bramble-1.4.md') } };

/** A card that is open. */
export const OpenCard: Story = {
  args: { roadmap: read(loom, 'loom.md'), requests: [{ type: 'select', id: parentId(read(loom, 'loom.md')) }] },
};

/** A search leaves some cards in some columns. */
export const Filtered: Story = {
  args: { roadmap: read(wayfarer, 'wayfarer.md'), requests: [{ type: 'search', text: 'map' }] },
};

/** Search leaves nothing. */
export const NoMatch: Story = {
  args: { roadmap: read(wayfarer, 'wayfarer.md'), requests: [{ type: 'search', text: 'postgres' }] },
};

/** Four items: one list says it all. */
export const FourItems: Story = {
  args: { roadmap: read('# Small\n\n## Next\n\n- [x] One\n- [ ] Two\n- [ ] Three\n- Four\n', 'small.md') },
};

function parentId({ milestones }: Roadmap): string {
  return milestones.flatMap(({ items }) => items).find(({ children }) => children.length > 0)?.id ?? '';
}
