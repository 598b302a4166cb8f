import { HtmlBasePlugin } from '@11ty/eleventy';
import { roadmapFences } from 'roadmark/markdown-it';

export default function (config) {
  config.amendLibrary('md', (md) => md.use(roadmapFences, { root: '..' }));
  config.addPassthroughCopy({ '../../dist/cdn': 'roadmark' });
  config.addPlugin(HtmlBasePlugin);
  return { pathPrefix: '/sub/', dir: { input: 'content', output: 'dist/sub' } };
}
