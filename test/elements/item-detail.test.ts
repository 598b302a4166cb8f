import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { renderItemDetail } from '../../src/elements/internal/item-detail.ts';
import type { ItemDetailOptions } from '../../src/elements/internal/item-detail-options.ts';
import { LocalizeController } from '../../src/elements/internal/localize.ts';
import type { Item, Roadmap } from '../../src/core/model/types.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { makeGroup, makeIssue, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

class WordsHost extends LitElement {
  readonly words = new LocalizeController(this);
}
customElements.define('words-host', WordsHost);

const source = { start: { line: 41, column: 1, offset: 0 }, end: { line: 41, column: 9, offset: 8 } };
const roadmapOf = (item: Item, rest: Partial<Roadmap> = {}): Roadmap =>
  makeRoadmap([makeMilestone('v1.0', [], { groups: [makeGroup('Server', [item], { id: 'server' })] })], rest);

async function draw(roadmap: Roadmap, options: Partial<ItemDetailOptions> = {}, id = 'a'): Promise<HTMLElement> {
  fixtureCleanup();
  const container = await fixture<HTMLElement>(html`<div><words-host></words-host></div>`);
  const localize = container.querySelector<WordsHost>('words-host')?.words;
  const node = indexRoadmap(roadmap).nodes.get(id);
  if (!localize || node?.kind !== 'item') expect.fail('nothing to draw');
  const place = document.createElement('div');
  container.append(place);
  render(renderItemDetail(node.entry, { roadmap, localize, ...options }), place);
  return place;
}

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const facts = (place: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...place.querySelectorAll('dl > div')].map((row) => [
      textOf(row.querySelector('dt')),
      textOf(row.querySelector('dd')),
    ]),
  );
const links = (place: HTMLElement): Record<string, string | null> =>
  Object.fromEntries([...place.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]));

