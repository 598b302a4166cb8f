import type { Note } from '../../../model/types.ts';
import type { Block } from '../blocks/block.ts';
import { claim, explain, type BuildContext } from './build-context.ts';
import { convertBlocks } from './convert-blocks.ts';

/** Title of a note. */
interface NoteTitle {
  /** Plain text. */
  text: string;
  /** Line, from 0. */
  line: number;
  /** The rule that told that its section is a note. */
  rule: string;
}

/** Keeps blocks that plan nothing as a note. */
export function addNote(blocks: readonly Block[], context: BuildContext, title?: NoteTitle): void {
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
  const end = blocks.filter(isProse).reduce((last, block) => Math.max(last, block.end), start + 1);
  note.source = claim(context, start, end);
  for (let line = start; line < end; line++) explain(context, line, 'note', [title?.rule ?? 'prose']);
}

function isProse(block: Block): boolean {
  return block.type !== 'comment' && block.type !== 'mark' && block.type !== 'notice';
}
