// Writes llms.txt: what an assistant needs to help somebody use the package, from the readme, the manifest and package.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { packageJson } from './entries.mjs';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** A section of the readme by the beginning of its heading, the heading included. */
function section(start) {
  const found = readme.split(/^(?=## )/m).find((part) => part.startsWith(`## ${start}`));
  if (!found) throw new Error(`README.md has no section "${start}"`);
  return found.trim();
}

const line = (name, type, description) =>
  `- \`${name}\`${type ? ` (${type})` : ''}: ${description?.replace(/\s+/g, ' ').trim() ?? ''}`;
const elements = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
// What all elements share is said once.
const isOwn = ({ inheritedFrom }) => inheritedFrom === undefined;
const [first] = elements;
const shared = (parts) => parts.filter((part) => !isOwn(part));
const slotLines = (slots) =>
  slots.filter(({ name }) => name).map(({ name, description }) => line(`slot ${name}`, '', description));
const eventLines = (events) => events.map(({ name, description }) => line(`event ${name}`, '', description));

const describe = ({ tagName, summary, attributes = [], events = [], slots = [] }) =>
  [
    `### <${tagName}>`,
    '',
    summary,
    '',
    ...attributes.filter(isOwn).map(({ name, type, description }) => line(name, type?.text, description)),
    ...slotLines(slots.filter(isOwn)),
    ...eventLines(events.filter(isOwn)),
  ].join('\n');

const links = (names) => names.map((name) => `- docs/${name}.md`).join('\n');
const text = `# Roadmark ${packageJson.version}

> ${packageJson.description}

${['Put a roadmap on a page', 'What it reads', 'Use it as a library', 'Use it on the command line'].map(section).join('\n\n')}

## Imports

${Object.keys(packageJson.exports)
  .filter((key) => packageJson.exports[key] !== null)
  .map((key) => `- \`${packageJson.name}${key.slice(1)}\``)
  .join('\n')}

## Elements

Every element has:

${[
  ...shared(first.attributes).map(({ name, type, description }) => line(name, type?.text, description)),
  ...slotLines(shared(first.slots)),
  ...eventLines(shared(first.events)),
].join('\n')}

${elements.map(describe).join('\n\n')}

## More

${links(['reading', 'model', 'elements', 'api', 'cli', 'exports', 'embedding', 'theming', 'diagnostics'])}
`;
if (text.length > 20_000) throw new Error(`llms.txt has ${text.length} characters; at most 20,000 are of use`);
writeFileSync('llms.txt', `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`);
