import type { Draft } from './draft.ts';

const percentage = /^(\d{1,3})\s?%(?:\s(?:done|complete|completed|finished|ready))?$/i;

/** Writes a percentage down, and the status that it comes to; false where the text is none. */
export function takePercentage(draft: Draft, text: string): boolean {
  const done = Number(percentage.exec(text.trim())?.[1] ?? Number.NaN);
  if (!(done <= 100)) return false;
  draft.progress ??= { done, total: 100 };
  // Any box, mark or word beats the status that a figure comes to; it is that of a status column.
  if (draft.statusStrength > 0) return true;
  draft.status = done === 100 ? 'done' : done === 0 ? 'planned' : 'in-progress';
  draft.statusText = `${String(done)}%`;
  return true;
}
