import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item } from '../../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../../src/core/parse-roadmap.ts';

function read(list: string): { items: readonly Item[]; groups: string[] } {
  const [milestone] = parseRoadmap(`# Barn\n\n## 1.0\n\n### Stalls\n\n${list}`).milestones;
  return { items: milestone!.items, groups: milestone!.groups.map(({ title }) => title) };
}

describe('a list of keys under a heading', () => {
  it('says something of the heading, also where a value is missing', () => {
    const list = '* Description: Room for two horses.\n* Priority: High\n* Owner:\n';
    const { items, groups } = read(list);
    assert.deepEqual(
      items.map(({ title, priority, owners, fields, children }) => ({ title, priority, owners, fields, children })),
      [
        {
          title: 'Stalls',
          priority: 'High',
          owners: [],
          fields: { Description: 'Room for two horses.' },
          children: [],
        },
      ],
    );
    assert.deepEqual(groups, []);
  });

  it('is work where an entry is no key', () => {
    const list = '* Description: Room for two horses.\n* Set the posts\n* Paint them\n';
    assert.deepEqual(read(list), { items: [], groups: ['Stalls'] });
  });
});
