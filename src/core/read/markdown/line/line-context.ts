import type { Limits } from '../../../limits.ts';
import type { Status } from '../../../model/types.ts';
import type { InlineContext } from '../inline/parse-inline.ts';
import type { GroupMeaning } from './group-meaning.ts';

/** What a mark of the document's legend stands for. */
export interface LegendMeaning {
  /** Status; absent where the mark is a flag. */
  status?: Status;
  /** Whether it asks for help. */
  helpWanted?: boolean;
  /** Whether it says that something is a stretch goal. */
  stretch?: boolean;
  /** Whether it stands before an owner. */
  owner?: boolean;
}

/** What a label in brackets says where it is a state or flag. */
export type LabelMeaning = { state: Status } | { state?: never; flag: 'help-wanted' | 'stretch' | 'breaking' };

/** What lines are read with. */
export interface LineContext extends InlineContext {
  /** Bounds. */
  limits: Limits;
  /** The document's legend by mark, as `normalizeMark` gives it. */
  legend: Map<string, LegendMeaning>;
  /** Whether pictures at the start of lines only decorate. */
  isDecorated?: boolean;
  /** Whether entries of the document are labelled in code. */
  labelsInCode?: boolean;
  /** What labels in brackets were found to say, by label. */
  labels?: Map<string, LabelMeaning | undefined>;
  /** What words in parentheses at the end of lines were found to say, by words. */
  groups?: Map<string, GroupMeaning>;
}
