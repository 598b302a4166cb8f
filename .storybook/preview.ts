import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/elements/define.ts';
import { applyControls, elementControls, nameAllApart } from './element-controls.ts';
import { forceMedia, sheetsOf } from './media-features.ts';
import { untilDrawn } from './until-drawn.ts';

setCustomElementsManifest(nameAllApart(manifest));

const tags = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap((declaration) => ('tagName' in declaration ? [String(declaration.tagName)] : [])),
);

const BACKGROUNDS: Record<string, string> = { light: '#ffffff', dark: '#0d1117' };

/** Gives a place the colours of a light or dark page; without a scheme takes them away. */
function paint({ style }: HTMLElement, scheme?: string): void {
  style.colorScheme = scheme ?? '';
  style.background = BACKGROUNDS[scheme ?? ''] ?? '';
  style.color = scheme === undefined ? '' : scheme === 'dark' ? '#e6edf3' : '#1f2328';
  style.font = scheme === undefined ? '' : '16px/1.5 system-ui, sans-serif';
}

/** Gives the page what the toolbar says, as a host page would: around the elements, never on them. */
const asHostPage: Decorator = (story, { globals, component, args, argTypes, viewMode }) => {
  const root = document.documentElement;
  const scheme = String(globals['scheme']);
  // A page of documentation is light: there the place of each story alone is dark.
  const isDocs = viewMode === 'docs';
  paint(root, isDocs ? undefined : scheme);
  root.dir = String(globals['direction']);
  root.lang = String(globals['language']);
  document.body.style.background = 'transparent';
  document.body.style.maxInlineSize = String(globals['width']);
  const sheets = sheetsOf(tags);
  forceMedia(sheets, 'prefers-reduced-motion: reduce', globals['motion'] === 'reduced');
  forceMedia(sheets, 'forced-colors: active', globals['colours'] === 'forced');
  const apply = (place?: Element): void => {
    if (place && isDocs) paint(place as HTMLElement, scheme);
    // What the story draws stands inside once this template is drawn.
    if (place && component) queueMicrotask(() => applyControls(place, component, args, argTypes));
  };
  return html`<div ${ref(apply)}>${story()}</div>`;
};

const toolbar = (title: string, icon: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [elementControls],
  decorators: [asHostPage],
  // What is looked at after a story, by axe too, is the roadmap and not the skeleton that stands in its place at first.
  afterEach: async ({ canvasElement, parameters, viewMode }) => {
    if (viewMode === 'story' && parameters['staysBusy'] !== true) await untilDrawn(canvasElement);
  },
  initialGlobals: {
    scheme: 'light',
    direction: 'ltr',
    language: 'en',
    width: 'none',
    motion: 'system',
    colours: 'system',
  },
  globalTypes: {
    scheme: toolbar('Colour scheme', 'contrast', ['light', 'dark']),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    language: toolbar('Language', 'globe', ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh']),
    motion: toolbar('Motion', 'play', ['system', 'reduced']),
    colours: toolbar('Forced colours', 'paintbrush', ['system', 'forced']),
    width: toolbar('Width', 'browser', ['none', '960px', '720px', '360px']),
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['Docs', ['Start', 'Embed by engine', '*'], 'Playground', 'View', 'Timeline', 'Table', 'Board', '*'],
      },
    },
  },
};

// Storybook reads its settings from the default export.
export default preview;
