/**
 * Finds dark pages that do not say so. `light-dark()` follows the page's `color-scheme`; a page that has none but light text
 * is dark all the same. One observer of the root elements' attributes serves all elements; nothing runs while nothing changes.
 */
import type { ReactiveController } from 'lit';
import type { LitElement } from 'lit';
import { setState } from './custom-state.ts';

const probed = new WeakSet<Element>();
const followers = new Set<() => void>();
let observer: MutationObserver | undefined;
let scheme: MediaQueryList | undefined;
let queued = false;

function notify(): void {
  if (queued) return;
  queued = true;
  // Stylesheets that follow from the change are applied by then.
  requestAnimationFrame(() => {
    queued = false;
    for (const follower of [...followers]) follower();
  });
}

function follow(follower: () => void): void {
  followers.add(follower);
  if (followers.size > 1) return;
  observer ??= new MutationObserver(notify);
  const options = { attributes: true };
  observer.observe(document.documentElement, options);
  observer.observe(document.body, options);
  scheme ??= globalThis.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', notify);
}

function unfollow(follower: () => void): void {
  if (!followers.delete(follower) || followers.size > 0) return;
  observer?.disconnect();
  scheme?.removeEventListener('change', notify);
}

/** Sets the state `dark` of its element where the page is dark without a `color-scheme`. */
export class ThemeProbe implements ReactiveController {
  readonly #host: LitElement;
  readonly #states: CustomStateSet | undefined;
  #isDue = false;

  /**
   * @param host the element
   * @param internals where its states are
   */
  constructor(host: LitElement, internals: ElementInternals | undefined) {
    this.#host = host;
    this.#states = internals?.states;
    probed.add(host);
    host.addController(this);
  }

  /** Whether the element is a part of another that is probed: its `color-scheme` is handed down, and asking reads the layout. */
  get #isPart(): boolean {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot && probed.has(root.host);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined' || !this.#states || this.#isPart) return;
    follow(this.#probe);
    // Asking reads the layout. What stands inside is out of sight until the first drawing, and the page would be scrolled back.
    this.#isDue = !this.#host.hasUpdated && this.#host.hasChildNodes();
    if (!this.#isDue) this.#probe();
  }

  hostUpdated(): void {
    if (this.#isDue) this.#probe();
  }

  hostDisconnected(): void {
    unfollow(this.#probe);
    this.#isDue = false;
  }

  readonly #probe = (): void => {
    this.#isDue = false;
    const parent = this.#host.parentElement ?? document.documentElement;
    const style = getComputedStyle(parent);
    const isDark = style.colorScheme === 'normal' && isLight(style.color);
    setState(this.#states, 'dark', isDark);
  };
}

/**
 * Tells whether a computed colour is light.
 * @param color as `getComputedStyle` writes it
 * @returns false where it is not understood
 */
export function isLight(color: string): boolean {
  const numbers = [...color.matchAll(/[\d.]+/g)].map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (color.startsWith('rgb')) return 0.2126 * first + 0.7152 * second + 0.0722 * third > 140;
  if (/^color\((?:srgb|display-p3)/.test(color)) {
    const [red = 0, green = 0, blue = 0] =
      color
        .replace('p3', '')
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.55;
  }
  if (/^ok(?:lab|lch)/.test(color)) return first > 0.65;
  return /^(?:lab|lch)/.test(color) && first > 60;
}
