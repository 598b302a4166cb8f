import type { Block as ModelBlock, Note, Notice } from '../../../model/types.ts';
import type { Block, CommentBlock, MarkBlock, NoticeBlock } from '../blocks/block.ts';
import { plainText } from '../inline/inline-text.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { claim, explain, type BuildContext } from './build-context.ts';
import { convertBlocks } from './convert-blocks.ts';

/** Keeps an admonition. */
export function addNotice(block: NoticeBlock, context: BuildContext): void {
  const { directive } = block;
  const notice: Notice = { kind: directive.notice, content: [] };
  const title = directive.title === undefined ? '' : plainText(parseInline(directive.title, block.start, context));
  if (title !== '') notice.title = title;
  notice.content = convertBlocks(block.blocks, context);
  notice.source = claim(context, block.start, block.end);
  explain(context, block.start, 'notice', ['admonition']);
  context.notices.push(notice);
}

/** Keeps a comment of HTML. */
export function addComment(block: CommentBlock, context: BuildContext): void {
  const text = block.text
    .trim()
    .replace(/^<!--+/, '')
    .replace(/--+>$/, '')
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

/** Keeps blocks that plan nothing as a note. */
export function addNote(blocks: readonly Block[], context: BuildContext, title?: { text: string; line: number }): void {
  const start = title?.line ?? blocks[0]?.start;
  if (start === undefined) return;
  const kind: Note['kind'] = title === undefined && blocks.every((block) => block.type === 'code') ? 'code' : 'prose';
  const note: Note = { kind, content: [] };
  if (title !== undefined && title.text !== '') note.title = title.text;
  const index = context.notes.push(note) - 1;
  note.content = convertBlocks(blocks, context);
  const content = note.content.at(-1);
  if (content === undefined && title === undefined) {
    context.notes.splice(index, 1);
    return;
  }
  const end = Math.max(start + 1, ...blocks.filter(isProse).map((block) => block.end));
  note.source = claim(context, start, end);
  for (let line = start; line < end; line++)
    explain(context, line, 'note', [title === undefined ? 'prose' : 'note-section']);
}

function isProse(block: Block): boolean {
  return block.type !== 'comment' && block.type !== 'mark' && block.type !== 'notice';
}
