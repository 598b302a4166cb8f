/**
 * Reads a roadmap from JSON: the model itself, or an authored form with texts as items, synonyms of keys and statuses, and
 * markdown in titles. What has a wrong type is reported and left out; the rest is read.
 */
import * as z from 'zod/mini';
import { knowAllLanguages } from '../../language/languages.ts';
import { resolveLimits, type Limits } from '../../limits.ts';
import { noteSchema, noticeSchema, roadmapSchema, statusDefinitionSchema } from '../../model/schema.ts';
import type { JsonValue, Milestone, Roadmap, RoadmapSource, StatusDefinition } from '../../model/types.ts';
import { JsonContext, type Place } from './json-context.ts';
import { diagnosticCodes } from '../../diagnostics/codes.ts';
import { resolveDependencies } from '../dependencies.ts';
import { readJsonKey, type JsonKey } from './json-keys.ts';
import { fromValue, toValue, type JsonNode } from './json-node.ts';
import { member, readProse, readStatus, readText, readTime, toList } from './read-parts.ts';
import { readItems } from './read-item.ts';
import { createUnscheduled, readGroups, readKind, readMilestones } from './read-section.ts';
import { scanJson } from './scan-json.ts';
import { append } from '../../source/append.ts';

/** Options of `readJson`. */
export interface ReadJsonOptions {
  /** Address or path of the document. */
  uri?: string;
  /** 'owner/name' of the repository it lies in. */
  repository?: string;
  /** Branch, tag or commit. */
  revision?: string;
  /** Absolute address that relative links are resolved against; absent for none. */
  baseUrl?: string;
  /** Bounds to change. */
  limits?: Partial<Limits>;
}

const rootKeys = new Set<JsonKey>([
  'title',
  'description',
  'updated',
  'milestones',
  'items',
  'groups',
  'statuses',
  'notices',
  'notes',
  'metadata',
]);
/** Keys of the model that reading says anew. */
const derivedKeys = new Set(['version', 'source', 'diagnostics', '$schema', 'frontMatter']);

