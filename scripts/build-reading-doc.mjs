/** Writes docs/reading.md from the fixtures and the doc comments of the rules. Run: node --import tsx scripts/build-reading-doc.mjs */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { headingRules } from '../src/core/read/markdown/rules/heading/index.ts';
import { lineRules } from '../src/core/read/markdown/rules/line/index.ts';
import { innerRules, outerRules, partRules } from '../src/core/read/markdown/rules/section/index.ts';
import { tableRules } from '../src/core/read/markdown/rules/table/index.ts';
import { defaultLimits } from '../src/core/limits.ts';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Chapters, and the fixtures that belong there; those of line rules are in their own. */
const chapters = [
  {
    title: 'Milestones',
    text: `A milestone is whatever the plan is cut into: releases, periods, horizons or states. A heading, a bold line, a fold, a row or a
sentence can name one. Of a heading that names both a version and a time (\`## v1.2 (Q3 2026)\`) both are kept. The words of a time
stay as they are; days are worked out only as far as the words go, so a quarter stays a quarter and "early fall" gets no day.`,
    fixtures: [
      'version-milestone',
      'title-version',
      'open-versions',
      'period-milestone',
      'horizon-milestone',
      'state-milestone',
      'title-year',
      'plan-years',
      'told-releases',
      'bold-releases',
      'plan-sentence',
      'sooner-than-later',
      'details',
    ],
    rules: [
      { kind: 'heading', rules: headingRules, text: 'What a heading names, by the first of these that knows it:' },
      {
        kind: 'section',
        rules: outerRules,
        text: 'What becomes of a section that stands in no milestone, by the first of these that knows it:',
      },
    ],
  },
  {
    title: 'Themes and groups',
    text: `What stands between a milestone and its items: a subheading, a bold line, a fold. A plan without milestones keeps its themes; nothing
is invented above them. "Stretch goals" and "will likely slip" pass what they say to their items.`,
    fixtures: [
      'theme-groups',
      'bold-groups',
      'colon-parts',
      'discourse-details',
      'unscheduled-beside',
      'between-themes',
      'phases',
      'status-phases',
      'slip',
      'step-groups',
      'bare-headings',
    ],
    rules: [
      {
        kind: 'section',
        rules: innerRules.filter((rule) => !outerRules.includes(rule)),
        text: 'What becomes of a section in a milestone that is no note, by the first of these that knows it:',
      },
    ],
  },
  {
    title: 'Items',
    text: `An item is a list entry, a table row, or a heading with prose and nothing else. Nested entries are its children; paragraphs below the
first line describe it.`,
    fixtures: [
      'heading-items',
      'goal-headings',
      'feature-lists',
      'long-entry',
      'code-lead',
      'box-lines',
      'bare-reference',
      'milestone-links',
      'dependencies',
      'theme-items',
      'heading-parts',
    ],
    rules: [
      {
        kind: 'section',
        rules: partRules,
        text: 'What becomes of a section under a heading that is an item, by the first of these that knows it:',
      },
    ],
  },
  { title: 'What a line says', lines: true },
  {
    title: 'Status',
    text: `From strongest to weakest: the document's own legend, a word, a mark, a task box, the section. What says nothing is \`unknown\`, never
"planned". Where two disagree the stronger one is taken, and \`status-conflict\` or \`section-conflict\` is reported.`,
    fixtures: [
      'legend',
      'spelled-legend',
      'owner-roles',
      'icon-check',
      'leading-parenthesis',
      'dated-states',
      'state-mark-conflict',
    ],
  },
  {
    title: 'Tables',
    text: `A table is read by the meaning of its header, in ten languages: title, status, owner, time, release, priority and so on. Columns that
mean nothing known are kept in \`fields\` under their own name. A table that plans nothing is a note.`,
    fixtures: [
      'item-table',
      'counted-rows',
      'dated-releases',
      'release-table',
      'release-matrix',
      'field-table',
      'support-matrix',
      'orphan-row',
    ],
    rules: [{ kind: 'table', rules: tableRules, text: 'What a table is, by the first of these that knows it:' }],
  },
  {
    title: 'Notes and notices',
    text: 'What plans nothing is kept beside the plan, in order, so that nothing of the document is lost.',
    fixtures: ['notes', 'names-of-notes', 'mark-keys', 'admonitions'],
  },
  {
    title: 'Around the text',
    text: 'Front matter, HTML, files that are one fence, and the ways in which editors end lines.',
    fixtures: ['front-matter', 'toml-front-matter', 'html', 'content-tabs', 'sole-fence', 'line-ends'],
  },
  {
    title: 'Languages',
    text: `States, times, horizons, note sections and column names are known in English, German, Spanish, French, Italian, Japanese, Korean,
Portuguese, Russian and Chinese. All are tried at once: a document may mix them.`,
    fixtures: ['languages'],
  },
  {
    title: 'What is mended',
    text: `Slips that are certain are read as meant, and reported; those with a fix are mended by \`roadmark check --fix\`. All codes:
[diagnostics.md](diagnostics.md).`,
    fixtures: ['lazy-continuation', 'missing-space', 'mojibake', 'unclosed'],
  },
];

