import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { roadmapSchema } from '../../../../src/core/model/schema.ts';
import type { Item, Roadmap } from '../../../../src/core/model/types.ts';
import { walkItems } from '../../../../src/core/query/walk-items.ts';
import { readGitHub } from '../../../../src/core/read/github/read-github.ts';

/** All items of a roadmap. */
function itemsOf(roadmap: Roadmap): Item[] {
  return [...walkItems(roadmap)].map(({ item }) => item);
}

const milestone = {
  url: 'https://api.github.com/repos/acme/lamp/milestones/2',
  html_url: 'https://github.com/acme/lamp/milestone/2',
  number: 2,
  title: 'v1.2',
  state: 'open',
  description: 'Faster **start**.',
  open_issues: 3,
  closed_issues: 7,
  due_on: '2026-09-30T07:00:00Z',
  closed_at: null,
};
const issue = {
  html_url: 'https://github.com/acme/lamp/issues/12',
  number: 12,
  title: 'Dim `slowly`',
  state: 'open',
  state_reason: null,
  labels: [{ name: 'help wanted' }, 'priority: high', { name: 'kind/feature' }],
  assignees: [{ login: 'ada', html_url: 'https://github.com/ada' }],
  milestone,
  body: 'Why.\n\n<!-- template -->\n\nHow.',
  sub_issues_summary: { total: 4, completed: 1, percent_completed: 25 },
  type: null,
};

describe('readGitHub, REST milestones', () => {
  it('should read title, kind, time, progress and address', () => {
    const [read] = readGitHub([milestone]).milestones;
    assert.equal(read?.kind, 'version');
    assert.deepEqual(read?.when, { text: '2026-09-30', end: '2026-09-30', precision: 'day', approximate: false });
    assert.deepEqual(read?.progress, { done: 7, total: 10 });
    assert.equal(read?.href, 'https://github.com/acme/lamp/milestone/2');
  });
  it('should not state progress where there is nothing to do', () => {
    assert.equal(readGitHub([{ ...milestone, open_issues: 0, closed_issues: 0 }]).milestones[0]?.progress, undefined);
  });
  it('should take a closed milestone for done', () => {
    assert.equal(readGitHub([{ ...milestone, state: 'closed' }]).milestones[0]?.status, 'done');
  });
});

