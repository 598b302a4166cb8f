/** Checks of arguments where a program calls: a mistake there is told in words, not by what it breaks further in. */
import { RoadmarkError } from './roadmark-error.ts';

/** What a value is, in words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
}

function misuse(name: string, value: unknown, expected: string): RoadmarkError {
  return new RoadmarkError('invalid-argument', `${name}: got ${kindOf(value)}; expected ${expected}`);
}

/**
 * Checks that a value is a text.
 * @param value what was given
 * @param name name of the argument
 * @throws {RoadmarkError} `invalid-argument` otherwise
 */
export function expectText(value: unknown, name: string): void {
  if (typeof value !== 'string') throw misuse(name, value, 'a string');
}

/**
 * Checks that a value can be gone through, as lists can.
 * @param value what was given
 * @param name name of the argument
 * @param of what it holds
 * @throws {RoadmarkError} `invalid-argument` otherwise
 */
export function expectIterable(value: unknown, name: string, of: string): void {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
    throw misuse(name, value, `a list of ${of}`);
}

/**
 * Checks that a value is an array.
 * @param value what was given
 * @param name name of the argument
 * @param of what it holds
 * @throws {RoadmarkError} `invalid-argument` otherwise
 */
export function expectArray(value: unknown, name: string, of: string): void {
  if (!Array.isArray(value)) throw misuse(name, value, `an array of ${of}`);
}

/**
 * Checks that a value is an object that may hold options or conditions.
 * @param value what was given
 * @param name name of the argument
 * @throws {RoadmarkError} `invalid-argument` otherwise
 */
export function expectObject(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misuse(name, value, 'an object');
}

/** Lists of a roadmap beside its milestones. */
const lists = ['description', 'statuses', 'notices', 'notes'] as const;

/**
 * Checks that a value has the outer shape of a roadmap; `isRoadmap` looks at all of it.
 * @param value what was given
 * @param parts what is read of it: its milestones alone, or all
 * @throws {RoadmarkError} `invalid-argument` otherwise
 */
export function expectRoadmap(value: unknown, parts: 'milestones' | 'all'): void {
  const held = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const needed = parts === 'all' ? (['milestones', ...lists] as const) : (['milestones'] as const);
  if (!needed.every((name) => Array.isArray(held[name])))
    throw misuse('roadmap', value, 'a roadmap as parseRoadmap, readJson or readGitHub give one');
}
