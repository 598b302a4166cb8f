/** Lets names of elements be registered once, and tells where another copy of the library was first. */
import { RoadmapElement } from './roadmap-element.ts';
import { version } from './version.ts';

/** What tells a copy of the library from another: a class of its elements, or what it keeps the names with. */
type Copy = CustomElementConstructor | { readonly version: string };

const ours: Copy = { version };
const claim = Symbol.for('roadmark-names');
const page = globalThis as { [claim]?: Copy | undefined };

let warned = false;

/**
 * Keeps every name for this copy of the library, which registers them one by one as a page comes to need them. Elements of two
 * copies need not find each other's roadmap, so that a name between them could be drawn empty.
 * @returns whether they are kept; not, where another copy came first
 */
export function claimNames(): boolean {
  const view = customElements.get('roadmap-view');
  const first = page[claim] ?? (view && !(view.prototype instanceof RoadmapElement) ? view : ours);
  if (first !== ours) {
    warn('roadmaps', first);
    return false;
  }
  page[claim] = ours;
  return true;
}

/**
 * Tells whether a name is free for an element. Where another copy of the library has it or keeps it, that copy goes on drawing
 * it, and one line on the console names both versions.
 * @param name name of the element
 * @param elementClass the class that is to have it
 */
export function isFreeName(name: `roadmap-${string}`, elementClass: CustomElementConstructor): boolean {
  const known = customElements.get(name);
  const first = known ?? page[claim] ?? ours;
  if (first === ours) return true;
  // A class that a page derived from ours is no other copy.
  if (known !== elementClass && !Object.prototype.isPrototypeOf.call(elementClass, first)) warn(`<${name}>`, first);
  return false;
}

function warn(what: string, first: Copy): void {
  if (warned) return;
  warned = true;
  const other = 'version' in first ? first.version : 'of an unknown version';
  console.warn(`Roadmark ${version} is loaded beside Roadmark ${other}, which draws ${what}. Load it once.`);
}