describe('readGitHub, REST issues', () => {
  it('should leave the comments of templates out, and end one that nothing closes at the next blank line', () => {
    const words = (body: string): string =>
      JSON.stringify(readGitHub([{ ...issue, body }]).milestones[0]?.items[0]?.description);
    assert.match(words('Why.\n\n<!-- template -->\n\nHow.'), /Why\..*How\./);
    assert.doesNotMatch(words('Why.\n\n<!-- template -->\n\nHow.'), /template/);
    assert.match(words('Why. <!-- template\n\nHow.'), /Why\..*How\./);
    assert.doesNotMatch(words('Why. <!-- template\n\nHow.'), /template/);
  });
  it('should put issues under their milestones', () => {
    const roadmap = readGitHub([issue]);
    assert.deepEqual(
      roadmap.milestones.map(({ title }) => title),
      ['v1.2'],
    );
    assert.equal(roadmap.source?.repository, 'acme/lamp');
  });
  it('should read what an issue says', () => {
    const [item] = itemsOf(readGitHub([issue]));
    assert.equal(item?.title, 'Dim slowly');
    assert.equal(item?.status, 'planned');
    assert.deepEqual(item?.owners, [{ name: 'ada', href: 'https://github.com/ada' }]);
    assert.equal(item?.helpWanted, true);
    assert.equal(item?.priority, 'high');
    assert.equal(item?.type, 'feature');
    assert.deepEqual(item?.progress, { done: 1, total: 4 });
    assert.deepEqual(
      [item?.links[0]?.number, item?.links[0]?.kind, item?.links[0]?.repository],
      [12, 'issue', 'acme/lamp'],
    );
    assert.equal(item?.description.length, 2);
  });
  it('should tell done from not planned', () => {
    const closed = { ...issue, state: 'closed' };
    const statuses = itemsOf(
      readGitHub([
        { ...closed, state_reason: 'completed' },
        { ...closed, state_reason: 'not_planned' },
      ]),
    ).map(({ status }) => status);
    assert.deepEqual(statuses, ['done', 'dropped']);
  });
  it('should not take pull requests for planned work', () => {
    assert.deepEqual(itemsOf(readGitHub([issue, { ...issue, pull_request: { url: 'x' } }])).length, 1);
  });
  it('should read milestones and issues side by side, and empty milestones', () => {
    const roadmap = readGitHub({
      milestones: [milestone, { ...milestone, title: 'v1.3' }],
      issues: [issue, { ...issue, milestone: null }],
    });
    assert.deepEqual(
      roadmap.milestones.map(({ title, kind, items }) => [title, kind, items.length]),
      [
        ['v1.2', 'version', 1],
        ['v1.3', 'version', 0],
        ['Unscheduled', 'unscheduled', 1],
      ],
    );
  });
  it('should read `gh issue list --json`', () => {
    const [item] = itemsOf(
      readGitHub([
        {
          title: 'a',
          number: 3,
          state: 'CLOSED',
          stateReason: 'COMPLETED',
          url: 'https://github.com/acme/lamp/issues/3',
          milestone: { title: 'v2', dueOn: '2026-01-31T00:00:00Z' },
        },
      ]),
    );
    assert.equal(item?.status, 'done');
  });
  it('should say that a search has more pages', () => {
    const roadmap = readGitHub({ total_count: 40, incomplete_results: false, items: [issue] });
    assert.equal(roadmap.diagnostics[0]?.code, 'incomplete-source');
  });
  it('should not miss the pull requests that it leaves out of a search', () => {
    const pull = { ...issue, number: 8, pull_request: {} };
    assert.deepEqual(readGitHub({ total_count: 2, items: [issue, pull] }).diagnostics, []);
    assert.match(readGitHub({ total_count: 3, items: [issue, pull] }).diagnostics[0]?.message ?? '', /1 of 3/);
  });
});

