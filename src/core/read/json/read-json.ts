/**
 * Reads a roadmap from JSON: the model itself, or an authored form with texts as items, synonyms of keys and statuses, and
 * markdown in titles. What has a wrong type is reported and left out; the rest is read.
 */
import { diagnosticCodes } from '../../diagnostics/codes.ts';
import { knowAllLanguages } from '../../language/languages.ts';
import { resolveLimits, type Limits } from '../../limits.ts';
import { isRoadmap } from '../../model/is-roadmap.ts';
import { sourceFormats } from '../../model/kinds.ts';
import type { JsonValue, Milestone, Roadmap, RoadmapSource } from '../../model/types.ts';
import { append } from '../../source/append.ts';
import { isLargerThan } from '../../source/byte-length.ts';
import { resolveDependencies } from '../dependencies.ts';
import { keepWithin } from '../keep-within.ts';
import { JsonContext, type Place } from './json-context.ts';
import { readJsonKey, type JsonKey } from './json-keys.ts';
import { fromValue, maxValues, toValue, type JsonNode } from './json-node.ts';
import { readDiagnostics, readLegend, readNotes, readNotices } from './read-asides.ts';
import { readItems } from './read-item.ts';
import { member, readChoice, readMaybeText, readText, toList } from './read-parts.ts';
import { readProse } from './read-prose.ts';
import { readRange } from './read-range.ts';
import { createLoose, readGroups, readKind, readMilestones } from './read-section.ts';
import { readTime } from './read-time.ts';
import { scanJson } from './scan-json.ts';

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
/** Keys of the model that reading says anew, or that are read apart from the others. */
const derivedKeys = new Set(['version', 'source', 'diagnostics', '$schema', 'frontMatter']);

/**
 * Where the roadmap comes from. What the caller says of it is so; a document can only add what the caller does not know.
 * @param said what the document says of itself
 */
