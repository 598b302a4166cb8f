import type { Block as ModelBlock } from '../../../model/types.ts';
import type { CommentBlock, MarkBlock } from '../blocks/block.ts';
import { claim, explain, type BuildContext } from './build-context.ts';

/** Keeps a comment of HTML or MDX. */
export function addComment(block: CommentBlock, context: BuildContext): void {
  const text = block.text
    .trim()
    .replace(/^(?:<!-{2,}|\{\/\*)/, '')
    .replace(/(?:-{2,}>|\*\/\})$/, '')
    .trim();
  const content: ModelBlock[] = text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  context.notes.push({ kind: 'comment', content, source: claim(context, block.start, block.end) });
  explain(context, block.start, 'comment', ['html-comment']);
}

/** Keeps a line that only lays out, opens or closes something: nothing is shown of it. */
export function addMark(block: MarkBlock, context: BuildContext): void {
  const content: ModelBlock[] = [];
  const source = claim(context, block.start, block.end);
  if (block.opaque)
    content.push({
      type: 'code',
      language: 'html',
      value: context.source.lines.slice(block.start, block.end).join('\n'),
    });
  context.notes.push({ kind: 'html', content, source });
  explain(context, block.start, 'layout', ['html-line']);
}
