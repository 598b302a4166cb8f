/**
 * The roadmap model, version 1: plain data, JSON-serialisable, no classes, no functions. What the document says nothing
 * about is left out; `null` never stands for absence. `schema.ts` checks values against these types at run time, and the
 * comments here are the descriptions in the published JSON Schema.
 */

/** A calendar date, `2026-03-31`. */
export type IsoDate = string;
/** Anything that JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
/** How far along something is. `unknown` means that the document does not say. */
export type Status = 'done' | 'in-progress' | 'planned' | 'considering' | 'at-risk' | 'blocked' | 'dropped' | 'unknown';

/**
 * A run of text inside a line. An `href` has passed the URL gate of `core/url`; a text that spans lines of the source says
 * which.
 */
export type Inline =
  | { type: 'text'; value: string; source?: SourceRange }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'image'; href: string; alt: string; title?: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  | { type: 'delete'; children: Inline[] }
  | { type: 'link'; href: string; title?: string; children: Inline[] };

/** A paragraph-like piece of prose: what descriptions, notices and notes are made of. */
export type Block =
  | { type: 'paragraph'; children: Inline[]; source?: SourceRange }
  | { type: 'heading'; depth: number; children: Inline[]; source?: SourceRange }
  | { type: 'code'; language?: string; value: string; source?: SourceRange }
  | { type: 'list'; ordered: boolean; start?: number; items: ListItem[]; source?: SourceRange }
  | { type: 'quote'; children: Block[]; source?: SourceRange }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][]; source?: SourceRange };

/** A place in the source text. */
export interface Position {
  /** Line, from 1. */
  line: number;
  /** Column in UTF-16 code units, from 1. */
  column: number;
  /** Offset in UTF-16 code units from the start of the text, from 0. */
  offset: number;
}

/** A stretch of the source text: `text.slice(start.offset, end.offset)`. */
export interface SourceRange {
  /** Where it starts (inclusive). */
  start: Position;
  /** Where it ends (exclusive). */
  end: Position;
}

/** A replacement of a stretch of the source text. */
export interface TextEdit {
  /** What is replaced; an empty range inserts. */
  range: SourceRange;
  /** What stands there afterwards. */
  newText: string;
}

