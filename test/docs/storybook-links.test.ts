import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { linkPages, pageTitles } from '../../stories/docs/storybook-links.ts';

describe('linkPages', () => {
  it('should lead from page to page in Storybook, wherever the pages stand', () => {
    assert.equal(linkPages('[a](theming.md)', 'docs/guide.md'), '[a](?path=/docs/docs-theming--docs)');
    assert.equal(linkPages('[a](reading.md#x)', 'docs/guide.md'), '[a](?path=/docs/docs-reading-rules--docs)');
    assert.equal(linkPages('[a](../SECURITY.md)', 'docs/guide.md'), '[a](?path=/docs/docs-security--docs)');
    assert.equal(linkPages('[a](docs/model.md)', 'SECURITY.md'), '[a](?path=/docs/docs-model--docs)');
  });

  it('should make text of links to files that Storybook does not show', () => {
    assert.equal(linkPages('See [the schema](../schema.json).', 'docs/model.md'), 'See the schema.');
  });

  it('should leave other addresses, anchors, pictures and code alone', () => {
    for (const text of [
      '[a](https://example.org/theming.md)',
      '[a](#theming)',
      '![a](theming.md)',
      '`[a](theming.md)`',
      '```md\n[a](theming.md)\n```',
    ])
      assert.equal(linkPages(text, 'docs/guide.md'), text);
  });

  it('knows pages that are there', () => {
    const missing = Object.keys(pageTitles).filter((page) => !existsSync(path.resolve(page)));
    // A run of the benchmarks writes this one.
    assert.deepEqual(
      missing.filter((page) => page !== 'docs/performance.md'),
      [],
    );
  });
});
