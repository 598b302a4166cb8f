/** Text of the picture: one `<text>` a paragraph, so that it reads as one sentence however many lines it takes. */
import { escapeMarkup } from '../escape-markup.ts';
import { breakLines, textWidth, type FontStyle } from './text-metrics.ts';

/** A part of the picture that was drawn. */
export interface Drawn {
  /** Its markup. */
  readonly markup: string;
  /** How much of the height it takes, in px. */
  readonly height: number;
}

/** How a paragraph is set. */
export interface ParagraphStyle extends FontStyle {
  /** Classes of the text. */
  readonly className: string;
  /** Width of a line in px. */
  readonly width: number;
  /** Distance of lines in px. */
  readonly lineHeight: number;
  /** Size of the words behind it, in px; default one less. */
  readonly suffixSize?: number;
}

/**
 * Writes a number for an attribute.
 * @param value the number
 * @returns at most two decimals
 */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Draws one line of text.
 * @param text the text
 * @param x where it starts in px, or ends for `end`
 * @param y its base line in px
 * @param style size and classes
 * @param style.size size in px
 * @param style.className classes
 * @param anchor which end of it stands at `x`
 */
export function lineSvg(
  text: string,
  x: number,
  y: number,
  style: { readonly size: number; readonly className: string },
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const where = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${style.className}" x="${fixed(x)}" y="${fixed(y)}" font-size="${String(style.size)}"${where}>${escapeMarkup(text)}</text>`;
}

/**
 * Draws a paragraph, with words in a muted colour behind it.
 * @param text the text
 * @param x left edge in px
 * @param y top edge in px
 * @param style how it is set
 * @param suffix what stands behind it, such as tags; empty for nothing
 */
export function paragraphSvg(text: string, x: number, y: number, style: ParagraphStyle, suffix = ''): Drawn {
  const lines = breakLines(text, style.width, style);
  const baseline = y + style.lineHeight * 0.7;
  const spans = lines.map(({ text: line, joined }, index) => {
    const gap = index === 0 || joined ? '' : ' ';
    const step = index === 0 ? '' : ` x="${fixed(x)}" dy="${String(style.lineHeight)}"`;
    return `${gap}<tspan${step}>${escapeMarkup(line)}</tspan>`;
  });
  const tail = suffixSpans(suffix, lines.at(-1)?.text ?? '', x, style);
  const markup =
    `<text x="${fixed(x)}" y="${fixed(baseline)}" font-size="${String(style.size)}">` +
    `<tspan class="${style.className}">${spans.join('')}</tspan>${tail.markup}</text>`;
  return { markup, height: (lines.length + tail.lines) * style.lineHeight };
}

/** Muted words behind the last line, on lines of their own where they do not fit any more. */
function suffixSpans(
  suffix: string,
  last: string,
  x: number,
  style: ParagraphStyle,
): { markup: string; lines: number } {
  if (suffix === '') return { markup: '', lines: 0 };
  const size = style.suffixSize ?? style.size - 1;
  const fits = textWidth(last, style) + textWidth(`  ${suffix}`, { size }) <= style.width;
  const open = `<tspan class="rm-muted" font-size="${String(size)}"`;
  if (fits) return { markup: `  ${open}>${escapeMarkup(suffix)}</tspan>`, lines: 0 };
  const lines = breakLines(suffix, style.width, { size });
  const spans = lines.map(
    ({ text }) => ` ${open} x="${fixed(x)}" dy="${String(style.lineHeight)}">${escapeMarkup(text)}</tspan>`,
  );
  return { markup: spans.join(''), lines: lines.length };
}
