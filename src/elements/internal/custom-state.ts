/** Custom states of elements, `:state(name)`. */

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
