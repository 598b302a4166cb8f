import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/define.ts';
import type { ViewName } from '../src/view/view-state.ts';
import { generateRoadmap, type Plan } from './generate-roadmap.ts';

interface SizeArgs extends Plan {
  view: ViewName;
}

const meta: Meta<SizeArgs> = {
  title: 'Sizes and axes',
  component: 'roadmap-view',
  // All on one page would be fifty thousand items.
  tags: ['!autodocs'],
  args: { view: 'timeline', dates: 'none' },
  argTypes: {
    view: { control: 'inline-radio', options: ['timeline', 'table', 'board'] },
    dates: { control: 'inline-radio', options: ['none', 'all', 'some'] },
    items: { control: { type: 'number', min: 1, max: 20_000 } },
    releases: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: ({ view, ...plan }): TemplateResult =>
    html`<roadmap-view .roadmap=${generateRoadmap(plan)} view=${view} today="2026-05-20" framed></roadmap-view>`,
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<SizeArgs>;

/** Five items. */
export const Five: Story = { args: { items: 5, releases: 3 } };
/** Sixty items. */
export const Sixty: Story = { args: { items: 60, releases: 6 } };
/** A thousand items. */
export const Thousand: Story = { args: { items: 1_000, releases: 24 } };
/** Ten thousand items. */
export const TenThousand: Story = { args: { items: 10_000, releases: 100 } };
/** A thousand items as a table. */
export const ThousandTable: Story = { args: { items: 1_000, releases: 24, view: 'table' } };
/** Ten thousand items as a table. */
export const TenThousandTable: Story = { args: { items: 10_000, releases: 100, view: 'table' } };
/** A thousand items as a board. */
export const ThousandBoard: Story = { args: { items: 1_000, releases: 24, view: 'board' } };
/** Ten thousand items as a board. */
export const TenThousandBoard: Story = { args: { items: 10_000, releases: 100, view: 'board' } };
/** Releases in their order, where none has a date. */
export const OrdinalAxis: Story = { args: { items: 60, releases: 6, dates: 'none' } };
/** Releases along time, where all have dates. */
export const TimeAxis: Story = { args: { items: 60, releases: 6, dates: 'all' } };
/** Some have dates: those stand along time, the others beside it. */
export const MixedAxis: Story = { args: { items: 60, releases: 6, dates: 'some' } };
/** Ten thousand items along time. */
export const TenThousandDates: Story = { args: { items: 10_000, releases: 40, dates: 'all' } };
