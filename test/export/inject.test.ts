import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { injectRoadmap } from '../../src/export/inject.ts';

const document = '# A\n\n<!-- roadmap:start -->\nold\n<!-- roadmap:end -->\n\nend\n';

function inject(text: string, content: string): string {
  const result = injectRoadmap(text, content);
  assert.ok(result.ok);
  return result.text;
}

describe('injectRoadmap', () => {
  it('should replace what stands between the markers, and nothing else', () => {
    assert.equal(inject(document, 'new\n'), '# A\n\n<!-- roadmap:start -->\n\nnew\n\n<!-- roadmap:end -->\n\nend\n');
  });
  it('should change nothing the second time', () => {
    const once = inject(document, 'new\n');
    const twice = injectRoadmap(once, 'new\n');
    assert.ok(twice.ok && !twice.changed);
    assert.equal(twice.text, once);
  });
  it('should keep the line ends of the document', () => {
    const text = inject(document.replaceAll('\n', '\r\n'), 'a\nb');
    assert.ok(!/[^\r]\n/.test(text));
    assert.ok(text.includes('a\r\nb'));
  });
  it('should fill every pair of markers', () => {
    assert.equal(inject(document + document, 'new').match(/new/g)?.length, 2);
  });
  it('should not touch markers inside a code fence', () => {
    const fenced = '```html\n<!-- roadmap:start -->\n<!-- roadmap:end -->\n```\n';
    assert.ok(inject(fenced + document, 'new').startsWith(fenced));
    assert.deepEqual(injectRoadmap(fenced, 'new'), { ok: false, problem: 'no-start' });
  });
  it('should see a fence that the old content left open as content', () => {
    const open = document.replace('old', '```\nold');
    assert.equal(inject(open, 'new'), inject(document, 'new'));
  });
  it('should not let content end the region', () => {
    const once = inject(document, 'a\n<!-- roadmap:end -->\nb');
    assert.equal(inject(once, 'new'), inject(document, 'new'));
  });
  it('should tell that there is no marker', () => {
    assert.deepEqual(injectRoadmap('# A\n', 'new'), { ok: false, problem: 'no-start' });
  });
  it('should tell the line of a start without an end', () => {
    assert.deepEqual(injectRoadmap('# A\n<!-- roadmap:start -->\n', 'new'), { ok: false, problem: 'no-end', line: 2 });
    const prose = '# A\n<!-- roadmap:start -->\nold\n\n## Install\n\n<!-- roadmap:start -->\n<!-- roadmap:end -->\n';
    assert.deepEqual(injectRoadmap(prose, 'new'), { ok: false, problem: 'no-end', line: 2 });
  });
});
