import type { Position, SourceRange } from '../../model/types.ts';
import type { Place } from './json-context.ts';
import { member, readCount } from './read-parts.ts';

/**
 * Reads where something stands in the text that a model was made of.
 * @param place a range of the model
 * @returns undefined for everything else; that is not worth a word, as nothing of the plan is lost with it
 */
export function readRange(place: Place | undefined): SourceRange | undefined {
  if (place === undefined) return undefined;
  const start = readPosition(member(place, 'start'));
  const end = readPosition(member(place, 'end'));
  return start && end && { start, end };
}

function readPosition(place: Place | undefined): Position | undefined {
  if (place === undefined) return undefined;
  const [line = 0, column = 0, offset] = ['line', 'column', 'offset'].map((name) => readCount(member(place, name)));
  return line > 0 && column > 0 && offset !== undefined ? { line, column, offset } : undefined;
}
