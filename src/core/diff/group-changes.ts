/** What changed of a group. */
import { compareVersions } from '../time/compare-versions.ts';
import type { Change, ChangeType } from './change.ts';
import { compareTimes, isSameTime } from './compare-times.ts';
import type { GroupPair } from './match-groups.ts';
import { namesOf, plain, rewording, typeOfMove, wordsOf } from './words-of-change.ts';

/**
 * Tells everything that changed of a group that is in both versions. What it says of the status of its items, they say themselves.
 * @param pair the group
 */
export function groupChanges({ old, now: { group, milestone } }: GroupPair): Change[] {
  const before = old.group;
  const tell = (type: ChangeType, words: readonly [before: string, after: string]): Change => ({
    ...{ type, kind: 'group', id: group.id, title: group.title, milestone: milestone.title },
    ...{ before: words[0], after: words[1] },
  });
  const changes: Change[] = [];
  const targets = [plain(before.target), plain(group.target)] as const;
  if (!isSameTime(before.when, group.when))
    changes.push(tell(typeOfMove(compareTimes(group.when, before.when)), wordsOf(before.when, group.when)));
  else if (targets[0] !== targets[1]) changes.push(tell(typeOfMove(compareVersions(targets[1], targets[0])), targets));
  const names = [namesOf(before), namesOf(group)] as const;
  if (names[0] !== names[1]) changes.push(tell('re-owned', names));
  const words = rewording(before, group);
  if (words !== undefined) changes.push(tell('reworded', words));
  return changes;
}