/** Where the roadmap comes from. */
function sourceOf(options: ReadJsonOptions): RoadmapSource {
  const { uri, repository, revision } = options;
  return {
    format: 'json',
    ...(uri === undefined ? {} : { uri }),
    ...(repository === undefined ? {} : { repository }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** A roadmap with nothing in it but what was found on the way. */
function emptyRoadmap(context: JsonContext, options: ReadJsonOptions): Roadmap {
  return {
    version: 1,
    metadata: {},
    description: [],
    statuses: [],
    notices: [],
    milestones: [],
    notes: [],
    diagnostics: context.diagnostics,
    source: sourceOf(options),
  };
}

/** The model itself; undefined for every other value. */
function readModel(node: JsonNode, options: ReadJsonOptions): Roadmap | undefined {
  const version = node.kind === 'object' ? node.members.get('version') : undefined;
  if (version?.kind !== 'number' || version.value !== 1) return undefined;
  const value = toValue(node);
  if (!z.safeParse(roadmapSchema, value).success) return undefined;
  const model = value as unknown as Roadmap;
  return { ...model, source: model.source ?? sourceOf(options) };
}

/** A list at the root: milestones where an entry holds items, else items. */
function readRootList(place: Place, context: JsonContext): Milestone[] {
  const holdsItems = toList(place).some(
    ({ node }) =>
      node.kind === 'object' &&
      [...node.members.keys()].some((key) => ['items', 'features', 'tasks', 'groups'].includes(key.toLowerCase())),
  );
  if (holdsItems) return readMilestones(place, context);
  const items = readItems(place, context);
  return items.length === 0 ? [] : [createUnscheduled(items, [], context)];
}

/** The document's legend: definitions of the model, or statuses by mark. */
function readLegend(place: Place, context: JsonContext): StatusDefinition[] {
  if (place.node.kind === 'object') {
    return [...place.node.members].flatMap(([mark, node]) => {
      const said = readStatus({ node, path: `${place.path}.${mark}` }, context);
      return said === undefined ? [] : [{ status: said.status, marks: [mark], label: said.text }];
    });
  }
  return toList(place).flatMap((entry) => {
    const parsed = z.safeParse(statusDefinitionSchema, toValue(entry.node));
    if (!parsed.success) context.reportShape(entry, 'a status with marks and a label');
    return parsed.success ? [parsed.data] : [];
  });
}

/** Admonitions and notes: those of the model, or texts. */
function readAsides(place: Place, name: 'notices' | 'notes', roadmap: Roadmap, context: JsonContext): void {
  for (const entry of toList(place)) {
    const notice = z.safeParse(noticeSchema, toValue(entry.node));
    const note = z.safeParse(noteSchema, toValue(entry.node));
    if (name === 'notices' && notice.success) roadmap.notices.push(notice.data);
    else if (name === 'notes' && note.success) roadmap.notes.push(note.data);
    else if (entry.node.kind !== 'text') context.reportShape(entry, 'a text');
    else if (name === 'notices') roadmap.notices.push({ kind: 'note', content: readProse(entry, context) });
    else roadmap.notes.push({ kind: 'prose', content: readProse(entry, context) });
  }
}

/** Keeps a key of the root that has no home in the model. */
function setMetadata(roadmap: Roadmap, key: string, value: JsonValue): void {
  Object.defineProperty(roadmap.metadata, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Sets what one key of the root says. */
function setKey(roadmap: Roadmap, key: JsonKey, place: Place, context: JsonContext): void {
  if (key === 'title') {
    const title = readText(place, context);
    if (title !== undefined) roadmap.title = title;
  } else if (key === 'updated') {
    const updated = readTime(place, context);
    if (updated !== undefined) roadmap.updated = updated;
  } else if (key === 'description') append(roadmap.description, readProse(place, context));
  else if (key === 'milestones') append(roadmap.milestones, readMilestones(place, context));
  else if (key === 'statuses') append(roadmap.statuses, readLegend(place, context));
  else if (key === 'notices' || key === 'notes') readAsides(place, key, roadmap, context);
  else if (key === 'metadata') setAllMetadata(roadmap, place, context);
}

function setAllMetadata(roadmap: Roadmap, place: Place, context: JsonContext): void {
  if (place.node.kind !== 'object') context.reportShape(place, 'an object');
  else for (const [key, node] of place.node.members) setMetadata(roadmap, key, toValue(node));
}

/** Whether a key of the root that has no meaning of its own names a milestone that it holds: `"v1.0": ["…"]`. */
function isMilestoneEntry(key: string, node: JsonNode): boolean {
  const holdsPlan = node.kind === 'list' || node.kind === 'object';
  return holdsPlan && readKind(key, undefined).kind !== 'unscheduled';
}

/** Reads an object at the root. */
function readRootObject(
  place: Place,
  members: ReadonlyMap<string, JsonNode>,
  roadmap: Roadmap,
  context: JsonContext,
): void {
  const loose: Milestone = createUnscheduled([], [], context);
  for (const key of members.keys()) {
    const value = member(place, key);
    if (value === undefined || derivedKeys.has(key)) continue;
    const meaning = readJsonKey(key, rootKeys);
    if (meaning === 'items') append(loose.items, readItems(value, context));
    else if (meaning === 'groups') append(loose.groups, readGroups(value, context));
    else if (meaning !== undefined) setKey(roadmap, meaning, value, context);
    else if (isMilestoneEntry(key, value.node)) {
      const only: JsonNode = {
        kind: 'object',
        members: new Map([[key, value.node]]),
        start: value.node.start,
        end: value.node.end,
      };
      append(roadmap.milestones, readMilestones({ node: only, path: '' }, context));
    } else setMetadata(roadmap, key, toValue(value.node));
  }
  if (loose.items.length > 0 || loose.groups.length > 0) roadmap.milestones.push(loose);
}

/** Depth of a place in the JSON for a depth of nested items: each level of items is two of JSON. */
function jsonDepth(limits: Limits): number {
  return Math.min(limits.depth, 200) * 4 + 16;
}

/** Reads the JSON; undefined where that failed, which is reported. */
function readNode(input: unknown, context: JsonContext, limits: Limits): JsonNode | undefined {
  if (typeof input !== 'string') return fromValue(input, jsonDepth(limits));
  if (input.length > limits.bytes) {
    context.report('limit-bytes', `The JSON is longer than ${String(limits.bytes)} characters.`);
    return undefined;
  }
  const scanned = scanJson(input, jsonDepth(limits));
  if ('node' in scanned) {
    if (scanned.skipped > 0)
      context.report('limit-depth', `Values nested too deep were left out: ${String(scanned.skipped)}.`);
    return scanned.node;
  }
  const { offset, detail } = scanned.fault;
  const { line, column } = context.positionOf(offset);
  const place: JsonNode = { kind: 'null', start: offset, end: offset };
  context.report('json-syntax', `Not valid JSON: line ${String(line)}, column ${String(column)}: ${detail}.`, place);
  return undefined;
}

/**
 * Reads a roadmap from JSON.
 * @param input JSON text, or a value that was parsed from one
 * @param options where it comes from, and bounds
 * @returns the roadmap. Never throws: wrong types are diagnostics `json-shape`, which name path, what was expected and what
 *   was found; text that is no JSON gives an empty roadmap with a diagnostic `json-syntax`. The model itself is given back
 *   as it is.
 * @example readJson('{"v1.0": ["[x] Search", {"title": "Dark mode", "status": "wip"}]}')
 */
export function readJson(input: unknown, options: ReadJsonOptions = {}): Roadmap {
  knowAllLanguages();
  const limits = resolveLimits(options.limits);
  const context = new JsonContext(typeof input === 'string' ? input : '', limits, options.baseUrl);
  const roadmap = emptyRoadmap(context, options);
  const node = readNode(input, context, limits);
  if (node === undefined) return roadmap;
  const model = readModel(node, options);
  if (model !== undefined) return model;
  const place: Place = { node, path: '' };
  if (node.kind === 'object') readRootObject(place, node.members, roadmap, context);
  else if (node.kind === 'list') append(roadmap.milestones, readRootList(place, context));
  else context.reportShape(place, 'an object or a list');
  resolveDependencies(
    roadmap.milestones,
    (code, item, words) => {
      const at = context.dependencyPlaces.get(item);
      const problem = diagnosticCodes[code].problem.replace(/\.$/, '');
      context.report(code, `${at ? `${at.path}: ` : ''}${problem}: '${words}'.`, at?.node);
    },
    (words) => context.findId(words),
  );
  return roadmap;
}
