import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RoadmapSource, SourceRange } from '../../src/core/model/types.ts';
import { keepSourcePath } from '../../src/view/source-path.ts';
import { sourcePlace } from '../../src/view/source-place.ts';
import { makeRoadmap } from '../models.ts';

const range: SourceRange = { start: { line: 41, column: 1, offset: 9 }, end: { line: 41, column: 5, offset: 13 } };
const place = (source?: Partial<RoadmapSource>): ReturnType<typeof sourcePlace> =>
  sourcePlace(makeRoadmap([], source ? { source: { format: 'markdown', ...source } } : {}), range);

describe('sourcePlace', () => {
  it('links to the line where repository, revision and path are known', () => {
    assert.deepEqual(place({ repository: 'acme/widget', revision: 'main', uri: 'docs/ROADMAP.md' }), {
      line: 41,
      href: 'https://github.com/acme/widget/blob/main/docs/ROADMAP.md?plain=1#L41',
      editHref: 'https://github.com/acme/widget/edit/main/docs/ROADMAP.md#L41',
    });
  });

  it('falls back on the default branch', () => {
    assert.match(
      place({ repository: 'acme/widget', uri: './ROADMAP.md' })?.editHref ?? '',
      /\/edit\/HEAD\/ROADMAP\.md#L41$/,
    );
  });

  it('reads repository, revision and path from an address on GitHub', () => {
    for (const uri of [
      'https://raw.githubusercontent.com/acme/widget/main/docs/a.md',
      'https://raw.githubusercontent.com/acme/widget/refs/heads/main/docs/a.md',
      'https://github.com/acme/widget/blob/main/docs/a.md?plain=1#L3',
    ]) {
      assert.equal(place({ uri })?.editHref, 'https://github.com/acme/widget/edit/main/docs/a.md#L41', uri);
    }
  });

  it('takes the path that the page wrote for a file that its own site serves', () => {
    const kept = (written: string): string | undefined => {
      const source: RoadmapSource = {
        format: 'markdown',
        repository: 'acme/widget',
        uri: 'https://example.org/x/R.md',
      };
      keepSourcePath(source, written);
      return sourcePlace(makeRoadmap([], { source }), range)?.editHref;
    };
    for (const written of ['docs/ROADMAP.md', '/docs/ROADMAP.md', '../docs/ROADMAP.md?v=2', './docs/ROADMAP.md'])
      assert.equal(kept(written), 'https://github.com/acme/widget/edit/HEAD/docs/ROADMAP.md#L41', written);
    for (const written of ['https://example.org/x/R.md', '//example.org/R.md', '', '#a', 'a/../../b'])
      assert.equal(kept(written), undefined, written);
  });

  it('says the line alone where no address is certain', () => {
    for (const source of [
      undefined,
      {},
      { uri: 'ROADMAP.md' },
      { repository: 'acme/widget' },
      { repository: 'acme/widget', uri: '../ROADMAP.md' },
      { repository: 'acme/widget', uri: '/srv/ROADMAP.md' },
      { repository: 'acme/widget', uri: 'https://example.org/ROADMAP.md' },
      { repository: 'acme/widget', uri: 'a#b/ROADMAP.md' },
      { repository: 'acme/widget/../../x', uri: 'ROADMAP.md' },
      { uri: 'https://github.com/acme/widget/issues/3' },
      { repository: 'acme/widget', uri: 'ROADMAP.md', format: 'github' as const },
    ]) {
      assert.deepEqual(place(source), { line: 41 }, JSON.stringify(source));
    }
  });

  it('encodes what an address cannot hold', () => {
    assert.match(place({ repository: 'acme/widget', uri: 'a b/R.md' })?.href ?? '', /\/a%20b\/R\.md\?/);
  });

  it('is undefined where the model was not read from a text', () => {
    assert.equal(sourcePlace(makeRoadmap(), undefined), undefined);
  });
});
