/** The roadmap model of a plan, as Roadmark's own readers would give it, without reading a text. */

const PRECISION_DAY = { precision: 'day', approximate: false };

function modelItem(item, dated) {
  const title = item.title.replace(/[`*]/g, '');
  return {
    id: item.id,
    title,
    content: [{ type: 'text', value: title }],
    status: item.status,
    tags: [item.tag],
    owners: [{ name: item.owner }],
    helpWanted: false,
    stretch: false,
    breaking: false,
    ...(dated
      ? { when: { text: `${item.start} to ${item.end}`, start: item.start, end: item.end, ...PRECISION_DAY } }
      : {}),
    links: [
      {
        href: `https://example.org/harbour/issues/${item.issue}`,
        text: `#${item.issue}`,
        kind: 'issue',
        number: item.issue,
      },
    ],
    dependsOn: [],
    description: [],
    fields: {},
    children: [],
  };
}

function modelGroup(release, theme, dated) {
  return {
    id: `${release.version}-${theme.title.toLowerCase().replaceAll(' ', '-')}`,
    title: theme.title,
    owners: [],
    status: 'unknown',
    helpWanted: false,
    stretch: false,
    links: [],
    description: [],
    items: theme.items.map((item) => modelItem(item, dated)),
    groups: [],
  };
}

/**
 * Makes the model of a plan.
 * @param {ReturnType<import('./plan.mjs').createPlan>} plan releases, themes, items
 * @param {{dated: boolean}} options whether items carry their dates: without them the timeline is a matrix
 * @returns {object} a `Roadmap` (src/core/model/types.ts)
 */
export function createModel(plan, { dated }) {
  return {
    version: 1,
    title: 'Harbour roadmap',
    metadata: {},
    description: [],
    statuses: [],
    notices: [],
    milestones: plan.releases.map((release) => ({
      id: `v${release.version.replaceAll('.', '-')}`,
      title: `v${release.version}`,
      kind: 'version',
      versions: { from: release.version },
      status: 'unknown',
      description: [],
      items: [],
      groups: release.themes.map((theme) => modelGroup(release, theme, dated)),
    })),
    notes: [],
    diagnostics: [],
    source: { format: 'json' },
  };
}
