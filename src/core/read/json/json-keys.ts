/** Which keys people use for what, in an authored JSON roadmap. */
import { readKeyName } from '../../language/columns.ts';

/** What a key of the authoring form is about. */
export type JsonKey =
  | 'id'
  | 'title'
  | 'description'
  | 'status'
  | 'statusText'
  | 'isDone'
  | 'type'
  | 'tags'
  | 'owners'
  | 'helpWanted'
  | 'stretch'
  | 'breaking'
  | 'priority'
  | 'target'
  | 'when'
  | 'start'
  | 'end'
  | 'progress'
  | 'links'
  | 'href'
  | 'dependsOn'
  | 'fields'
  | 'children'
  | 'items'
  | 'groups'
  | 'milestones'
  | 'kind'
  | 'versions'
  | 'content'
  | 'source'
  | 'updated'
  | 'metadata'
  | 'frontMatter'
  | 'statuses'
  | 'notices'
  | 'notes'
  | 'version'
  | 'diagnostics'
  | 'statusFrom'
  | 'schema';

const spellings: Record<JsonKey, string> = {
  id: 'id key slug',
  title: 'title name summary heading',
  description: 'description details detail body text notes note comment comments intro about',
  status: 'status state stage',
  statusText: 'statustext',
  isDone: 'done completed complete checked finished shipped closed',
  type: 'type kind category',
  tags: 'tags tag labels label area areas components component',
  owners:
    'owners owner assignees assignee assigned assignedto lead leads team maintainers maintainer champion contributors',
  helpWanted: 'helpwanted help needshelp',
  stretch: 'stretch optional stretchgoal nicetohave',
  breaking: 'breaking breakingchange',
  priority: 'priority prio importance',
  target: 'target targetversion fixversion',
  when: 'when date dates due duedate dueon eta deadline quarter timeline timeframe period releasedate targetdate',
  start: 'start startdate from begin',
  end: 'end enddate until to finish',
  progress: 'progress completion',
  links: 'links link issues issue prs pr pullrequests pullrequest references refs tickets ticket discussion spec url',
  href: 'href',
  dependsOn: 'dependson dependencies depends dependency requires blockedby after',
  fields: 'fields customfields extra',
  children: 'children subitems subtasks subfeatures',
  items: 'items features tasks entries cards stories todo todos deliverables work goals',
  groups: 'groups themes epics sections categories areas tracks streams',
  milestones: 'milestones releases versions roadmap phases periods quarters columns horizons lanes stages',
  kind: '',
  versions: 'versions',
  content: 'content',
  source: 'source',
  updated: 'updated lastupdated updatedat lastmodified',
  metadata: 'metadata meta frontmatter',
  frontMatter: '',
  statuses: 'statuses legend',
  notices: 'notices warnings admonitions',
  notes: 'notes appendix',
  version: 'version',
  diagnostics: 'diagnostics',
  statusFrom: 'statusfrom',
  schema: '$schema schema',
};

/** A key as it is compared: 'due_date', 'dueDate' and 'Due date' are one. */
function foldKey(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

const meanings = new Map<string, JsonKey[]>();
for (const [name, keys] of Object.entries(spellings) as [JsonKey, string][]) {
  for (const key of keys.split(' ').filter(Boolean)) meanings.set(key, [...(meanings.get(key) ?? []), name]);
}

/** Columns of tables in all languages that are keys of items, too. */
const columnKeys = new Map<string, JsonKey>([
  ['description', 'description'],
  ['status', 'status'],
  ['owner', 'owners'],
  ['type', 'type'],
  ['area', 'tags'],
  ['priority', 'priority'],
  ['target', 'target'],
  ['when', 'when'],
  ['start', 'start'],
  ['end', 'end'],
  ['issue', 'links'],
  ['progress', 'progress'],
  ['dependencies', 'dependsOn'],
]);

/**
 * Finds what a key is about.
 * @param key the key
 * @param allowed what keys of this object can be about
 * @returns undefined for keys that have no meaning there, such as `__proto__` or `effort`
 */
export function readJsonKey(key: string, allowed: ReadonlySet<JsonKey>): JsonKey | undefined {
  // The model's own name comes first: 'notes' are prose of an item, and notes of a roadmap.
  if (Object.hasOwn(spellings, key) && allowed.has(key as JsonKey)) return key as JsonKey;
  const known = meanings.get(foldKey(key))?.find((name) => allowed.has(name));
  if (known !== undefined) return known;
  const column = columnKeys.get(readKeyName(key) ?? '');
  return column !== undefined && allowed.has(column) ? column : undefined;
}
