import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Roadmap, Status } from '../src/core/model/types.ts';
import '../src/elements/legend/define.ts';
import type { RoadmapLegend } from '../src/elements/legend/legend.ts';
import type { Request } from '../src/view/requests.ts';
import bramble from './samples/bramble-1.4.md?raw';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';

interface LegendArgs {
  roadmap: Roadmap;
  variant: 'chips' | 'list' | 'key';
  filter: boolean;
  facets: string;
  /** What a visitor did before the picture was taken. */
  requests?: readonly Request[];
}

const sample = parseRoadmap(bramble);
const statuses: readonly Status[] = [
  'done',
  'in-progress',
  'at-risk',
  'blocked',
  'planned',
  'considering',
  'dropped',
  'unknown',
];
/** One task list with every status there is, and every flag. */
const every = ((): Roadmap => {
  const roadmap = structuredClone(
    parseRoadmap(`# All\n\n## v1.0\n\n${statuses.map((name) => `- Item ${name}`).join('\n')}\n`),
  );
  for (const [index, item] of (roadmap.milestones[0]?.items ?? []).entries()) {
    item.status = statuses[index] ?? 'unknown';
    item.helpWanted = index === 1;
    item.stretch = index === 2;
    item.breaking = index === 3;
  }
  return roadmap;
})();

const meta: Meta<LegendArgs> = {
  title: 'Legend',
  component: 'roadmap-legend',
  args: { roadmap: sample, variant: 'chips', filter: false, facets: 'status flag' },
  argTypes: { roadmap: { control: false }, requests: { control: false } },
  render: ({ roadmap, variant, filter, facets, requests }): TemplateResult => {
    const replay = (element?: Element): void => {
      for (const request of requests ?? []) (element as RoadmapLegend | undefined)?.store.dispatch(request);
    };
    return html`<roadmap-legend
      .roadmap=${roadmap}
      variant=${variant}
      facets=${facets}
      framed
      ?filter=${filter}
      ${ref(replay)}
    ></roadmap-legend>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<LegendArgs>;

/** A key of small entries. */
export const Chips: Story = {};
/** Filters, two of them set. */
export const Filters: Story = {
  args: {
    filter: true,
    requests: [
      { type: 'toggle-filter', facet: 'status', value: 'in-progress' },
      { type: 'toggle-filter', facet: 'status', value: 'planned' },
      { type: 'toggle-filter', facet: 'flag', value: 'help-wanted' },
    ],
  },
};
/** One a line, with bars and the document's own words. */
export const List: Story = {
  args: { variant: 'list', filter: true, requests: [{ type: 'toggle-filter', facet: 'status', value: 'in-progress' }] },
};
/** Every status and flag there is. */
export const Key: Story = { args: { roadmap: every, variant: 'key' } };
/** Filters by what else items have. */
export const OtherFacets: Story = { args: { variant: 'list', filter: true, facets: 'milestone group tag owner' } };
