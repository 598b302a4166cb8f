/** The word for a status. */
import type { Roadmap, Status } from '../core/model/types.ts';
import type { Translation } from '../translations/translation.ts';
import { legendLabel } from '../view/counts.ts';
import { statusLook } from '../view/status-look.ts';
import { statusWords } from '../view/status-words.ts';

/**
 * Finds the word for a status: the document's own where its legend has one, else that of the interface.
 * @param roadmap the roadmap with its legend
 * @param status the status
 * @param translation words of the interface
 */
export function statusLabel(roadmap: Roadmap, status: Status, translation: Translation): string {
  // A document without a legend lists the statuses it uses under their technical names.
  const technical = legendLabel(roadmap.statuses, status) === status;
  const own = technical ? undefined : statusWords(roadmap.statuses, status, translation.$code);
  if (own !== undefined) return own;
  return statusLook(roadmap, status) === 'not-started' ? translation.notStarted : translation.status(status);
}
