/** Looking into data from outside: what is not of the type asked for is absent. */

/** Any JSON object. */
export type Data = Readonly<Record<string, unknown>>;

/** An object; undefined for lists and everything else. */
export function asObject(value: unknown): Data | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : undefined;
}

/** A member of an object by its own key; undefined where there is none. */
export function get(value: unknown, key: string): unknown {
  const data = asObject(value);
  return data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Text with something in it. */
export function getText(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = get(value, key);
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return undefined;
}

/** A count: a whole number from 0. */
export function getCount(value: unknown, key: string): number | undefined {
  const count = get(value, key);
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** A list; the `nodes` of a GraphQL connection count as one; empty for everything else. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const nodes = get(value, 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

/** Names of a list of texts, or of objects that have one. */
export function getNames(value: unknown, ...keys: readonly string[]): string[] {
  return asList(value).flatMap((entry) => {
    const name = typeof entry === 'string' ? entry.trim() : getText(entry, ...keys);
    return name === undefined || name === '' ? [] : [name];
  });
}
