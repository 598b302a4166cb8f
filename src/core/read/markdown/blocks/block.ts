import type { Directive } from '../syntax/directive.ts';
import type { KeptNodes } from './kept-nodes.ts';
import type {
  CodeNode,
  EntryNode,
  HeadingNode,
  Lines,
  ListNode,
  ParagraphNode,
  QuoteNode,
  TableNode,
} from '../syntax/syntax-node.ts';

/** A piece of a section: a syntax node after the repairs that only look at shape. */
export type Block =
  | ParagraphNode
  | ListBlock
  | TableNode
  | CodeNode
  | QuoteNode
  | HeadingNode
  | NoticeBlock
  | MarkBlock
  | CommentBlock
  | KeptBlock;

/** A list whose entries hold blocks. */
export interface ListBlock extends Lines {
  /** Tells it apart. */
  type: 'list';
  /** Whether it counts. */
  ordered: boolean;
  /** Number of its first entry, where it is not 1. */
  startsWith?: number;
  /** Its entries. */
  entries: Entry[];
}

/** An entry of a list, or a line that serves as one. */
export interface Entry extends Lines {
  /** Column of its mark, from 0. */
  column: number;
  /** Raw inline markdown of its first paragraph; '' where it has none. */
  content: string;
  /** Line on which that starts, from 0. */
  contentLine: number;
  /** What stands below. */
  blocks: Block[];
}

/** An admonition. */
export interface NoticeBlock extends Lines {
  /** Tells it apart. */
  type: 'notice';
  /** What its fence says. */
  directive: Extract<Directive, { kind: 'admonition' }>;
  /** What it holds. */
  blocks: Block[];
}

/** A comment of HTML. */
export interface CommentBlock extends Lines {
  /** Tells it apart. */
  type: 'comment';
  /** The comment, with its marks. */
  text: string;
  /** Whether nothing closes it. */
  unclosed: boolean;
}

/** A line that only lays out, or opens or closes something: tags, fences, rules. */
export interface MarkBlock extends Lines {
  /** Tells it apart. */
  type: 'mark';
  /** Whether it hides content that is not read. */
  opaque: boolean;
}

/** What an author keeps out of the plan, between two comments. */
export interface KeptBlock extends Lines {
  /** Tells it apart. */
  type: 'kept';
  /** Whether it is said of what it stands in, or a note of its own. */
  as: KeptNodes['as'];
  /** What it holds; headings in it open no section. */
  blocks: Block[];
}

/** How a section is headed. */
export type SectionMarker = 'document' | 'heading' | 'bold' | 'label' | 'details';

/** A heading, or what serves as one, with what stands under it. */
export interface Section extends Lines {
  /** How it is headed. */
  marker: SectionMarker;
  /** 0 for the document, 1 to 6 for headings, more for what serves as one. */
  level: number;
  /** Raw inline markdown of its title; '' for the document. */
  title: string;
  /** Line of its title, from 0. */
  line: number;
  /** What stands under it, up to the first of its sections or after a fold. */
  blocks: Block[];
  /** Sections inside it. */
  sections: Section[];
}

/** A document as sections, lists, tables and prose: structure without meaning. */
export interface Blocks {
  /** The whole document. */
  root: Section;
  /** Repairs that were made, for diagnostics. */
  repairs: Repair[];
}

/** Something that the author wrote in a way that markdown reads otherwise. Lines from 0. */
export type Repair =
  | { kind: 'orphan-row'; line: number; tableEnd: number }
  | { kind: 'lazy-continuation'; line: number }
  | { kind: 'missing-space'; line: number; column: number }
  | { kind: 'unclosed-details'; line: number }
  | { kind: 'unclosed-fence'; line: number }
  | { kind: 'unclosed-comment'; line: number }
  | { kind: 'unclosed-container'; line: number }
  | { kind: 'opaque-component'; line: number }
  | { kind: 'heading-skip'; line: number };

/** Re-exported shapes of the syntax stage that blocks keep. */
export type { CodeNode, EntryNode, HeadingNode, ListNode, ParagraphNode, QuoteNode, TableNode };
