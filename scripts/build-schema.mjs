// Writes schema.json: the JSON Schema of the model and of its authored form, from the zod schemas and the doc comments of
// src/core/model/types.ts. Run: node --import tsx scripts/build-schema.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import ts from 'typescript';
import * as z from 'zod/mini';
import * as schemas from '../src/core/model/schema.ts';
import { docOf, parseFile } from './doc-comments.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const types = new Map(
  parseFile('src/core/model/types.ts')
    .statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => [node.name.text, node]),
);

/** Name of the type that a schema checks: `itemSchema` checks `Item`. */
const typeName = (name) => name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/, '');
/** Doc comment on one line. */
const textOf = (node) => docOf(node)?.text.replaceAll(/\s+/g, ' ').trim();

for (const [name, schema] of Object.entries(schemas))
  if (name.endsWith('Schema')) z.globalRegistry.add(schema, { id: typeName(name) });
const model = z.toJSONSchema(schemas.roadmapSchema, { target: 'draft-2020-12', io: 'input' });
const definitions = model.$defs ?? {};
for (const key of ['$defs', '$schema', 'id']) delete model[key];
if (model.$ref === undefined) definitions.Roadmap = model;

/** Adds the doc comments of a type to its definition. */
function describe(name, definition) {
  const node = types.get(name);
  delete definition.id;
  if (node === undefined) return definition;
  const text = textOf(node);
  if (text !== undefined) definition.description = text;
  if (!ts.isInterfaceDeclaration(node)) return definition;
  for (const member of node.members) {
    const key = member.name.getText();
    const property = definition.properties?.[key];
    const meaning = textOf(member);
    if (property === undefined || meaning === undefined) continue;
    definition.properties[key] = { ...property, description: meaning };
  }
  return definition;
}
for (const [name, definition] of Object.entries(definitions)) describe(name, definition);
definitions.Roadmap.properties.$schema = { type: 'string', description: 'Address of this schema.' };
// An href is gated while reading; a pattern here would say less than the gate does.
definitions.Href = { type: 'string', description: 'An http, https or mailto address, a relative one or a fragment.' };

const text = { type: 'string' };
const texts = { anyOf: [text, { type: 'array', items: text }] };
const prose = { anyOf: [text, { type: 'array', items: { anyOf: [text, { $ref: '#/$defs/Block' }] } }] };
const time = { anyOf: [text, { $ref: '#/$defs/When' }], examples: ['Q3 2026', '2026-03-31', 'by June 2026'] };
const person = { anyOf: [text, { type: 'object', properties: { name: text, href: text, team: { type: 'boolean' } } }] };
const link = { anyOf: [text, { type: 'object', properties: { href: text, text } }] };
/** One of something, or a list of it. */
const some = (entry) => ({ anyOf: [...entry.anyOf, { type: 'array', items: entry }] });

/** What an author may write for a property of the model instead of what the model holds. */
const authored = {
  status: { anyOf: [{ $ref: '#/$defs/Status' }, text], examples: ['done', 'in progress', 'planned', 'blocked'] },
  when: time,
  updated: time,
  owners: some(person),
  links: some(link),
  tags: texts,
  dependsOn: texts,
  description: prose,
  progress: { anyOf: [{ $ref: '#/$defs/Progress' }, text], examples: ['7/10'] },
  children: { type: 'array', items: { $ref: '#/$defs/AuthoredItem' } },
  items: { type: 'array', items: { $ref: '#/$defs/AuthoredItem' } },
  groups: { $ref: '#/$defs/AuthoredGroups' },
  milestones: { $ref: '#/$defs/AuthoredMilestones' },
  fields: { type: 'object' },
  version: { const: 1 },
};
/** Properties that reading fills in. */
const derived = new Set(['content', 'source', 'statusFrom', 'diagnostics', 'frontMatter', 'versions']);

/** The authored form of a type: nothing but a title is asked for, and further keys are kept. */
function author(name) {
  const properties = Object.entries(definitions[name].properties)
    .filter(([key]) => !derived.has(key))
    .map(([key, property]) => {
      const description = property.description === undefined ? {} : { description: property.description };
      return [key, { ...(authored[key] ?? property), ...description }];
    });
  return { type: 'object', description: definitions[name].description, properties: Object.fromEntries(properties) };
}

/** A list, or an object whose keys are titles. */
const byTitle = (entry, description) => ({
  description,
  anyOf: [
    { type: 'array', items: { anyOf: [text, entry] } },
    {
      type: 'object',
      additionalProperties: { anyOf: [entry, { type: 'array', items: { $ref: '#/$defs/AuthoredItem' } }] },
    },
  ],
});
definitions.AuthoredItem = {
  description: 'An item: a text as in a list of markdown ("[x] Dark mode @ada"), or an object.',
  anyOf: [text, author('Item')],
};
definitions.AuthoredGroup = author('Group');
definitions.AuthoredGroups = byTitle({ $ref: '#/$defs/AuthoredGroup' }, 'Groups: a list, or an object by title.');
definitions.AuthoredMilestone = author('Milestone');
definitions.AuthoredMilestones = byTitle(
  { $ref: '#/$defs/AuthoredMilestone' },
  'Milestones: a list, or an object by title.',
);
definitions.AuthoredRoadmap = author('Roadmap');
definitions.AuthoredRoadmap.properties.items = { ...authored.items, description: 'Items of no milestone.' };
definitions.AuthoredRoadmap.properties.groups = { ...authored.groups, description: 'Groups of no milestone.' };

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://cdn.jsdelivr.net/npm/roadmark@${version}/schema.json`,
  title: 'Roadmap',
  description:
    'A roadmap as Roadmark reads it: the model itself (`version: 1`), or its authored form with texts as items, synonyms of statuses, and keys of your own.',
  anyOf: [{ $ref: '#/$defs/AuthoredRoadmap' }, { $ref: '#/$defs/Roadmap' }],
  $defs: Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => one.localeCompare(other, 'en'))),
};
const options = await prettier.resolveConfig('schema.json');
writeFileSync(
  'schema.json',
  await prettier.format(JSON.stringify(schema).replaceAll('__schema0', 'JsonValue'), { ...options, parser: 'json' }),
);
