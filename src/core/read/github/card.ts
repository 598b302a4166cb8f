import type { Owner, Progress, Status } from '../../model/types.ts';

/** A milestone as GitHub tells of it. */
export interface CardMilestone {
  /** Its title. */
  title: string;
  /** Address of its page. */
  href?: string;
  /** Day on which it is due, or words for it. */
  due?: string;
  /** First day, for iterations. */
  start?: string;
  /** What is said of it, as markdown. */
  description?: string;
  /** Whether it is closed. */
  isClosed?: boolean;
  /** Closed and all issues. */
  progress?: Progress;
}

/** An issue, pull request, draft or row, whatever shape it came in. */
export interface Card {
  /** Its title. */
  title: string;
  /** What it is; absent where the data does not say. */
  kind?: 'issue' | 'pull' | 'draft';
  /** Address of its page. */
  href?: string;
  /** Its number. */
  number?: number;
  /** 'owner/name' of the repository. */
  repository?: string;
  /** Status that a field says. */
  status?: Status;
  /** The field's own word. */
  statusText?: string;
  /** State of the issue. */
  state?: 'open' | 'completed' | 'not-planned';
  /** Who looks after it. */
  owners: Owner[];
  /** Names of labels. */
  labels: string[];
  /** Milestone it stands in. */
  milestone?: CardMilestone;
  /** Iteration it stands in. */
  iteration?: CardMilestone;
  /** Body, as markdown. */
  body?: string;
  /** Kind of work. */
  type?: string;
  /** Priority. */
  priority?: string;
  /** Times in words, by what they say. */
  times: { when?: string; start?: string; end?: string };
  /** Done and all sub-issues. */
  progress?: Progress;
  /** Addresses or texts of what it depends on. */
  dependsOn: string[];
  /** Fields that have no home above. */
  fields: Map<string, string>;
}

/** All that was found in some data. */
export interface Deck {
  /** Issues and the like, in order. */
  cards: Card[];
  /** Milestones, in order. */
  milestones: CardMilestone[];
  /** Title of the project. */
  title?: string;
  /** What the project is about, as markdown. */
  description?: string;
  /** Latest word on how the project goes. */
  update?: { status?: string; body?: string };
  /** How many entries the account may not see. */
  hidden: number;
  /** How many entries are left out on purpose, archived ones and pull requests; the data's own count has them. */
  leftOut: number;
  /** How many entries there are by the data's own count; absent where it gives none. */
  expected?: number;
  /** Whether the data says that more pages follow. */
  isPaged: boolean;
}

/** An empty deck. */
export function createDeck(): Deck {
  return { cards: [], milestones: [], hidden: 0, leftOut: 0, isPaged: false };
}

/**
 * A card with nothing but a title.
 * @param title what it is called
 * @returns a card whose lists are empty; all else is not said
 */
export function createCard(title: string): Card {
  return { title, owners: [], labels: [], times: {}, dependsOn: [], fields: new Map() };
}
