/** The words that fields of the model choose from, said once for the check, the schema and the readers. */
import type { Diagnostic, Link, MilestoneKind, Note, Notice, Precision, RoadmapSource } from './types.ts';

/** Units that a time is exact to. */
export const precisions = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'none',
] as const satisfies readonly Precision[];

/** What a link leads to. */
export const linkKinds = [
  'issue',
  'pull',
  'discussion',
  'milestone',
  'commit',
  'spec',
  'web',
] as const satisfies readonly Link['kind'][];

/** What a milestone's heading names. */
export const milestoneKinds = [
  'version',
  'period',
  'horizon',
  'state',
  'unscheduled',
] as const satisfies readonly MilestoneKind[];

/** What may be said of an item beside its status. */
export const flags = ['help-wanted', 'stretch', 'breaking'] as const;

/** What may be said of an item beside its status. */
export type Flag = (typeof flags)[number];

/** How urgent a notice is. */
export const noticeKinds = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] as const satisfies readonly Notice['kind'][];

/** What a note is made of. */
export const noteKinds = ['prose', 'comment', 'definition', 'code', 'html'] as const satisfies readonly Note['kind'][];

/** How much a diagnostic matters. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Diagnostic['severity'][];

/** What kind of document a roadmap was read from. */
export const sourceFormats = ['markdown', 'json', 'github'] as const satisfies readonly RoadmapSource['format'][];
