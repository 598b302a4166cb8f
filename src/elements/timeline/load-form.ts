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
 * Loads what a timeline on the page is going to need, along with the element.
 * @param element timeline, or view that shows one, before it is registered
 */
export async function expectForm(element: Element): Promise<void> {
  if (element.getAttribute('axis') === 'ordinal') await loadForm('matrix');
  // A source that is still to come decides; for one that is there already, waiting for it would take longer than loading both.
  else if (!element.closest('[src], [for]')) await Promise.all([loadForm('matrix'), loadForm('plot')]);
}
