import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escapeLabel, writeMermaid } from '../../src/export/mermaid.ts';
import { attackTitles } from './attack-titles.ts';
import { group, item, milestone, roadmap, when } from './sample-models.ts';

/** What Mermaid shows for a label: its character entities decoded. */
const shown = (label: string): string =>
  label.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('escapeLabel', () => {
  it('should give every attack back in one line that holds no syntax', () => {
    for (const title of attackTitles) {
      const label = escapeLabel(title);
      assert.match(shown(label), new RegExp(/m\d+/.exec(title)?.[0] ?? ''));
      assert.doesNotMatch(label.replace(/#\d+;/g, ''), /[\n\r#;:<>"`%{}]/);
    }
  });
  for (const word of ['section A', 'Title A', 'click A', 'excludes', 'todayMarker off']) {
    it(`should not let ${JSON.stringify(word)} start a statement`, () => {
      assert.match(escapeLabel(word), /^#\d+;/);
      assert.equal(shown(escapeLabel(word)), word);
    });
  }
  for (const word of ['Sections of the map', 'Offline (beta), part 1', '日本語']) {
    it(`should leave ${JSON.stringify(word)} as it is`, () => {
      assert.equal(escapeLabel(word), word);
    });
  }
  it('should not give an empty label, which Mermaid refuses', () => {
    assert.equal(escapeLabel(' \n'), '\u00a0');
  });
});

describe('writeMermaid', () => {
  const dated = milestone('1.0', [
    item('A', { status: 'done', when: when('3 May 2026', '2026-05-03', '2026-05-03') }),
    item('B', { status: 'blocked', when: when('May 2026', '2026-05-01', '2026-05-31', 'month') }),
    item('C'),
  ]);
  it('should write a gantt chart where there are dates', () => {
    assert.equal(
      writeMermaid(roadmap([dated])).text,
      `gantt
  title Sample
  dateFormat YYYY-MM-DD
  section 1.0
  A :done, milestone, 2026-05-03, 1d
  B :crit, 2026-05-01, 31d
  %% No date#58; C
`.replace('No date#58;', 'No date:'),
    );
  });
  it('should list what a gantt chart has no place for', () => {
    assert.deepEqual(writeMermaid(roadmap([dated])).skipped, ['C']);
  });
  it('should write a timeline where there are no dates, and skip nothing', () => {
    const model = roadmap([
      milestone('v1', [item('A: b')], { groups: [group('Theme', [item('C')])] }),
      milestone('v2', []),
    ]);
    assert.deepEqual(writeMermaid(model), {
      text: `timeline
  title Sample
  section v1
  v1 : A#58; b
  Theme : C
  section v2
  v2
`,
      skipped: [],
    });
  });
  it('should take a time that no calendar has for none, and count days up to the last that there is', () => {
    const odd = milestone('v1', [
      item('A', { when: when('x', '2026-99-99', '2026-99-99') }),
      item('B', { when: when('x', '2026-02-31', '2026-03-02') }),
      item('C', { when: when('x', '9999-12-01', '9999-12-31') }),
    ]);
    const { text, skipped } = writeMermaid(roadmap([odd]));
    assert.deepEqual(skipped, ['A']);
    assert.doesNotMatch(text, /NaN|2026-99|02-31/);
    assert.match(text, / {2}B :milestone, 2026-03-02, 1d\n {2}C :9999-12-01, 31d\n/);
    assert.match(
      writeMermaid(roadmap([milestone('v1', [item('A', { when: when('x', '2026-02-31') })])])).text,
      /^timeline/,
    );
  });
  it('should write the diagram that is asked for', () => {
    assert.deepEqual(writeMermaid(roadmap([dated]), { diagram: 'timeline' }).skipped, []);
  });
});
