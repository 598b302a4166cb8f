import type { Position, SourceRange } from '../../model/types.ts';
import type { JsonContext, Place } from './json-context.ts';
import { member, readCount } from './read-parts.ts';

/**
 * Reads where something stands in the text that a model was made of.
 * @param place a range of the model; undefined or null for none
 * @param context what it is read with
 * @returns undefined for everything else, which is reported
 */
export function readRange(place: Place | undefined, context: JsonContext): SourceRange | undefined {
  if (place === undefined || place.node.kind === 'null') return undefined;
  const start = readPosition(member(place, 'start'));
  const end = readPosition(member(place, 'end'));
  if (start && end) return { start, end };
  context.reportShape(place, 'a start and an end, each with line, column and offset');
  return undefined;
}

function readPosition(place: Place | undefined): Position | undefined {
  if (place === undefined) return undefined;
  const [line = 0, column = 0, offset] = ['line', 'column', 'offset'].map((name) => readCount(member(place, name)));
  return line > 0 && column > 0 && offset !== undefined ? { line, column, offset } : undefined;
}
