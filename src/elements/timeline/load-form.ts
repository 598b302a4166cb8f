/** Loads the forms of the timeline: a roadmap is drawn in one of them, and its visitor has no use for the code of the other. */
import type { FormCode } from './timeline-form.ts';

/** Releases in order, or the time plot. */
export type FormName = 'matrix' | 'plot';

const loaders: Readonly<Record<FormName, () => Promise<FormCode>>> = {
  matrix: async () => (await import('./matrix-form.ts')).matrixForm,
  plot: async () => (await import('./plot-form.ts')).plotForm,
};
const loaded = new Map<FormName, FormCode>();

/**
 * Finds the code of a form.
 * @param name the form
 * @returns undefined while it is not loaded
 */
export function findForm(name: FormName): FormCode | undefined {
  return loaded.get(name);
}

/**
 * Loads the code of a form.
 * @param name the form
 * @returns settles when it is there; rejects where it cannot be loaded, and is tried again when next asked for
 */
export async function loadForm(name: FormName): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, await loaders[name]());
}

/**
 * Loads what a timeline of a markdown document is probably going to need, so that it comes along with the reader and not
 * after it: the time plot where two headings name a year. Where that is wrong, the other form is loaded later.
 * @param text the document
 */
export function guessForm(text: string): void {
  const years = text.match(/^#.*\b(?:19|20)\d\d\b/gm) ?? [];
  // Asked for again, and then missed, by the element.
  loadForm(years.length > 1 ? 'plot' : 'matrix').catch(() => undefined);
}

/**
 * Loads what a timeline on the page is going to need, along with the element.
 * @param element timeline, or view that shows one, before it is registered
 */
export async function expectForm(element: Element): Promise<void> {
  const text = element.textContent.trim();
  const isOrdinal = element.getAttribute('axis') === 'ordinal';
  // A source that is still to come decides.
  if (!isOrdinal && element.closest('[src], [for]')) return;
  // One that is there already would be waited for longer than both take to load; without a year in it, it has no dates.
  const isUndated = isOrdinal || (text !== '' && !/\b(?:19|20)\d\d\b/.test(text));
  await Promise.all([loadForm('matrix'), isUndated || loadForm('plot')]);
}