describe('renderItemDetail', () => {
  it('says everything that is known', async () => {
    const item = makeItem('A', {
      status: 'in-progress',
      statusText: 'WIP',
      type: 'feature',
      priority: 'high',
      target: 'v2',
      owners: [{ name: 'mira' }, { name: 'Ada Lovelace' }],
      tags: ['UI'],
      when: makeWhen('2026 Q3', 'quarter', '2026-07-01', '2026-09-30'),
      progress: { done: 4, total: 10 },
      stretch: true,
      links: [makeIssue(12)],
      fields: { Effort: 'M' },
    });
    expect(facts(await draw(roadmapOf(item)))).to.deep.equal({
      Status: 'In progress “WIP”',
      Flags: 'Stretch goal',
      Type: 'Feature',
      Priority: 'high',
      Owner: '@miraAda Lovelace',
      Tags: 'UI',
      Target: 'v2',
      When: 'Q3 2026',
      Progress: '4 of 10 done',
      Issue: '#12',
      Effort: 'M',
    });
  });

  it('says nothing that is not known', async () => {
    const place = await draw(roadmapOf(makeItem('A')));
    expect(facts(place)).to.deep.equal({});
    expect(textOf(place)).to.equal('v1.0Server A Link to this item');
  });

  it('quotes times that name no date', async () => {
    const item = makeItem('A', { when: makeWhen('early fall', 'season') });
    expect(facts(await draw(roadmapOf(item)))['When']).to.equal('“early fall”');
  });

  it('does not quote a word that says the same', async () => {
    const item = makeItem('A', { status: 'in-progress', statusText: 'in progress' });
    expect(facts(await draw(roadmapOf(item)))['Status']).to.equal('In progress');
  });

  it('does not quote marks that are pictures', async () => {
    const item = makeItem('A', { status: 'done', statusText: ':white_check_mark:' });
    expect(facts(await draw(roadmapOf(item)))['Status']).to.equal('Done');
  });

  it('links to the line of the source, to its editor, to the issue and to itself', async () => {
    const item = makeItem('A', { source, links: [makeIssue(12)] });
    const roadmap = roadmapOf(item, {
      source: { format: 'markdown', uri: 'ROADMAP.md', repository: 'acme/widget', revision: 'main' },
    });
    expect(links(await draw(roadmap, { omit: ['path'] }))).to.deep.equal({
      '#12': 'https://github.com/acme/widget/issues/12',
      'Open #12': 'https://github.com/acme/widget/issues/12',
      'Edit this line': 'https://github.com/acme/widget/edit/main/ROADMAP.md#L41',
      'Line 41': 'https://github.com/acme/widget/blob/main/ROADMAP.md?plain=1#L41',
      'Link to this item': '#a',
    });
  });

  it('offers no edit where the repository is not known, and says the line all the same', async () => {
    const place = await draw(roadmapOf(makeItem('A', { source })), { omit: ['path'] });
    expect(links(place)).to.deep.equal({ 'Link to this item': '#a' });
    expect(textOf(place)).to.contain('Line 41');
  });

  it('asks for help where the document does', async () => {
    const item = makeItem('A', { helpWanted: true, links: [makeIssue(12)] });
    expect(links(await draw(roadmapOf(item)))).to.include.keys('Help with #12');
    const other = makeItem('A', { links: [makeIssue(12)] });
    expect(links(await draw(roadmapOf(other)))).not.to.include.keys('Help with #12');
  });

  it('goes to items it depends on without leaving the page, and leaves words that name none', async () => {
    const roadmap = roadmapOf(makeItem('A', { dependsOn: ['b', 'the engine'], children: [makeItem('B')] }));
    const selected: string[] = [];
    const place = await draw(roadmap, { onSelect: (id) => selected.push(id), omit: ['children'] });
    expect(facts(place)['Depends on']).to.equal('B the engine');
    place.querySelector<HTMLAnchorElement>('dd a')?.click();
    expect(selected).to.deep.equal(['b']);
    expect(location.hash).to.equal('');
  });

  it('leaves clicks with a modifier key to the browser', async () => {
    const roadmap = roadmapOf(makeItem('A', { children: [makeItem('B')] }));
    const selected: string[] = [];
    const place = await draw(roadmap, { onSelect: (id) => selected.push(id) });
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    place.addEventListener('click', (event) => event.preventDefault());
    place.querySelector('.item-detail__children a')?.dispatchEvent(click);
    expect(selected).to.deep.equal([]);
  });

  it('lists nested items with their statuses in words, and how many are done', async () => {
    const children = [makeItem('B', { status: 'done' }), makeItem('C', { status: 'planned' })];
    const place = await draw(roadmapOf(makeItem('A', { children })));
    expect(textOf(place.querySelector('.item-detail__children'))).to.equal('1 of 2 sub-items done Done: B Planned: C');
  });

  it('shows no address that the gate refuses', async () => {
    const bad = { href: 'javascript:alert(1)', text: 'bad', kind: 'issue', number: 3 } as const;
    const owner = { name: 'eve', href: 'data:text/html,x' };
    const place = await draw(roadmapOf(makeItem('A', { links: [bad], owners: [owner] })));
    const addresses = Object.values(links(place));
    expect(addresses.every((href) => href?.startsWith('#'))).to.equal(true);
    expect(facts(place)).to.include({ Issue: '#3', Owner: '@eve' });
  });

  it('shows ids and titles as they are', async () => {
    const title = '"><img src=x onerror=alert(1)>';
    const place = await draw(roadmapOf(makeItem(title, { id: '"><a&b' })), {}, '"><a&b');
    expect(place.querySelector('img')).to.equal(null);
    expect(links(place)['Link to this item']).to.equal('#%22%3E%3Ca%26b');
  });

  it('leaves out what is shown around it', async () => {
    const item = makeItem('A', {
      status: 'done',
      description: [{ type: 'code', value: 'x' }],
      children: [makeItem('B')],
    });
    const place = await draw(roadmapOf(item), { omit: ['title', 'path', 'status', 'description', 'children'] });
    expect(textOf(place)).to.equal('Link to this item');
  });

  it('passes axe', async () => {
    const children = [makeItem('B', { status: 'done' }), makeItem('C')];
    await expect(await draw(roadmapOf(makeItem('A', { status: 'planned', children })))).to.be.accessible();
  });
});