/** An entry of a list inside a description or note. */
export interface ListItem {
  /** State of its task box; absent where the entry has none. */
  checked?: boolean;
  /** What stands in the entry. */
  children: Block[];
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** A time as the document says it. */
export interface When {
  /** The document's own words: 'Q3 2026', 'early fall'. */
  text: string;
  /** First day; absent where the words name none ('by June 2024' has an end alone). */
  start?: IsoDate;
  /** Last day, inclusive. */
  end?: IsoDate;
  /** The unit the words are exact to. */
  precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'none';
  /** Whether the words hedge: 'early 2025', a season. */
  approximate: boolean;
}

/** Who looks after something. */
export interface Owner {
  /** Name without '@'. */
  name: string;
  /** Where the document links the name to. */
  href?: string;
  /** Whether the name is that of a team. */
  team?: boolean;
}

/** A reference to something elsewhere. */
export interface Link {
  /** Target, as the document gives it or resolved against the declared base. */
  href: string;
  /** The words that are linked. */
  text: string;
  /** What the target is. */
  kind: 'issue' | 'pull' | 'discussion' | 'milestone' | 'commit' | 'spec' | 'web';
  /** 'owner/name' of the repository, where the target is in one. */
  repository?: string;
  /** Number of the issue, pull request, discussion or milestone. */
  number?: number;
}

/** A count said by the source ('7/10', open and closed issues); never computed. */
export interface Progress {
  /** How many are done. */
  done: number;
  /** How many there are. */
  total: number;
}

/** One piece of planned work. */
export interface Item {
  /** Stable, unique in the document, usable as a URL fragment. */
  id: string;
  /** Plain text, with status mark, leading [tags], owners and trailing reference links taken out. */
  title: string;
  /** The title as written: code, emphasis, links. */
  content: Inline[];
  /** How far along it is. */
  status: Status;
  /** The document's own mark or word: ':warning:', '[x]', 'WIP'. */
  statusText?: string;
  /** Where the status comes from when the item does not say it itself: its group's or milestone's heading. */
  statusFrom?: 'group' | 'milestone';
  /** Kind of work: 'feature', 'breaking change'. */
  type?: string;
  /** '[Server/UI]' gives 'Server', 'UI'. */
  tags: string[];
  /** Who looks after it. */
  owners: Owner[];
  /** Whether the document asks for help with it. */
  helpWanted: boolean;
  /** Whether it is a stretch goal, by itself or by its group. */
  stretch: boolean;
  /** Whether it breaks what users have. */
  breaking: boolean;
  /** The document's word for its priority. */
  priority?: string;
  /** A version or milestone named for this item alone. */
  target?: string;
  /** A time named for this item alone. */
  when?: When;
  /** Progress the document states for it. */
  progress?: Progress;
  /** References in its own line or row. */
  links: Link[];
  /** Ids of the items it depends on, or the document's text where that names nothing known. */
  dependsOn: string[];
  /** What is said of it: 'Description' column, paragraphs below the first. */
  description: Block[];
  /** Table columns and 'Key: value' pairs that have no home above, by their name in the document. */
  fields: Record<string, string>;
  /** Nested entries. */
  children: Item[];
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** A theme, area or section inside a milestone. */
export interface Group {
  /** Stable, unique in the document, usable as a URL fragment. */
  id: string;
  /** Plain text of its heading. */
  title: string;
  /** Who looks after it. */
  owners: Owner[];
  /** Status said of the group itself. */
  status: Status;
  /** Whether the document asks for help with it. */
  helpWanted: boolean;
  /** Whether all of it is a stretch goal. */
  stretch: boolean;
  /** A version or milestone named for this group alone. */
  target?: string;
  /** A time named for this group alone. */
  when?: When;
  /** Link of its heading. */
  href?: string;
  /** References in its heading and key lines. */
  links: Link[];
  /** Progress the document states for it. */
  progress?: Progress;
  /** What is said of it. */
  description: Block[];
  /** Items in no subgroup, in order. */
  items: Item[];
  /** Subgroups, in order. */
  groups: Group[];
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** A release, a period, a horizon or a state under which work is planned. */
export interface Milestone {
  /** Stable, unique in the document, usable as a URL fragment. */
  id: string;
  /** Plain text, status and date marks taken out when they stand apart: '1.7.0 Roadmap'. */
  title: string;
  /** What its heading names. `unscheduled` where the plan names no milestone. */
  kind: 'version' | 'period' | 'horizon' | 'state' | 'unscheduled';
  /** Versions it names: 'v0.6.0 - v1.0.0'. */
  versions?: { from: string; to?: string };
  /** Time it names. */
  when?: When;
  /** Status said of the milestone itself. */
  status: Status;
  /** Link of its heading. */
  href?: string;
  /** What is said of it. */
  description: Block[];
  /** Items in no group, in order. */
  items: Item[];
  /** Themes, areas, 'Core items', 'Stretch goals', in order. */
  groups: Group[];
  /** Progress said by the source (GitHub's counts, '7/10'). */
  progress?: Progress;
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** A status of the document's own legend, or one it uses. */
export interface StatusDefinition {
  /** The status it means. */
  status: Status;
  /** Marks that stand for it: ':warning:', '⚠️'. */
  marks: string[];
  /** The document's words for it: 'partial implementation'. */
  label: string;
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** An admonition: `:::caution`, `> [!WARNING]`, `!!! note`. */
export interface Notice {
  /** How urgent it is. */
  kind: 'note' | 'tip' | 'important' | 'warning' | 'caution';
  /** Its own title; absent where it has none. */
  title?: string;
  /** What it says. */
  content: Block[];
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** A section or line that plans nothing: resources, how to help, criteria, comments, link definitions. */
export interface Note {
  /** What it is made of. */
  kind: 'prose' | 'comment' | 'definition' | 'code' | 'html';
  /** Heading of the section; absent where it has none. */
  title?: string;
  /** What it says. */
  content: Block[];
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
}

/** Something about the source that its author should know. */
export interface Diagnostic {
  /** Row of the table in `docs/diagnostics.md`, such as `duplicate-section`. */
  code: string;
  /** How much it matters. */
  severity: 'error' | 'warning' | 'info';
  /** What was found, and what to do. */
  message: string;
  /** Where it stands in the source text; absent where the model was not read from a text. */
  source?: SourceRange;
  /** A text edit that mends it; absent where none is safe. */
  fix?: TextEdit;
}

/** Where a roadmap was read from. */
export interface RoadmapSource {
  /** Address or path of the document. */
  uri?: string;
  /** 'owner/name' of the repository it lies in. */
  repository?: string;
  /** Branch, tag or commit. */
  revision?: string;
  /** What kind of document it was. */
  format: 'markdown' | 'json' | 'github';
}

/** One roadmap document, read. */
export interface Roadmap {
  /** Version of this model. */
  version: 1;
  /** The document's own title. */
  title?: string;
  /** Where the title stands in the source text; absent where it has none, or where that is a milestone's heading. */
  heading?: { source: SourceRange };
  /** When the document says it was last updated. */
  updated?: When;
  /** Front matter, untouched. */
  metadata: Record<string, JsonValue>;
  /** Where the front matter stands; absent where there is none. */
  frontMatter?: { source: SourceRange };
  /** What stands before the plan. */
  description: Block[];
  /** The document's own legend, or the statuses it uses. */
  statuses: StatusDefinition[];
  /** Admonitions. */
  notices: Notice[];
  /** Releases, periods, horizons and states, in the document's order. */
  milestones: Milestone[];
  /** Sections that plan nothing. */
  notes: Note[];
  /** What its author should know. */
  diagnostics: Diagnostic[];
  /** Where it was read from. */
  source?: RoadmapSource;
}

/** The unit a time is exact to. */
export type Precision = When['precision'];
/** What a milestone's heading names. */
export type MilestoneKind = Milestone['kind'];
/** How much a diagnostic matters. */
export type Severity = Diagnostic['severity'];
