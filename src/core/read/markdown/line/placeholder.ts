/**
 * Tells whether a value stands for none: a dash, 'n/a'.
 * @param text a value as plain text
 */
export function isPlaceholder(text: string): boolean {
  return /^(?:[-–—]+|n\/a)$/i.test(text);
}
