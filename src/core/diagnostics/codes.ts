import type { Severity } from '../model/types.ts';

/** A row of the table of diagnostics. */
export interface DiagnosticCode {
  /** How much it matters. */
  severity: Severity;
  /** What is wrong, in one sentence. */
  problem: string;
  /** What to do about it, in one sentence. */
  remedy: string;
  /** A text that leads to it. */
  example: string;
  /** Whether a safe edit can mend it; absent for no. */
  fixable?: true;
}

/** Every diagnostic there is. A code is never renamed, and never used again for something else. */
export const diagnosticCodes = {
  'json-shape': {
    severity: 'error',
    problem: 'A value in the JSON is not of the type that belongs there; the rest is read without it.',
    remedy: 'Write a value of the type that is named.',
    example: '{"milestones": [{"title": 3}]}',
  },
  'json-syntax': {
    severity: 'error',
    problem: 'The text is not valid JSON, so nothing could be read.',
    remedy: 'Mend the JSON at the line and column that are named.',
    example: '{"title": "Plan",',
  },
  'unsafe-link': {
    severity: 'warning',
    problem: 'A link leads to an address that no page may link to; it is left out.',
    remedy: 'Use an http, https or mailto address, a relative one or a fragment.',
    example: '{"links": ["javascript:alert(1)"]}',
  },
  'unreadable-source': {
    severity: 'error',
    problem: 'The data has none of the shapes that are known, so nothing could be read.',
    remedy: 'Give milestones, issues or project items as GitHub hands them out, or a project view exported as TSV.',
    example: '{"message": "Not Found"}',
  },
  'incomplete-source': {
    severity: 'warning',
    problem: 'The data says that there are more entries than it holds.',
    remedy: 'Fetch all pages, or raise the limit (`gh project item-list` gives 30 unless told otherwise).',
    example: '{"items": [], "totalCount": 120}',
  },
  'unknown-status': {
    severity: 'warning',
    problem:
      'A word where a status is asked for is none that is known; it is kept, and the status is unknown. Told once a word.',
    remedy: 'Use a known word, or say in a legend what it means.',
    example: '| Search | wibble |',
  },
  'impossible-date': {
    severity: 'warning',
    problem: 'A date is one that no calendar has; its words are kept.',
    remedy: 'Correct the date.',
    example: '## 2024-02-31',
  },
  'end-before-start': {
    severity: 'warning',
    problem: 'A time ends before it starts.',
    remedy: 'Swap or correct the two dates.',
    example: '## 2024-06-15 - 2024-05-01',
  },
  'limit-items': {
    severity: 'warning',
    problem: 'There are more items than are read; the others are left out.',
    remedy: 'Split the roadmap, or raise `limits.items`.',
    example: 'A list of 60,000 entries',
  },
  'limit-milestones': {
    severity: 'warning',
    problem: 'There are more milestones than are read; the others are left out.',
    remedy: 'Split the roadmap, or raise `limits.milestones`.',
    example: 'A document of 3,000 headings that name releases',
  },
  'limit-depth': {
    severity: 'warning',
    problem: 'Something is nested deeper than is followed.',
    remedy: 'Nest less deep, or raise `limits.depth`.',
    example: 'A list in a list in a list, 40 levels deep',
  },
  'limit-bytes': {
    severity: 'error',
    problem: 'The source is larger than is read.',
    remedy: 'Split the roadmap, or raise `limits.bytes`.',
    example: 'A file of 2 MB',
  },
  'no-title': {
    severity: 'info',
    problem: 'The document has no title of its own.',
    remedy: 'Start it with a heading that names the project or the plan.',
    example: '## v1.0',
  },
  'empty-plan': {
    severity: 'warning',
    problem: 'Nothing in the document was recognised as planned work.',
    remedy: 'Put the work in lists, tables or under headings, or keep the link to where it is planned.',
    example: 'Our plan lives elsewhere.',
  },
  'duplicate-id': {
    severity: 'warning',
    problem: 'Two items or two sections have the same id; the later one gets another, and links lead to the first.',
    remedy: 'Give each an id of its own.',
    example: '{"items": [{"id": "a", "title": "Search"}, {"id": "a", "title": "Export"}]}',
  },
  'duplicate-section': {
    severity: 'info',
    problem: 'Two sections of one milestone have the same title; both are kept.',
    remedy: 'Give them different titles, or put their items together.',
    example: '**Server**\n- one\n\n**Server**\n- two',
  },
  'empty-section': {
    severity: 'info',
    problem: 'A section has no text and no items.',
    remedy: 'Add what is planned, or take the heading out.',
    example: '**Performance**\n\n**Security**\n- Audit',
  },
  'heading-skip': {
    severity: 'info',
    problem: 'A heading is more than one level below the one above it.',
    remedy: 'Use the next level, so that readers see what stands under what.',
    example: '## v1.0\n\n#### Editor',
  },
  'orphan-row': {
    severity: 'warning',
    problem: 'A blank line parts a row from its table; the row is read as part of the table.',
    remedy: 'Take the blank line out.',
    example: '| Issue | Description |\n| --- | --- |\n\n| 12 | Dark theme |',
    fixable: true,
  },
  'lazy-continuation': {
    severity: 'warning',
    problem: 'A line right below a list is part of its last entry for markdown, but reads as a text of its own.',
    remedy: 'Put a blank line before it.',
    example: '- Audit log\nCoverage goal: 25%',
    fixable: true,
  },
  'missing-space': {
    severity: 'warning',
    problem: 'A mark of a list or heading has no blank after it, so markdown takes the line for text.',
    remedy: 'Put a blank after the mark.',
    example: '-[ ] Dark theme',
    fixable: true,
  },
  'placeholder-link': {
    severity: 'warning',
    problem: 'A link was never filled in; its words are kept as text.',
    remedy: 'Put the address in, or take the link out.',
    example: '[board](<link goes here>)',
  },
  'missing-link': {
    severity: 'info',
    problem: 'A title names a document in parentheses without linking to it.',
    remedy: 'Link to it, or take the word out.',
    example: '- Multi-cluster support (spec)',
  },
  'relative-link': {
    severity: 'info',
    problem: 'Links are relative, and no base address says to what; they are kept as they are.',
    remedy: 'Give the address of the document as the base (`--base-url`, `base-url`).',
    example: '### [v1.0](../../milestone/1)',
  },
  mojibake: {
    severity: 'warning',
    problem: 'Characters were decoded wrongly at some time; titles and texts show what they certainly were.',
    remedy: 'Replace them in the source.',
    example: '- SQLite â†’ Postgres',
    fixable: true,
  },
  'status-conflict': {
    severity: 'info',
    problem: 'A line says two different statuses; the word is believed rather than the mark.',
    remedy: 'Change one of them.',
    example: '- ✅ Export (in progress)',
  },
  'section-conflict': {
    severity: 'info',
    problem: 'An item says another status than the section it stands in; the item is believed.',
    remedy: 'Move it, or change its mark.',
    example: '## Done\n- [ ] Export',
  },
  'done-but-help-wanted': {
    severity: 'info',
    problem: 'An item is done and still asks for help.',
    remedy: 'Take out the one that is no longer so.',
    example: '- ✅ Export [?]',
  },
  'vacant-owner': {
    severity: 'info',
    problem: 'A place for an owner is empty.',
    remedy: 'Name who looks after it, or take the mark out.',
    example: '## Build [:owner: ]',
  },
  'unclosed-fence': {
    severity: 'warning',
    problem: 'A fence of code is never closed; it is taken to end before the next heading.',
    remedy: 'Close it.',
    example: '```sh\nnpm test',
  },
  'unclosed-details': {
    severity: 'warning',
    problem: 'A fold is never closed; it is taken to end where its section ends.',
    remedy: 'Close it with `</details>` or `[/details]`.',
    example: '<details>\n<summary>v1</summary>',
  },
  'unclosed-comment': {
    severity: 'warning',
    problem: 'A comment is never closed; it is taken to end at the next blank line.',
    remedy: 'Close it with `-->`.',
    example: '<!-- draft',
  },
  'unclosed-container': {
    severity: 'warning',
    problem: 'A container is never closed; it is taken to hold the next paragraph.',
    remedy: 'Close it with `:::`.',
    example: ':::note\nDates move.',
  },
  'opaque-component': {
    severity: 'info',
    problem: 'A component holds its content in code, which is not read.',
    remedy: 'Put the plan in markdown beside it if readers should see it here.',
    example: '<TaskBoard :tasks="[1, 2]" />',
  },
  'unrecognised-table': {
    severity: 'info',
    problem: 'A table has no columns of a plan; it is kept as a note.',
    remedy: 'Name a column `Item`, `Feature` or `Status` if it plans something.',
    example: '| GPU | Memory |\n| --- | --- |\n| A | 8 |',
  },
  'empty-table': {
    severity: 'info',
    problem: 'A table has a header and no rows.',
    remedy: 'Add rows, or take it out.',
    example: '| Item | Status |\n| --- | --- |',
  },
  'repeated-plan': {
    severity: 'info',
    problem: 'The same work stands in the document more than once; all places are kept.',
    remedy: 'Say it once, or link from one place to the other.',
    example: '- [x] Phase 1\n\n### Phase 1',
  },
  'stale-update': {
    severity: 'info',
    problem: 'The document says that it was last updated more than a year ago.',
    remedy: 'Look through it, and change the date.',
    example: 'Last updated: July 2021',
  },
  'front-matter': {
    severity: 'warning',
    problem: 'The front matter is not valid; what could not be read of it is left out.',
    remedy: 'Correct its syntax.',
    example: '---\ntitle: [Plan\n---',
  },
  'unknown-dependency': {
    severity: 'info',
    problem: 'A dependency names nothing in this document; its words are kept.',
    remedy: 'Use the title of what it depends on.',
    example: '**Depends on**: Phase 9',
  },
  'dependency-cycle': {
    severity: 'warning',
    problem: 'Items depend on each other in a circle.',
    remedy: 'Take one of the dependencies out.',
    example: 'A depends on B, B on A',
  },
  'limit-lines': {
    severity: 'warning',
    problem: 'The document has more lines than are read; the rest is kept as one text.',
    remedy: 'Split the roadmap, or raise `limits.lines`.',
    example: 'A file of 200,000 lines',
  },
  'limit-columns': {
    severity: 'warning',
    problem: 'A table has more columns than are read; the others are joined into the last.',
    remedy: 'Split the table, or raise `limits.tableColumns`.',
    example: 'A table of 80 columns',
  },
  'limit-definitions': {
    severity: 'warning',
    problem: 'There are more link definitions than are read; references to the others are text.',
    remedy: 'Put addresses into the links themselves, or raise `limits.definitions`.',
    example: 'A document of 2,000 link definitions',
  },
  'limit-per-item': {
    severity: 'warning',
    problem: 'An entry names more owners, tags or links than are read; the others stay in its text.',
    remedy: 'Name fewer, or raise `limits.perItem`.',
    example: 'An entry with 60 owners',
  },
  'limit-diagnostics': {
    severity: 'info',
    problem: 'There are more diagnostics than are kept.',
    remedy: 'Mend those that are named, or raise `limits.diagnostics`.',
    example: 'A document with 200 unknown words for a status',
  },
  'limit-line': {
    severity: 'info',
    problem: 'A line is too long to be searched for marks; all of it is its title.',
    remedy: 'Break the line, or raise the limit.',
    example: '',
  },
} as const satisfies Record<string, DiagnosticCode>;

/** A code of the table. */
export type DiagnosticCodeName = keyof typeof diagnosticCodes;
