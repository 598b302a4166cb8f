/** Writes one plan in each of the ways that real roadmaps are written. */
import { createPlan } from './plan.mjs';

const SHORTCODES = {
  done: ':white_check_mark:',
  'in-progress': ':construction:',
  planned: ':hourglass:',
  considering: ':bulb:',
};
const WORDS = { done: 'Done', 'in-progress': 'In progress', planned: 'Planned', considering: 'Considering' };

const reference = (item) => `([#${item.issue}](https://example.org/harbour/issues/${item.issue}))`;

/** Headings with tags: `- [CLI] Add ...`. */
function writeTags({ releases }) {
  const lines = ['# Roadmap', '', 'What the next releases bring. Dates are aims, not promises.', ''];
  for (const release of releases) {
    lines.push(`## v${release.version}`, '');
    for (const theme of release.themes) {
      lines.push(`### ${theme.title}`, '');
      for (const item of theme.items) lines.push(`- [${item.tag}] ${item.title} ${reference(item)}`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** Nested lists with shortcodes and a legend. */
function writeNested({ releases }) {
  const lines = ['# Roadmap', '', 'Legend:', ''];
  for (const [status, mark] of Object.entries(SHORTCODES)) lines.push(`- ${mark} ${WORDS[status].toLowerCase()}`);
  for (const release of releases) {
    lines.push('', `## Version ${release.version}`, '');
    for (const theme of release.themes) {
      lines.push(`- **${theme.title}** [@${theme.items[0]?.owner ?? 'nobody'}]`);
      theme.items.forEach((item, index) => {
        lines.push(`${index % 3 === 2 ? '    ' : '  '}- ${SHORTCODES[item.status]} ${item.title} [@${item.owner}]`);
      });
    }
  }
  return lines.join('\n');
}

/** A table a release. */
function writeTables({ releases }) {
  const lines = ['# Roadmap', ''];
  for (const release of releases) {
    lines.push(
      `## ${release.version} Roadmap`,
      '',
      '| Status | Feature | Issue | Type | Owner |',
      '| --- | --- | :-: | --- | --- |',
    );
    for (const item of release.themes.flatMap((theme) => theme.items)) {
      const link = `[#${item.issue}](https://example.org/harbour/issues/${item.issue})`;
      lines.push(`| ${WORDS[item.status]} | ${item.title} | ${link} | ${item.tag} | @${item.owner} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** Task lists with dates, by quarter. */
function writeTasks({ releases }) {
  const lines = ['# Roadmap', ''];
  for (const release of releases) {
    lines.push(`## ${release.period} (v${release.version})`, '');
    for (const theme of release.themes) {
      lines.push(`### ${theme.title}`, '');
      for (const item of theme.items) {
        lines.push(`- [${item.status === 'done' ? 'x' : ' '}] ${item.title} @${item.owner} (due ${item.end})`);
      }
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** Markwhen's own syntax. */
function writeMarkwhen({ releases }) {
  const lines = ['title: Roadmap', ''];
  for (const release of releases) {
    lines.push(`section ${release.version}`);
    for (const item of release.themes.flatMap((theme) => theme.items)) {
      lines.push(`${item.start}/${item.end}: ${item.title} #${item.tag}`);
    }
    lines.push('endSection', '');
  }
  return lines.join('\n');
}

const WRITERS = {
  tags: writeTags,
  nested: writeNested,
  tables: writeTables,
  tasks: writeTasks,
  markwhen: writeMarkwhen,
};

/** The dialects that every markdown reader is given. */
export const DIALECTS = ['tags', 'nested', 'tables', 'tasks'];

/**
 * Writes a plan.
 * @param {string} dialect one of `DIALECTS`, or `markwhen`
 * @param {ReturnType<typeof createPlan>} plan what it says
 * @returns {string} the document
 */
export const writePlan = (dialect, plan) => `${WRITERS[dialect](plan)}\n`;

/**
 * Writes a document of a given size.
 * @param {string} dialect one of `DIALECTS`, or `markwhen`
 * @param {number} bytes size aimed at, met within 3 %
 * @returns {string} the document, ASCII
 */
export function writeDocument(dialect, bytes) {
  let count = Math.max(20, Math.round(bytes / 90));
  let text = '';
  for (let round = 0; round < 4; round++) {
    text = writePlan(dialect, createPlan(count));
    if (Math.abs(text.length - bytes) < bytes * 0.03) break;
    count = Math.max(20, Math.round((count * bytes) / text.length));
  }
  return text;
}
