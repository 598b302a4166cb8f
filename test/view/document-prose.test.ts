import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Inline, Roadmap } from '../../src/core/model/types.ts';
import { aboutOf, notesOf } from '../../src/view/document-prose.ts';
import { makeRoadmap, makeWhen } from '../models.ts';

const words = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const updated = makeWhen('14 August 2026', 'day', '2026-08-14');
const about = (...description: Block[]): number => aboutOf(makeRoadmap([], { description, updated })).length;

describe('aboutOf(roadmap)', () => {
  it('leaves out the line that says when the document was updated', () => {
    assert.equal(about(paragraph(words('Last updated: 14 August 2026'))), 0);
    assert.equal(about(paragraph({ type: 'strong', children: [words('Updated')] }, words(' 14 August 2026.'))), 0);
  });
  it('keeps a line that says more, or something else of that day', () => {
    assert.equal(about(paragraph(words('We updated the plan for the next release on 14 August 2026'))), 1);
    assert.equal(about(paragraph(words('Next meeting: 14 August 2026'))), 1);
    assert.equal(about(paragraph(words('Last updated: 14 August 2026 by Ada'))), 1);
  });
  it('keeps a line with a link', () => {
    const link: Inline = { type: 'link', href: '/log', children: [words('Updated')] };
    assert.equal(about(paragraph(link, words(' 14 August 2026'))), 1);
  });
  it('keeps all of a document that names no day of its own', () => {
    const description = [paragraph(words('Last updated: 14 August 2026'))];
    assert.equal(aboutOf(makeRoadmap([], { description })), description);
  });
});

describe('notesOf(roadmap)', () => {
  const content = [paragraph(words('Text'))];
  const titles = (...notes: Roadmap['notes']): unknown[] =>
    notesOf(makeRoadmap([], { notes })).map(({ title }) => title);

  it('lists sections in the order of the document', () =>
    assert.deepEqual(titles({ kind: 'prose', title: 'Help', content }, { kind: 'code', title: 'Build', content }), [
      'Help',
      'Build',
    ]));
  it('makes one section, last, of what stands under no heading', () => {
    const notes: Roadmap['notes'] = [
      { kind: 'prose', content },
      { kind: 'prose', title: 'Help', content },
      { kind: 'prose', content },
    ];
    assert.deepEqual(titles(...notes), ['Help', undefined]);
    assert.equal(notesOf(makeRoadmap([], { notes })).at(-1)?.content.length, 2);
  });
  it('leaves out what no reader is meant to see', () =>
    assert.deepEqual(
      titles(
        { kind: 'html', content },
        { kind: 'comment', content },
        { kind: 'definition', content: [] },
        { kind: 'prose', title: 'Empty', content: [] },
      ),
      [],
    ));
});
