/**
 * Splits text into words. Scripts written with blanks give runs of letters and digits; Chinese, Japanese and Korean give
 * single characters, so that a phrase of theirs is found inside a run. One pass, linear.
 */

/** What stands between two words: how far it parts them. */
export const gap = Object.freeze({
  /** Nothing: neighbouring characters of Chinese, Japanese or Korean. */
  none: 0,
  /** Blanks, a hyphen inside a word, emphasis marks. */
  blank: 1,
  /** `.`, `/`, `&`, `+`, `%`: parts words, but may stand inside a phrase. */
  sign: 2,
  /** `,`, `;`, quotes, arrows, a bar: parts what is listed. */
  comma: 3,
  /** `:`, dashes, brackets, line breaks, pictures: parts a phrase from its sentence. */
  break: 4,
});

/** One of the values of `gap`. */
export type Gap = (typeof gap)[keyof typeof gap];

/** A word with its place in the text. */
export interface Token {
  /** The word in lower case and NFKC, without accents where it is long enough to be told by its letters. */
  text: string;
  /** Offset of its first UTF-16 code unit. */
  start: number;
  /** Offset after its last one. */
  end: number;
  /** What stands before it. */
  gap: Gap;
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const blanks = " \t\u00a0\u3000*_`~'’‘-‐‑\u200b\ufe0f";
const signs = './&+%@#=^\\';
const commas = ',;"“”„«»→><|、，；・·!！。';
/** Stands for letters and digits in the table below. */
const word = 5;

/** What each ASCII character is: a letter or digit, or how far it parts the words around it. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? word : classOf(character);
});

/** How far a character parts words. */
function classOf(character: string): Gap {
  if (blanks.includes(character)) return gap.blank;
  if (signs.includes(character)) return gap.sign;
  return commas.includes(character) ? gap.comma : gap.break;
}

/** Whether a code unit belongs to a script that is written without blanks. */
function isIdeographic(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x2fff) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3031 && code <= 0x9fff && code !== 0x30fb) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

/** What makes a picture of the sign before it is a mark to Unicode, and no letter: the selectors and the key cap. */
function isPictureSign(code: number): boolean {
  return code === 0xfe0f || code === 0xfe0e || code === 0x20e3;
}

/** Whether the code point at an offset is part of a word; `size` is its length in code units, 0 for no. */
function wordSize(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x80) return ascii[code] === word ? 1 : 0;
  if (isIdeographic(code) || isPictureSign(code)) return 0;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return letter.test(character) ? character.length : 0;
}

/** How far a character parts the words around it. */
function gapOf(text: string, index: number): Gap {
  const code = text.charCodeAt(index);
  if (code === 0x2d) {
    const isDash = text.charAt(index - 1) === ' ' || text.charAt(index + 1) === ' ' || text.charAt(index + 1) === '-';
    return isDash ? gap.break : gap.blank;
  }
  return code < 0x80 ? (ascii[code] as Gap) : classOf(text.charAt(index));
}

/** Whether an apostrophe joins the letters around it: "won't", "d'ici". */
function isInnerApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 0x27 && code !== 0x2019) return false;
  const next = text.charCodeAt(index + 1);
  return !(next >= 48 && next <= 57) && wordSize(text, index + 1) > 0;
}

/** Offset after the word that starts at an offset. */
function wordEnd(text: string, from: number): number {
  let index = from;
  for (;;) {
    const size = wordSize(text, index);
    if (size > 0) index += size;
    else if (isInnerApostrophe(text, index)) index += 1;
    else return index;
  }
}

/** Letters of Latin scripts with marks above or below them, and the Cyrillic one that is seldom written with its own. */
const accented = /[\u00c0-\u024f\u1e00-\u1eff\u0451]/;
/** Words shorter than this are told apart by their accents: 'a' and 'à', 'ou' and 'où'. */
const foldedFrom = 4;

/** Lower case, NFKC, straight apostrophes; longer words without accents, as many people write them so: 'termine'. */
function normalizeWord(word: string): string {
  // eslint-disable-next-line no-control-regex -- the test for plain ASCII is what makes this fast
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return plain.length < foldedFrom ? plain : withoutAccents(plain);
}

/**
 * Takes the accents off Latin letters, and the dots off the Cyrillic 'ё'.
 * @param text text in lower case
 */
export function withoutAccents(text: string): string {
  if (!accented.test(text)) return text;
  return text
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** The text split last and its words: states, flags and times are looked for in the same text one after the other. */
let lastText = '';
let lastTokens: readonly Token[] = [];

/**
 * Splits a text into words.
 * @param text any text
 * @returns the words in order, shared by all who ask for the same text; none for text without letters or digits. Never throws.
 * @example tokenize('In-progress: 做') // in, progress, 做
 */
export function tokenize(text: string): readonly Token[] {
  if (text === lastText) return lastTokens;
  const tokens = splitWords(text);
  lastText = text;
  lastTokens = tokens;
  return tokens;
}

function splitWords(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Gap = gap.none;
  for (let index = 0; index < text.length;) {
    const size = wordSize(text, index);
    const isSingle = size === 0 && text.charCodeAt(index) >= 0x2e80 && isIdeographic(text.charCodeAt(index));
    const end = size > 0 ? wordEnd(text, index) : isSingle ? index + 1 : index;
    if (end > index) {
      tokens.push({ text: normalizeWord(text.slice(index, end)), start: index, end, gap: before });
      before = gap.none;
      index = end;
    } else {
      const here = gapOf(text, index);
      if (here > before) before = here;
      index += 1;
    }
  }
  return tokens;
}
