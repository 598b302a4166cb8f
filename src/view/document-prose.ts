/** What a document says beside its plan, as far as readers of the page are meant to see it and see it nowhere else. */
import type { Block, Inline, Note, Roadmap } from '../core/model/types.ts';

/** Notes under one heading. */
export interface NoteSection {
  /** The heading; absent for what stands under none. */
  readonly title?: string;
  /** What stands under it. */
  readonly content: readonly Block[];
}

/** Stems of the words that say that a document was changed, in the languages that are read. */
const updateWords =
  /updat|modif|revis|review|更新|actuali|aktualisiert|stand|jour|обновл|aggiorn|atualiz|갱신|업데이트|as of/i;
const mostLabelWords = 4;

/**
 * Gives what stands before the plan.
 * @param roadmap the roadmap
 * @returns its description without the line that says when it was updated, as the summary says that
 */
export function aboutOf({ description, updated }: Roadmap): readonly Block[] {
  if (!updated) return description;
  return description.filter((block) => block.type !== 'paragraph' || !saysOnly(block.children, updated.text));
}

/**
 * Gives the sections that plan nothing.
 * @param roadmap the roadmap
 * @returns in the document's order, without comments, raw HTML and definitions; what stands under no heading is one section, last
 */
export function notesOf({ notes }: Roadmap): readonly NoteSection[] {
  const shown = notes.filter(isShown);
  const titled = shown.filter((note) => note.title !== undefined && note.title !== '');
  const content = shown.filter((note) => !titled.includes(note)).flatMap((note) => note.content);
  const sections: readonly NoteSection[] = titled.map(({ title, content: own }) => ({
    title: title ?? '',
    content: own,
  }));
  return content.length === 0 ? sections : [...sections, { content }];
}

function isShown({ kind, content }: Note): boolean {
  return (kind === 'prose' || kind === 'code') && content.length > 0;
}

/** Whether a line is a label and the date, and nothing else that would be lost. */
function saysOnly(nodes: readonly Inline[], date: string): boolean {
  const text = wordsOf(nodes)
    ?.replace(/[.。]$/, '')
    .trim();
  if (!text?.endsWith(date)) return false;
  const label = text.slice(0, text.length - date.length);
  return (
    label.split(' ', mostLabelWords + 2).filter((word) => word !== '').length <= mostLabelWords &&
    updateWords.test(label)
  );
}

/** Text of words alone; undefined where there is a link or a picture. */
function wordsOf(nodes: readonly Inline[]): string | undefined {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'code') text += node.value;
    else if (node.type === 'strong' || node.type === 'emphasis') {
      const inner = wordsOf(node.children);
      if (inner === undefined) return undefined;
      text += inner;
    } else return undefined;
  }
  return text.trim();
}