function sourceOf(options: ReadJsonOptions, said?: Partial<RoadmapSource>): RoadmapSource {
  const { uri, repository, revision } = options;
  return {
    format: 'json',
    ...said,
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
  const value: unknown = toValue(node);
  return isRoadmap(value) ? { ...value, source: sourceOf(options, value.source) } : undefined;
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
  return items.length === 0 ? [] : [createLoose(items, context)];
}

/** What a model that is not right in all of its fields says beside the plan. */
function readOrigin(roadmap: Roadmap, place: Place, context: JsonContext, options: ReadJsonOptions): void {
  const source = member(place, 'source');
  if (source?.node.kind === 'object') setSource(roadmap, source, context, options);
  else if (source !== undefined && source.node.kind !== 'null') {
    context.reportShape(source, 'an object with a format');
    setMetadata(roadmap, 'source', toValue(source.node));
  }
  for (const name of ['heading', 'frontMatter'] as const) {
    const at = member(place, name);
    if (at === undefined || (name === 'heading' && !isPlaceOfTitle(name, at))) continue;
    const range = readRange(member(at, 'source'), context);
    if (range !== undefined) roadmap[name] = { source: range };
    else if (at.node.kind !== 'null' && member(at, 'source') === undefined) {
      context.reportShape(at, 'an object with a source');
      setMetadata(roadmap, name, toValue(at.node));
    }
  }
  const diagnostics = member(place, 'diagnostics');
  if (diagnostics !== undefined) append(roadmap.diagnostics, readDiagnostics(diagnostics, context));
}

/** Sets what a model says of where it was read from. */
function setSource(roadmap: Roadmap, source: Place, context: JsonContext, options: ReadJsonOptions): void {
  const said: Partial<RoadmapSource> = {};
  for (const name of ['uri', 'repository', 'revision'] as const) {
    const text = readMaybeText(member(source, name), context);
    if (text !== undefined) said[name] = text;
  }
  const format = readChoice(member(source, 'format'), sourceFormats, context);
  if (format !== undefined) roadmap.source = sourceOf(options, { ...said, format });
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
  else if (key === 'notices') append(roadmap.notices, readNotices(place, context));
  else if (key === 'notes') append(roadmap.notes, readNotes(place, context));
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

/** A heading is a title, but for that of the model, which only says where it stands. */
function isPlaceOfTitle(key: string, { node }: Place): boolean {
  return key === 'heading' && node.kind === 'object' && node.members.has('source');
}

/** Reads an object at the root. */
function readRootObject(
  place: Place,
  members: ReadonlyMap<string, JsonNode>,
  roadmap: Roadmap,
  context: JsonContext,
): void {
  const loose: Milestone = createLoose([], context);
  const version = member(place, 'version');
  if (version && version.node.kind !== 'null' && (version.node.kind !== 'number' || version.node.value !== 1)) {
    context.reportChoice(version, ['1']);
    setMetadata(roadmap, 'version', toValue(version.node));
  }
  for (const key of members.keys()) {
    const value = member(place, key);
    if (value === undefined || derivedKeys.has(key) || isPlaceOfTitle(key, value)) continue;
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

/** Levels of JSON that are followed whatever the bounds, which hold for what is made of it: reading it calls itself for each. */
const deepestJson = 816;

/** Reads the JSON; undefined where that failed, which is reported. */
function readNode(input: unknown, context: JsonContext, limits: Limits): JsonNode | undefined {
  const reportDeep = (skipped: number): void => {
    if (skipped > 0) context.report('limit-depth', `Values nested too deep were left out: ${String(skipped)}.`);
  };
  if (typeof input !== 'string') {
    const { node, skipped, isCut } = fromValue(input, deepestJson);
    reportDeep(skipped);
    if (isCut) context.report('limit-items', `Only the first ${maxValues.toLocaleString('en')} values are read.`);
    return node;
  }
  if (isLargerThan(input, limits.bytes)) {
    context.report('limit-bytes', `The JSON is larger than ${String(limits.bytes)} bytes.`);
    return undefined;
  }
  const scanned = scanJson(input, deepestJson);
  if ('node' in scanned) {
    reportDeep(scanned.skipped);
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
 *   was found; text that is no JSON gives an empty roadmap with a diagnostic `json-syntax`, JSON that plans nothing one with
 *   `empty-plan`. The model itself is given back as it is.
 * @example readJson('{"v1.0": ["[x] Search", {"title": "Dark mode", "status": "wip"}]}')
 */
export function readJson(input: unknown, options: ReadJsonOptions = {}): Roadmap {
  knowAllLanguages();
  // A program may well give null for none.
  const given = { ...options };
  const limits = resolveLimits(given.limits);
  const context = new JsonContext(typeof input === 'string' ? input : '', limits, given.baseUrl);
  const roadmap = emptyRoadmap(context, given);
  const node = readNode(input, context, limits);
  if (node === undefined) {
    if (context.diagnostics.length === 0) context.report('empty-plan', diagnosticCodes['empty-plan'].problem);
    return roadmap;
  }
  const model = readModel(node, given);
  if (model !== undefined) {
    // What was said on the way here is of this reading; the model has its own.
    model.diagnostics = [...context.diagnostics, ...model.diagnostics];
    return keepWithin(model, limits, context.unsaid);
  }
  const place: Place = { node, path: '' };
  if (node.kind === 'object') readRootObject(place, node.members, roadmap, context);
  else if (node.kind === 'list') append(roadmap.milestones, readRootList(place, context));
  else context.reportShape(place, 'an object or a list');
  if (roadmap.milestones.length === 0) context.report('empty-plan', diagnosticCodes['empty-plan'].problem);
  resolveDependencies(
    roadmap.milestones,
    (code, item, words) => {
      const at = context.dependencyPlaces.get(item);
      const problem = diagnosticCodes[code].problem.replace(/\.$/, '');
      context.report(code, `${at ? `${at.path}: ` : ''}${problem}: '${words}'.`, at?.node);
    },
    (words) => context.findId(words),
  );
  // The model's own come last: `context.diagnostics` is the list that reading adds to.
  if (node.kind === 'object') readOrigin(roadmap, place, context, given);
  return keepWithin(roadmap, limits, context.unsaid);
}
