/**
 * Adds entries to the end of a list. Handed to `push` one by one as arguments, they make engines throw from some 100,000
 * on; a document of 1 MiB can hold more entries than that.
 * @param list what is added to
 * @param entries what is added
 */
export function append<T>(list: T[], entries: Iterable<T>): void {
  for (const entry of entries) list.push(entry);
}
