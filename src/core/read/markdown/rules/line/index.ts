import type { LineRule } from './line-rule.ts';
import { closingState } from './closing-state.ts';
import { leadMark } from './lead-mark.ts';
import { leadState } from './lead-state.ts';
import { leadTime } from './lead-time.ts';
import { leadingBracket } from './leading-bracket.ts';
import { leadingCode } from './leading-code.ts';
import { leadingMark } from './leading-mark.ts';
import { leadingWord } from './leading-word.ts';
import { partedState } from './parted-state.ts';
import { struckTitle } from './struck-title.ts';
import { taskBox } from './task-box.ts';
import { trailingBlock } from './trailing-block.ts';
import { trailingDependency } from './trailing-dependency.ts';
import { trailingEmphasis } from './trailing-emphasis.ts';
import { trailingFacts } from './trailing-facts.ts';
import { trailingGroup } from './trailing-group.ts';
import { trailingHelp } from './trailing-help.ts';
import { trailingKey } from './trailing-key.ts';
import { trailingMark } from './trailing-mark.ts';
import { trailingOwner } from './trailing-owner.ts';
import { trailingReference } from './trailing-reference.ts';
import { trailingWord } from './trailing-word.ts';
import { trailingProgress } from './trailing-progress.ts';
import { trailingTime } from './trailing-time.ts';

/** The habits of the start of lines and of their middle. */
const leadingRules: readonly LineRule[] = [
  taskBox,
  leadingMark,
  leadingBracket,
  leadingCode,
  struckTitle,
  leadingWord,
  leadMark,
  leadState,
  leadTime,
  partedState,
];

/** The habits of the end of lines, in the order in which they are tried. */
const trailingRules: readonly LineRule[] = [
  closingState,
  trailingHelp,
  trailingOwner,
  trailingFacts,
  trailingKey,
  trailingDependency,
  trailingMark,
  trailingReference,
  trailingProgress,
  trailingGroup,
  trailingEmphasis,
  trailingTime,
  trailingWord,
  trailingBlock,
];

/** The habits of lines, in the order in which they are tried; after each that applies, all are tried again. */
export const lineRules: readonly LineRule[] = [...leadingRules, ...trailingRules];

/** Those that may find something once a time is cut off the end of a line on which all of them were tried. */
export const rulesBeforePlace: readonly LineRule[] = [struckTitle, ...trailingRules];
