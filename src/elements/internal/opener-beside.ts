/** Words beside a button that opens something answer to the mouse as the button does; it is the button that has a name and the focus. */

/**
 * Finds the button that opens what was pressed.
 * @param event a click
 * @param words matches what belongs to a button
 * @param row matches what holds both
 * @param opener matches the button
 * @returns absent where a link or button was pressed, or text was selected
 */
export function openerBeside(
  event: Event,
  { words, row, opener }: { words: string; row: string; opener: string },
): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.type === 'Range') return undefined;
  return target.closest(words)?.closest(row)?.querySelector<HTMLElement>(opener) ?? undefined;
}
