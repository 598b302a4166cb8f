import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeJsonLd } from '../../src/export/json-ld.ts';
import { attackTitles } from './attack-titles.ts';
import { group, item, milestone, roadmap, when } from './sample-models.ts';

interface ListItem {
  item: { name: string; itemListElement: { item: Record<string, unknown> }[] };
}

const read = (text: string): { '@type': string; itemListElement: ListItem[] } =>
  JSON.parse(text) as { '@type': string; itemListElement: ListItem[] };

describe('writeJsonLd', () => {
  it('should write milestones as lists of actions, with their groups and children', () => {
    const value = read(
      writeJsonLd(
        roadmap([
          milestone(
            'v1',
            [item('A', { status: 'done', when: when('Q1', '2026-01-01', '2026-03-31'), children: [item('Child')] })],
            { groups: [group('g', [item('B')])] },
          ),
        ]),
      ),
    );
    assert.equal(value['@type'], 'ItemList');
    const items = value.itemListElement[0]?.item.itemListElement.map((entry) => entry.item) ?? [];
    assert.deepEqual(
      items.map((entry) => entry['name']),
      ['A', 'B'],
    );
    assert.equal(items[0]?.['actionStatus'], 'https://schema.org/CompletedActionStatus');
    assert.equal(items[0]['endTime'], '2026-03-31');
    assert.deepEqual(items[0]['potentialAction'], [{ '@type': 'Action', name: 'Child' }]);
    assert.equal(items[1]?.['actionStatus'], undefined, 'no status is invented');
  });
  it('should give every attack back, and hold nothing that ends a script', () => {
    const text = writeJsonLd(
      roadmap([
        milestone(
          'v1',
          attackTitles.map((title) => item(title)),
        ),
      ]),
    );
    assert.doesNotMatch(text, /[<>]/);
    const names = read(text).itemListElement[0]?.item.itemListElement.map((entry) => entry.item['name']);
    assert.deepEqual(names, attackTitles);
  });
  it('should give days of the calendar, and none that there are not', () => {
    const of = (start: string, end: string) => when('x', start, end);
    const write = (start: string, end: string) =>
      writeJsonLd(
        roadmap([milestone('v1', [item('A', { when: of(start, end) })], { when: of(start, end) })], {
          updated: of(start, end),
        }),
      );
    const good = write('2026-02-01', '2026-02-28');
    for (const words of [
      '"startTime": "2026-02-01"',
      '"endTime": "2026-02-28"',
      '2026-02-01/2026-02-28',
      'dateModified',
    ])
      assert.ok(good.includes(words), words);
    assert.doesNotMatch(write('2026-99-99', '2026-02-31'), /startTime|endTime|temporalCoverage|dateModified|2026/);
    assert.match(write('2026-02-01', '2026-02-31'), /"temporalCoverage": "2026-02-01\/\.\."/);
  });
  it('should not link an address that the gate refuses', () => {
    const links = [{ href: 'javascript:alert(1)', text: 'x', kind: 'web' as const }];
    assert.doesNotMatch(writeJsonLd(roadmap([milestone('v1', [item('A', { links })])])), /javascript/);
  });
});
