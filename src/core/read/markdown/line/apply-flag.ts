import type { Draft } from './draft.ts';

/** Writes a flag down. */
export function applyFlag(draft: Draft, flag: 'help-wanted' | 'stretch' | 'breaking'): void {
  if (flag === 'help-wanted') draft.helpWanted = true;
  else if (flag === 'stretch') draft.stretch = true;
  else draft.breaking = true;
}
