import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/define.ts';
import type { RoadmapView } from '../src/elements/view/view.ts';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { LoadError } from '../src/view/store.ts';
import type { ViewName } from '../src/view/view-state.ts';
import bramble from './samples/bramble-1.4.md?raw';

interface StateArgs {
  /** Brings the element into the state. */
  prepare: (view: RoadmapView) => void;
  view: ViewName;
}

const sample = parseRoadmap(bramble, { uri: 'ROADMAP.md' });
const loadedAt = Date.UTC(2026, 10, 12, 9, 30);
const address = 'https://docs.example.org/ROADMAP.md';
const fault: LoadError = { code: 'http', status: 404, source: address };

const faulty =
  '# Plan\n\n## v1.0 (31 February 2026)\n\n-[ ] Dark theme\n- SQLite â†’ Postgres\n- [x] Search\n\n## v1.1\n';

const meta: Meta<StateArgs> = {
  title: 'States',
  component: 'roadmap-view',
  args: { view: 'timeline' },
  argTypes: { prepare: { control: false } },
  render: ({ prepare, view }): TemplateResult => {
    const start = (element?: Element): void => {
      if (element) prepare(element as RoadmapView);
    };
    return html`<roadmap-view framed view=${view} ${ref(start)}></roadmap-view>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<StateArgs>;

/** A skeleton in the shape of what will come. */
export const Loading: Story = {
  parameters: { staysBusy: true },
  args: { prepare: (view) => view.store.startLoading() },
};
/** The same, of a table. */
export const LoadingTable: Story = {
  parameters: { staysBusy: true },
  args: { view: 'table', prepare: (view) => view.store.startLoading() },
};
/** Nothing in the source is a plan. */
export const Empty: Story = {
  args: { prepare: (view) => view.store.setRoadmap(parseRoadmap('Hello.\n', { uri: address }), loadedAt) },
};
/** The source has faults: its author is told below, with the line of each. */
export const Findings: Story = {
  args: {
    view: 'table',
    prepare: (view) => view.store.setRoadmap(parseRoadmap(faulty, { uri: 'ROADMAP.md' }), loadedAt),
  },
};
/** Search and filters leave nothing. */
export const NoMatch: Story = {
  args: {
    view: 'table',
    prepare: (view) => {
      view.store.setRoadmap(sample, loadedAt);
      view.store.dispatch({ type: 'search', text: 'postgres' });
      view.store.dispatch({ type: 'toggle-filter', facet: 'status', value: 'in-progress' });
    },
  },
};
/** Loading failed. */
export const Failed: Story = { args: { prepare: (view) => view.store.fail(fault) } };
/** Loading again failed: the old copy stays. */
export const Stale: Story = {
  args: {
    prepare: (view) => {
      view.store.setRoadmap(sample, loadedAt);
      view.store.fail(fault);
    },
  },
};
