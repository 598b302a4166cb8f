import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { remarkRoadmap } from 'roadmark/remark';

export default defineConfig({
  site: 'https://example.org',
  base: '/sub/',
  markdown: { processor: unified({ remarkPlugins: [[remarkRoadmap, { root: '..' }]] }) },
  integrations: [starlight({ title: 'Harbour', components: { Head: './src/components/Head.astro' } })],
});