/** What is said of a node beside its title, in words. */
function facts(node) {
  const { status, statusFrom, owners = [], tags = [], when, target, progress, links = [] } = node;
  return [
    status && status !== 'unknown' && (statusFrom ? `${status} (from its ${statusFrom})` : status),
    ...['helpWanted', 'stretch', 'breaking']
      .filter((flag) => node[flag])
      .map((flag) => ({ helpWanted: 'help wanted' })[flag] ?? flag),
    ...tags.map((tag) => `tag ${tag}`),
    ...owners.map(({ name, team }) => `owner ${name}${team ? ' (team)' : ''}`),
    when && `time ${[when.start, when.end].filter(Boolean).join(' to ') || when.text}`,
    target && `for ${target}`,
    progress && `${progress.done} of ${progress.total}`,
    node.dependsOn?.length > 0 && `after ${node.dependsOn.join(', ')}`,
    ...links.map(({ kind, number, text }) => (number === undefined ? `${kind} link ‘${text}’` : `${kind} #${number}`)),
    ...Object.entries(node.fields ?? {}).map(([name, value]) => `${name}: ${value}`),
  ].filter(Boolean);
}

function line(depth, kind, node) {
  const said = facts(node);
  return `${'  '.repeat(depth)}${kind} ${node.title}${said.length > 0 ? ` — ${said.join(', ')}` : ''}`;
}

function part(depth, kind, node) {
  const children = [...(node.items ?? []), ...(node.children ?? [])].flatMap((item) => part(depth + 1, 'item', item));
  const groups = (node.groups ?? []).flatMap((group) => part(depth + 1, 'group', group));
  return [line(depth, kind, node), ...children, ...groups];
}

/** A model in a few lines. */
function outline(roadmap) {
  return [
    roadmap.title && `title ${roadmap.title}`,
    ...Object.entries(roadmap.metadata).map(([key, value]) => `metadata ${key}: ${JSON.stringify(value)}`),
    ...roadmap.notices.map(({ kind, title }) => `notice ${kind}${title ? ` ‘${title}’` : ''}`),
    ...roadmap.milestones.flatMap((milestone) =>
      part(0, milestone.kind === 'unscheduled' ? 'without a milestone' : milestone.kind, milestone),
    ),
    ...roadmap.notes.map(({ kind, title }) => `note ${kind}${title ? ` ‘${title}’` : ''}`),
    ...roadmap.diagnostics.map(({ code, source }) => `finding ${code}${source ? `, line ${source.start.line}` : ''}`),
  ].filter(Boolean);
}

const fence = (language, text) => `\`\`\`\`${language}\n${text.replace(/\n+$/, '')}\n\`\`\`\`\n`;

