/** What stands behind the backticks of a fence: "roadmap view=table framed file=../ROADMAP.md". */

import { offeredFormats, readFormatList } from '../export/read-format-list.ts';
import { allViews } from '../view/view-state.ts';

/** Attributes of `<roadmap-view>` that a fence may set; everything else a fence says is reported, not passed on. */
const viewAttributes = new Set([
  'view',
  'theme',
  'framed',
  'heading-level',
  'lang',
  'url-state',
  'today',
  'base-url',
  'exports',
]);

/** All words that a fence may say. */
export const fenceWords: readonly string[] = ['file', ...viewAttributes];

/** What attributes may say whose values are words of a list; `exports` takes several of its list. */
const knownValues: Readonly<Record<string, readonly string[]>> = {
  view: allViews,
  theme: ['light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5'],
  exports: offeredFormats,
};

/** A value that an attribute has no use for. */
export interface UnknownValue {
  readonly name: string;
  readonly value: string;
  /** What it may be instead. */
  readonly known: readonly string[];
}

/** A fence that asks for a roadmap. */
export interface FenceInfo {
  /** Path of the file to show in place of the fence's own text; absent: the fence's text is the roadmap. */
  readonly file?: string;
  /** Attributes for the element, by name; an empty text for those that are only switched on. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names that no attribute has. */
  readonly unknown: readonly string[];
  /** Values that mean nothing to their attributes. */
  readonly unknownValues: readonly UnknownValue[];
}

/**
 * Reads the info line of a fence.
 * @param info what stands behind the backticks
 * @returns undefined where the fence is no roadmap's. Never throws.
 */
export function readFenceInfo(info: string): FenceInfo | undefined {
  const [language, ...words] = splitWords(info.trim());
  if (language !== 'roadmap') return undefined;
  const attributes: Record<string, string> = {};
  const unknown: string[] = [];
  let file: string | undefined;
  for (const word of words) {
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const value = equals < 0 ? '' : word.slice(equals + 1);
    if (name === 'file' && value !== '') file = value;
    else if (viewAttributes.has(name)) attributes[name] = value;
    else unknown.push(name);
  }
  const unknownValues = Object.entries(attributes).flatMap(([name, value]) => findUnknownValues(name, value));
  return { ...(file !== undefined && { file }), attributes, unknown, unknownValues };
}

function findUnknownValues(name: string, value: string): UnknownValue[] {
  const known = knownValues[name];
  if (known === undefined) return [];
  const wrong = name === 'exports' ? readFormatList(value).unknown : [value].filter((word) => !known.includes(word));
  return wrong.map((word) => ({ name, value: word, known }));
}

/** Splits at white space outside of double quotes, and takes the quotes off. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && /\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  if (word !== '') words.push(word);
  return words;
}
