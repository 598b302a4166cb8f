import { normalizeMark } from '../../../language/status-marks.ts';
import { setStatus, strength, type Draft } from './draft.ts';
import type { LegendMeaning, LineContext } from './line-context.ts';

/** Writes down what a mark of the legend stands for. */
export function applyMeaning(draft: Draft, meaning: LegendMeaning, mark: string): void {
  if (meaning.status !== undefined) setStatus(draft, meaning.status, mark, strength.legend);
  if (meaning.helpWanted === true) draft.helpWanted = true;
  if (meaning.stretch === true) draft.stretch = true;
}

/** Whether a mark is the legend's own sign for an owner. */
export function isOwnerMark(mark: string, context: LineContext): boolean {
  return context.legend.get(normalizeMark(mark))?.owner === true;
}
