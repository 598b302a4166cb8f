import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { writeHtml } from '../../src/export/html/write-html.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { writeReadmeSection } from '../../src/export/readme-section.ts';
import { de } from '../../src/translations/de.ts';

/** Words of a page; German has the same for what has no date. */
const translation = { ...de, unscheduled: 'Noch offen' };

/** Work that stands under no milestone, read from each kind of document. */
const loose: readonly (readonly [string, Roadmap])[] = [
  ['markdown', parseRoadmap('- [ ] Maps, due 3 May 2026\n- [ ] Sync\n')],
  ['JSON', parseRoadmap('{ "items": [{ "title": "Maps", "when": "3 May 2026" }, "Sync"] }')],
  ['GitHub', parseRoadmap('[{ "number": 1, "title": "Maps", "state": "OPEN" }]', { format: 'github' })],
];
const named = parseRoadmap('## Unscheduled\n\n- [ ] Maps, due 3 May 2026\n- [ ] Sync\n');

/** What people read; `json`, `markdown` and `csv` are the data, and `feed` says nothing of milestones. */
const shown = exportFormats.filter(({ name }) => !['json', 'markdown', 'csv', 'feed'].includes(name));

describe('the milestone of work that stands under none', () => {
  for (const [source, roadmap] of loose) {
    for (const { name, write } of shown) {
      if (name === 'ics' && source === 'GitHub') continue;
      it(`is called so in the language of the page, in ${name} of ${source}`, () => {
        const { text } = write(roadmap, { translation });
        assert.match(text, /Noch offen/);
        assert.doesNotMatch(text, /Unscheduled/);
      });
    }
    it(`is called so in a README of ${source}`, () => {
      assert.match(writeReadmeSection(roadmap, { translation }), /\*\*Noch offen\*\*/);
    });
  }
  it('is called so where a dependency names it', () => {
    const model = parseRoadmap('- [ ] Maps\n');
    const [milestone] = model.milestones;
    milestone?.items[0]?.dependsOn.push(milestone.id);
    assert.match(writeHtml(model, { translation }), /→ Noch offen/);
  });
});

describe('a heading that says "Unscheduled"', () => {
  for (const { name, write } of shown) {
    it(`keeps its words in ${name}`, () => {
      const { text } = write(named, { translation });
      assert.match(text, /Unscheduled/);
      assert.doesNotMatch(text, /Noch offen/);
    });
  }
  it('keeps its words in a README', () => {
    assert.match(writeReadmeSection(named, { translation }), /\*\*Unscheduled\*\*/);
  });
});

describe('formats that are data', () => {
  for (const name of ['json', 'csv']) {
    it(`keep the title as the model has it: ${name}`, () => {
      const [[, roadmap] = ['', named]] = loose;
      const { text } = exportFormats.find((format) => format.name === name)!.write(roadmap, { translation });
      assert.match(text, /Unscheduled/);
    });
  }
});
