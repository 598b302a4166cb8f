import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { editRoadmap } from '../../../src/core/edit/edit-roadmap.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../src/core/query/walk-items.ts';

/** The document with another title for its first item. */
function retitle(text: string, title: string): string {
  const [first] = [...walkItems(parseRoadmap(text))];
  assert.ok(first);
  return applyEdits(text, editRoadmap(text, { type: 'title', item: first.item.id, title }));
}

describe('editRoadmap, the title of what others wait for', () => {
  for (const [where, before, after] of [
    ['in parentheses', '- Maps (depends on Layers, #12)', '- Maps (depends on Tiles, #12)'],
    ['in a key line below', '- Maps\n\n  **Depends on**: Core, layers', '- Maps\n\n  **Depends on**: Core, Tiles'],
    ['in a list of key lines', '- Maps\n  - Depends on: Layers', '- Maps\n  - Depends on: Tiles'],
    ['in words of another language', '- Karten (hängt ab von Layers)', '- Karten (hängt ab von Tiles)'],
  ] as const)
    it(`should change it there, too, ${where}`, () => {
      const text = `# Plan\n\n## v1.0\n\n- Layers\n- Core\n${before}\n`;
      const written = retitle(text, 'Tiles');
      assert.equal(written, `# Plan\n\n## v1.0\n\n- Tiles\n- Core\n${after}\n`);
      const maps = [...walkItems(parseRoadmap(written))].at(-1)!.item;
      assert.ok(maps.dependsOn.includes('tiles'));
    });
  it('should change it in headings with key lines and in tables', () => {
    assert.equal(
      retitle('## v1.0\n\n### Layers\nText.\n\n### Maps\n**Depends on**: Layers\n', 'Tiles'),
      '## v1.0\n\n### Tiles\nText.\n\n### Maps\n**Depends on**: Tiles\n',
    );
    assert.equal(
      retitle('## v1.0\n\n| Item | Depends on |\n| --- | --- |\n| Layers | |\n| Maps | Layers |\n', 'Tiles'),
      '## v1.0\n\n| Item | Depends on |\n| --- | --- |\n| Tiles | |\n| Maps | Tiles |\n',
    );
  });
  it('should leave the words where they name something else', () => {
    assert.equal(
      retitle(
        '## v1.0\n\n- Layers\n- Layers, once more (depends on Layers)\n\n  Layers, as they were.\n- Old Layers\n',
        'Tiles',
      ),
      '## v1.0\n\n- Tiles\n- Layers, once more (depends on Tiles)\n\n  Layers, as they were.\n- Old Layers\n',
    );
    assert.equal(retitle('## v1.0\n\n- Layers\n- Maps, Layers\n', 'Tiles'), '## v1.0\n\n- Tiles\n- Maps, Layers\n');
  });
  it('should leave them where the new title would be read as two', () => {
    const text = '## v1.0\n\n- Layers\n- Maps (depends on Layers)\n';
    assert.equal(retitle(text, 'Tiles, and more'), text.replace('- Layers', '- Tiles, and more'));
  });
});
