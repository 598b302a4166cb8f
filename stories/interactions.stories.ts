import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor as waitBriefly } from 'storybook/test';
import '../src/elements/define.ts';
import type { ViewName } from '../src/view/view-state.ts';
import kettle from './samples/kettle.md?raw';
import loom from './samples/loom.md?raw';

interface InteractionArgs {
  text: string;
  view: ViewName;
}

const meta: Meta<InteractionArgs> = {
  title: 'Interactions',
  component: 'roadmap-view',
  args: { text: kettle, view: 'table' },
  argTypes: { view: { control: 'inline-radio', options: ['timeline', 'table', 'board'] } },
  render: ({ text, view }): TemplateResult =>
    html`<roadmap-view .text=${text} view=${view} today="2026-11-20" framed></roadmap-view>`,
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<InteractionArgs>;

/** Waits as long as a slow machine needs. */
const waitFor: typeof waitBriefly = (callback) => waitBriefly(callback, { timeout: 10_000 });

/** All elements of a kind, shadow roots included. */
function findAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(element.shadowRoot, selector) : []),
  ]);
}

/** The first element of a kind that holds a text, once it is there. */
function find(root: ParentNode, selector: string, text = ''): Promise<HTMLElement> {
  return waitFor(() => {
    const found = findAll(root, selector).find(({ textContent }) => textContent.includes(text));
    if (found === undefined) throw new Error(`no ${selector} with '${text}'`);
    return found;
  });
}

const rows = (root: ParentNode): number => findAll(root, 'button[part="expand"]').length;

/** One button opens what a visitor can take along; what is no format is named to the author of the page. */
export const Downloading: Story = {
  render: ({ text }) =>
    html`<roadmap-view .text=${text} exports="csv ics svg json pdf" today="2026-11-20" framed></roadmap-view>`,
  play: async ({ canvasElement }) => {
    const button = await find(canvasElement, 'button[part="export"]');
    await userEvent.click(button);
    await find(canvasElement, '[part="exports"] button', 'Spreadsheet (CSV)');
    await find(canvasElement, '[part="exports"] p', 'pdf');
    await expect(button.getAttribute('aria-expanded')).toBe('true');
  },
};

/** A search leaves the rows that have the word. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'button[part="expand"]');
    const before = rows(canvasElement);
    const field = await find(canvasElement, 'input[type="search"]');
    await userEvent.type(field, 'zzzz');
    await waitFor(() => expect(rows(canvasElement)).toBe(0));
    await userEvent.type(field, '{Backspace}{Backspace}{Backspace}{Backspace}');
    await waitFor(() => expect(rows(canvasElement)).toBe(before));
  },
};

/** A filter is a button that stays pressed. */
export const Filtering: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'button[part="expand"]');
    const before = rows(canvasElement);
    const chip = await find(canvasElement, 'roadmap-legend [role="toolbar"] button, [role="toolbar"] button');
    await userEvent.click(chip);
    await waitFor(() => expect(findAll(canvasElement, '[role="toolbar"] button[aria-pressed="true"]')).toHaveLength(1));
    await waitFor(() => expect(rows(canvasElement)).toBeLessThan(before));
  },
};

/** Tabs choose the view; arrow keys go from one to the next. */
export const ChoosingViews: Story = {
  play: async ({ canvasElement }) => {
    const tab = await find(canvasElement, '[role="tab"]', 'Board');
    await userEvent.click(tab);
    await find(canvasElement, '[part~="card-title"]');
    await waitFor(() => expect(tab).toHaveAttribute('aria-selected', 'true'));
    await userEvent.keyboard('{ArrowLeft}');
    await find(canvasElement, 'button[part="expand"]');
  },
};

/** A row opens to what else is said of its item. */
export const OpeningRows: Story = {
  play: async ({ canvasElement }) => {
    const row = await find(canvasElement, 'button[part="expand"]');
    await userEvent.click(row);
    await waitFor(() => expect(row).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.click(row);
    await waitFor(() => expect(row).toHaveAttribute('aria-expanded', 'false'));
  },
};

/** A column sorts; a second press turns the order round. */
export const Sorting: Story = {
  play: async ({ canvasElement }) => {
    const column = await find(canvasElement, 'button[part="sort"]');
    await userEvent.click(column);
    await waitFor(() => expect(findAll(canvasElement, '[aria-sort="ascending"]').length).toBeGreaterThan(0));
    await userEvent.click(await find(canvasElement, '[aria-sort="ascending"] button[part="sort"]'));
    await waitFor(() => expect(findAll(canvasElement, '[aria-sort="descending"]').length).toBeGreaterThan(0));
  },
};

/** A release of the timeline opens to its items. */
export const OpeningReleases: Story = {
  args: { text: loom, view: 'timeline' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '[part="cell"] button'));
    await find(canvasElement, '[part="panel"] [part="item"]');
  },
};
