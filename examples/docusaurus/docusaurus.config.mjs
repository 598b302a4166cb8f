import { remarkRoadmap } from 'roadmark/remark';

export default {
  title: 'Harbour',
  url: 'https://example.org',
  baseUrl: '/sub/',
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Harbour' },
  },
  clientModules: ['./src/roadmark.js'],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          beforeDefaultRemarkPlugins: [[remarkRoadmap, { root: '..' }]],
        },
        blog: false,
      },
    ],
  ],
};
