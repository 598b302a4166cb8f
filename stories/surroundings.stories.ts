import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/define.ts';
import type { ViewName } from '../src/view/view-state.ts';
import bramble from './samples/bramble-1.4.md?raw';
import wayfarer from './samples/wayfarer.md?raw';
import werkbank from './samples/werkbank.md?raw';
import tsumugi from './samples/tsumugi.md?raw';

interface SurroundingsArgs {
  text: string;
  view: ViewName;
  /** Language of the page around. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Width of the column that the element stands in, such as 320px. */
  width: string;
}

const meta: Meta<SurroundingsArgs> = {
  title: 'Surroundings',
  component: 'roadmap-view',
  args: { text: bramble, view: 'timeline', lang: 'en', dir: 'ltr', width: 'none' },
  argTypes: {
    view: { control: 'inline-radio', options: ['timeline', 'table', 'board'] },
    lang: { control: 'select', options: ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
  render: ({ text, view, lang, dir, width }): TemplateResult => {
    const narrow = (element?: Element): void => {
      (element as HTMLElement | undefined)?.style.setProperty('max-inline-size', width);
    };
    return html`<div lang=${lang} dir=${dir} ${ref(narrow)}>
      <roadmap-view .text=${text} view=${view} today="2026-11-20" framed></roadmap-view>
    </div>`;
  },
};

// Storybook reads the description of the component from the default export.
export { meta as default };

type Story = StoryObj<SurroundingsArgs>;

const arabic = `# خارطة طريق المرفأ

## 1.4

- [x] استئناف التحميل المنقطع
- [x] عرض سرعة النقل

## 1.5

### سطح المكتب

- [ ] أيقونة تعرض التقدم
- [ ] الأمر \`harbour watch\`

### الخادم

- [ ] تخزين في أي خادم
`;

/** Right to left, in Arabic. */
export const RightToLeft: Story = { args: { text: arabic, lang: 'ar', dir: 'rtl' } };
/** A table from right to left. */
export const RightToLeftTable: Story = { args: { text: arabic, lang: 'ar', dir: 'rtl', view: 'table' } };
/** A board from right to left. */
export const RightToLeftBoard: Story = { args: { text: arabic, lang: 'ar', dir: 'rtl', view: 'board' } };
/** Time runs from right to left, too; the English text in it does not. */
export const RightToLeftDates: Story = { args: { text: wayfarer, lang: 'ar', dir: 'rtl' } };
/** A column of 320 pixels. */
export const Narrow: Story = { args: { width: '320px' } };
/** A table in 320 pixels. */
export const NarrowTable: Story = { args: { width: '320px', view: 'table' } };
/** A board in 320 pixels. */
export const NarrowBoard: Story = { args: { width: '320px', view: 'board' } };
/** Dates in 320 pixels. */
export const NarrowDates: Story = { args: { text: wayfarer, width: '320px' } };
/** German roadmap and words. */
export const German: Story = { args: { text: werkbank, lang: 'de' } };
/** Japanese roadmap and words. */
export const Japanese: Story = { args: { text: tsumugi, lang: 'ja' } };
/** Russian words, with their plurals, around an English roadmap. */
export const Russian: Story = { args: { lang: 'ru' } };
