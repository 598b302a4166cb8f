import { roadmapFences } from 'roadmark/markdown-it';

export default {
  title: 'Harbour',
  base: '/sub/',
  outDir: 'dist/sub',
  srcExclude: ['README.md'],
  themeConfig: {
    outline: 'deep',
    nav: [
      { text: 'Roadmap', link: '/' },
      { text: 'Fence', link: '/fence' },
    ],
  },
  markdown: { config: (md) => md.use(roadmapFences, { root: '..' }) },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('roadmap-') } } },
};
