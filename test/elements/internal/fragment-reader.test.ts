import { expect } from '@open-wc/testing';
import type { Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { isRoadmap } from '../../../src/core/model/is-roadmap.ts';
import { writeHtml } from '../../../src/export/html/write-html.ts';
import { de } from '../../../src/translations/de.ts';
import { readFragmentHtml } from '../../../src/elements/internal/fragment-reader.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../../models.ts';
import { essence } from '../../same-model.ts';
import { itReal, seedAddress } from '../it-real.ts';

function nodesOf(markup: string): Node[] {
  return [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes];
}

function readBack(roadmap: Roadmap, options: Parameters<typeof writeHtml>[1] = {}): Roadmap {
  const read = readFragmentHtml(nodesOf(writeHtml(roadmap, options)))?.roadmap;
  expect(isRoadmap(read)).to.equal(true);
  return read as Roadmap;
}

const full = makeRoadmap(
  [
    makeMilestone(
      'v1 – v2',
      [
        makeItem('Vector tiles', {
          status: 'done',
          statusText: '✅',
          statusFrom: 'milestone',
          type: 'feature',
          tags: ['CLI', 'a, b'],
          owners: [{ name: 'ann', href: 'https://github.com/ann' }, { name: 'org/crew', team: true }, { name: 'bo' }],
          helpWanted: true,
          stretch: true,
          breaking: true,
          priority: 'high',
          target: 'v1.1',
          when: makeWhen('Q4', 'quarter', '2026-10-01', '2026-12-31'),
          progress: { done: 3, total: 7 },
          links: [
            { href: 'https://github.com/o/r/issues/12', text: '#12', kind: 'issue', repository: 'o/r', number: 12 },
            { href: 'docs/spec.md', text: 'spec', kind: 'spec' },
          ],
          dependsOn: ['other', 'what nobody knows'],
          fields: { Effort: '2: weeks' },
          content: [
            { type: 'text', value: 'Vector ' },
            { type: 'strong', children: [{ type: 'code', value: 'tiles' }] },
          ],
          description: [
            {
              type: 'paragraph',
              children: [{ type: 'link', href: '#there', children: [{ type: 'text', value: 'A' }] }],
            },
            { type: 'code', value: 'a\n\nb' },
            {
              type: 'list',
              ordered: true,
              start: 3,
              items: [{ checked: true, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'B' }] }] }],
            },
            { type: 'table', header: [[{ type: 'text', value: 'C' }]], rows: [[[{ type: 'text', value: 'D' }]]] },
          ],
          children: [makeItem('Shipped lines', { status: 'planned' })],
        }),
        makeItem('Other', { statusText: 'at the printer' }),
      ],
      {
        href: 'https://github.com/o/r/milestone/1',
        versions: { from: 'v1', to: 'v2' },
        status: 'in-progress',
        when: makeWhen('early fall', 'season'),
        progress: { done: 1, total: 2 },
        description: [{ type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'E' }] }] }],
        groups: [
          makeGroup('', [], { status: 'at-risk' }),
          makeGroup('Core', [makeItem('In it')], {
            helpWanted: true,
            owners: [{ name: 'cy' }],
            when: { text: '2026', start: '2026-01-01', precision: 'year', approximate: true },
            groups: [makeGroup('Inner')],
          }),
        ],
      },
    ),
    makeMilestone('Unscheduled', [], { kind: 'unscheduled' }),
  ],
  {
    title: 'Sample',
    updated: makeWhen('July 2021', 'month', '2021-07-01', '2021-07-31'),
    statuses: [{ status: 'done', marks: ['✅'], label: 'shipped "now"' }],
    description: [{ type: 'paragraph', children: [{ type: 'text', value: 'About' }] }],
    notices: [
      {
        kind: 'caution',
        title: 'Mind',
        content: [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'F' }] }] }],
      },
    ],
    notes: [{ kind: 'code', title: 'Note', content: [{ type: 'code', value: 'x' }] }],
  },
);

describe('readFragmentHtml(nodes)', () => {
  it('reads all back that a page shows', () => {
    expect(readBack(full)).to.deep.equal(full);
  });

  it('reads the same under another prefix and level, in another language', () => {
    expect(readBack(full, { idPrefix: 'x-', headingLevel: 4, translation: de })).to.deep.equal(full);
  });

  it('knows the ids of the page', () => {
    const { anchors } = readFragmentHtml(nodesOf(writeHtml(full)))!;
    expect(anchors.get('roadmap-vector-tiles')).to.equal('vector-tiles');
    expect(anchors.get(`roadmap-${full.milestones[0]!.id}`)).to.equal(full.milestones[0]!.id);
    expect(anchors.get('vector-tiles')).to.equal(undefined);
  });

  it('takes the words of the interface for no title', () => {
    const read = readBack(makeRoadmap([makeMilestone('Unscheduled', [makeItem('A')], { kind: 'unscheduled' })]));
    expect(read.title).to.equal(undefined);
    expect(read.milestones[0]!.title).to.equal('Unscheduled');
  });

  it('leaves out what sites add to headings, and reads inside what they wrap it with', () => {
    const markup = writeHtml(full).replace('</h2>', ' <a class="header-anchor" href="#sample">#</a></h2>');
    const read = readFragmentHtml(nodesOf(`<div class="page">\n<div>${markup}</div></div>`));
    expect(read?.roadmap).to.deep.equal(full);
  });

  it('gives no link an address that the gate refuses', () => {
    const read = readFragmentHtml(
      nodesOf(writeHtml(full).replaceAll('href="https://github.com/o/r/issues/12"', 'href="javascript:x()"')),
    );
    expect(JSON.stringify(read?.roadmap)).not.to.include('javascript');
  });

  const refused: [what: string, markup: string][] = [
    ['HTML of a site', '<div class="roadmap"><h2>v1</h2><ul><li>Shipped Vector tiles</li></ul></div>'],
    ['a fragment of another form', writeHtml(full).replace('data-roadmap="1"', 'data-roadmap="2"')],
    ['a fragment without what says so', writeHtml(full).replaceAll(/ data-[\w-]+="[^"]*"/g, '')],
    ['a fragment beside something else', `<h2>v0</h2>${writeHtml(full)}`],
    ['two fragments', writeHtml(full) + writeHtml(full)],
    ['nothing', ' '],
  ];
  for (const [what, markup] of refused)
    it(`does not read ${what}`, () => expect(readFragmentHtml(nodesOf(markup))).to.equal(undefined));

  it('gives what anybody wrote for the check of the model to refuse', () => {
    const read = readFragmentHtml(nodesOf(writeHtml(full).replaceAll('data-status="done"', 'data-status="dunno"')));
    expect(isRoadmap(read?.roadmap)).to.equal(false);
  });

  for (const file of ['kargo.md', 'meshery-roadmap.md', 'meshery-v0.8.0.md', 'velero.md'])
    itReal(`reads all of ${file} back but its front matter and what no page shows`, async () => {
      const roadmap = parseRoadmap(await (await fetch(seedAddress(file))).text());
      const notes = roadmap.notes.filter(({ kind }) => kind !== 'comment' && kind !== 'definition');
      const fold = (model: Roadmap): unknown =>
        JSON.parse(JSON.stringify(essence(model, ['metadata'])).replaceAll(/ {2,}/g, ' '));
      expect(fold(readBack(roadmap))).to.deep.equal(fold({ ...roadmap, notes }));
    });
});
