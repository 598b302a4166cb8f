import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { escapeValue, foldLine, writeICalendar } from '../../src/export/icalendar.ts';
import { attackTitles } from './attack-titles.ts';
import { item, milestone, roadmap, when } from './sample-models.ts';

interface ReadEvent {
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly url: string | null;
}

function readEvents(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    summary: String(event.getFirstPropertyValue('summary')),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    status: String(event.getFirstPropertyValue('status')),
    url: event.hasProperty('url') ? String(event.getFirstPropertyValue('url')) : null,
  }));
}

const day = when('31 December 2026', '2026-12-31', '2026-12-31');

describe('writeICalendar', () => {
  it('should make one event of each dated item, the end being the day after its last', () => {
    const { text } = writeICalendar(
      roadmap([milestone('v1', [item('A', { when: when('Q1 2026', '2026-01-01', '2026-03-31', 'quarter') })])]),
    );
    assert.deepEqual(readEvents(text), [
      { summary: 'A', start: '2026-01-01', end: '2026-04-01', status: 'CONFIRMED', url: null },
    ]);
  });
  it('should end a day at the end of a year in the next year', () => {
    const { text } = writeICalendar(roadmap([milestone('v1', [item('A', { when: day })])]));
    assert.equal(readEvents(text)[0]?.end, '2027-01-01');
  });
  it('should make an event of a dated milestone, and not where milestones are left out', () => {
    const model = roadmap([milestone('v1', [], { when: day })]);
    assert.equal(readEvents(writeICalendar(model).text)[0]?.summary, 'v1');
    assert.equal(readEvents(writeICalendar(model, { milestones: false }).text).length, 0);
  });
  it('should not make an event of an undated item, but list it', () => {
    const { text, skipped } = writeICalendar(
      roadmap([milestone('v1', [item('A', { when: day }), item('B', { when: when('early fall') }), item('C')])]),
    );
    assert.deepEqual(skipped, ['B', 'C']);
    assert.deepEqual(
      readEvents(text).map(({ summary }) => summary),
      ['A'],
    );
    assert.match(text, /\r\nX-ROADMARK-SKIPPED;VALUE=TEXT:B\r\n/);
  });
  for (const date of ['2026-99-99', '2026-02-31', '2026-00-01', '2025-02-29', '2026-1-1', '+10000-01-01', 'soon'])
    it(`should take ${date} for no date, and list what names no other`, () => {
      const items = [item('A', { when: when('x', date, date) }), item('B', { when: when('x', date, '2026-03-01') })];
      const { text, skipped } = writeICalendar(
        roadmap([milestone('v1', items, { when: when('x', date) })], { updated: when('x', date, date) }),
      );
      assert.deepEqual(skipped, ['A']);
      assert.deepEqual(
        readEvents(text).map(({ summary, start, end }) => [summary, start, end]),
        [['B', '2026-03-01', '2026-03-02']],
      );
      assert.match(text, /DTSTAMP:19700101T000000Z/);
    });
  it('should end an event on the last day that can be named, well-formed', () => {
    const last = (start: string) =>
      writeICalendar(roadmap([milestone('v1', [item('A', { when: when('x', start, '9999-12-31') })])])).text;
    assert.match(last('9999-12-31'), /DTSTART;VALUE=DATE:99991231\r\nDURATION:P1D\r\n/);
    assert.match(last('9999-12-01'), /DTSTART;VALUE=DATE:99991201\r\nDURATION:P31D\r\n/);
    assert.equal(readEvents(last('9999-12-01'))[0]?.summary, 'A');
    const before = when('x', '9999-12-30', '9999-12-30');
    assert.match(
      writeICalendar(roadmap([milestone('v1', [item('A', { when: before })])])).text,
      /DTEND;VALUE=DATE:99991231\r/,
    );
  });
  it('should name the moment it is told, and none that there is not', () => {
    const stamp = (now: string) =>
      /DTSTAMP:(.*)\r/.exec(writeICalendar(roadmap([milestone('v1', [], { when: day })]), { now }).text)?.[1];
    assert.equal(stamp('2026-03-01T12:34:56.789Z'), '20260301T123456Z');
    assert.equal(stamp('2026-03-01'), '20260301T000000Z');
    for (const moment of ['2026-13-01', '2026-03-01T99', 'now'])
      assert.match(stamp(moment) ?? '', /^(?:19700101|20260301)T000000Z$/);
  });
  it('should put an item that has an end alone, or an end before its start, on one day', () => {
    const { text } = writeICalendar(
      roadmap([
        milestone('v1', [
          item('A', { when: when('by June 2024', undefined, '2024-06-30', 'month') }),
          item('B', { when: when('backwards', '2024-05-02', '2024-05-01') }),
        ]),
      ]),
    );
    assert.deepEqual(
      readEvents(text).map(({ start, end }) => [start, end]),
      [
        ['2024-06-30', '2024-07-01'],
        ['2024-05-02', '2024-05-03'],
      ],
    );
  });
  it('should cancel what was dropped, and call tentative what is hedged', () => {
    const { text } = writeICalendar(
      roadmap([
        milestone('v1', [
          item('A', { when: day, status: 'dropped' }),
          item('B', { when: { ...day, approximate: true } }),
          item('C', { when: { ...day, approximate: true }, status: 'done' }),
        ]),
      ]),
    );
    assert.deepEqual(
      readEvents(text).map(({ status }) => status),
      ['CANCELLED', 'TENTATIVE', 'CONFIRMED'],
    );
  });
  it('should link an absolute address, and not one the gate refuses', () => {
    const link = (href: string) => ({ when: day, links: [{ href, text: '#1', kind: 'issue' as const }] });
    const { text } = writeICalendar(
      roadmap([milestone('v1', [item('A', link('https://e.example/1')), item('B', link('javascript:alert(1)'))])]),
    );
    assert.deepEqual(
      readEvents(text).map(({ url }) => url),
      ['https://e.example/1', null],
    );
  });
  it('should hold exactly its own events and give every attack back', () => {
    const { text } = writeICalendar(
      roadmap([
        milestone(
          'v1',
          attackTitles.map((title) => item(title, { when: day })),
        ),
      ]),
    );
    const summaries = readEvents(text).map(({ summary }) => summary);
    assert.equal(summaries.length, attackTitles.length);
    for (const [index, title] of attackTitles.entries()) {
      const marker = /m\d+/.exec(title)?.[0] ?? '';
      assert.ok(summaries[index]?.includes(marker), marker);
    }
    assert.equal(text.match(/BEGIN:VEVENT\r\n/g)?.length, attackTitles.length);
  });
  it('should write lines of at most 75 octets that end with CRLF', () => {
    const { text } = writeICalendar(
      roadmap([
        milestone(
          'v1',
          attackTitles.map((title) => item(title, { when: day })),
        ),
      ]),
    );
    assert.ok(text.endsWith('\r\n'));
    for (const line of text.slice(0, -2).split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!line.includes('\n') && !line.includes('\r'));
      assert.ok(!line.includes('\ufffd'), 'no character is torn apart');
    }
  });
  it('should give the same bytes for the same roadmap', () => {
    const model = roadmap([milestone('v1', [item('A', { when: day })])]);
    assert.equal(writeICalendar(model).text, writeICalendar(model).text);
    assert.match(writeICalendar(model, { now: '2026-11-20T14:30:05.123Z' }).text, /DTSTAMP:20261120T143005Z/);
  });
});

describe('escapeValue', () => {
  it('should escape backslashes, semicolons, commas and line ends', () => {
    assert.equal(escapeValue('a\\b;c,d\r\ne\rf'), 'a\\\\b\\;c\\,d\\ne\\nf');
  });
  it('should leave colons and quotes alone', () => {
    assert.equal(escapeValue('a: "b"'), 'a: "b"');
  });
});

describe('foldLine', () => {
  it('should not fold 75 octets', () => {
    assert.equal(foldLine('x'.repeat(75)), 'x'.repeat(75));
  });
  it('should fold the 76th octet', () => {
    assert.equal(foldLine('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`);
  });
  it('should count octets, not characters', () => {
    assert.equal(foldLine('ä'.repeat(38)), `${'ä'.repeat(37)}\r\n ä`);
  });
});
