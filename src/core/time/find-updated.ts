import type { When } from '../model/types.ts';
import { readUpdated } from './read-when.ts';

/** A part of each phrase for the last change, in all languages: most lines are passed over without being split into words. */
const words =
  /updat|modif|revis|review|edited|change|last\W?mod|as of|a[ck]tuali|änder|ander|stand|mise? à jour|обновл|измен|актуальн|aggiorn|atualiz|更新|修改|改訂|갱신|수정|업데이트/i;

/** Lines that are looked at; nobody writes the day of the last change further down. */
const most = 400;

/**
 * Finds the line that says when a document was last changed.
 * @param lines lines of the document
 * @returns undefined where none of the first says it. Never throws.
 */
export function findUpdated(lines: readonly string[]): When | undefined {
  for (let line = 0; line < Math.min(lines.length, most); line++) {
    const text = lines[line]!;
    if (text.length > 200 || !/\d/.test(text) || !words.test(text)) continue;
    const found = readUpdated(text.replaceAll(/[`*_>|]/g, ' '));
    if (found !== undefined) return found.when;
  }
  return undefined;
}

/** Names under which front matter says it. */
export const updatedKeys = ['updated', 'lastUpdated', 'last_updated', 'lastmod', 'last_modified', 'updated_at'];
