/** Changes of a roadmap as a JSON Feed (1.1), for readers who follow a plan. */
import { expectObject, expectRoadmap } from '../core/expect-argument.ts';
import type { Roadmap } from '../core/model/types.ts';
import { resolveHref } from '../core/url/safe-href.ts';
import { en } from '../translations/en.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ExportOptions } from './export-options.ts';
import { encodePart } from '../core/url/encode-part.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** What changed: 'added', 'done'. Part of the entry's id. */
  readonly kind: string;
  /** Id of the item or milestone that changed. */
  readonly id: string;
  /** The change in one line of plain text. */
  readonly text: string;
  /** Where the item leads; absent where it leads nowhere. */
  readonly href?: string;
}

/** How a feed is written. */
export interface JsonFeedOptions extends ExportOptions {
  /** What changed, the newest first. Default: nothing, a feed without entries. */
  readonly changes?: readonly FeedEntry[];
  /** Moment of the changes, as an ISO date-time; such as that of the commit. Absent: the entries name none. */
  readonly now?: string;
  /** Address of the page that shows the roadmap. */
  readonly homePage?: string;
  /** Address of the feed itself. */
  readonly feedUrl?: string;
}

/**
 * Writes changes as a JSON Feed.
 * @param roadmap the newer version of the roadmap
 * @param options the changes, and where the feed stands
 * @returns JSON whose entries keep their ids from run to run for the same change, whenever that is.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeJsonFeed(roadmap: Roadmap, options: JsonFeedOptions = {}): string {
  expectRoadmap(roadmap, 'milestones');
  expectObject(options, 'options');
  const translation = options.translation ?? en;
  const { now, changes = [] } = options;
  const homePage = options.homePage === undefined ? undefined : resolveHref(options.homePage);
  const feedUrl = options.feedUrl === undefined ? undefined : resolveHref(options.feedUrl);
  const scope = roadmap.source?.repository ?? homePage ?? roadmap.title ?? translation.untitled;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: roadmap.title ?? translation.untitled,
    language: translation.$code,
    ...(homePage !== undefined && { home_page_url: homePage }),
    ...(feedUrl !== undefined && { feed_url: feedUrl }),
    items: changes.map((change) => {
      const url = change.href === undefined ? undefined : resolveHref(change.href, options.baseUrl);
      return {
        id: `roadmark:${[scope, change.kind, change.id, change.text].map(encodePart).join('/')}`,
        title: change.text,
        content_text: change.text,
        content_html: `<p>${escapeMarkup(change.text)}</p>`,
        ...(url !== undefined && !url.startsWith('#') && { url }),
        ...(now !== undefined && { date_published: now }),
        tags: [change.kind],
      };
    }),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
