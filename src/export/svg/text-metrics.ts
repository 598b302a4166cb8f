/**
 * Widths of text without a browser, and line breaking by them. Widths are those of common interface fonts, rounded up: a
 * picture is seen with whatever font its reader has.
 */

/** How a text is set. */
export interface FontStyle {
  /** Size in px. */
  readonly size: number;
  /** Whether it is semi-bold. */
  readonly bold?: boolean;
}

/** One line of a broken text. */
export interface TextLine {
  /** What stands on it. */
  readonly text: string;
  /** Whether the line before it ended inside a word, so that no space is lost between the two. */
  readonly joined: boolean;
}

const narrow = new Set("ijl.,;:!|'`·");
const slim = new Set('frtI()[]{}-/\\"* ');
const broad = new Set('mwMW@%—…');

/** Width of one character in em. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x250) {
    if (narrow.has(character)) return 0.29;
    if (slim.has(character)) return 0.38;
    if (broad.has(character)) return 0.92;
    return character >= 'A' && character <= 'Z' ? 0.7 : 0.61;
  }
  if (/\p{M}/u.test(character) || code === 0x200d || code === 0xfe0f) return 0;
  if (code >= 0x1f000) return 1.35;
  return isWide(code) ? 1.02 : 0.66;
}

function isWide(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xffe6);
}

/**
 * Estimates the width of a text.
 * @param text one line
 * @param style how it is set
 * @returns px, rather too many than too few
 */
export function textWidth(text: string, style: FontStyle): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * style.size * (style.bold === true ? 1.06 : 1);
}

/**
 * Breaks a text into lines: at spaces, between ideographs, after `/` and `-`, and inside a word that is wider than a line.
 * @param text the text; runs of white space count as one space
 * @param width width of a line in px
 * @param style how it is set
 * @returns one empty line for the empty text
 */
export function breakLines(text: string, width: number, style: FontStyle): TextLine[] {
  const lines: TextLine[] = [];
  let line = '';
  let joined = false;
  const push = (next: boolean): void => {
    lines.push({ text: line, joined });
    line = '';
    joined = next;
  };
  for (const piece of splitPieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), style) > width) {
      const spaced = line.endsWith(' ');
      line = line.trimEnd();
      push(!spaced);
    }
    line += piece;
    // A piece that is wider than a line is cut where the line is full.
    while (textWidth(line.trimEnd(), style) > width && line.length > 1) {
      const cut = fittingLength(line, width, style);
      if (cut >= line.length) break;
      const rest = line.slice(cut);
      line = line.slice(0, cut);
      push(true);
      line = rest;
    }
  }
  line = line.trimEnd();
  if (line !== '' || lines.length === 0) push(false);
  return lines;
}

/** Pieces between which a line may end; each keeps the space behind it. */
function splitPieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text.replace(/\s+/gu, ' ').trim()) {
    const wide = isWide(character.codePointAt(0) ?? 0);
    if (wide && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    if (character === ' ' || character === '/' || character === '-' || wide) {
      pieces.push(piece);
      piece = '';
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** Length of the longest start of a text that fits, at least one character. */
function fittingLength(text: string, width: number, style: FontStyle): number {
  let used = 0;
  let length = 0;
  for (const character of text) {
    used += textWidth(character, style);
    if (used > width && length > 0) return length;
    length += character.length;
  }
  return length;
}
