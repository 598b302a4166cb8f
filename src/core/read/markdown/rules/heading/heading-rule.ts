import type { MilestoneKind, Status, When } from '../../../../model/types.ts';
import type { VersionMatch } from '../../../../time/read-versions.ts';
import type { WhenMatch } from '../../../../time/read-when.ts';

/** The words of a heading, looked up once for all rules. */
export interface HeadingWords {
  /** Its title as plain text, without 'Roadmap:' before it. */
  readonly text: string;
  /** The release that it is about; absent where a number in it is something else. */
  readonly versions?: VersionMatch;
  /** The first time in it. */
  readonly time?: WhenMatch;
  /** Status that its words say of what stands under it. */
  readonly state?: Status;
  /** Whether it stands below the first level. */
  readonly isInner: boolean;
  /** Whether it names a stretch goal. */
  readonly stretch: boolean;
}

/** What a rule found a heading to name. */
export interface HeadingFinding {
  /** Kind of milestone. */
  kind: MilestoneKind;
  /** Versions it names. */
  versions?: { from: string; to?: string };
  /** Time it names. */
  when?: When;
}

/** One habit of naming a part of the plan in a heading, and the code that tells it from others. */
export interface HeadingRule {
  /** Its name in `roadmark explain`; that of its file. */
  readonly name: string;
  /**
   * Tells what a heading names.
   * @returns undefined where it names nothing of this habit; then the next rule is asked. Never throws.
   */
  readonly read: (words: HeadingWords) => HeadingFinding | undefined;
}
