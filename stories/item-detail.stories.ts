import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { Roadmap } from '../src/core/model/types.ts';
import '../src/elements/table/define.ts';
import type { RoadmapTable } from '../src/elements/table/table.ts';

/** Everything that can be said of an item, said. */
const everything = `# Foundry roadmap

## v2.0 (Q3 2026)

### Server

| Item | Type | Status | Owner | Priority | Target | ETA | Issue | Effort | Description |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Cast in two halves | feature | in progress | @mira, @jonas | high | v2.1 | September 2026 | [#12](https://github.com/foundry/foundry/issues/12) | M | Both halves are cast at once and joined while they are warm. |
| Cold start | breaking change | blocked | @mira | low | | | [#40](https://github.com/foundry/foundry/issues/40) | L | |
| Quiet bellows | feature | planned | | | | | | S | Help wanted: nobody of us has one. |
`;

interface DetailArgs {
  roadmap: Roadmap;
  index: number;
  columns?: string;
}

const meta: Meta<DetailArgs> = {
  title: 'Item detail',
  component: 'roadmap-table',
  args: {
    roadmap: parseRoadmap(everything, { uri: 'ROADMAP.md', repository: 'foundry/foundry', revision: 'main' }),
    index: 0,
  },
  argTypes: { roadmap: { control: false } },
  render: ({ roadmap, index, columns }): TemplateResult => {
    const items = roadmap.milestones.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const open = (element?: Element): void => {
      const id = items[index]?.id;
      if (id !== undefined) (element as RoadmapTable | undefined)?.store.dispatch({ type: 'select', id });
    };
    return html`<roadmap-table framed .roadmap=${roadmap} .columns=${columns} ${ref(open)}></roadmap-table>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<DetailArgs>;

/** All facts in the detail, none in columns; links to the line of the source and to the issue. */
export const Everything: Story = { args: { columns: 'item' } };

/** What columns say already is left to them. */
export const BesideColumns: Story = {};

/** Little is known. */
export const Little: Story = { args: { index: 2, columns: 'item' } };
