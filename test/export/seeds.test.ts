/** Real roadmaps through every export: no title is lost. Skipped, and said so, where the documents are not there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { writeReadmeSection } from '../../src/export/readme-section.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { readCsv } from './csv-reader.ts';
import { findAll, readXml, textOf, type XmlElement } from './xml-checker.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/seeds');
const seeds: [name: string, items: number][] = [
  ['meshery-roadmap', 88],
  ['meshery-v0.8.0', 73],
  ['kargo', 13],
  ['velero', 14],
];
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Titles by a reader of each format, white space apart. */
const readers: Readonly<Record<string, (text: string, skipped: readonly string[]) => string[]>> = {
  json: titlesOfModel,
  markdown: (text) => indexRoadmap(parseRoadmap(text)).entries.map(({ item }) => item.title),
  csv: (text) =>
    readCsv(text)
      .slice(1)
      .map((row) => (row[4] ?? '').replace(/^'/, '')),
  ics: (text, skipped) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('summary')));
    return [...events, ...skipped];
  },
  mermaid: (text) =>
    text
      .split(/ : |\n/)
      .map((label) => label.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))),
  jsonld: (text) =>
    [...text.matchAll(/"name": ("(?:[^"\\]|\\.)*")/g)].map(([, name = '""']) => JSON.parse(name) as string),
  html: (text) => {
    const body = /<main>\n(.*)\n<\/main>/s.exec(text)?.[1] ?? '';
    return findAll(readXml(body.replaceAll('<br>', '<br/>')), 'bdi').map(textOf);
  },
  svg: (text) =>
    findAll(readXml(text), 'text').map((paragraph) => {
      const first = paragraph.children.find((child): child is XmlElement => typeof child !== 'string');
      return first ? textOf(first) : textOf(paragraph);
    }),
};

function titlesOfModel(text: string): string[] {
  return [...text.matchAll(/"title": ("(?:[^"\\]|\\.)*")/g)].map(([, title = '""']) => JSON.parse(title) as string);
}

describe('real roadmaps', { skip: existsSync(folder) ? false : `skipped: ${folder} is not there` }, () => {
  for (const [name, count] of seeds) {
    const read = () => parseRoadmap(readFileSync(path.join(folder, `${name}.md`), 'utf8'));
    for (const format of exportFormats) {
      const titlesOf = readers[format.name];
      if (titlesOf === undefined) continue;
      it(`should come back from ${format.name} with all ${String(count)} titles of ${name}`, () => {
        const model = read();
        const titles = indexRoadmap(model).entries.map(({ item }) => plain(item.title));
        assert.equal(titles.length, count);
        const { text, skipped } = format.write(model, {});
        const found = new Set(titlesOf(text, skipped).map(plain));
        assert.deepEqual(
          titles.filter((title) => !found.has(title)),
          [],
        );
      });
    }
    it(`should come back from a README section with all ${String(count)} titles of ${name}`, () => {
      const model = read();
      const text = writeReadmeSection(model)
        .replaceAll('&#58;', ':')
        .replace(/\\([^\w\s])/g, '$1');
      for (const { item } of indexRoadmap(model).entries) assert.ok(text.includes(plain(item.title)), item.title);
    });
  }
});
