import type { SourceText } from '../../../source/source-text.ts';
import type { Directive } from './directive.ts';

/** Lines of the source, from 0; `end` is exclusive. */
export interface Lines {
  /** First line. */
  start: number;
  /** Line after the last one. */
  end: number;
}

/** A block as CommonMark sees it, with its lines; inline content is still raw markdown. */
export type SyntaxNode =
  HeadingNode | ParagraphNode | ListNode | TableNode | CodeNode | QuoteNode | RuleNode | DirectiveNode;

/** A heading. */
export interface HeadingNode extends Lines {
  /** Tells it apart. */
  type: 'heading';
  /** 1 to 6. */
  depth: number;
  /** Raw inline markdown. */
  content: string;
}
/** A paragraph. */
export interface ParagraphNode extends Lines {
  /** Tells it apart. */
  type: 'paragraph';
  /** Raw inline markdown, one line of the source a line, white space at their starts left out. */
  content: string;
}
/** A list. */
export interface ListNode extends Lines {
  /** Tells it apart. */
  type: 'list';
  /** Whether it counts. */
  ordered: boolean;
  /** Number of its first entry, where it is not 1. */
  startsWith?: number;
  /** Its entries. */
  entries: EntryNode[];
}
/** An entry of a list. */
export interface EntryNode extends Lines {
  /** Column of its mark in its first line, from 0. */
  column: number;
  /** What it is made of. */
  children: SyntaxNode[];
}
/** A table. */
export interface TableNode extends Lines {
  /** Tells it apart. */
  type: 'table';
  /** Raw inline markdown of its header's cells. */
  header: string[];
  /** Its rows. */
  rows: TableRow[];
}
/** A row of a table. */
export interface TableRow {
  /** Its line, from 0. */
  line: number;
  /** Raw inline markdown of its cells. */
  cells: string[];
  /** Line after its last one; absent where it is one line. */
  end?: number;
  /** Lines of what `<br>` parts in each cell; absent where the row is one line. */
  cellLines?: Lines[][];
}
/** Fenced or indented code. */
export interface CodeNode extends Lines {
  /** Tells it apart. */
  type: 'code';
  /** First word after the fence. */
  language: string;
  /** The code. */
  value: string;
  /** Whether a fence stands around it. */
  fenced: boolean;
}
/** A block quote. */
export interface QuoteNode extends Lines {
  /** Tells it apart. */
  type: 'quote';
  /** What is quoted. */
  children: SyntaxNode[];
}
/** A rule across the page. */
export interface RuleNode extends Lines {
  /** Tells it apart. */
  type: 'rule';
}
/** A line that is no CommonMark. */
export interface DirectiveNode extends Lines {
  /** Tells it apart. */
  type: 'directive';
  /** What the line says. */
  directive: Directive;
}

/** A definition of a link, `[label]: target`. */
export type References = Record<string, { href: string; title: string }>;

/** A document as CommonMark sees it. */
export interface Syntax {
  /** The text, with positions. */
  source: SourceText;
  /** Its blocks, in order. */
  nodes: SyntaxNode[];
  /** Its link definitions, by normalised label. */
  references: References;
  /** Front matter; absent where there is none. */
  frontMatter?: Extract<Directive, { kind: 'front-matter' }>;
  /** Directives that no block stands for, such as one in a list too deep to follow. */
  loose: Directive[];
  /** Where a blank is missing after a mark of a list or heading; line and column from 0. */
  missingSpaces: { line: number; column: number }[];
  /** Bounds that were met, each at its first place. */
  overruns: Overrun[];
}

/** A bound that was met while reading. */
export interface Overrun {
  /** The bound, by its diagnostic. */
  kind: 'limit-lines' | 'limit-depth' | 'limit-columns' | 'limit-definitions';
  /** Line, from 0; absent where it is said of the whole document. */
  line?: number;
}
