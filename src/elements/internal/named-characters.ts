/**
 * Makes the characters known that a text names, such as `&hearts;`, before it is parsed. The parser of markdown knows them
 * all; in the bundle of modules, where it brings the usual ones alone, `scripts/lean-parser.mjs` takes the place of this file.
 * @param _text text of a document
 * @returns settles when they are known; rejects where they cannot be loaded
 */
export function loadNamedCharacters(_text: string): Promise<void> {
  return Promise.resolve();
}
