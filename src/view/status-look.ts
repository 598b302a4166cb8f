/** What a status looks like: two of them have a look for the document's own words beside the general one. */
import type { Roadmap, Status } from '../core/model/types.ts';
import { legendLabel } from './counts.ts';
import { perRoadmap } from './per-roadmap.ts';

/**
 * A status as drawn. `partial`: the legend calls what is in progress partly done; `not-started`: it calls what is planned
 * open or not begun.
 */
export type StatusLook = Status | 'partial' | 'not-started';

/** Words for what is done in part, in the languages that documents are read in. */
const partial = /partial|partly|teilweise|parcial|partiel|parzial|частичн|部分|一部|부분|일부/iu;
/** Words for what nobody began. */
const notStarted =
  /not (?:yet )?(?:started|begun|implemented)|no implementation|incomplete|nicht begonnen|noch nicht|offen|pas commencé|non commencé|sin empezar|no iniciado|não iniciado|non iniziato|не начат|未开始|未着手|미착수|시작 전/iu;

const looksOf = perRoadmap(() => new Map<Status, StatusLook>());

/**
 * Chooses the look of a status by what the document calls it.
 * @param roadmap the roadmap, whose legend is asked
 * @param status the status
 * @returns the status itself where the legend says no more of it
 */
export function statusLook(roadmap: Roadmap, status: Status): StatusLook {
  if (status !== 'in-progress' && status !== 'planned') return status;
  const looks = looksOf(roadmap);
  let look = looks.get(status);
  if (look === undefined) looks.set(status, (look = chooseLook(roadmap, status)));
  return look;
}

function chooseLook({ statuses }: Roadmap, status: 'in-progress' | 'planned'): StatusLook {
  const label = legendLabel(statuses, status)?.slice(0, 200) ?? '';
  if (status === 'in-progress') return partial.test(label) ? 'partial' : status;
  return notStarted.test(label) ? 'not-started' : status;
}
