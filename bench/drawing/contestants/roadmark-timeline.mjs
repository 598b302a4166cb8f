/** Roadmark's time plot, as `<roadmap-timeline>` draws dated items. */
import '../../../src/elements/timeline/define.ts';
import { elementContestant } from './roadmark-element.mjs';

export const contestant = elementContestant('roadmap-timeline');
