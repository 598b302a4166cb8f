import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './define.ts';

interface PlaygroundArgs {
  text: string;
}

const meta: Meta<PlaygroundArgs> = {
  title: 'Playground',
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
  args: { text: '' },
  render: ({ text }): TemplateResult =>
    html`<roadmap-playground .text=${text} samples="samples/" today="2026-11-20"></roadmap-playground>`,
};

// Storybook reads the description of the component from the default export.
export { meta as default };

/** Paste a roadmap, or choose a sample. */
export const Start: StoryObj<PlaygroundArgs> = {};

/** Findings with fixes. */
export const Findings: StoryObj<PlaygroundArgs> = {
  args: {
    text: '# Plan\n\n## v1.0 (Q3 2026)\n\n-[ ] Dark theme\n- [x] Search @ana\n- SQLite â†’ Postgres\nCoverage goal: 25%\n\n## v1.1\n',
  },
};