describe('readGitHub, projects', () => {
  const graph = (items: unknown[]): unknown => ({
    data: {
      organization: {
        projectV2: {
          title: 'Lamps',
          shortDescription: 'All lamps',
          items: { totalCount: items.length, pageInfo: { hasNextPage: false }, nodes: items },
          statusUpdates: { nodes: [{ status: 'AT_RISK', body: 'Parts are late.' }] },
        },
      },
    },
  });
  const fields = (...nodes: unknown[]): unknown => ({ fieldValues: { nodes } });
  it('should read GraphQL items with their fields', () => {
    const item = {
      type: 'ISSUE',
      content: {
        __typename: 'Issue',
        title: 'Dim',
        number: 4,
        url: 'https://github.com/acme/lamp/issues/4',
        state: 'OPEN',
      },
      ...(fields(
        { name: '🏗 In progress', field: { name: 'Status' }, color: 'YELLOW' },
        { title: 'Sprint 3', startDate: '2026-03-02', duration: 14, field: { name: 'Iteration' } },
        { date: '2026-03-10', field: { name: 'Target date' } },
        { number: 5, field: { name: 'Confidence points' } },
      ) as object),
    };
    const roadmap = readGitHub(graph([item]));
    const [read] = itemsOf(roadmap);
    assert.equal(roadmap.title, 'Lamps');
    assert.equal(roadmap.notices[0]?.title, 'at risk');
    assert.equal(roadmap.milestones[0]?.title, 'Sprint 3');
    assert.deepEqual(
      [roadmap.milestones[0]?.when?.start, roadmap.milestones[0]?.when?.end],
      ['2026-03-02', '2026-03-15'],
    );
    assert.equal(read?.status, 'in-progress');
    assert.equal(read?.statusText, '🏗 In progress');
    assert.equal(read?.when?.start, '2026-03-10');
  });
  it('should leave out archived items and count hidden ones', () => {
    const roadmap = readGitHub(
      graph([
        { type: 'REDACTED', content: null },
        { type: 'ISSUE', isArchived: true, content: { title: 'old' } },
        { type: 'DRAFT_ISSUE', content: { title: 'new' } },
      ]),
    );
    assert.deepEqual(
      itemsOf(roadmap).map(({ title }) => title),
      ['new'],
    );
    assert.match(roadmap.diagnostics.map(({ message }) => message).join(' '), /1 entries are hidden/);
  });
  it('should not count archived items as missing, in no shape', () => {
    const archived = { type: 'ISSUE', isArchived: true, content: { title: 'old' } };
    const kept = { type: 'DRAFT_ISSUE', content: { title: 'new' } };
    assert.deepEqual(readGitHub(graph([archived, { ...archived, type: 'REDACTED' }, kept])).diagnostics, []);
    assert.deepEqual(readGitHub({ items: [archived, kept], totalCount: 2 }).diagnostics, []);
    assert.deepEqual(itemsOf(readGitHub({ items: [archived, kept], totalCount: 2 })).length, 1);
  });
  it('should count what is missing beside archived items', () => {
    const archived = { isArchived: true, content: { title: 'old' } };
    const open = { isArchived: false, content: { title: 'new' } };
    const { diagnostics } = readGitHub({ items: [archived, open], totalCount: 5 });
    assert.match(diagnostics[0]?.message ?? '', /3 of 5 entries are missing/);
  });
  it('should read REST items', () => {
    const item = {
      content_type: 'DraftIssue',
      content: { title: 'Glow' },
      archived_at: null,
      fields: [
        { name: 'Title', data_type: 'title', value: { raw: 'Glow', html: 'Glow' } },
        { name: 'Status', data_type: 'single_select', value: { name: { raw: 'Done' }, color: 'PURPLE' } },
      ],
    };
    const [read] = itemsOf(readGitHub([item]));
    assert.deepEqual([read?.title, read?.status], ['Glow', 'done']);
  });
  it('should read `gh project item-list`, and say when it was cut short', () => {
    const roadmap = readGitHub({
      items: [
        {
          id: 'x',
          title: 'Dim',
          status: 'In Progress',
          targetDate: 'Q3 2026',
          assignees: ['ada'],
          content: {
            type: 'Issue',
            title: 'Dim',
            number: 4,
            url: 'https://github.com/acme/lamp/issues/4',
            repository: 'acme/lamp',
          },
        },
      ],
      totalCount: 31,
    });
    const [read] = itemsOf(roadmap);
    assert.deepEqual([read?.status, read?.when?.end, read?.owners[0]?.name], ['in-progress', '2026-09-30', 'ada']);
    assert.match(roadmap.diagnostics[0]?.message ?? '', /30 of 31/);
  });
  it('should read exported views, tabs or commas', () => {
    const tsv =
      'Title\tURL\tAssignees\tStatus\nDim\thttps://github.com/acme/lamp/issues/4\tada, bob\tTodo\n"Glow ""now"""\t\t\tDone';
    const items = itemsOf(readGitHub(tsv));
    assert.deepEqual(
      items.map(({ title, status }) => [title, status]),
      [
        ['Dim', 'planned'],
        ['Glow "now"', 'done'],
      ],
    );
    assert.deepEqual(
      items[0]?.owners.map(({ name }) => name),
      ['ada', 'bob'],
    );
    assert.equal(itemsOf(readGitHub('Title,Status\n"a, b",Done\n'))[0]?.title, 'a, b');
  });
});

