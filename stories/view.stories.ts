import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Roadmap } from '../src/core/model/types.ts';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import '../src/elements/define.ts';
import type { ViewName } from '../src/view/view-state.ts';
import bramble from './samples/bramble-1.4.md?raw';
import ferrule from './samples/ferrule.md?raw';
import kettle from './samples/kettle.md?raw';
import loom from './samples/loom.md?raw';
import orchard from './samples/orchard.json?raw';
import quillbox from './samples/quillbox.md?raw';
import tidegauge from './samples/tidegauge.md?raw';
import tsumugi from './samples/tsumugi.md?raw';
import wayfarer from './samples/wayfarer.md?raw';
import werkbank from './samples/werkbank.md?raw';

interface ViewArgs {
  text: string;
  view?: ViewName;
  views?: string;
  framed: boolean;
}

const meta: Meta<ViewArgs> = {
  title: 'View',
  component: 'roadmap-view',
  args: { framed: true },
  argTypes: { text: { control: 'text' }, view: { control: 'inline-radio', options: ['timeline', 'table', 'board'] } },
  render: ({ text, view, views, framed }): TemplateResult =>
    html`<roadmap-view
      .text=${text}
      view=${view ?? nothing}
      views=${views ?? nothing}
      today="2026-11-20"
      ?framed=${framed}
    ></roadmap-view>`,
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<ViewArgs>;

/** A legend of its own, statuses as marks, owners, a stretch target. */
export const StatusLegend: Story = { args: { text: bramble } };
/** Releases with themes and tags; nobody states a status, so no ring is drawn. */
export const Undated: Story = { args: { text: tidegauge } };
/** Dates, quarters and dependencies. */
export const Dated: Story = { args: { text: wayfarer } };
/** Task lists. */
export const Checkboxes: Story = { args: { text: loom, view: 'board' } };
/** Now, next, later. */
export const Horizons: Story = { args: { text: kettle, view: 'board' } };
/** Tables of one release, with what will slip. */
export const Tables: Story = { args: { text: quillbox, view: 'table' } };
/** Tables by release, with types. */
export const ReleaseTables: Story = { args: { text: ferrule, view: 'table' } };
/** JSON. */
export const Json: Story = { args: { text: orchard } };
/** German. */
export const German: Story = { args: { text: werkbank } };
/** Japanese. */
export const Japanese: Story = { args: { text: tsumugi } };
/** One view alone makes no choice. */
export const OneView: Story = { args: { text: bramble, views: 'table', framed: false } };

/** Elements of one's own choice inside: they share roadmap and state. */
export const OwnLayout: Story = {
  args: { text: bramble },
  render: ({ text }) =>
    html`<roadmap-view .text=${text}>
      <roadmap-summary compact framed></roadmap-summary>
      <p></p>
      <roadmap-legend variant="list" filter framed></roadmap-legend>
      <p></p>
      <roadmap-table framed></roadmap-table>
    </roadmap-view>`,
};

/** What a site made of the markdown, upgraded in place. */
export const UpgradedHtml: Story = {
  args: { text: loom },
  render: ({ text }) =>
    html`<roadmap-view framed>${siteHtml(parseRoadmap(text))}</roadmap-view>
      <p>What follows stays in its place.</p>`,
};

/** A heading and a task list per release, as generators of sites write them. */
function siteHtml({ title, milestones }: Roadmap): TemplateResult {
  return html`<h1>${title}</h1>
    ${milestones.map(
      ({ title: name, groups, items }) =>
        html`<h2>${name}</h2>
          ${taskList([...items, ...groups.flatMap((group) => group.items)])}`,
    )}`;
}

function taskList(items: readonly Item[]): TemplateResult {
  return html`<ul>
    ${items.map(
      (item) =>
        html`<li>
          <input type="checkbox" disabled ?checked=${item.status === 'done'} aria-label=${item.title} /> ${item.title}
          ${item.children.length === 0 ? nothing : taskList(item.children)}
        </li>`,
    )}
  </ul>`;
}
