import { expectObject, expectRoadmap } from '../expect-argument.ts';
import type { Roadmap } from '../model/types.ts';

/** Keys of the model in the order of its documentation; others follow in their own order. */
const keyOrder = new Map(
  (
    '$schema version type id kind code severity level name title text value label depth ordered language start end line column offset ' +
    'checked content status statusText statusFrom versions from to when precision approximate updated tags owners ' +
    'team helpWanted stretch breaking priority target progress done total href alt repository number links dependsOn metadata ' +
    'frontMatter description header rows statuses marks notices milestones groups items children fields notes diagnostics message ' +
    'source range newText fix'
  )
    .split(' ')
    .map((key, index) => [key, index]),
);
/** Objects whose keys are the document's, and so keep its order. */
const foreignObjects = new Set(['metadata', 'fields']);
/** Keys of what says where something stands. A heading that stood nowhere would be no model. */
const placeKeys = new Set(['source', 'heading', 'frontMatter']);

/** Options of `writeJson`. */
export interface WriteJsonOptions {
  /** Blanks by which nested lines are indented; 0 for one line. 2 where absent. */
  indent?: number;
  /** Whether `source` ranges and diagnostics are written; true where absent. Without them all else is read back as it was. */
  positions?: boolean;
}

/** A value with its keys in order; nested values are put in order as `JSON.stringify` comes to them. */
function orderKeys(value: object): object {
  const entries = Object.entries(value);
  const rank = (key: string): number => keyOrder.get(key) ?? keyOrder.size;
  entries.sort(([one], [other]) => rank(one) - rank(other));
  return Object.fromEntries(entries);
}

/** Orders keys on the way, and leaves positions out where they are not wanted. */
function replacer(positions: boolean): (this: unknown, key: string, value: unknown) => unknown {
  const kept = new WeakSet<object>();
  return function (this: unknown, key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const isInKept = typeof this === 'object' && this !== null && kept.has(this);
    if (isInKept || foreignObjects.has(key)) {
      kept.add(value);
      return value;
    }
    if (Array.isArray(value)) return value;
    if (!positions && placeKeys.has(key) && isPosition(value)) return undefined;
    return orderKeys(value);
  };
}

/** Whether a value says where something stands, not where a roadmap was read from. */
function isPosition(value: object): boolean {
  return 'start' in value || 'source' in value;
}

/**
 * Writes a roadmap as JSON that `readJson` reads as the same roadmap.
 * @param roadmap the roadmap
 * @param options layout
 * @returns the text, keys always in the same order, ending in a line end
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeJson(roadmap: Roadmap, options: WriteJsonOptions = {}): string {
  expectRoadmap(roadmap, 'milestones');
  expectObject(options, 'options');
  const { indent = 2, positions = true } = options;
  const value = positions ? roadmap : { ...roadmap, diagnostics: [] };
  return `${JSON.stringify(value, replacer(positions), indent)}\n`;
}
