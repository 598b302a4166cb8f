import type { Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';

/** One habit of saying something in a line of the plan, and the code that reads it. */
export interface LineRule {
  /** Its name in `roadmark explain`; that of its file and its fixture. */
  readonly name: string;
  /**
   * Takes what it knows out of the draft.
   * @returns whether it found something; then all rules get another turn. Never throws.
   */
  readonly apply: (draft: Draft, context: LineContext) => boolean;
}
