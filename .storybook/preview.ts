import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/elements/define.ts';
import { applyControls, elementControls, nameAllApart } from './element-controls.ts';
import { forceMedia, sheetsOf } from './media-features.ts';

setCustomElementsManifest(nameAllApart(manifest));

const tags = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap((declaration) => ('tagName' in declaration ? [String(declaration.tagName)] : [])),
);

const BACKGROUNDS: Record<string, string> = { light: '#ffffff', dark: '#0d1117' };

/** Gives the page what the toolbar says, as a host page would: on the root element, never on ours. */
const asHostPage: Decorator = (story, { globals, component, args, argTypes }) => {
  const root = document.documentElement;
  const scheme = String(globals['scheme']);
  root.style.colorScheme = scheme;
  root.style.background = BACKGROUNDS[scheme] ?? '';
  root.style.color = scheme === 'dark' ? '#e6edf3' : '#1f2328';
  root.style.font = '16px/1.5 system-ui, sans-serif';
  root.dir = String(globals['direction']);
  root.lang = String(globals['language']);
  document.body.style.background = 'transparent';
  document.body.style.maxInlineSize = String(globals['width']);
  const sheets = sheetsOf(tags);
  forceMedia(sheets, 'prefers-reduced-motion: reduce', globals['motion'] === 'reduced');
  forceMedia(sheets, 'forced-colors: active', globals['colours'] === 'forced');
  const apply = (place?: Element): void => {
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
