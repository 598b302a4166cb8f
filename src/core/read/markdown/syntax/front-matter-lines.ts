import { blankUntil, mask, type MaskState } from './mask-state.ts';

/** Most lines that front matter may have; a longer one is a rule and text. */
const maxLines = 500;

/**
 * Finds front matter at the very start: `---` to `---` or `...` (YAML), `+++` to `+++` (TOML).
 *
 * ```
 * ---
 * title: Plan
 * ---
 * ^^^ every line up to here
 * ```
 * Not read: `---` with no key under it, which is a rule.
 * @returns the line after it; 0 where there is none
 */
export function readFrontMatter(state: MaskState): number {
  const { source } = state;
  const opening = source[0]?.trimEnd();
  const language = opening === '---' ? 'yaml' : opening === '+++' ? 'toml' : undefined;
  if (language === undefined) return 0;
  for (let line = 1; line < Math.min(source.length, maxLines); line++) {
    const text = source[line]!.trimEnd();
    if (text === opening || (language === 'yaml' && text === '...')) {
      const content = source.slice(1, line).join('\n');
      if (!/^[^\s#:=]{1,80}\s?[:=]/m.test(content) && content.trim() !== '') return 0;
      mask(state, 0, { kind: 'front-matter', start: 0, end: line + 1, language, text: content }, '');
      return blankUntil(state, line + 1);
    }
  }
  return 0;
}
