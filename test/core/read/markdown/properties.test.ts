import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/edit/apply-edits.ts';
import { roadmapSchema } from '../../../../src/core/model/schema.ts';
import type { Roadmap, TextEdit } from '../../../../src/core/model/types.ts';
import { parseRoadmap, type ParseOptions } from '../../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../../src/core/query/walk-items.ts';
import { isSafeHref } from '../../../../src/core/url/safe-href.ts';
import { describeReal, realRoadmaps, seeds } from '../../../real-roadmaps.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1000);
const options: ParseOptions = { format: 'markdown' };

const pieces = [
  '# Plan',
  '## v1.0',
  '### Q3 2026',
  '#### Editor',
  '## Done',
  '## Backlog',
  '## Legend',
  '**Server**',
  '**Features**:',
  'Todo:',
  'Goals',
  '- [x] shipped',
  '- [ ] open',
  '  - nested',
  '    - deeper',
  '1. first',
  '* :white_check_mark: mark [@ada]',
  '- ⏳ later (in progress)',
  '[ ] box',
  '[x] other',
  '| Item | Status |',
  '| --- | --- |',
  '| Dark theme | done |',
  '|orphan|row|',
  '> quote',
  '> [!NOTE]',
  '> more',
  ':::caution',
  ':::',
  '!!! note "T"',
  '    indented',
  '<details>',
  '<summary>v2.0</summary>',
  '</details>',
  '[details="Later"]',
  '[/details]',
  '<!-- comment',
  '-->',
  '<ul>',
  '<li>[x] item</li>',
  '</ul>',
  '<Board :a="[1]" />',
  '```',
  '~~~ md',
  '---',
  '+++',
  'title: x',
  '***',
  '',
  '',
  '   ',
  'Owner: Ada',
  '**Status**: WIP',
  '**Depends on**: v1.0',
  'Some text that goes on',
  '[CLI]: https://example.org',
  '[a](b)',
  '![i](u)',
  '- [CLI] `code` and **bold** [#1](https://github.com/o/r/issues/1)',
  'theyâ€™re',
  '<br>',
  '-[ ] tight',
  '##Tight',
  '\t- tab',
  '第一季度',
  '2024-02-31',
  '- **Lead.** Text follows here.',
  '- ~~struck~~',
  'Setext',
  '===',
  '[^1]: note',
  '&amp; &#x41;',
  '\\*',
  '__proto__',
  'constructor: x',
  '😀 astral',
];
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map(([a, b]) => a + ' ' + b),
  },
);
const documentText = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

/** Lines (from 1) that a model says something of: a container its first one, a leaf its range. */
function claimedLines(roadmap: Roadmap): Set<number> {
  const claimed = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown> & { source?: { start?: { line: number }; end?: { line: number } } };
      const isLeaf = !['milestones', 'groups', 'items', 'children'].some(
        (name) => Array.isArray(node[name]) && node[name].length > 0,
      );
      const start = node.source?.start?.line;
      if (start !== undefined) {
        const end = isLeaf ? Math.max(start, node.source?.end?.line ?? start) : start;
        for (let at = start; at <= end; at++) claimed.add(at);
      }
      for (const [name, child] of Object.entries(node)) if (name !== 'source' && name !== 'diagnostics') visit(child);
    }
  };
  visit(roadmap);
  return claimed;
}

function lostLines(text: string, roadmap: Roadmap): string[] {
  const claimed = claimedLines(roadmap);
  return text
    .split(/\r\n|\n|\r/)
    .map((content, index) => `${String(index + 1)}: ${content}`)
    .filter((content, index) => /[\p{L}\p{N}]/u.test(content.replace(/^\d+: /, '')) && !claimed.has(index + 1));
}

function hrefsOf(value: unknown, into: string[] = []): string[] {
  if (Array.isArray(value)) value.forEach((entry) => hrefsOf(entry, into));
  else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value)) {
      if (name === 'href') into.push(String(child));
      else hrefsOf(child, into);
    }
  return into;
}

