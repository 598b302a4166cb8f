/** What a status is called. */
import type { Roadmap, Status } from '../../core/model/types.ts';
import { statusLook } from '../../view/status-look.ts';
import { statusWords } from '../../view/status-words.ts';
import type { LocalizeController } from './localize.ts';

/**
 * Names a status: in the document's own words where its legend has short ones, else in those of the interface.
 * @param roadmap the roadmap, whose legend is asked
 * @param status the status
 * @param localize words
 */
export function statusNameOf(roadmap: Roadmap, status: Status, localize: LocalizeController): string {
  const own = statusWords(roadmap.statuses, status, localize.lang());
  if (own !== undefined) return own;
  return statusLook(roadmap, status) === 'not-started' ? localize.term('notStarted') : localize.term('status', status);
}
