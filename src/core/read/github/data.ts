/** Looking into data from outside: what is not of the type asked for is absent. */

/** Any JSON object. */
export type Data = Readonly<Record<string, unknown>>;

/**
 * An object; undefined for lists and everything else.
 * @param value anything that JSON can say
 */
export function asObject(value: unknown): Data | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : undefined;
}

/**
 * A member of an object by its own key; undefined where there is none.
 * @param value an object; of anything else there is no member
 * @param key its name; inherited ones such as `constructor` are none
 */
export function get(value: unknown, key: string): unknown {
  const data = asObject(value);
  return data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
}

/**
 * Text with something in it.
 * @param value the object that may have it
 * @param keys names of its members, the preferred one first
 * @returns the first text that is not blank, trimmed; undefined where there is none
 */
export function getText(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = get(value, key);
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return undefined;
}

/**
 * A count: a whole number from 0.
 * @param value the object that may have it
 * @param key name of its member
 * @returns the count; undefined where the member is missing, negative or no whole number
 */
export function getCount(value: unknown, key: string): number | undefined {
  const count = get(value, key);
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/**
 * A list; the `nodes` of a GraphQL connection count as one; empty for everything else.
 * @param value a list, or an object with `nodes`
 */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const nodes = get(value, 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

/**
 * Names of a list of texts, or of objects that have one.
 * @param value a list, or a connection of GraphQL
 * @param keys members of an object that may hold its name, the preferred one first
 * @returns names in order, trimmed; entries without one are left out
 */
export function getNames(value: unknown, ...keys: readonly string[]): string[] {
  return asList(value).flatMap((entry) => {
    const name = typeof entry === 'string' ? entry.trim() : getText(entry, ...keys);
    return name === undefined || name === '' ? [] : [name];
  });
}
