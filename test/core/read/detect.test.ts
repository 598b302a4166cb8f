import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../src/core/query/walk-items.ts';
import { detectFormat } from '../../../src/core/read/detect.ts';

const tabs =
  'Title\tURL\tAssignees\tStatus\tLabels\tMilestone\r\n' +
  'Dim\thttps://github.com/acme/lamp/issues/4\tada, bob\tIn Progress\tui\tv1.0\r\n' +
  '"Glow, ""now"""\t\t\tDone\t\tv2.0\r\n';
const commas =
  '"Title","URL","Assignees","Status","Labels","Milestone"\n' +
  '"Dim","https://github.com/acme/lamp/issues/4","ada, bob","In Progress","ui","v1.0"\n' +
  '"Glow, ""now""","","","Done","","v2.0"\n';

describe('detectFormat, an exported view', () => {
  it('should read its rows, parted by tabs or by commas', () => {
    for (const text of [tabs, commas, `\ufeff${tabs}`, `\ufeff${commas}`]) {
      const roadmap = parseRoadmap(text);
      assert.equal(roadmap.source?.format, 'github');
      assert.deepEqual(
        roadmap.milestones.map(({ title }) => title),
        ['v1.0', 'v2.0'],
      );
      assert.deepEqual(
        [...walkItems(roadmap)].map(({ item }) => [item.title, item.status, item.owners.length, item.links.length]),
        [
          ['Dim', 'in-progress', 2, 1],
          ['Glow, "now"', 'done', 0, 0],
        ],
      );
      assert.deepEqual(roadmap.diagnostics, []);
    }
  });
  it('should know a view by its columns, wherever they stand', () => {
    for (const text of [
      'Status\tTitle\nDone\tDim',
      'url,title\n#4,Dim',
      'Title,Status\n"Two\nlines",Done',
      'Title\tURL\n',
    ])
      assert.equal(detectFormat(text), 'github', text);
  });
  it('should not take markdown with tabs or commas in its first line for one', () => {
    for (const text of [
      'Title, URL and Status of each\n- Dim, now',
      'Title, Status, Owner\n\n- [x] Dim, now',
      'Title, Status, Owner\n- [x] Dim',
      'Our title,\tour status\n- Dim\tnow',
      '# Title\tStatus\n\n- Dim\tnow',
      '- Title, Status, URL\n- Dim, Done, #4',
      '| Title | Status, URL |\n| --- | --- |\n| Dim | Done |',
      'Title\tStatus\n\n- Dim\tnow',
      'Name\tStatus\nDim\tDone',
      'Title,Owner\nDim,ada',
    ])
      assert.equal(detectFormat(text), 'markdown', text);
  });
});