describe('readGitHub, anything else', () => {
  for (const input of ['', 'hello', '{"message": "Not Found"}', 42, null, undefined, '{'])
    it(`should say that ${JSON.stringify(input) ?? 'undefined'} is none of its shapes`, () => {
      assert.deepEqual(
        readGitHub(input).diagnostics.map(({ code }) => code),
        ['unreadable-source'],
      );
    });
  it('should not link to unsafe addresses', () => {
    const roadmap = readGitHub([{ ...issue, html_url: 'javascript:alert(1)' }]);
    assert.deepEqual(itemsOf(roadmap)[0]?.links, []);
  });
  it('should give a model that the schema accepts, whatever the data', () => {
    const keys = fc.constantFrom(
      'title',
      'items',
      'nodes',
      'content',
      'fieldValues',
      'fields',
      'name',
      'value',
      'milestone',
      'labels',
      'number',
      'due_on',
      'state',
      'data',
      'html_url',
      '__proto__',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('a', 'Status', 'closed', '2024-02-31', 'javascript:x', ''),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc
          .array(fc.tuple(keys, tie('tree')), { maxLength: 5 })
          .map((entries) => Object.fromEntries(entries) as unknown),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        assert.ok(z.safeParse(roadmapSchema, readGitHub(value)).success);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readGitHub, bounds', () => {
  const inMilestone = (index: number) => ({
    ...issue,
    number: index,
    title: `Issue ${String(index)}`,
    milestone: { ...milestone, title: `v${String(index)}.0`, number: index },
  });
  const issues = [1, 2, 3, 4, 5].map(inMilestone);
  const limitCodes = ({ diagnostics }: Roadmap): string[] =>
    diagnostics.map(({ code }) => code).filter((code) => code.startsWith('limit'));

  it('should leave out milestones beyond the bound with what is in them, name them, and invent none', () => {
    const roadmap = readGitHub(issues, { limits: { milestones: 3 } });
    assert.deepEqual(
      roadmap.milestones.map(({ title, items }) => [title, items.length]),
      [
        ['v1.0', 1],
        ['v2.0', 1],
        ['v3.0', 1],
      ],
    );
    assert.deepEqual(limitCodes(roadmap), ['limit-milestones']);
    assert.match(roadmap.diagnostics[0]!.message, /^Left out: 'v4\.0', 'v5\.0', with 2 items\./);
    assert.deepEqual(limitCodes(readGitHub(issues, { limits: { milestones: 5 } })), []);
  });
  it('should cut labels and assignees of one issue, and say so', () => {
    const many = {
      ...issue,
      labels: Array.from({ length: 60 }, (_, index) => ({ name: `label ${String(index)}` })),
      assignees: Array.from({ length: 60 }, (_, index) => ({ login: `user${String(index)}` })),
    };
    const roadmap = readGitHub([many]);
    const [item] = itemsOf(roadmap);
    assert.deepEqual([item?.tags.length, item?.owners.length], [50, 50]);
    assert.deepEqual(limitCodes(roadmap), ['limit-per-item', 'limit-per-item']);
    assert.match(roadmap.diagnostics[0]!.message, /10 of its tags are left out/);
    const few = { ...many, labels: many.labels.slice(0, 50), assignees: many.assignees.slice(0, 50) };
    assert.deepEqual(limitCodes(readGitHub([few])), []);
  });
  it('should keep people and addresses that may not be linked to as text', () => {
    const refused = {
      ...issue,
      html_url: 'javascript:alert(1)',
      assignees: [{ login: 'ada', html_url: 'javascript:1' }],
    };
    const roadmap = readGitHub([refused]);
    const [item] = itemsOf(roadmap);
    assert.deepEqual(item?.owners, [{ name: 'ada' }]);
    assert.deepEqual(item?.links, []);
    assert.equal(item?.fields['URL'], 'javascript:alert(1)');
    assert.deepEqual(
      roadmap.diagnostics.map(({ code }) => code),
      ['unsafe-link', 'unsafe-link'],
    );
    assert.equal(itemsOf(readGitHub([issue]))[0]?.owners[0]?.href, 'https://github.com/ada');
    assert.deepEqual(readGitHub([issue]).diagnostics, []);
  });
});
