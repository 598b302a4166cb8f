/** Roadmark's ordinal matrix, as `<roadmap-timeline>` draws items without dates. */
import '../../../src/elements/timeline/define.ts';
import { elementContestant } from './roadmark-element.mjs';

export const contestant = elementContestant('roadmap-timeline');
