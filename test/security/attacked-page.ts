/** A page of its own with the elements on it, under a policy, and a watch on all that an attack must not do to it. */
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { inspectTree, visibleText } from './inspect.ts';

/** Which policy a page has: that of SECURITY.md, or none at all. */
export type Policy = 'none' | 'strict';
/** Window of such a page. */
export type AttackedWindow = Window & typeof globalThis & { __pwned?: unknown };

const builtIns = [
  ...['Object', 'Array', 'String', 'Number', 'Function', 'Map', 'Promise', 'Element', 'HTMLElement'],
  ...['RegExp', 'Set', 'Symbol', 'Node', 'Document', 'Window', 'EventTarget'],
] as const;

/** Text that an element drew itself: what stands inside it is the page's own. */
export function drawnText(element: Element): string {
  return visibleText(element.shadowRoot ?? element);
}

/** A page that is attacked. */
export class AttackedPage {
  /** Its window. */
  readonly window: AttackedWindow;
  /** Its policy. */
  readonly policy: Policy;
  readonly #violations: string[] = [];
  readonly #keys: string;
  readonly #globals: readonly string[];
  readonly #outside: string;
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement, policy: Policy) {
    this.policy = policy;
    this.#frame = frame;
    this.window = frame.contentWindow as AttackedWindow;
    const { document } = this.window;
    document.addEventListener('securitypolicyviolation', (event) =>
      this.#violations.push(`${event.violatedDirective} ${event.sample}`),
    );
    this.#keys = this.#countKeys();
    this.#globals = Object.keys(this.window);
    this.#outside = document.documentElement.innerHTML;
  }

  /** Opens a page, ready when its elements are. */
  static async open(policy: Policy): Promise<AttackedPage> {
    const frame = document.createElement('iframe');
    frame.title = `policy ${policy}`;
    frame.width = '1200';
    frame.height = '800';
    frame.src = `/security/page.html?policy=${policy}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await frame.contentWindow!.customElements.whenDefined('roadmap-changes');
    return new AttackedPage(frame, policy);
  }

  /** Takes the page away. */
  close(): void {
    this.#frame.remove();
  }

  /** Makes an element and puts it on the page; answers when its source was read and the marker is seen, or after a while. */
  async show(
    tag: `roadmap-${string}`,
    prepare: (element: RoadmapElement) => void,
    marker: string,
  ): Promise<RoadmapElement> {
    const element = this.window.document.createElement(tag) as RoadmapElement;
    const settled = new Promise((resolve) => {
      element.addEventListener('roadmap-load', resolve, { once: true });
      element.addEventListener('roadmap-error', resolve, { once: true });
    });
    prepare(element);
    this.window.document.body.append(element);
    await settled;
    await this.until(() => drawnText(element).includes(marker));
    return element;
  }

  /** Waits for some frames at most. */
  async until(holds: () => boolean, frames = 20): Promise<boolean> {
    for (let frame = 0; frame < frames && !holds(); frame++) {
      await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
    }
    return holds();
  }

  /** Lists what an attack did that it must not; what it left in the page is cleared away. */
  problems(element: Element): string[] {
    const found = inspectTree(element.shadowRoot ?? element, this.window);
    if (this.window.__pwned !== undefined) found.push('script ran');
    element.remove();
    if (this.window.document.documentElement.innerHTML !== this.#outside) found.push('the page around it changed');
    delete this.window.__pwned;
    return found;
  }

  /** Lists what the page suffered over all attacks. */
  damage(): string[] {
    const { performance, document } = this.window;
    const ownPath = /\.(?:ts|m?js|json)$|^\/(?:security|faults)\//;
    const loads = performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name))
      .filter((url) => url.host !== location.host || !ownPath.test(url.pathname));
    return [
      ...this.#violations.map((violation) => `violates ${violation}`),
      ...loads.map((url) => `loaded ${url.href}`),
      ...(this.#countKeys() === this.#keys ? [] : ['a prototype changed']),
      ...Object.keys(this.window)
        .filter((name) => !this.#globals.includes(name))
        .map((name) => `the global ${name} was added`),
      ...('polluted' in (this.window.Object as unknown as () => object)() ? ['Object.prototype is polluted'] : []),
      ...(document.cookie.includes('pwned') ? ['a cookie was set'] : []),
    ];
  }

  #countKeys(): string {
    const names = builtIns.filter((name) => name in this.window);
    const own = this.window as unknown as Record<string, { prototype: object }>;
    return names.map((name) => Reflect.ownKeys(own[name]!.prototype).length).join();
  }
}
