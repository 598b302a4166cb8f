import type { Syntax } from '../syntax/syntax-node.ts';
import { claim, explain, type BuildContext } from './build-context.ts';
import { addComment, addMark } from './add-aside.ts';
import { mendText } from '../inline/mend-text.ts';

const holdsText = /[\p{L}\p{N}]/u;
const definition = /^\s{0,3}\[[^\]]{1,999}\]:/;

/** Keeps directives that no block stands for. */
export function claimLoose(syntax: Syntax, context: BuildContext): void {
  for (const directive of syntax.loose) {
    const { start, end } = directive;
    if (directive.kind === 'comment')
      addComment({ type: 'comment', text: directive.text, unclosed: directive.unclosed === true, start, end }, context);
    else addMark({ type: 'mark', opaque: false, start, end }, context);
  }
}

/** Keeps every line with text that nothing else says something of: link definitions, and what no rule understood. */
export function claimLeftovers(context: BuildContext): void {
  const { lines } = context.source;
  for (let line = 0; line < lines.length;) {
    if (context.claimed[line] === 1 || !holdsText.test(lines[line]!)) {
      line++;
      continue;
    }
    const isDefinition = definition.test(lines[line]!);
    let end = line + 1;
    while (
      end < lines.length &&
      context.claimed[end] === 0 &&
      holdsText.test(lines[end]!) &&
      definition.test(lines[end]!) === isDefinition
    )
      end++;
    // What is beyond the bound on lines is one text.
    if (line >= context.limits.lines) end = lines.length;
    // Each definition is one of its own; lines of prose are one text.
    const texts = isDefinition ? lines.slice(line, end) : [lines.slice(line, end).join(' ')];
    context.notes.push({
      kind: isDefinition ? 'definition' : 'prose',
      content: texts.map((text, index) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: mendText(text.trim(), context, line + index) }],
      })),
      source: claim(context, line, end),
    });
    for (let at = line; at < end; at++) explain(context, at, 'note', [isDefinition ? 'link-definition' : 'leftover']);
    line = end;
  }
}
