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

/**
 * Makes a node of a value that a program holds.
 * @param value any value; what JSON cannot hold (functions, symbols) is left out, cycles end at the depth
 * @param depth levels that are followed; deeper values become null
 * @returns the node, without a place
 */
export function fromValue(value: unknown, depth: number): JsonNode | undefined {
  const place = { start: nowhere, end: nowhere };
  if (typeof value === 'string') return { kind: 'text', value, ...place };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value, ...place };
  if (typeof value === 'boolean') return { kind: 'boolean', value, ...place };
  if (value === null || typeof value !== 'object') return value === null ? { kind: 'null', ...place } : undefined;
  if (depth <= 0) return { kind: 'null', ...place };
  if (value instanceof Date)
    return { kind: 'text', value: Number.isNaN(value.getTime()) ? '' : value.toISOString(), ...place };
  if (Array.isArray(value)) {
    const items = value.map((item) => fromValue(item, depth - 1) ?? ({ kind: 'null', ...place } as const));
    return { kind: 'list', items, ...place };
  }
  const members = new Map<string, JsonNode>();
  for (const [key, entry] of Object.entries(value)) {
    const node = fromValue(entry, depth - 1);
    if (node !== undefined) members.set(key, node);
  }
  return { kind: 'object', members, ...place };
}
