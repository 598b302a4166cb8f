/** The plan that all generated roadmaps say, whatever the dialect: releases, themes and dated items. */
import { createRandom, pick } from './random.mjs';

const VERBS = ['Support', 'Add', 'Rework', 'Speed up', 'Document', 'Replace', 'Stabilise', 'Split', 'Cache', 'Remove'];
const THINGS = [
  'the import of large archives',
  '`--watch` for linked folders',
  'keyboard shortcuts in the editor',
  'incremental indexing',
  'signed releases',
  'the **public** plugin interface',
  'search across workspaces',
  'retries of failed uploads',
  'the settings page on phones',
  'export to open formats',
  'right-to-left text',
  'role-based access',
];
const TAILS = ['', '', ' for teams', ' without a restart', ' on all platforms', ' behind a flag', ' and its tests'];
/** Themes that come back in each release. */
export const THEMES = ['Storage', 'Editor', 'Sync', 'Command line', 'Documentation'];
/** Leading labels of items. */
export const TAGS = ['CLI', 'Server', 'UI', 'API', 'Docs', 'Build', 'Mobile', 'Search', 'Sync', 'Auth'];
/** People that items are given to. */
export const OWNERS = ['ada', 'brook', 'chen', 'devi', 'emre', 'farah', 'goran', 'hana'];
/** Statuses of items. */
export const STATUSES = ['done', 'in-progress', 'planned', 'considering'];

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);

const isoDate = (time) => new Date(time).toISOString().slice(0, 10);

/** How many releases a plan of so many items has: few enough to be a roadmap, many enough to need one. */
const releaseCount = (items) => Math.min(80, Math.max(6, Math.round(Math.sqrt(items) / 2.5)));

function createItem(random, index, start) {
  const length = 3 + Math.floor(random() * 60);
  return {
    id: `item-${index}`,
    title: `${pick(random, VERBS)} ${pick(random, THINGS)}${pick(random, TAILS)} ${index}`,
    status: pick(random, STATUSES),
    tag: TAGS[index % TAGS.length],
    owner: pick(random, OWNERS),
    issue: 100 + index,
    start: isoDate(start),
    end: isoDate(start + length * DAY),
  };
}

/**
 * Makes a plan.
 * @param {number} count how many items; one in ten carries each of the ten tags, so that a tag filters to 10 %
 * @param {number} [seed] any integer
 * @returns {{releases: {version: string, period: string, themes: {title: string, items: object[]}[]}[], count: number}}
 *   releases in order, each with the same themes
 */
export function createPlan(count, seed = 20) {
  const random = createRandom(seed);
  const total = releaseCount(count);
  const step = (4 * 365 * DAY) / total;
  const releases = Array.from({ length: total }, (_, index) => {
    const first = new Date(FIRST_DAY + index * step);
    const period = `${first.getUTCFullYear()} Q${Math.floor(first.getUTCMonth() / 3) + 1}`;
    const themes = THEMES.map((title) => ({ title, items: [] }));
    return { version: `${1 + Math.floor(index / 10)}.${index % 10}.0`, period, themes };
  });
  for (let index = 0; index < count; index++) {
    const place = Math.floor((index * total) / count);
    const start = FIRST_DAY + place * step + Math.floor(random() * 80) * DAY;
    pick(random, releases[place].themes).items.push(createItem(random, index, start));
  }
  return { releases, count };
}
