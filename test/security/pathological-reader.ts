/** Reads hard texts in a process of its own, so that one that never comes back can be ended. */
import { isRoadmap } from '../../src/core/model/is-roadmap.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { generators } from './generators.ts';

/** What is to be read. */
export interface Question {
  /** Name of a generator. */
  readonly name: string;
  /** Length of the text, in UTF-16 code units. */
  readonly length: number;
}

/** What came of it: a valid model that JSON can hold, in proportion to its text. */
export interface Answer {
  /** Whether the model passes its own check. */
  readonly isRoadmap: boolean;
  /** Whether it can be written as JSON. */
  readonly isJson: boolean;
  /** Whether it is nested no deeper than drawing it can follow. */
  readonly depth: 'bounded' | number;
  /** Whether it is at most some hundred times as long as the text. */
  readonly size: 'bounded' | number;
}

const maxDepth = 400;
const maxGrowth = 200;

function depthOf(root: unknown): number {
  let level: unknown[] = [root];
  let depth = 0;
  while (level.length > 0) {
    depth++;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return depth;
}

function read({ name, length }: Question): Answer {
  const generator = generators.find((candidate) => candidate.name === name)!;
  const text = generator.make(length);
  const roadmap = parseRoadmap(text, { format: generator.format });
  const json = JSON.stringify(roadmap);
  const depth = depthOf(roadmap);
  const growth = json.length / Math.max(1000, text.length);
  return {
    isRoadmap: isRoadmap(roadmap),
    isJson: typeof json === 'string',
    depth: depth <= maxDepth ? 'bounded' : depth,
    size: growth <= maxGrowth ? 'bounded' : growth,
  };
}

process.on('message', (question: Question) => {
  if (question.length < 0) for (;;);
  process.send!(read(question));
});
