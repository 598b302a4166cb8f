import type { References } from '../syntax/syntax-node.ts';

/**
 * Tells whether markdown is nothing but text, so that no parser need see it. Brackets that link to nothing (`[CLI]`,
 * `[@name]`) are text.
 * @param content raw inline markdown
 * @returns true only where it is certain
 */
export function isPlainMarkdown(content: string, context: { references: References; hasReferences: boolean }): boolean {
  for (let index = 0; index < content.length; index++) {
    switch (content.charCodeAt(index)) {
      case 10: // line end
      case 38: // &
      case 42: // *
      case 60: // <
      case 92: // \
      case 95: // _
      case 96: // `
      case 126: // ~
        return false;
      case 93: {
        // ]
        const next = content.charCodeAt(index + 1);
        if (next === 40 || next === 91 || context.hasReferences) return false;
        break;
      }
      case 33: // !
        if (content.charCodeAt(index + 1) === 91) return false;
        break;
    }
  }
  return true;
}
