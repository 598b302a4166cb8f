import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/docs/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // `src="samples/kettle.md"` in a story.
  staticDirs: [{ from: '../stories/samples', to: '/samples' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
};

// Storybook reads its configuration from the default export.
export default config;
