import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvField, writeCsv } from '../../src/export/csv.ts';
import { attackTitles } from './attack-titles.ts';
import { readCsv } from './csv-reader.ts';
import { group, item, milestone, roadmap, when } from './sample-models.ts';

describe('csvField', () => {
  for (const formula of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', '＝1', '\ufeff=1']) {
    it(`should put an apostrophe before ${JSON.stringify(formula)}`, () => {
      assert.match(csvField(formula), /^"?'/);
    });
  }
  for (const plain of ['1+1', 'a=b', 'me@example.org', '', '(-1)']) {
    it(`should not put an apostrophe before ${JSON.stringify(plain)}`, () => {
      assert.equal(csvField(plain), plain);
    });
  }
  for (const sign of [';', '\t', '\n', '\r\n', '; ', ';;'])
    for (const formula of ['=1+1', '+1', '-1', '@x', '＝1']) {
      it(`should put an apostrophe before ${formula} behind ${JSON.stringify(sign)}, and quotes around it`, () => {
        const field = csvField(`a${sign}${formula}`);
        assert.ok(field.startsWith('"a') && field.endsWith('"'));
        // As a spreadsheet sees it that parts fields at semicolons or tabs, and so knows none of our quotes.
        for (const cell of field.split(/[;\t\r\n]/)) assert.doesNotMatch(cell, /^\s*[=+\-@＝]/);
        assert.equal(field.slice(1, -1).replace("'", ''), `a${sign}${formula}`);
      });
    }
  for (const plain of ['a; b', 'a;b=c', 'a\tb', 'x - y']) {
    it(`should leave ${JSON.stringify(plain)} as it is`, () => assert.equal(csvField(plain), plain));
  }
  it('should quote what holds quotes, commas and line ends, and double the quotes', () => {
    assert.equal(csvField('a "b", c\nd'), '"a ""b"", c\nd"');
  });
  it('should not quote other text', () => {
    assert.equal(csvField('a; b'), 'a; b');
  });
});

describe('writeCsv', () => {
  it('should write one row an item, nested ones included, all of one length, with CRLF', () => {
    const child = item('Child');
    const text = writeCsv(
      roadmap([
        milestone('v1', [item('Parent', { children: [child] })], { groups: [group('Theme', [item('Third')])] }),
      ]),
    );
    const rows = readCsv(text);
    assert.deepEqual(
      rows.slice(1).map((row) => row[4]),
      ['Parent', 'Child', 'Third'],
    );
    assert.equal(new Set(rows.map((row) => row.length)).size, 1);
    assert.equal(rows[2]?.[3], rows[1]?.[0], 'the child names its parent');
    assert.equal(rows[3]?.[2], 'Theme');
    assert.ok(text.endsWith('\r\n'));
    assert.ok(!/[^\r]\n/.test(text));
  });
  it('should keep fields of the document as columns, a field named __proto__ included', () => {
    const fields = Object.fromEntries([
      ['Effort', '3 weeks'],
      ['__proto__', 'own'],
    ]);
    const [head = [], row = []] = readCsv(writeCsv(roadmap([milestone('v1', [item('A', { fields }), item('B')])])));
    assert.equal(row[head.indexOf('Effort')], '3 weeks');
    assert.equal(row[head.indexOf('__proto__')], 'own');
  });
  it('should write dates, owners and addresses', () => {
    const [head = [], row = []] = readCsv(
      writeCsv(
        roadmap([
          milestone('v1', [
            item('A', {
              owners: [{ name: 'ines' }, { name: 'yuki' }],
              when: when('Q1 2026', '2026-01-01', '2026-03-31', 'quarter'),
              links: [{ href: 'https://e.example/1', text: '#1', kind: 'issue' }],
            }),
          ]),
        ]),
      ),
    );
    assert.equal(row[head.indexOf('owners')], 'ines, yuki');
    assert.equal(row[head.indexOf('start')], '2026-01-01');
    assert.equal(row[head.indexOf('links')], 'https://e.example/1');
  });
  it('should not write an address that the gate refuses, but its words', () => {
    const links = [{ href: 'javascript:alert(1)', text: 'words', kind: 'web' as const }];
    const text = writeCsv(roadmap([milestone('v1', [item('A', { links })])]));
    assert.ok(!text.includes('javascript'));
    assert.ok(text.includes('words'));
  });
  it('should bring every attack back as the title it was, none of them a formula', () => {
    const rows = readCsv(
      writeCsv(
        roadmap([
          milestone(
            'v1',
            attackTitles.map((title) => item(title)),
          ),
        ]),
      ),
    );
    const titles = rows.slice(1).map((row) => row[4] ?? '');
    assert.deepEqual(
      titles.map((title) => title.replaceAll(/(^|[;\t\r\n])'/g, '$1')),
      attackTitles.map((title) => title.replaceAll('\0', '\ufffd').replace(/^'/, '')),
    );
    for (const title of titles) assert.doesNotMatch(title, /(?:^|[;\t\r\n])\s*[=+\-@]/);
  });
  it('should mark the entries of a list without a sign that opens a formula, and leave a hyphen inside a line', () => {
    const entry = (value: string) => ({
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
    });
    const description = [{ type: 'list' as const, ordered: false, items: [entry('one - two'), entry('=1+1')] }];
    const [head = [], row = []] = readCsv(writeCsv(roadmap([milestone('v1', [item('A', { description })])])));
    assert.equal(row[head.indexOf('description')], '• one - two\n• =1+1');
  });
  it('should write the days of a time, and none that no calendar has', () => {
    const items = [
      item('A', { when: when('x', '2026-02-28', '2026-02-31') }),
      item('B', { when: when('y', '2026-99-99') }),
    ];
    const [head = [], ...rows] = readCsv(writeCsv(roadmap([milestone('v1', items)])));
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    assert.deepEqual(
      [column('when'), column('start'), column('end')],
      [
        ['x', 'y'],
        ['2026-02-28', ''],
        ['', ''],
      ],
    );
  });
  it('should write a header alone for no items', () => {
    assert.equal(readCsv(writeCsv(roadmap([]))).length, 1);
  });
  it('should start with a byte order mark where asked to, and not else', () => {
    assert.ok(writeCsv(roadmap([]), { bom: true }).startsWith('\ufeff'));
    assert.ok(!writeCsv(roadmap([])).startsWith('\ufeff'));
  });
});
