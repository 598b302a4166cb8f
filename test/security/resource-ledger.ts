/** Counts what a page holds on to: listeners on long-lived objects, timers, frames, observers, requests. */

/** Undoes the counting. */
type Undo = () => void;

/** What is held, by kind. */
export class ResourceLedger {
  readonly #held = new Map<string, Map<unknown, number>>();
  readonly #undo: Undo[] = [];

  /** Starts counting. */
  constructor() {
    this.#countListeners();
    this.#countTimers('setTimeout', 'clearTimeout');
    this.#countTimers('setInterval', 'clearInterval');
    this.#countTimers('requestAnimationFrame', 'cancelAnimationFrame');
    this.#countObserver('ResizeObserver');
    this.#countObserver('IntersectionObserver');
    this.#countObserver('MutationObserver');
    this.#countRequests();
  }

  /** Ends counting. */
  stop(): void {
    for (const undo of this.#undo) undo();
  }

  /** Lists what is held now, as "3 resize targets". */
  list(): string[] {
    return [...this.#held]
      .map(([kind, things]) => [kind, [...things.values()].reduce((sum, count) => sum + count, 0)] as const)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${String(count)} ${kind}`);
  }

  #add(kind: string, thing: unknown, change = 1): void {
    const things = this.#held.get(kind) ?? new Map<unknown, number>();
    this.#held.set(kind, things);
    const count = (things.get(thing) ?? 0) + change;
    if (count > 0) things.set(thing, count);
    else things.delete(thing);
  }

  #countListeners(): void {
    const { prototype } = EventTarget;
    const { addEventListener, removeEventListener } = prototype;
    const isKept = (target: unknown): boolean =>
      target === window ||
      target === document ||
      target === document.documentElement ||
      target === document.body ||
      target instanceof MediaQueryList;
    const keyOf = new Map<unknown, Map<string, object>>();
    const key = (type: string, listener: unknown): object => {
      const types = keyOf.get(listener) ?? new Map<string, object>();
      keyOf.set(listener, types);
      const known = types.get(type) ?? {};
      types.set(type, known);
      return known;
    };
    const add = (kind: string, thing: object): void => {
      // The same listener twice counts once, as for the browser.
      if (this.#held.get(kind)?.has(thing) !== true) this.#add(kind, thing);
    };
    const remove = (kind: string, thing: object): void => this.#add(kind, thing, -1);
    // Called without an object, both are those of the window.
    prototype.addEventListener = function (this: EventTarget | undefined, ...args) {
      const [type, listener, options] = args;
      if (isKept(this ?? window) && listener) {
        const held = key(type, listener);
        add(`listeners of ${type}`, held);
        if (typeof options === 'object' && options.once === true)
          addEventListener.call(this ?? window, type, () => remove(`listeners of ${type}`, held), { once: true });
      }
      return addEventListener.apply(this ?? window, args);
    };
    prototype.removeEventListener = function (this: EventTarget | undefined, ...args) {
      const [type, listener] = args;
      if (isKept(this ?? window) && listener) remove(`listeners of ${type}`, key(type, listener));
      return removeEventListener.apply(this ?? window, args);
    };
    this.#undo.push(() => Object.assign(prototype, { addEventListener, removeEventListener }));
  }

  #countTimers(start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', end: string): void {
    const functions = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
    const original = { [start]: functions[start]!, [end]: functions[end]! };
    functions[start] = (callback: unknown, ...rest: unknown[]) => {
      const id = original[start]!.call(
        globalThis,
        (...args: unknown[]) => {
          if (start !== 'setInterval') this.#add(start, id, -1);
          (callback as (...inner: unknown[]) => void)(...args);
        },
        ...rest,
      );
      this.#add(start, id);
      return id;
    };
    functions[end] = (id: unknown) => {
      if (this.#held.get(start)?.has(id) === true) this.#add(start, id, -1);
      return original[end]!.call(globalThis, id);
    };
    this.#undo.push(() => Object.assign(globalThis, original));
  }

  #countObserver(name: 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver'): void {
    const { prototype } = globalThis[name] as unknown as { prototype: Record<string, (...args: unknown[]) => unknown> };
    const { observe, unobserve, disconnect } = prototype;
    const targets = new WeakMap<object, Set<unknown>>();
    const kind = `targets of ${name}`;
    const add = (observer: object, target: unknown): void => {
      const known = targets.get(observer) ?? new Set();
      targets.set(observer, known);
      if (!known.has(target)) this.#add(kind, observer);
      known.add(target);
    };
    const remove = (observer: object, target: unknown): void => {
      if (targets.get(observer)?.delete(target) === true) this.#add(kind, observer, -1);
    };
    prototype['observe'] = function (...args) {
      add(this, args[0]);
      return observe!.apply(this, args);
    };
    if (unobserve)
      prototype['unobserve'] = function (...args) {
        remove(this, args[0]);
        return unobserve.apply(this, args);
      };
    prototype['disconnect'] = function () {
      for (const target of [...(targets.get(this) ?? [])]) remove(this, target);
      return disconnect!.apply(this);
    };
    this.#undo.push(() => Object.assign(prototype, { observe, disconnect, ...(unobserve && { unobserve }) }));
  }

  #countRequests(): void {
    const { fetch } = globalThis;
    globalThis.fetch = async (...args) => {
      const request = {};
      this.#add('requests', request);
      const { signal } = args[1] ?? {};
      const end = (): void => {
        if (this.#held.get('requests')?.has(request) === true) this.#add('requests', request, -1);
      };
      signal?.addEventListener('abort', end, { once: true });
      try {
        return await fetch(...args);
      } finally {
        end();
      }
    };
    this.#undo.push(() => (globalThis.fetch = fetch));
  }
}
