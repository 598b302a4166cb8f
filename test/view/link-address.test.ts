import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRoadmap, type ParseOptions } from '../../src/core/parse-roadmap.ts';
import { linkAddress } from '../../src/view/link-address.ts';

/** Where the first reference of an item leads, read and shown with the same base. */
const leads = (line: string, options: ParseOptions = {}): string | undefined => {
  const roadmap = parseRoadmap(`## v1.0\n- [ ] ${line}\n`, options);
  return linkAddress(roadmap, roadmap.milestones[0]!.items[0]!.links[0]!, options.baseUrl);
};
const site = 'https://plans.example/app/docs/ROADMAP.md';

describe('linkAddress', () => {
  it('leads a bare number to the repository that is declared', () => {
    for (const baseUrl of [undefined, site, 'http://localhost:8080/ROADMAP.md'])
      assert.equal(
        leads('Export as PDF (#401)', { repository: 'acme/widget', ...(baseUrl !== undefined && { baseUrl }) }),
        'https://github.com/acme/widget/issues/401',
        baseUrl,
      );
  });

  it('finds the repository in the address of the file', () => {
    for (const [baseUrl, expected] of [
      ['https://github.com/acme/widget/blob/main/ROADMAP.md', 'https://github.com/acme/widget/issues/401'],
      ['https://github.com/acme/widget/blob/main/docs/plan/ROADMAP.md', 'https://github.com/acme/widget/issues/401'],
      ['https://raw.githubusercontent.com/acme/widget/main/ROADMAP.md', 'https://github.com/acme/widget/issues/401'],
      ['https://gitlab.com/acme/tools/widget/-/blob/main/a.md', 'https://gitlab.com/acme/tools/widget/-/issues/401'],
    ] as const)
      assert.equal(leads('Export as PDF (#401)', { baseUrl }), expected, baseUrl);
  });

  it('leads the number of another repository there, on the forge of the roadmap', () => {
    for (const [options, expected] of [
      [{ repository: 'acme/widget', baseUrl: site }, 'https://github.com/lantern/core/issues/12'],
      [{ repository: 'acme/widget' }, 'https://github.com/lantern/core/issues/12'],
      [{ baseUrl: 'https://github.com/acme/widget/blob/main/docs/a.md' }, 'https://github.com/lantern/core/issues/12'],
      [{ baseUrl: 'https://gitlab.com/acme/widget/-/blob/main/a.md' }, 'https://gitlab.com/lantern/core/-/issues/12'],
      [{}, undefined],
      [{ baseUrl: site }, undefined],
    ] as const)
      assert.equal(leads('Export as PDF (lantern/core#12)', options), expected);
  });

  it('leads a bare number nowhere when nothing names the repository', () => {
    assert.equal(leads('Export as PDF (#401)'), undefined);
    for (const baseUrl of [site, 'http://localhost:8080/ROADMAP.md', 'https://github.com/acme/widget'])
      assert.equal(leads('Export as PDF (#401)', { baseUrl }), undefined, baseUrl);
    assert.equal(leads('Export as PDF (#401)', { repository: '../evil', baseUrl: site }), undefined);
  });

  it('leaves every other address as it is', () => {
    const repository = 'acme/widget';
    assert.equal(
      leads('Export ([spec](spec.md))', { repository, baseUrl: site }),
      'https://plans.example/app/docs/spec.md',
    );
    assert.equal(
      leads('Export ([#7](https://tracker.example/team/issues/7))', { repository, baseUrl: site }),
      'https://tracker.example/team/issues/7',
    );
  });
});
