import { remarkRoadmap } from 'roadmark/remark';

export default {
  title: 'Harbour',
  url: 'https://example.org',
  baseUrl: '/sub/',
  markdown: { format: 'detect' },
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Harbour' },
  },
  clientModules: ['./src/roadmark.js'],
  themes: ['@docusaurus/theme-classic'],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        beforeDefaultRemarkPlugins: [[remarkRoadmap, { root: '..' }]],
      },
    ],
  ],
};
