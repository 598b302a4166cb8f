/** Reads exports back with the programs that they are written for, so that what a test finds is what a consumer finds. */
import assert from 'node:assert/strict';
import { parse as readCsv } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { z } from 'zod';
import { readJson, walkItems, type Roadmap } from '../../src/index.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { feedChanges } from '../../src/cli/feed-changes.ts';
import type { ExportFormat } from '../../src/export/formats.ts';
import { makeRoadmap } from '../models.ts';

/** Titles that a consumer of a format finds in a roadmap; the test fails where it cannot read it. */
export type ReadBack = (roadmap: Roadmap, format: ExportFormat) => Promise<string[]> | string[];

const titlesOf = (roadmap: Roadmap): string[] => [...walkItems(roadmap)].map(({ item }) => item.title);

interface HtmlNode {
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly HtmlNode[];
}
const htmlText = (node: HtmlNode): string => node.value ?? (node.children ?? []).map(htmlText).join('');
const findTags = (node: HtmlNode, tag: string): HtmlNode[] => [
  ...(node.tagName === tag ? [node] : []),
  ...(node.children ?? []).flatMap((child) => findTags(child, tag)),
];

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ has it, as far as Roadmark writes it; other keys are faults. */
const feedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  language: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: z.string(),
      content_text: z.string(),
      content_html: z.string(),
      url: z.url().optional(),
      date_published: z.iso.datetime({ offset: true }).optional(),
      tags: z.array(z.string()),
    }),
  ),
});

/** What https://schema.org/docs/jsonldcontext.json says of the words that are used; tests load nothing. */
const schemaOrg = {
  '@context': {
    '@vocab': 'http://schema.org/',
    schema: 'http://schema.org/',
    url: { '@id': 'schema:url', '@type': '@id' },
    actionStatus: { '@id': 'schema:actionStatus', '@type': '@id' },
    dateModified: { '@id': 'schema:dateModified', '@type': 'schema:Date' },
    startTime: { '@id': 'schema:startTime' },
    endTime: { '@id': 'schema:endTime' },
  },
};

type LinkedNode = Readonly<Record<string, unknown>>;
function findActions(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(findActions);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as LinkedNode;
  const types = (node['@type'] ?? []) as string[];
  return [
    ...(Array.isArray(types) && types.includes('http://schema.org/Action') ? [node] : []),
    ...Object.values(node).flatMap(findActions),
  ];
}

/** Readers by the name of the format. SVG and Mermaid are read by a browser: `test/elements/read-back.test.ts`. */
export const readers: Readonly<Record<string, ReadBack>> = {
  json: (roadmap, { write }) => titlesOf(readJson(write(roadmap, {}).text)),
  markdown: (roadmap, { write }) => titlesOf(parseRoadmap(write(roadmap, {}).text)),
  csv: (roadmap, { write }) => {
    const rows: string[][] = readCsv(write(roadmap, {}).text, { record_delimiter: '\r\n' });
    const column = rows[0]?.indexOf('title') ?? -1;
    assert.ok(column >= 0, 'there is a column for titles');
    // An apostrophe keeps a spreadsheet from running a formula.
    return rows.slice(1).map((row) => (row[column] ?? '').replace(/^'/, ''));
  },
  ics: (roadmap, { write }) => {
    const { text, skipped } = write(roadmap, {});
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => {
      const { summary, startDate } = new ICAL.Event(event);
      assert.ok(startDate.isDate, `${summary} is a whole day`);
      return summary;
    });
    const listed = calendar.getAllProperties('x-roadmark-skipped').map((property) => String(property.getFirstValue()));
    assert.deepEqual(listed, skipped, 'what is skipped stands in the calendar, too');
    return [...events, ...listed];
  },
  feed: (roadmap, { write }) => {
    const changes = feedChanges(makeRoadmap([]), roadmap);
    const { items } = feedSchema.parse(JSON.parse(write(roadmap, { changes }).text));
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'entries have ids of their own');
    for (const { content_html: html, content_text: text } of items) {
      assert.equal(htmlText(fromHtml(html, { fragment: true }) as HtmlNode), text);
    }
    const texts = items.map(({ title }) => title);
    return titlesOf(roadmap).filter((title) => texts.some((text) => text.includes(title)));
  },
  jsonld: async (roadmap, { write }) => {
    const document = JSON.parse(write(roadmap, {}).text) as { '@context': string };
    const expanded = await jsonld.expand(document, {
      documentLoader: (url: string) =>
        url.startsWith('https://schema.org')
          ? Promise.resolve({ documentUrl: url, document: schemaOrg })
          : Promise.reject(new Error(`asked for ${url}`)),
      // A word that the context does not know would be dropped in silence.
      safe: true,
    });
    return findActions(expanded).map((action) => {
      const [name] = action['http://schema.org/name'] as { '@value': string }[];
      return name?.['@value'] ?? '';
    });
  },
  html: (roadmap, { write }) => {
    const page = fromHtml(write(roadmap, {}).text) as HtmlNode;
    return findTags(page, 'bdi').map(htmlText);
  },
};
