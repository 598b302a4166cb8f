/**
 * What an element does with a roadmap of the wrong shape: what is right in it is shown, what is not is left out and said.
 * Loaded only when needed, as the schema is heavy.
 */
import { roadmapSchema } from '../../core/model/schema.ts';
import type { Diagnostic, Roadmap } from '../../core/model/types.ts';
import type { LoadError } from '../../view/store.ts';

type Path = readonly PropertyKey[];
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What stands for a field that is wrong or missing, by its name. */
const defaults: Readonly<Record<string, Json>> = {
  version: 1,
  metadata: {},
  description: [],
  statuses: [],
  notices: [],
  milestones: [],
  notes: [],
  diagnostics: [],
  items: [],
  groups: [],
  children: [],
  owners: [],
  links: [],
  tags: [],
  dependsOn: [],
  fields: {},
  marks: [],
  label: '',
  status: 'unknown',
  kind: 'unscheduled',
  helpWanted: false,
  stretch: false,
  breaking: false,
  precision: 'none',
  approximate: false,
};
/** Fields that may be absent. */
const optional = new Set(
  'title updated source frontMatter versions when href progress statusText statusFrom type priority target fix number repository team'.split(
    ' ',
  ),
);
const maxDepth = 100;
const maxRounds = 12;
/** Problems that are told of; the rest is counted. */
const maxTold = 20;

/**
 * Mends a value that should be a roadmap.
 * @param value anything
 * @returns a roadmap with a diagnostic for each thing that was wrong, or an error where nothing in it can be shown. Never throws.
 */
export function mendRoadmap(value: unknown): { roadmap: Roadmap } | { error: LoadError } {
  const told: string[] = [];
  let copy = toPlain(value, 0, '', told);
  if (copy === null || typeof copy !== 'object' || Array.isArray(copy)) {
    return { error: { code: 'shape', detail: `roadmap: an object was expected, found ${nameOf(value)}` } };
  }
  complete(copy);
  for (let round = 0; round < maxRounds; round++) {
    const checked = roadmapSchema.safeParse(copy);
    if (checked.success)
      return { roadmap: { ...checked.data, diagnostics: [...checked.data.diagnostics, ...tell(told)] } };
    for (const issue of [...checked.error.issues].reverse()) {
      const found = valueAt(copy, issue.path);
      told.push(`${pathText(issue.path)}: ${expectation(issue)}, found ${nameOf(found)}`);
      copy = mendAt(copy, issue.path);
    }
    copy = sweep(copy);
  }
  return { error: { code: 'shape', ...(told[0] !== undefined && { detail: told[0] }) } };
}

/** Copies plain data; what JSON cannot hold is left out. */
function toPlain(value: unknown, depth: number, path: string, told: string[]): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || depth > maxDepth) return null;
  if (Array.isArray(value))
    return value.map((entry, index) => toPlain(entry, depth + 1, `${path}[${String(index)}]`, told));
  const copy: { [key: string]: Json } = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined || key === '__proto__') continue;
    copy[key] = toPlain(inner, depth + 1, path === '' ? key : `${path}.${key}`, told);
  }
  return copy;
}

/** Gives nodes the fields that a hand-written roadmap leaves out without a loss: ids, content, empty lists. */
function complete(roadmap: { [key: string]: Json }): void {
  let count = 0;
  const visit = (node: Json, kind: 'roadmap' | 'milestone' | 'group' | 'item'): void => {
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
    const title = typeof node['title'] === 'string' ? node['title'] : undefined;
    for (const key of required[kind]) {
      if (key in node) continue;
      if (key === 'id') node[key] = `${kind}-${String(++count)}`;
      else if (key === 'content') node[key] = title === undefined ? [] : [{ type: 'text', value: title }];
      else node[key] = structuredClone(defaults[key] ?? null);
    }
    const lists = { milestones: 'milestone', groups: 'group', items: 'item', children: 'item' } as const;
    for (const [key, inner] of Object.entries(lists)) {
      const list = node[key];
      if (Array.isArray(list)) for (const entry of list) visit(entry, inner);
    }
  };
  visit(roadmap, 'roadmap');
}

const required = {
  roadmap: 'version metadata description statuses notices milestones notes diagnostics'.split(' '),
  milestone: 'id kind status description items groups'.split(' '),
  group: 'id owners status helpWanted stretch links description items groups'.split(' '),
  item: 'id content status tags owners helpWanted stretch breaking links dependsOn description fields children'.split(
    ' ',
  ),
};

/** Marks an entry that is to be taken out; it is no JSON value. */
const gone = Symbol('gone') as unknown as Json;

/** Puts the default in place of what is wrong, or takes away the smallest thing that can be absent. */
function mendAt(root: Json, path: Path): Json {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1]!;
    const parent = valueAt(root, path.slice(0, length - 1));
    if (Array.isArray(parent) && typeof key === 'number') {
      parent[key] = gone;
      return root;
    }
    if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || typeof key !== 'string') continue;
    if (length === path.length && key in defaults && !Object.is(parent[key], defaults[key])) {
      parent[key] = structuredClone(defaults[key]!);
      return root;
    }
    if (optional.has(key) && key in parent) {
      delete parent[key];
      return root;
    }
  }
  return root;
}

/** Takes out what was marked. */
function sweep(value: Json): Json {
  if (Array.isArray(value)) return value.filter((entry) => entry !== gone).map(sweep);
  if (value === null || typeof value !== 'object') return value;
  for (const [key, inner] of Object.entries(value)) value[key] = sweep(inner);
  return value;
}

function valueAt(root: unknown, path: Path): Json | undefined {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value as Json;
}

function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : (index > 0 ? '.' : '') + String(key)))
    .join('');
}

function expectation(issue: { code?: string; expected?: unknown; values?: unknown }): string {
  if (typeof issue.expected === 'string') return `${issue.expected} expected`;
  if (Array.isArray(issue.values)) return `one of ${issue.values.join(', ')} expected`;
  return 'something else expected';
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}

function tell(told: readonly string[]): Diagnostic[] {
  const shown = told
    .slice(0, maxTold)
    .map((message): Diagnostic => ({ code: 'json-shape', severity: 'warning', message }));
  const rest = told.length - shown.length;
  if (rest > 0)
    shown.push({ code: 'json-shape', severity: 'warning', message: `${String(rest)} more fields were left out.` });
  return shown;
}