/** One habit: what its fixture shows, the text, and what it gives. */
function habit(name, level) {
  const folder = `test/fixtures/${name}/`;
  const said = read(`${folder}README.md`)
    .split('\n')
    .slice(2)
    .join('\n')
    .split(/\n\n(?=Made for)/)[0]
    .trim();
  const input = read(`${folder}input.md`)
    .replace(/^\ufeff/, '')
    .replaceAll('\r', '');
  const roadmap = JSON.parse(read(`${folder}expected.json`));
  const heading = `${'#'.repeat(level)} ${name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())}`;
  return `${heading}\n\n${said}\n\n${fence('markdown', input)}\ngives\n\n${fence('text', outline(roadmap).join('\n'))}`;
}

/** The picture and the refusal of a rule, from its doc comment. */
function ruleComment(kind, name) {
  const source = read(`src/core/read/markdown/rules/${kind}/${name}.ts`);
  const [, comment] = /\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nexport const \w+: \w+Rule/.exec(source) ?? [];
  if (comment === undefined) throw new Error(`${name}.ts: the rule has no doc comment`);
  const text = comment.replaceAll(/^ \* ?/gm, '').replace(/\s*Fixture: `[^`]*`\.\s*/, '');
  return text.replace(/^Not read: /m, 'Not read so: ').trim();
}

function lineChapter() {
  const rules = lineRules.map(({ name }) => {
    const shown = existsSync(new URL(`test/fixtures/${name}/input.md`, root))
      ? `\n${habit(name, 4).replace(/^#[^\n]*\n\n[^`]*?\n\n/, '')}`
      : '';
    return `### \`${name}\`\n\n${ruleComment('line', name)}\n${shown}`;
  });
  return `The title of an item is what is left when the rules have taken out what they know, in this order, from both ends of the line,
until none of them finds anything more. A mark beats a box, a word beats a mark, a legend beats both.

${rules.join('\n')}`;
}

/** Rules that decide in turn, each with its picture. */
function decisions({ kind, rules, text }) {
  return `${text}\n\n${rules.map(({ name }) => `#### \`${name}\`\n\n${ruleComment(kind, name)}\n`).join('\n')}`;
}

/** A chapter's habits, then the rules that decide about them. */
function chapterText({ text, fixtures, rules = [] }) {
  const decided = rules.length === 0 ? '' : `\n${rules.map(decisions).join('\n')}`;
  return `${text}\n\n${fixtures.map((name) => habit(name, 3)).join('\n')}${decided}`;
}

const placed = new Set([...chapters.flatMap(({ fixtures = [] }) => fixtures), ...lineRules.map(({ name }) => name)]);
const missing = readdirSync(new URL('test/fixtures/', root)).filter(
  (name) => !placed.has(name) && existsSync(new URL(`test/fixtures/${name}/input.md`, root)),
);
const rest =
  missing.length === 0 ? [] : [{ title: 'More habits', text: 'Not yet placed above.', fixtures: missing.sort() }];

const all = [...chapters, ...rest];
const slug = (title) => title.toLowerCase().replaceAll(' ', '-');
const text = `# How a document is read

<!-- Generated by scripts/build-reading-doc.mjs from test/fixtures and src/core/read/markdown/rules. -->

Every habit that Roadmark reads, with a text and what it gives. The texts are the fixtures of the tests, so what stands here
holds. To see how a document of your own was read, line by line: \`npx roadmark explain ROADMAP.md\`, or the playground.

Three rules stand above all others. Nothing is invented: what a document does not say is \`unknown\` or absent. Nothing is lost:
what is not understood is kept as a description or note. Nothing fails: at worst a text is one note, and a finding says why.

${all.map(({ title }) => `- [${title}](#${slug(title)})`).join('\n')}

${all.map((chapter) => `## ${chapter.title}\n\n${chapter.lines ? lineChapter() : chapterText(chapter)}`).join('\n')}
## Bounds

A hostile document costs no more than a long one. What goes beyond a bound is left out and reported; \`limits\` changes each.

| bound | default |
| --- | --- |
${Object.entries(defaultLimits)
  .map(([name, value]) => `| \`${name}\` | ${value.toLocaleString('en')} |`)
  .join('\n')}
`;
writeFileSync(new URL('docs/reading.md', root), text);