/** The model without anything that says where in the text it stood. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'source' && name !== 'fix' && name !== 'diagnostics')
      .map(([name, child]) => [name, withoutPlaces(child)]),
  );
}

function check(text: string): void {
  const roadmap = parseRoadmap(text, options);
  const result = roadmapSchema.safeParse(roadmap);
  assert.ok(result.success, JSON.stringify(result.error?.issues.slice(0, 2)));
  assert.deepEqual(lostLines(text, roadmap), []);
  for (const href of hrefsOf(roadmap)) assert.ok(isSafeHref(href), href);
}

describe('parseRoadmap, any text', () => {
  it('gives a model that the schema accepts, claims every line with text, and gates every address', () => {
    fc.assert(fc.property(documentText, check), { numRuns });
  });

  it('claims all lines of the sentence that names the release of a document', () => {
    check('[```\n[details="Roadmap v0.```\n[details="Roadmap v0.9.0"]\n[/details]\n');
    check('This is the plan\nfor Lantern v0.8.0 and `its\nmaps`.\n\n## Maps\n\n- Old town\n');
  });

  it('does so for text without any structure', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns });
  });

  it('gives the same model every time', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        assert.deepEqual(parseRoadmap(text, options), parseRoadmap(text, options));
      }),
      { numRuns },
    );
  });

  it('gives the same model whatever ends the lines, and with a byte order mark', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const plain = text.replaceAll('\r', '');
        const expected = withoutPlaces(parseRoadmap(plain, options));
        for (const variant of [plain.replaceAll('\n', '\r\n'), plain.replaceAll('\n', '\r'), `\ufeff${plain}`])
          assert.deepEqual(withoutPlaces(parseRoadmap(variant, options)), expected);
      }),
      { numRuns },
    );
  });

  it('keeps ranges inside the text, with line, column and offset in agreement', () => {
    fc.assert(
      fc.property(documentText, fc.constantFrom('\n', '\r\n'), (text, end) => {
        const source = text.replaceAll('\r', '').replaceAll('\n', end);
        const starts = [0];
        for (let at = source.indexOf(end); at !== -1; at = source.indexOf(end, at + 1)) starts.push(at + end.length);
        const visit = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          const place = value as { offset?: unknown; line?: unknown; column?: unknown };
          if (typeof place.offset === 'number' && typeof place.line === 'number') {
            assert.ok(place.offset <= source.length);
            assert.equal((starts[place.line - 1] ?? NaN) + Number(place.column) - 1, place.offset);
          }
          Object.values(value).forEach(visit);
        };
        visit(parseRoadmap(source, options));
      }),
      { numRuns },
    );
  });

  it('has no fix left after all fixes were applied', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const fixes = parseRoadmap(text, options).diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
        const mended = applyEdits(text, fixes);
        const left = parseRoadmap(mended, options).diagnostics.filter(({ fix }) => fix !== undefined);
        assert.deepEqual(left, []);
      }),
      { numRuns },
    );
  });

  it('reads a plan alike with harmless text before and after it', () => {
    const words = fc.constantFrom('Read on.', 'A few words of welcome.', 'Thanks to all who help!\nWe mean it.');
    const entries = fc.array(
      fc.constantFrom('- [x] a', '- [ ] b', '  - c', '- d (done)', '- **e**: more', '1. f', '- g @ada #4'),
      { maxLength: 5 },
    );
    const heading = fc.constantFrom('## v1.0', '## Q3 2026', '## Later', '## In progress', '## Theming', '**v1.1**');
    const plan = fc
      .array(fc.tuple(heading, entries), { minLength: 1, maxLength: 3 })
      .map((sections) => sections.map(([title, list]) => `${title}\n\n${list.join('\n')}`).join('\n\n'))
      .map((text) => `${text}\n\n## v2.0\n\n- z`);
    fc.assert(
      fc.property(plan, words, words, (text, before, after) => {
        const read = (source: string): unknown => withoutPlaces(parseRoadmap(source, options).milestones);
        const expected = read(`# Plan\n\n${text}\n`);
        assert.deepEqual(read(`# Plan\n\n${before}\n\n${text}\n`), expected);
        assert.deepEqual(read(`# Plan\n\n${text}\n\n${after}\n`), expected);
        assert.deepEqual(read(`<!-- ${before.replace('\n', ' ')} -->\n\n# Plan\n\n${text}\n`), expected);
      }),
      { numRuns },
    );
  });
});

describeReal('parseRoadmap, real documents cut and mixed', () => {
  it('never throws and loses no line', () => {
    const mutation = fc.tuple(
      fc.nat(),
      fc.nat(200),
      fc.constantFrom('', '\n', '|', '[', '```\n', '<!--', '**', '\r', '- ', '\u0000', '😀'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds.map(({ text }) => text)),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (text, mutations, from) => {
          const start = from % text.length;
          let mutated = text.slice(start, start + 3000);
          for (const [at, length, insert] of mutations) {
            const offset = at % (mutated.length + 1);
            mutated = mutated.slice(0, offset) + insert + mutated.slice(offset + length);
          }
          check(mutated);
        },
      ),
      { numRuns },
    );
  });
});

/** Requires that fixes made once leave none to make, and no other titles. */
function requireFixed(text: string): void {
  const fixesOf = (source: string): TextEdit[] =>
    parseRoadmap(source, options).diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const mended = applyEdits(text, fixesOf(text));
  assert.deepEqual(fixesOf(mended), []);
  const titles = (source: string): string[] =>
    [...walkItems(parseRoadmap(source, options))].map(({ item }) => item.title);
  assert.deepEqual(titles(mended), titles(text));
}

const fixtures = new URL('../../../fixtures/', import.meta.url);

describe('fixes of whole documents', () => {
  for (const name of readdirSync(fixtures)) {
    const file = new URL(`${name}/input.md`, fixtures);
    if (!existsSync(file)) continue;
    it(`of ${name}: made once, none is left`, () => {
      requireFixed(readFileSync(file, 'utf8'));
    });
  }
});

describeReal('fixes of real documents', () => {
  for (const { file, text } of realRoadmaps)
    it(`of ${file}: made once, none is left`, () => {
      requireFixed(text);
    });
});
