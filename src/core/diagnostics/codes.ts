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
} as const satisfies Record<string, DiagnosticCode>;

/** A code of the table. */
export type DiagnosticCodeName = keyof typeof diagnosticCodes;
