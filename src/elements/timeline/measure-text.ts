/** Widths of labels, measured once a font and text. */

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
/** Widths kept before all are forgotten. */
const maxKept = 5_000;

/**
 * Measures a text.
 * @param text the text
 * @param font CSS font, such as `12px sans-serif`
 * @returns pixels; an estimate where there is no canvas
 */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) {
      context.font = font;
      width = context.measureText(text).width;
    } else width = text.length * 7;
    if (widths.size >= maxKept) widths.clear();
    widths.set(key, width);
  }
  return width;
}
