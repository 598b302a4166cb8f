import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/summary/define.ts';
import type { RoadmapSummary } from '../src/elements/summary/summary.ts';
import type { Request } from '../src/view/requests.ts';
import bramble from './samples/bramble-1.4.md?raw';
import loom from './samples/loom.md?raw';
import quillbox from './samples/quillbox.md?raw';

interface SummaryArgs {
  text: string;
  compact: boolean;
  chart: boolean;
  views: string;
  exports: string;
  /** What a visitor did before the picture was taken. */
  requests?: readonly Request[];
}

const meta: Meta<SummaryArgs> = {
  title: 'Summary',
  component: 'roadmap-summary',
  args: { compact: false, chart: false, views: 'timeline table board', exports: '' },
  argTypes: { requests: { control: false } },
  render: ({ text, compact, chart, views, exports, requests }): TemplateResult => {
    const replay = (element?: Element): void => {
      for (const request of requests ?? []) (element as RoadmapSummary | undefined)?.store.dispatch(request);
    };
    return html`<roadmap-summary
      .text=${text}
      views=${views}
      exports=${exports}
      today="2026-11-20"
      framed
      ?compact=${compact}
      ?chart=${chart}
      ${ref(replay)}
    ></roadmap-summary>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<SummaryArgs>;

/** Progress, counts, search, filters and the choice of views. */
export const Full: Story = { args: { text: bramble } };
/** Searched and filtered. */
export const Filtered: Story = {
  args: {
    text: bramble,
    requests: [
      { type: 'search', text: 'a' },
      { type: 'toggle-filter', facet: 'status', value: 'in-progress' },
    ],
  },
};
/** Progress by release. */
export const Chart: Story = { args: { text: loom, chart: true } };
/** Nobody states a status for most: no more is said than is known. */
export const FewStatuses: Story = { args: { text: quillbox } };
/** Visitors may take the roadmap with them; what is no format is named where its author looks. */
export const Downloads: Story = { args: { text: bramble, exports: 'csv ics svg json pdf' } };
/** One line. */
export const Compact: Story = { args: { text: bramble, compact: true } };
