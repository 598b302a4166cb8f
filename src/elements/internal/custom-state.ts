/** Custom states of elements, `:state(name)`; what each says stands at `RoadmapElement`. */
import { isEmptyRoadmap } from '../../view/is-empty.ts';
import { statusLook } from '../../view/status-look.ts';
import type { Snapshot } from '../../view/store.ts';

/**
 * Tells which states hold.
 * @param snapshot what is drawn
 * @param isBroken whether the element could not be drawn
 * @param fallback whether what stands inside is shown
 */
export function statesOf({ roadmap, load }: Snapshot, isBroken: boolean, fallback: boolean): Record<string, boolean> {
  return {
    loading: load.phase === 'loading',
    empty: roadmap !== undefined && isEmptyRoadmap(roadmap),
    error: (load.phase === 'error' && roadmap === undefined) || isBroken,
    stale: load.phase === 'error' && roadmap !== undefined,
    partial: roadmap?.diagnostics.some(({ severity }) => severity !== 'info') ?? false,
    fallback,
    'partly-done': roadmap !== undefined && statusLook(roadmap, 'in-progress') === 'partial',
    'not-started': roadmap !== undefined && statusLook(roadmap, 'planned') === 'not-started',
  };
}

/**
 * Sets or takes off a state.
 * @param states where the element's states are; absent where the browser has none
 * @param name the state
 * @param isOn whether it holds
 */
export function setState(states: CustomStateSet | undefined, name: string, isOn: boolean): void {
  if (!states) return;
  if (!isOn) {
    states.delete(name);
    return;
  }
  try {
    states.add(name);
  } catch {
    // Browsers of before 2024 take names with dashes alone; an element does without its states there.
  }
}
