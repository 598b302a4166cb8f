/** Lets names of elements be registered once, and tells where another copy of the library was first. */
import { version } from './version.ts';

let warned = false;

/**
 * Tells whether a name is free for an element. Where another copy of the library has it, that copy goes on drawing it, and one
 * line on the console names both versions.
 * @param name name of the element
 * @param elementClass the class that is to have it
 */
export function isFreeName(name: `roadmap-${string}`, elementClass: CustomElementConstructor): boolean {
  const known = customElements.get(name) as (CustomElementConstructor & { readonly version?: unknown }) | undefined;
  if (known === undefined) return true;
  // A class that a page derived from ours is no other copy.
  if (known === elementClass || Object.prototype.isPrototypeOf.call(elementClass, known) || warned) return false;
  warned = true;
  const other = typeof known.version === 'string' ? known.version : 'of an unknown version';
  console.warn(`Roadmark ${version} is loaded beside Roadmark ${other}, which draws <${name}>. Load it once.`);
  return false;
}
