import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { JsonValue } from '../../model/types.ts';
import type { FrontMatter } from './front-matter.ts';

/** Most characters of front matter that are read as data. */
const maxLength = 65_536;
/** How deep its values may nest. */
const maxDepth = 16;

/**
 * Reads front matter as data. Aliases are not expanded, so that no small text becomes a large value.
 * @param text what stands between its fences
 * @param language which notation it is in
 * @returns its values by name, dates as text, as far as they can be read; whether it is a map without a fault. Never throws.
 */
export function parseFrontMatter(text: string, language: 'yaml' | 'toml'): FrontMatter {
  if (text.length > maxLength) return { metadata: {}, isFaulty: true };
  try {
    const { value, isFaulty } = language === 'yaml' ? readYaml(text) : { value: parseToml(text), isFaulty: false };
    if (value === null || value === undefined) return { metadata: {}, isFaulty };
    const plain = toJson(value, 0);
    if (typeof plain === 'object' && plain !== null && !Array.isArray(plain)) return { metadata: plain, isFaulty };
  } catch {
    // Told by what is returned.
  }
  return { metadata: {}, isFaulty: true };
}

/** YAML gives what it can of a text with faults. */
function readYaml(text: string): { value: unknown; isFaulty: boolean } {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false });
  return { value: document.toJS({ maxAliasCount: 0 }), isFaulty: document.errors.length > 0 };
}

/** A parsed value as plain data, keys kept as own properties whatever their name. */
function toJson(value: unknown, depth: number): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (depth > maxDepth || typeof value !== 'object') return '…';
  if (value instanceof Date) return dateText(value);
  if (Array.isArray(value)) return value.map((entry) => toJson(entry, depth + 1));
  const result: Record<string, JsonValue> = {};
  for (const [key, entry] of Object.entries(value))
    Object.defineProperty(result, key, {
      value: toJson(entry, depth + 1),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return result;
}

/** A date of TOML as it was written, as far as it knows; any other as its day. */
function dateText(value: Date): string {
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
