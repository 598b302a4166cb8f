import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Roadmap } from '../src/core/model/types.ts';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import '../src/elements/timeline/define.ts';
import type { RoadmapTimeline } from '../src/elements/timeline/timeline.ts';
import type { Request } from '../src/view/requests.ts';
import type { Zoom } from '../src/view/view-state.ts';
import bramble from './samples/bramble-1.4.md?raw';
import ferrule from './samples/ferrule.md?raw';
import kettle from './samples/kettle.md?raw';
import loom from './samples/loom.md?raw';
import quillbox from './samples/quillbox.md?raw';
import tidegauge from './samples/tidegauge.md?raw';
import tsumugi from './samples/tsumugi.md?raw';
import wayfarer from './samples/wayfarer.md?raw';
import werkbank from './samples/werkbank.md?raw';

interface TimelineArgs {
  roadmap: Roadmap;
  axis: 'auto' | 'ordinal' | 'time';
  laneWidth: 'equal' | 'count';
  groupBy: 'theme' | 'component';
  zoom?: Zoom;
  framed: boolean;
  today: string;
  /** What a visitor did before the picture was taken. */
  requests?: readonly Request[];
}

const read = (text: string, name: string): Roadmap => parseRoadmap(text, { uri: name, today: '2026-08-20' });

const meta: Meta<TimelineArgs> = {
  title: 'Timeline',
  component: 'roadmap-timeline',
  args: { framed: true, axis: 'auto', laneWidth: 'equal', groupBy: 'theme', today: '2026-08-20' },
  argTypes: {
    roadmap: { control: false },
    requests: { control: false },
    zoom: { control: 'select', options: [undefined, 'fit', 'year', 'quarter', 'month'] },
  },
  render: ({ roadmap, axis, laneWidth, groupBy, zoom, framed, today, requests }): TemplateResult => {
    const replay = (element?: Element): void => {
      for (const request of requests ?? []) (element as RoadmapTimeline | undefined)?.store.dispatch(request);
    };
    return html`<roadmap-timeline
      .roadmap=${roadmap}
      .axis=${axis}
      .laneWidth=${laneWidth}
      .groupBy=${groupBy}
      .zoom=${zoom}
      .today=${today}
      ?framed=${framed}
      ${ref(replay)}
    ></roadmap-timeline>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<TimelineArgs>;

const loomRoadmap = read(loom, 'loom.md');
const tidegaugeRoadmap = read(tidegauge, 'tidegauge.md');
const wayfarerRoadmap = read(wayfarer, 'wayfarer.md');
const select = (roadmap: Roadmap, index: number): readonly Request[] => {
  const id = roadmap.milestones[index]?.id;
  return id === undefined ? [] : [{ type: 'select', id }];
};

/** Releases with themes and tags, no dates, no statuses. */
export const Releases: Story = { args: { roadmap: tidegaugeRoadmap } };

/** One release open. */
export const ReleaseOpen: Story = { args: { roadmap: loomRoadmap, requests: select(loomRoadmap, 1) } };

/** Fuller releases are wider. */
export const LanesByItemCount: Story = { args: { roadmap: tidegaugeRoadmap, laneWidth: 'count' } };

/** Rows are the first tag of each item. */
export const RowsByComponent: Story = { args: { roadmap: tidegaugeRoadmap, groupBy: 'component' } };

/** Found items stand out, the rest stays as context. */
export const Searched: Story = { args: { roadmap: tidegaugeRoadmap, requests: [{ type: 'search', text: 'cli' }] } };

/** One release with statuses and a stretch goal for the next. */
export const Statuses: Story = { args: { roadmap: read(bramble, 'bramble-1.4.md') } };

/** A status that only a heading says. */
export const SlippingItems: Story = { args: { roadmap: read(quillbox, 'quillbox.md') } };

/** A table a release, with types; a notice, and a range of versions. */
export const Tables: Story = { args: { roadmap: read(ferrule, 'ferrule.md') } };

/** Task lists. */
export const TaskLists: Story = { args: { roadmap: loomRoadmap } };

/** Now, next, later, and states. */
export const Horizons: Story = { args: { roadmap: read(kettle, 'kettle.md') } };

/** Japanese. */
export const Japanese: Story = { args: { roadmap: read(tsumugi, 'tsumugi.md') } };

/** German. */
export const German: Story = { args: { roadmap: read(werkbank, 'werkbank.md') } };

/** Days, quarters, months and halves; what has no date in a band. */
export const Dates: Story = { args: { roadmap: wayfarerRoadmap } };

/** A milestone open to its items. */
export const DatesOpen: Story = {
  args: {
    roadmap: wayfarerRoadmap,
    requests: wayfarerRoadmap.milestones.slice(2, 3).map(({ id }): Request => ({ type: 'open', id, open: true })),
  },
};

/** Wider than its room: scrolls by itself, begins at today. */
export const DatesByMonth: Story = { args: { roadmap: wayfarerRoadmap, zoom: 'month' } };

/** Dates left aside. */
export const DatesAsOrder: Story = { args: { roadmap: wayfarerRoadmap, axis: 'ordinal' } };

/** Items found in a time plot. */
export const DatesSearched: Story = {
  args: { roadmap: wayfarerRoadmap, requests: [{ type: 'search', text: 'offline' }] },
};
