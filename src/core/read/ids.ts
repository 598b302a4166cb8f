import { slug } from 'github-slugger';

/** Gives nodes ids that are unique in their document. */
export class Ids {
  readonly #counts = new Map<string, number>();

  /**
   * Makes an id of a title, as GitHub makes anchors of headings; a title met before gets a number behind it.
   * @param title plain text of the node
   * @param fallback id where the title has no letter or digit
   */
  create(title: string, fallback: string): string {
    const base = anchor(title) || fallback;
    const count = this.#counts.get(base);
    if (count === undefined) {
      this.#counts.set(base, 0);
      return base;
    }
    for (let next = count + 1; ; next++) {
      const id = `${base}-${next}`;
      if (this.#counts.has(id)) continue;
      this.#counts.set(base, next);
      this.#counts.set(id, 0);
      return id;
    }
  }
}

/** Longest title that an id is made of, in UTF-16 code units. */
const maxLength = 120;

function anchor(title: string): string {
  const text = title.length > maxLength ? title.slice(0, maxLength) : title;
  // The slugger's table of all of Unicode costs more than the rest of an item; plain words need none of it.

  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replace(/ /g, '-');
  return slug(text);
}
