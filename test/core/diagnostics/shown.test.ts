import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DiagnosticCodeName } from '../../../src/core/diagnostics/codes.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';

/** What an author should know of, a document that shows it, and one that only looks so. */
const cases: readonly [code: DiagnosticCodeName, shown: string, twin: string][] = [
  [
    'duplicate-section',
    '## 1.0\n\n### Server\n\n- one\n\n### Server\n\n- two\n',
    '## 1.0\n\n### Server\n\n- one\n\n## 2.0\n\n### Server\n\n- two\n',
  ],
  [
    'empty-section',
    '## 1.0\n\n### Speed\n\n### Security\n\n- Audit\n',
    '## 1.0\n\n### Speed\n\n- Cache\n\n### Security\n\n- Audit\n',
  ],
  [
    'orphan-row',
    '## 1.0\n\n| Issue | Description |\n| --- | --- |\n| 11 | Sync |\n\n| 12 | Dark theme |\n',
    '## 1.0\n\n| Issue | Description |\n| --- | --- |\n| 11 | Sync |\n\nA | B, as we say.\n',
  ],
  [
    'lazy-continuation',
    '## 1.0\n\n- Audit log\nCoverage goal: 25%\n',
    '## 1.0\n\n- Audit log\n  of all that was done\n',
  ],
  ['placeholder-link', '## 1.0\n\n- [Board](TODO)\n', '## 1.0\n\n- [Board](https://example.org/todo)\n'],
  ['mojibake', '## 1.0\n\n- SQLite â†’ Postgres\n', '## 1.0\n\n- SQLite → Postgres in Évreux\n'],
  ['impossible-date', '## 2024-02-31\n\n- Sync\n', '## 2024-02-29\n\n- Sync\n'],
  ['end-before-start', '## 2024-06-15 - 2024-05-01\n\n- Sync\n', '## 2024-05-01 - 2024-06-15\n\n- Sync\n'],
  [
    'unknown-status',
    '## 1.0\n\n| Item | Status |\n| --- | --- |\n| Search | wibble |\n',
    '## 1.0\n\n| Item | Status |\n| --- | --- |\n| Search | shipped |\n',
  ],
  ['section-conflict', '## Done\n\n- [ ] Export\n', '## Done\n\n- [x] Export\n'],
  ['status-conflict', '## 1.0\n\n- ✅ Export (in progress)\n', '## 1.0\n\n- 🚧 Export (in progress)\n'],
  ['done-but-help-wanted', '## 1.0\n\n- ✅ Export [?]\n', '## 1.0\n\n- 🚧 Export [?]\n'],
  ['unclosed-fence', '## 1.0\n\n- Sync\n\n```sh\nnpm test\n', '## 1.0\n\n- Sync\n\n```sh\nnpm test\n```\n'],
  [
    'unclosed-details',
    '<details>\n<summary>1.0</summary>\n\n- Sync\n',
    '<details>\n<summary>1.0</summary>\n\n- Sync\n\n</details>\n',
  ],
  ['opaque-component', '## 1.0\n\n<TaskBoard :tasks="[1, 2]" />\n', '## 1.0\n\n- Draw `<TaskBoard>` faster\n'],
  [
    'unrecognised-table',
    '## 1.0\n\n- Sync\n\n| GPU | Memory |\n| --- | --- |\n| A | 8 |\n',
    '## 1.0\n\n- Sync\n\n| Feature | Owner |\n| --- | --- |\n| Search | @ada |\n',
  ],
  ['relative-link', '## 1.0\n\n- [Plan](docs/plan.md)\n', '## 1.0\n\n- [Plan](https://example.org/plan.md)\n'],
  [
    'repeated-plan',
    '## Done\n\n- Sheds for all goats\n\n## Phase 1\n\n- [x] Sheds for all goats\n',
    '## Done\n\n- Sheds for all goats\n\n## Phase 1\n\n- [x] Sheds for all sheep\n',
  ],
  ['stale-update', 'Last updated: July 2021\n\n## 1.0\n\n- Sync\n', 'Last updated: May 2026\n\n## 1.0\n\n- Sync\n'],
];

describe('what an author should know of', () => {
  const codesOf = (text: string): string[] =>
    parseRoadmap(text, { format: 'markdown', today: '2026-06-01' }).diagnostics.map(({ code }) => code);
  for (const [code, shown, twin] of cases) {
    it(`${code}: said where it is`, () => assert.ok(codesOf(shown).includes(code), codesOf(shown).join(', ')));
    it(`${code}: not said where it only looks so`, () => assert.ok(!codesOf(twin).includes(code)));
  }
});
