/** Reads hard texts in a worker of a browser, so that one that never comes back can be ended. */
import { isRoadmap } from '../../src/core/model/is-roadmap.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { generators } from './generators.ts';

addEventListener('message', ({ data }: MessageEvent<{ name: string; length: number }>) => {
  const generator = generators.find(({ name }) => name === data.name);
  if (!generator) for (;;);
  const roadmap = parseRoadmap(generator.make(data.length), { format: generator.format });
  postMessage(isRoadmap(roadmap));
});
