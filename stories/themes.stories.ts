import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/define.ts';
import type { ViewName } from '../src/view/view-state.ts';
import page from '../docs/theming.md?raw';
import bramble from './samples/bramble-1.4.md?raw';

interface ThemeArgs {
  /** Line of the theming page that the theme stands under. */
  heading: string;
  view: ViewName;
  /** What a page sets that has such a theme. */
  surroundings?: Readonly<Record<string, string>>;
}

/** Custom properties that the theming page sets under a line, so that what it promises is what is shown. */
function readTheme(heading: string): [string, string][] {
  const start = page.indexOf(`\n${heading}`);
  const block = /```css\n(.*?)```/s.exec(page.slice(start))?.[1] ?? '';
  return [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

const meta: Meta<ThemeArgs> = {
  title: 'Themes',
  component: 'roadmap-view',
  args: { view: 'timeline' },
  argTypes: { view: { control: 'inline-radio', options: ['timeline', 'table', 'board'] }, heading: { control: false } },
  render: ({ heading, view, surroundings = {} }): TemplateResult => {
    const paint = (element?: Element): void => {
      const properties = [...Object.entries(surroundings), ...readTheme(heading)];
      for (const [name, value] of properties) (element as HTMLElement | undefined)?.style.setProperty(name, value);
    };
    return html`<roadmap-view .text=${bramble} view=${view} framed ${ref(paint)}></roadmap-view>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<ThemeArgs>;

/** As on GitHub. */
export const GithubLike: Story = { args: { heading: 'GitHub-like' } };
/** As on a Docusaurus site, from variables that such a site sets. */
export const DocusaurusLike: Story = {
  args: {
    heading: 'Docusaurus-like',
    surroundings: {
      '--ifm-font-family-base': 'system-ui, sans-serif',
      '--ifm-font-family-monospace': 'ui-monospace, monospace',
      '--ifm-link-color': 'light-dark(#20744a, #27c2a0)',
      '--ifm-background-color': 'light-dark(#ffffff, #1b1b1d)',
      '--ifm-background-surface-color': 'light-dark(#ffffff, #242526)',
      '--ifm-color-emphasis-200': 'light-dark(#ebedf0, #444950)',
      '--ifm-font-color-base': 'light-dark(#1c1e21, #e3e3e3)',
      '--ifm-global-radius': '6px',
    },
  },
};
/** With the most contrast. */
export const HighContrast: Story = { args: { heading: 'High contrast' } };
/** A table with the most contrast. */
export const HighContrastTable: Story = { args: { heading: 'High contrast', view: 'table' } };
