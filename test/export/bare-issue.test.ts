/** A bare `#12` in every export: an issue of the roadmap's repository, else its number as text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { exportFormats } from '../../src/export/formats.ts';

const text = '# Plan\n\n## v1.0 (2026-03)\n\n- [ ] Export as PDF (#401) (2026-03-14)\n';
const site = 'https://plans.example/app/docs/ROADMAP.md';

/** What a format writes of the roadmap shown at an address that is no forge's. */
function write(name: string, repository?: string): string {
  const roadmap = parseRoadmap(text, { baseUrl: site, ...(repository !== undefined && { repository }) });
  return exportFormats.find((format) => format.name === name)!.write(roadmap, { baseUrl: site }).text;
}

describe('a bare issue in exports', () => {
  for (const name of ['html', 'svg', 'csv', 'ics', 'jsonld']) {
    it(`${name} links to the repository that is named`, () =>
      assert.match(
        write(name, 'acme/widget').replaceAll('\r\n ', ''),
        /https:\/\/github\.com\/acme\/widget\/issues\/401/,
      ));
    // Static HTML says beside the text where a link would lead, for elements that read it back.
    it(`${name} links nowhere when none is`, () =>
      assert.doesNotMatch(write(name).replaceAll(/ data-href="[^"]*"/g, ''), /issues\/401/));
  }
  it('is still said where it is no link', () => {
    for (const name of ['html', 'csv']) assert.match(write(name), /#401/, name);
  });
});
