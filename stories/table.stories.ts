import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { Roadmap } from '../src/core/model/types.ts';
import '../src/elements/table/define.ts';
import type { RoadmapTable } from '../src/elements/table/table.ts';
import type { Request } from '../src/view/requests.ts';
import bramble from './samples/bramble-1.4.md?raw';
import ferrule from './samples/ferrule.md?raw';
import kettle from './samples/kettle.md?raw';
import loom from './samples/loom.md?raw';
import quillbox from './samples/quillbox.md?raw';
import tsumugi from './samples/tsumugi.md?raw';
import wayfarer from './samples/wayfarer.md?raw';
import werkbank from './samples/werkbank.md?raw';

interface TableArgs {
  roadmap: Roadmap;
  columns?: string;
  groupBy?: string;
  sort?: string;
  expanded?: string;
  pageSize?: number;
  framed: boolean;
  /** What a visitor did before the picture was taken. */
  requests?: readonly Request[];
}

const read = (text: string, name: string): Roadmap => parseRoadmap(text, { uri: name });

const meta: Meta<TableArgs> = {
  title: 'Table',
  component: 'roadmap-table',
  args: { framed: true },
  argTypes: { roadmap: { control: false }, requests: { control: false } },
  render: ({ roadmap, columns, groupBy, sort, expanded, pageSize, framed, requests }): TemplateResult => {
    const replay = (element?: Element): void => {
      for (const request of requests ?? []) (element as RoadmapTable | undefined)?.store.dispatch(request);
    };
    return html`<roadmap-table
      .roadmap=${roadmap}
      .columns=${columns}
      .groupBy=${groupBy}
      .sort=${sort}
      .expanded=${expanded}
      .pageSize=${pageSize ?? 100}
      ?framed=${framed}
      ${ref(replay)}
    ></roadmap-table>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<TableArgs>;

/** Core, desired and slipping items of one release: no status column, as only a heading says one. */
export const SlippingItems: Story = { args: { roadmap: read(quillbox, 'quillbox.md') } };

/** Types and descriptions; descriptions are cut after two lines and open in the row. */
export const TypesAndDescriptions: Story = { args: { roadmap: read(ferrule, 'ferrule.md') } };

/** Status, owner and issue of each item; the document's own words for statuses. */
export const StatusOwnerIssue: Story = { args: { roadmap: read(wayfarer, 'wayfarer.md') } };

/** Nested items stand below their parent, which says how many of them are done. */
export const NestedItems: Story = { args: { roadmap: read(loom, 'loom.md') } };

/** Groups in groups, owners at headings, a stretch goal for the next release. */
export const GroupsInGroups: Story = { args: { roadmap: read(bramble, 'bramble-1.4.md') } };

/** German columns. */
export const German: Story = { args: { roadmap: read(werkbank, 'werkbank.md') } };

/** Japanese quarters. */
export const Japanese: Story = { args: { roadmap: read(tsumugi, 'tsumugi.md') } };

/** Ordered by issue: one head says so, rows without an issue come last. */
export const Sorted: Story = { args: { roadmap: read(wayfarer, 'wayfarer.md'), sort: 'issue:asc' } };

/** Gathered by status instead of by release. */
export const ByStatus: Story = { args: { roadmap: read(wayfarer, 'wayfarer.md'), groupBy: 'status' } };

/** A row that is open. */
export const OpenRow: Story = {
  args: {
    roadmap: read(ferrule, 'ferrule.md'),
    requests: [{ type: 'open', id: firstId(read(ferrule, 'ferrule.md')), open: true }],
  },
};

/** Search leaves two sections with hits; the others are closed. */
export const Filtered: Story = {
  args: { roadmap: read(wayfarer, 'wayfarer.md'), requests: [{ type: 'search', text: 'map' }] },
};

/** Search leaves nothing. */
export const NoMatch: Story = {
  args: { roadmap: read(kettle, 'kettle.md'), requests: [{ type: 'search', text: 'postgres' }] },
};

/** Columns that were asked for. */
export const ChosenColumns: Story = { args: { roadmap: read(werkbank, 'werkbank.md'), columns: 'owner, when' } };

/** All sections closed. */
export const Closed: Story = { args: { roadmap: read(wayfarer, 'wayfarer.md'), expanded: 'none' } };

/** One thousand items: the first unfinished release is open, each release is a table of its own. */
export const ThousandItems: Story = { args: { roadmap: many(1000, 12) } };

/** Ten thousand items: everything is closed, a release opens a page at a time. */
export const TenThousandItems: Story = { args: { roadmap: many(10_000, 20) } };

/** Three items: nothing to sort or to gather. */
export const ThreeItems: Story = { args: { roadmap: many(3, 1) } };

function firstId({ milestones }: Roadmap): string {
  return milestones.flatMap(({ items }) => items)[0]?.id ?? '';
}

/** Makes a roadmap of many items that differ in what they say. */
function many(items: number, milestones: number): Roadmap {
  const statuses = ['x', ' ', '~'];
  const lines = Array.from({ length: milestones }, (_, release) => [
    `## v${String(release + 1)}.0`,
    ...Array.from({ length: Math.ceil(items / milestones) }, (_, index) =>
      release * Math.ceil(items / milestones) + index < items
        ? `- [${release < 3 ? 'x' : (statuses[index % 3] ?? ' ')}] Item ${String(release + 1)}.${String(index + 1)} (#${String(100 + index)})`
        : '',
    ),
  ]);
  return read(`# Portfolio\n\n${lines.flat().join('\n')}\n`, 'portfolio.md');
}
