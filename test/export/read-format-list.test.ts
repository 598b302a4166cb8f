import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportFormats } from '../../src/export/formats.ts';
import { offeredFormats, readFormatList } from '../../src/export/read-format-list.ts';

const namesIn = (text: string): string[] => readFormatList(text).formats.map(({ name }) => name);

describe('readFormatList(text)', () => {
  it('keeps the order of the list, and each format once', () =>
    assert.deepEqual(namesIn('svg csv  ics\ncsv'), ['svg', 'csv', 'ics']));

  it('takes endings of files and capitals, as a writer may know them', () =>
    assert.deepEqual(namesIn('MD ICal mmd CSV'), ['markdown', 'mermaid', 'csv']));

  it('tells which words name no format', () =>
    assert.deepEqual(readFormatList('csv pdf xls pdf').unknown, ['pdf', 'xls']));

  it('offers no feed, which one version of a roadmap does not make', () => {
    assert.deepEqual(readFormatList('feed'), { formats: [], unknown: ['feed'] });
    assert.equal(offeredFormats.includes('feed' as never), false);
  });

  it('finds nothing, and nothing wrong, in a blank text', () =>
    assert.deepEqual(readFormatList(' \n'), { formats: [], unknown: [] }));

  it('offers every other format there is', () =>
    assert.deepEqual(
      exportFormats.map(({ name }) => name).filter((name) => name !== 'feed'),
      offeredFormats,
    ));
});
