/** Words beside a button that opens something answer to the mouse as the button does; it is the button that has a name and the focus. */

/** Selectors of words, of what holds them and their button, and of that button. */
export interface OpenerPlaces {
  /** Matches what belongs to a button. */
  readonly words: string;
  /** Matches what holds both. */
  readonly row: string;
  /** Matches the button. */
  readonly opener: string;
}

/**
 * Finds the button that opens what was pressed.
 * @param event a click
 * @param places where words and buttons stand
 * @returns absent where a link or button was pressed, or text was selected
 */
export function openerBeside(event: Event, { words, row, opener }: OpenerPlaces): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.type === 'Range') return undefined;
  return target.closest(words)?.closest(row)?.querySelector<HTMLElement>(opener) ?? undefined;
}
