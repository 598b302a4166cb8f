/** The plan as it is decided, before anything of it is built. */
import type { NoteSectionKind } from '../../../language/language.ts';
import type { MilestoneKind, Status, When } from '../../../model/types.ts';
import type { ListBlock, Section, TableNode } from '../blocks/block.ts';
import type { Draft } from '../line/draft.ts';
import type { Facts } from './facts.ts';
import type { TableReading } from '../rules/table/read-table.ts';

/** What the title of a section says. */
export interface Heading {
  /** The line, marks and owners taken out. */
  draft: Draft;
  /** Plain text of its title, by which it is read; a word that means nothing where the title is kept from that. */
  text: string;
  /** The picture that its title opens with, and the blank behind it; absent where it opens with none. */
  picture?: string;
  /** The picture or dash that its title ends with, and the blank before it; absent where it ends with none. */
  closing?: string;
  /** Plain text of a title that is kept as it is; absent where `text`, with the pictures, is the title. */
  kept?: string;
  /** Target of a heading that is a link as a whole. */
  href?: string;
  /** What it names, where that may head a milestone. */
  kind?: MilestoneKind;
  /** The rule that told what it names; absent where none did. */
  rule?: string;
  /** Versions it names. */
  versions?: { from: string; to?: string };
  /** Time it names. */
  when?: When;
  /** Status that its words say of what stands under it. */
  state?: Status;
  /** Whether it names what those who plan hold to: principles, values. */
  isBelief?: boolean;
  /** Whether those who plan say that state of a theme: 'protocols we are thinking about'. */
  isTold?: boolean;
  /** What it is about where it plans nothing. */
  note?: NoteSectionKind;
  /** Whether it asks something. */
  isQuestion: boolean;
  /** Whether it is the word for goals and no more. */
  isGoals?: boolean;
  /** Whether all under it is a stretch goal. */
  stretch: boolean;
  /** Whether it asks for help. */
  helpWanted: boolean;
}

/** A section with what its title and its key lines say. */
export interface PlanSection {
  /** The section. */
  section: Section;
  /** What its title says. */
  heading: Heading;
  /** What its key lines and field table say. */
  facts: Facts;
  /** Whether key lines say of it what is said of an item: owner, priority, effort, status. */
  hasOwnKeys: boolean;
  /** Readings of its tables. */
  tables: Map<TableNode, TableReading>;
  /** Lists that are the value of a key line. */
  valueLists: Set<ListBlock>;
  /** Sections inside it. */
  inner: PlanSection[];
  /** Whether it is named as a note, or inside such a one. */
  isNote: boolean;
  /** Whether lists, tables or lines of its own are a plan. */
  hasOwnPlan: boolean;
  /** Whether it or a section inside it holds a plan. */
  hasPlan: boolean;
}

/** What the whole document's plan is like. */
export interface PlanShape {
  /** Whether anything heads a milestone. */
  hasMilestones: boolean;
  /** Whether sections without a milestone hold lists or tables. */
  hasThemes: boolean;
  /** Line of the first milestone, from 0. */
  firstMilestone: number;
  /** Entries of lists and rows of tables in sections before the first milestone. */
  entriesBefore: number;
  /** Entries of lists and rows of tables in milestones. */
  entriesInside: number;
}
