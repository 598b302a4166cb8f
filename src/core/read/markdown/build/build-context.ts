import type { DiagnosticCodeName } from '../../../diagnostics/codes.ts';
import type { Limits } from '../../../limits.ts';
import type { Diagnostic, Milestone, Note, Notice, SourceRange, Status } from '../../../model/types.ts';
import type { SourceText } from '../../../source/source-text.ts';
import type { LineContext } from '../line/line-context.ts';
import type { Ids } from '../../ids.ts';

/** What a line was read as, for `explainRoadmap`. */
export interface Reading {
  /** Line, from 0. */
  line: number;
  /** What it is in the model. */
  role: string;
  /** The rules that read it. */
  rules: readonly string[];
  /** Id of the node, where it has one. */
  id?: string;
}

/** What the model is built with. */
export interface BuildContext extends LineContext {
  /** The document. */
  source: SourceText;
  /** Bounds. */
  limits: Limits;
  /** Ids given so far. */
  ids: Ids;
  /** Lines that the model says something of. */
  claimed: Uint8Array;
  /** Milestones so far, in order. */
  milestones: Milestone[];
  /** The milestone of what names none; absent until something needs it. */
  unscheduled?: Milestone;
  /** Notes so far. */
  notes: Note[];
  /** Admonitions so far. */
  notices: Notice[];
  /** Items so far, children included. */
  itemCount: number;
  /** Year that times without one stand in; absent where the document names none. */
  year?: number;
  /** Year that the title names; absent where it names none. */
  titleYear?: number;
  /** Version that the title names, as 'Kite 2.0 roadmap' does; absent where it names none. */
  titleVersion?: string;
  /** Numbers before headings that count the sections: '1' for '1. Scope'; '1.1' below it is no release. */
  sectionNumbers?: ReadonlySet<string>;
  /** Bold names that the lists of several headings share, in lower case: what they say of their headings. */
  repeatedKeys: ReadonlySet<string>;
  /** Level of heading at which the title of the document stands: 1, or that of the one heading that holds all others. */
  titleLevel: number;
  /** Whether more than one heading of the first level is the roadmap of a year, and so each is a milestone. */
  hasYearTitles?: boolean;
  /** Day of reading, for what is stale; absent where the host gives none. */
  today?: string;
  /** Adds a diagnostic. */
  report: (code: DiagnosticCodeName, source: SourceRange | undefined, detail?: string, fix?: Diagnostic['fix']) => void;
  /** Line after the last one that holds text, from 0. */
  lastLine: number;
  /** Lines, from 0, that CommonMark glued to an item above them. */
  glued: Set<number>;
  /** Status that a milestone or group passes to what stands in it. */
  passed: Map<object, Status>;
  /** Milestones that are stretch goals, and so is what they hold. */
  stretched: Set<object>;
  /** Words given as a status that none knows, in lower case; each is told once. */
  unknownStatuses: Set<string>;
  /** The same without marking lines as said; made when first needed. */
  quiet?: BuildContext;
  /** Where readings are kept; absent where nobody asks. */
  readings?: Reading[];
}

/** Writes down what a line was read as, where somebody asks. */
export function explain(
  context: BuildContext,
  line: number,
  role: string,
  rules: readonly string[] = [],
  id?: string,
): void {
  context.readings?.push({ line, role, rules, ...(id === undefined ? {} : { id }) });
}

/** Makes the source range of a node and marks its lines as said. */
export function claim(context: BuildContext, start: number, end: number, column?: number): SourceRange {
  for (let line = start; line < end; line++) context.claimed[line] = 1;
  return context.source.range(start, end, column);
}

/** Makes the source range of a node that holds others, and marks only its first line as said. */
export function claimFirst(context: BuildContext, start: number, end: number, column?: number): SourceRange {
  context.claimed[start] = 1;
  return context.source.range(start, Math.max(end, start + 1), column);
}
