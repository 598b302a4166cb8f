/** Roadmaps as data: reading, asking, writing. No DOM, no side effects. */
export type { Change, ChangeType } from './core/diff/change.ts';
export { diffRoadmaps } from './core/diff/diff-roadmaps.ts';
export { writeChangesMarkdown, writeChangesText } from './core/diff/write-changes.ts';
export { applyEdits } from './core/edit/apply-edits.ts';
export { editRoadmap } from './core/edit/edit-roadmap.ts';
export type { RoadmapChange } from './core/edit/roadmap-change.ts';
export { diagnosticCodes, type DiagnosticCode } from './core/diagnostics/codes.ts';
export { defaultLimits, type Limits } from './core/limits.ts';
export { isRoadmap } from './core/model/is-roadmap.ts';
export { roadmapSchema } from './core/model/schema.ts';
export type {
  Block,
  Diagnostic,
  Group,
  Inline,
  IsoDate,
  Item,
  JsonValue,
  Link,
  ListItem,
  Milestone,
  MilestoneKind,
  Note,
  Notice,
  Owner,
  Position,
  Precision,
  Progress,
  Roadmap,
  RoadmapSource,
  Severity,
  SourceRange,
  Status,
  StatusDefinition,
  TextEdit,
  When,
} from './core/model/types.ts';
export { parseRoadmap, type ParseOptions } from './core/parse-roadmap.ts';
export { computeProgress } from './core/query/compute-progress.ts';
export { filterItems, matchesFilter, type ItemFilter } from './core/query/filter-items.ts';
export { findNode, type PlanNode } from './core/query/find-node.ts';
export { groupItems, type GroupName } from './core/query/group-items.ts';
export { sortItems, type SortName } from './core/query/sort-items.ts';
export { walkItems, type PlacedItem } from './core/query/walk-items.ts';
export type { TextFormat } from './core/read/detect.ts';
export { readGitHub, type ReadGitHubOptions } from './core/read/github/read-github.ts';
export { readJson, type ReadJsonOptions } from './core/read/json/read-json.ts';
export { explainRoadmap, type ExplainedLine } from './core/read/markdown/explain.ts';
export { RoadmarkError, type RoadmarkErrorCode } from './core/roadmark-error.ts';
export { isSafeHref, resolveHref } from './core/url/safe-href.ts';
export { writeJson, type WriteJsonOptions } from './core/write/write-json.ts';
export { writeMarkdown } from './core/write/write-markdown.ts';
