import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeJsonFeed, type FeedEntry } from '../../src/export/json-feed.ts';
import { attackTitles } from './attack-titles.ts';
import { roadmap } from './sample-models.ts';

interface Feed {
  version: string;
  title: string;
  home_page_url?: string;
  items: { id: string; title: string; content_html: string; url?: string; date_published?: string }[];
}

const write = (changes: FeedEntry[], more: object = {}): Feed =>
  JSON.parse(writeJsonFeed(roadmap([]), { changes, ...more })) as Feed;

describe('writeJsonFeed', () => {
  it('should write one entry a change', () => {
    const feed = write([{ kind: 'done', id: 'a', text: 'A is done', href: 'https://e.example/1' }], {
      now: '2026-11-20T10:00:00Z',
    });
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.deepEqual(feed.items, [
      {
        id: 'roadmark:Sample/done/a/A%20is%20done',
        title: 'A is done',
        content_text: 'A is done',
        content_html: '<p>A is done</p>',
        url: 'https://e.example/1',
        date_published: '2026-11-20T10:00:00Z',
        tags: ['done'],
      },
    ]);
  });
  it('should write no entry for no change', () => {
    assert.deepEqual(write([]).items, []);
  });
  it('should not link what the gate refuses', () => {
    const feed = write([{ kind: 'done', id: 'a', text: 'A', href: 'javascript:alert(1)' }], {
      homePage: 'data:text/html,x',
    });
    assert.equal(feed.items[0]?.url, undefined);
    assert.equal(feed.home_page_url, undefined);
  });
  it('should give every attack back as text, with ids of their own', () => {
    const feed = write(attackTitles.map((text) => ({ kind: 'added', id: text, text })));
    assert.deepEqual(
      feed.items.map(({ title }) => title),
      attackTitles,
    );
    for (const { content_html: html } of feed.items) assert.doesNotMatch(html.slice(3, -4), /[<>"]/);
    assert.equal(new Set(feed.items.map(({ id }) => id)).size, attackTitles.length);
  });
});
