// Reads doc comments out of TypeScript files, for the generated pages of the documentation.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Parses a file. */
export function parseFile(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The doc comment of a node as {text, tags: [{name, text}]}; undefined where it has none. */
export function docOf(node) {
  const doc = (node.jsDoc ?? []).at(-1);
  if (!doc) return undefined;
  const text = flatten(doc.comment);
  const tags = (doc.tags ?? []).map((tag) => ({
    name: tag.tagName.text,
    parameter: tag.name?.getText(),
    text: flatten(tag.comment),
  }));
  return { text, tags };
}

function flatten(comment) {
  const text =
    typeof comment === 'string' ? comment : (comment ?? []).map((part) => part.text ?? part.getText()).join('');
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** Text that may stand in a cell of a markdown table; a type written over several lines opens with a bar. */
export function cell(text) {
  return text
    .replace(/^\|\s+/, '')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ')
    .trim();
}
