import type { JsonValue } from '../../model/types.ts';

/** A JSON value that knows where it stands. */
export type JsonNode =
  | { readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'number'; readonly value: number; readonly start: number; readonly end: number }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly start: number; readonly end: number }
  | { readonly kind: 'null'; readonly start: number; readonly end: number }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[]; readonly start: number; readonly end: number }
  | {
      readonly kind: 'object';
      /** By key, in order; of a key given twice the last holds. */
      readonly members: ReadonlyMap<string, JsonNode>;
      readonly start: number;
      readonly end: number;
    };

/** Offset of values that were not read from a text. */
const nowhere = -1;

/**
 * The plain value of a node. Keys such as `__proto__` become own data and change no prototype.
 * @param node a node
 * @returns the value
 */
export function toValue(node: JsonNode): JsonValue {
  if (node.kind === 'null') return null;
  if (node.kind === 'list') return node.items.map(toValue);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries([...node.members].map(([key, value]) => [key, toValue(value)]));
}

/** More values than any roadmap within its bounds has; one object in many places is a value in each of them. */
export const maxValues = 2_000_000;

/** What is known while values are walked. */
interface Walk {
  /** Objects that the walk is inside of. */
  readonly inside: Set<object>;
  /** Values that may still be looked at. */
  left: number;
  /** Values that were nested too deep. */
  skipped: number;
}

/** What became of a value. */
export interface NodeOfValue {
  /** The node; undefined for what JSON cannot hold. */
  readonly node: JsonNode | undefined;
  /** How many values were nested too deep. */
  readonly skipped: number;
  /** Whether there were more values than any roadmap has; the last are left out. */
  readonly isCut: boolean;
}

/**
 * Makes a node of a value that a program holds.
 * @param value any value; what JSON cannot hold (functions, symbols, what throws when it is read) is left out, as is an
 *   object inside itself
 * @param depth levels that are followed; deeper values become null
 * @returns the node, without a place, and what was left out. Never throws.
 */
export function fromValue(value: unknown, depth: number): NodeOfValue {
  const walk: Walk = { inside: new Set(), left: maxValues, skipped: 0 };
  const node = convert(() => value, depth, walk);
  return { node, skipped: walk.skipped, isCut: walk.left <= 0 };
}

function convert(read: () => unknown, depth: number, walk: Walk): JsonNode | undefined {
  try {
    const value = read();
    if (walk.left-- <= 0) return undefined;
    if (typeof value !== 'object' || value === null) return convertPlain(value);
    if (depth <= 0) {
      walk.skipped += 1;
      return { kind: 'null', ...noPlace };
    }
    if (walk.inside.has(value)) return undefined;
    walk.inside.add(value);
    const node = convertObject(value, depth, walk);
    walk.inside.delete(value);
    return node;
  } catch {
    // Getters and proxies of a program may throw; one that does costs its own value alone.
    return undefined;
  }
}

const noPlace = { start: nowhere, end: nowhere };

function convertPlain(value: unknown): JsonNode | undefined {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value, ...noPlace };
    case 'bigint':
      return { kind: 'text', value: String(value), ...noPlace };
    case 'number':
      return Number.isFinite(value) ? { kind: 'number', value, ...noPlace } : undefined;
    case 'boolean':
      return { kind: 'boolean', value, ...noPlace };
    default:
      return value === null ? { kind: 'null', ...noPlace } : undefined;
  }
}

function convertObject(value: object, depth: number, walk: Walk): JsonNode {
  if (value instanceof Date)
    return { kind: 'text', value: Number.isNaN(value.getTime()) ? '' : value.toISOString(), ...noPlace };
  if (Array.isArray(value)) {
    const items: JsonNode[] = [];
    for (let index = 0; index < value.length && walk.left > 0; index++)
      items.push(convert((): unknown => value[index], depth - 1, walk) ?? { kind: 'null', ...noPlace });
    return { kind: 'list', items, ...noPlace };
  }
  const members = new Map<string, JsonNode>();
  for (const key of Object.keys(value)) {
    const node = convert(() => (value as Record<string, unknown>)[key], depth - 1, walk);
    if (node !== undefined) members.set(key, node);
  }
  return { kind: 'object', members, ...noPlace };
}
