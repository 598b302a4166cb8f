import type { Inline } from '../../../../src/core/model/types.ts';
import { parseInline } from '../../../../src/core/read/markdown/inline/parse-inline.ts';
import { SourceText } from '../../../../src/core/source/source-text.ts';

/** The runs of a line of markdown that defines no links and has no base address. */
export function inlineOf(text: string): Inline[] {
  const source = new SourceText(text);
  return parseInline(text, 0, { source, references: {}, hasReferences: false, claim: () => undefined });
}
