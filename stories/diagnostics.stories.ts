import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { Diagnostic, Roadmap } from '../src/core/model/types.ts';
import '../src/elements/diagnostics/define.ts';
import ferrule from './samples/ferrule.md?raw';

interface DiagnosticsArgs {
  roadmap: Roadmap;
  open: boolean;
}

const finding = (severity: Diagnostic['severity'], line: number, message: string): Diagnostic => ({
  code: 'sample',
  severity,
  message,
  source: { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } },
});
const sample: Roadmap = {
  ...parseRoadmap(ferrule, { uri: 'ROADMAP.md' }),
  diagnostics: [
    finding('info', 43, '“v0.6 – v1.0” is a range of versions. It is kept as one release.'),
    finding('warning', 11, 'The link to the board is a placeholder. It is shown as plain text.'),
    finding('warning', 47, 'Characters look wrongly decoded: theyâ€™re. They are shown as “they’re”.'),
  ],
};

const meta: Meta<DiagnosticsArgs> = {
  title: 'Diagnostics',
  component: 'roadmap-diagnostics',
  args: { roadmap: sample, open: true },
  argTypes: { roadmap: { control: false } },
  render: ({ roadmap, open }): TemplateResult =>
    html`<roadmap-diagnostics .roadmap=${roadmap} framed ?open=${open}></roadmap-diagnostics>`,
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<DiagnosticsArgs>;

/** Warnings and notes. */
export const Open: Story = {};
/** Folded, as it is where there are no errors. */
export const Folded: Story = { args: { open: false } };
/** An error opens the list. */
export const WithError: Story = {
  args: {
    open: false,
    roadmap: { ...sample, diagnostics: [...sample.diagnostics, finding('error', 3, 'The table has no header row.')] },
  },
};
