import type { JsonValue, Roadmap } from '../model/types.ts';

/**
 * Cuts metadata to a depth: what is nested deeper becomes JSON text.
 * @param metadata the metadata; it is changed
 * @param depth levels of lists and objects that are followed
 * @returns whether anything was nested deeper
 */
export function keepMetadata(metadata: Roadmap['metadata'], depth: number): boolean {
  let isDeep = false;
  const visit = (holder: JsonValue[] | Record<string, JsonValue>, level: number): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== 'object' || value === null) continue;
      if (level < depth) {
        visit(value, level + 1);
        continue;
      }
      isDeep = true;
      // A key may be called `__proto__`; here it is one like any other.
      Object.defineProperty(holder, key, {
        value: JSON.stringify(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  };
  visit(metadata, 0);
  return isDeep;
}
