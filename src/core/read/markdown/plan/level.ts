import { readHorizon } from '../../../language/horizons.ts';
import type { PlanSection } from './plan.ts';
import { isItemLike, isTold } from './section-contents.ts';
import { statesOf } from './section-states.ts';

/** What the sections at one level are, looked up once for all of them. */
interface Level {
  /** Kinds of heading over a plan. */
  kinds: Set<string | undefined>;
  /** How many headings of a kind hold nothing but prose. */
  told: Map<string | undefined, number>;
  /** Whether a theme holds a plan. */
  hasTheme: boolean;
  /** Lines of the first and the last theme that hold a plan, from 0; -1 where none does. */
  firstTheme: number;
  lastTheme: number;
  /** Whether some pieces of work stand before the one milestone, which is what comes later or is done: they are what comes now. */
  leadsToLast: boolean;
  /** Words that the names of two sections or more open with, before a number each: 'PR #4', 'Part 2'. */
  counted: ReadonlySet<string>;
  /** Names of states that two themes or more stand over, in lower case. */
  sharedStates: ReadonlySet<string>;
  /** Sections that are neither notes nor context. */
  works: number;
  /** Whether none of those holds a plan. */
  isAllBare: boolean;
  /** Whether any of those that name no milestone holds prose and nothing else. */
  hasTold: boolean;
}

const levels = new WeakMap<readonly PlanSection[], Level>();

/** Looks up what sections that stand beside each other are. */
export function readLevel(siblings: readonly PlanSection[]): Level {
  let level = levels.get(siblings);
  if (level === undefined) {
    const works = siblings.filter((plan) => !plan.isNote && plan.heading.note !== 'context');
    const told = new Map<string | undefined, number>();
    const themes = siblings.filter((plan) => !plan.isNote && plan.hasPlan && plan.heading.kind === undefined);
    for (const { heading, hasPlan } of works) if (!hasPlan) told.set(heading.kind, (told.get(heading.kind) ?? 0) + 1);
    level = {
      told,
      kinds: new Set(siblings.filter((plan) => plan.hasPlan).flatMap(kindsOf)),
      hasTheme: themes.length > 0,
      firstTheme: themes[0]?.section.line ?? -1,
      lastTheme: themes.at(-1)?.section.line ?? -1,
      leadsToLast: leadToLast(works),
      counted: findCounted(works),
      sharedStates: findShared(themes.flatMap((theme) => [...statesOf(theme)])),
      works: works.length,
      hasTold: works.some((plan) => plan.heading.kind === undefined && isTold(plan)),
      isAllBare: works.every((plan) => !plan.hasOwnPlan && !plan.hasPlan),
    };
    levels.set(siblings, level);
  }
  return level;
}

/** The word that a name opens with before a number, in lower case; undefined for every other name. */
export function countingWord(title: string): string | undefined {
  return /^(\p{L}{2,12})\s*#?\d{1,4}(?=\s*(?:$|[:：–—-]))/u.exec(title)?.[1]?.toLowerCase();
}

function findCounted(works: readonly PlanSection[]): ReadonlySet<string> {
  return findShared(works.flatMap(({ heading, hasPlan }) => (hasPlan ? (countingWord(heading.text) ?? []) : [])));
}

/** Words that stand in a list more than once. */
function findShared(words: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const word of words) (seen.has(word) ? shared : seen).add(word);
  return shared;
}

/** What a heading is beside: a release with its time stands beside other times. */
function kindsOf({ heading }: PlanSection): (string | undefined)[] {
  return heading.kind === 'version' && heading.when !== undefined ? ['version', 'period'] : [heading.kind];
}

/** Whether a section is of what comes later, or may come. */
function isLater({ heading: { kind, state, text } }: PlanSection): boolean {
  if (kind === 'state') return state === 'considering';
  if (kind !== 'horizon') return false;
  const distance = readHorizon(text);
  return distance !== 'now' && distance !== 'next';
}

/**
 * Whether lists, or three pieces of work or more, stand before a sole milestone at the end, which is for what comes later or
 * for what is done.
 */
function leadToLast(works: readonly PlanSection[]): boolean {
  const last = works.at(-1);
  const isDone = last?.heading.kind === 'state' && last.heading.state === 'done';
  if (last === undefined || !last.hasPlan || !(isDone || isLater(last))) return false;
  const before = works.slice(0, -1);
  const isSooner = before.every((plan) => plan.heading.kind === undefined && (plan.hasPlan || isItemLike(plan)));
  return isSooner && (before.length > 2 || (before.length > 0 && before.every((plan) => plan.hasOwnPlan)));
}
