/**
 * Reads statuses out of words: of a title, of the value of a status column, of a section's name. Marks (`[x]`, pictures)
 * and a document's own legend are not its business.
 */
import type { StatedStatus } from './language.ts';
import { indexList, indexTables, indexWords } from './known-languages.ts';
import type { PhraseIndex, PhraseMatch } from './phrase-index.ts';
import { isGenericRest } from './section-rest.ts';
import { gap, tokenize, type Token } from './tokens.ts';

/** A phrase that says a status, with its place. */
export interface StateMatch {
  /** What it says. */
  status: StatedStatus;
  /** Offset of its first UTF-16 code unit. */
  start: number;
  /** Offset after its last one. */
  end: number;
  /** Whether it is the whole text, opens it (`Done: …`), closes it (`… (WIP)`), or stands inside. */
  place: 'whole' | 'leading' | 'trailing' | 'inside';
  /** Whether it names a release's maturity ('beta'), which is no progress where a mark stands beside it. */
  maturity: boolean;
}

interface Meaning {
  status: StatedStatus;
  maturity: boolean;
}

/** How many words before a closing phrase are looked at. */
const longestPhrase = 8;

const negations = indexList(({ states }) => states.negations);
const fillers = indexList(({ states }) => states.fillers);

/** Words between 'running' and when it ends or began: 'until', 'since'. */
const bounds = indexTables(({ time }) => ({ by: time.by, from: time.from }));

/** Index of the phrases of some tables of all languages. */
function indexMeanings(tables: readonly ('phrases' | 'values' | 'maturity')[]): PhraseIndex<Meaning> {
  return indexWords((index, languages) => {
    for (const table of tables) {
      for (const { states } of languages) {
        for (const [status, phrases] of Object.entries(states[table]) as [StatedStatus, string][])
          index.add(phrases, { status, maturity: table === 'maturity' });
      }
    }
  });
}

const inTitles = indexMeanings(['phrases', 'maturity']);
const inValues = indexMeanings(['phrases', 'values', 'maturity']);
const inSections = indexTables(
  ({ states }) => states.phrases,
  ({ states }) => states.sections,
);

/** Whether what follows token `next - 1` parts it from the rest at least that much. */
function isParted(tokens: readonly Token[], next: number, least: number): boolean {
  const after = tokens[next];
  return after === undefined || after.gap >= least;
}

/** Finds a phrase at a token, words that change nothing and denials before it included. */
function readPhrase(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  from: number,
): (PhraseMatch<Meaning> & { index: number }) | undefined {
  const plain = index.longest(tokens, from);
  const filled = fillers.skip(tokens, from);
  const denied = negations.skip(tokens, filled);
  const match = denied > from ? index.longest(tokens, denied) : undefined;
  if (match === undefined || (plain !== undefined && plain.next >= match.next))
    return plain === undefined ? undefined : { ...plain, index: from };
  const value = denied > filled ? deny(match.value) : match.value;
  return { value, next: match.next, index: from };
}

/** What is said of something that is not (yet) so. */
function deny(meaning: Meaning): Meaning {
  const isAchieved = meaning.status === 'done' || meaning.status === 'in-progress';
  return {
    status: isAchieved ? 'planned' : meaning.status === 'planned' ? 'dropped' : meaning.status,
    maturity: false,
  };
}

/** The match for a phrase between two tokens. */
function toMatch(
  tokens: readonly Token[],
  phrase: PhraseMatch<Meaning> & { index: number },
  place: StateMatch['place'],
): StateMatch {
  const first = tokens[phrase.index] as Token;
  const last = tokens[phrase.next - 1] as Token;
  return { ...phrase.value, start: first.start, end: last.end, place };
}

/** A phrase that is the whole text or opens it. */
function readLeading(index: PhraseIndex<Meaning>, tokens: readonly Token[], least: number): StateMatch | undefined {
  const phrase = readPhrase(index, tokens, 0);
  if (phrase === undefined || !isParted(tokens, phrase.next, least)) return undefined;
  return toMatch(tokens, phrase, phrase.next === tokens.length ? 'whole' : 'leading');
}

/** A phrase that closes the text, parted from what stands before it, or opens a bracket that closes the text. */
function readTrailing(text: string, tokens: readonly Token[]): StateMatch | undefined {
  const lowest = Math.max(1, tokens.length - longestPhrase);
  for (let index = tokens.length - 1; index >= lowest; index--) {
    const token = tokens[index] as Token;
    if (token.gap < gap.break) continue;
    const phrase = readPhrase(inTitles, tokens, index);
    if (phrase === undefined) continue;
    if (phrase.next === tokens.length) return toMatch(tokens, phrase, 'trailing');
    const isBracketed = /[([{（【]\W{0,3}$/.test(text.slice(Math.max(0, token.start - 4), token.start));
    if (isBracketed && isParted(tokens, phrase.next, gap.comma) && /[)\]}）】]\W{0,3}$/.test(text.slice(-4)))
      return toMatch(tokens, phrase, 'trailing');
  }
  return undefined;
}

/**
 * Finds the phrase by which a title says its own status: the whole title, or set apart at its start or end.
 * @param text plain text of the title, marks taken out
 * @returns undefined where no phrase stands apart: 'Fix blocked jobs' says nothing. Never throws.
 * @example findStateWord('Dark mode (in progress)') // {status: 'in-progress', start: 11, end: 22, place: 'trailing', …}
 */
export function findStateWord(text: string): StateMatch | undefined {
  const tokens = tokenize(text);
  const leading = readLeading(inTitles, tokens, gap.break);
  // 'Research (done)': what stands in closing brackets is said of what stands before them.
  const isBracketAfter = leading?.place === 'leading' && /^\s*[([（【]/.test(text.slice(leading.end));
  return isBracketAfter ? (readTrailing(text, tokens) ?? leading) : (leading ?? readTrailing(text, tokens));
}

/**
 * Reads a text that is a state and nothing else; how mature a release is ('beta') is none.
 * @param text plain text, marks taken out
 * @returns undefined for every other text. Never throws.
 * @example readWholeState('in progress') // 'in-progress'
 */
export function readWholeState(text: string): StatedStatus | undefined {
  const found = findStateWord(text);
  return found?.place === 'whole' && !found.maturity ? found.status : undefined;
}

/**
 * Tells whether a text opens with what blocks something: 'blocked by the choice of fonts', 'waiting for the printer'.
 * @param text plain text
 * @returns false for 'blocked' alone, which says a state as a whole. Never throws.
 */
export function opensWithBlock(text: string): boolean {
  const tokens = tokenize(text);
  const phrase = readPhrase(inTitles, tokens, 0);
  return phrase?.value.status === 'blocked' && phrase.next > 1 && tokens[phrase.next]?.gap === gap.blank;
}

/**
 * Reads the value of a status column or line, where single words are certain and a phrase may stand anywhere.
 * @param text plain text of the value
 * @returns undefined where no known phrase stands in it. Never throws.
 * @example readStateValue('API design in progress') // {status: 'in-progress', …}
 */
export function readStateValue(text: string): StateMatch | undefined {
  const tokens = tokenize(text);
  const apart = readLeading(inValues, tokens, gap.sign) ?? readTrailing(text, tokens);
  if (apart !== undefined) return apart;
  const lasting = readPhrase(inValues, tokens, 0);
  if (lasting?.value.status === 'in-progress' && bounds.longest(tokens, lasting.next) !== undefined)
    return toMatch(tokens, lasting, 'leading');
  // Sentences speak of other work, too.
  if (tokens.length > longestValue) return undefined;
  for (let index = 0; index < tokens.length; index++) {
    const phrase = readPhrase(inTitles, tokens, index);
    if (phrase !== undefined) return toMatch(tokens, phrase, 'inside');
  }
  return undefined;
}

/** Most words of a value in which a state may stand anywhere. */
const longestValue = 16;

/**
 * Reads the name of a section that says a state: 'Done', 'Completed platform features', 'What we won't do'.
 * @param text plain text of the heading or label line, marks taken out
 * @returns undefined for every other name, those of a distance ('Backlog', 'Future') included. Never throws.
 */
export function readStateSection(text: string): StatedStatus | undefined {
  const tokens = tokenize(text);
  const named = inSections.longest(tokens, 0);
  if (named !== undefined && isGenericRest(tokens, named.next, true)) return named.value;
  const begin = fillers.skip(tokens, 0);
  const denied = negations.skip(tokens, begin);
  const match = denied > 0 ? inSections.longest(tokens, denied) : undefined;
  if (match !== undefined && isGenericRest(tokens, match.next, true)) {
    if (denied === begin) return match.value;
    return deny({ status: match.value, maturity: false }).status;
  }
  const clause = readClause(tokens);
  const isGeneric = clause !== undefined && isGenericRest(tokens.slice(0, clause.from), 0, false);
  return (
    readClosingState(tokens) ?? readReached(tokens) ?? readRefusal(tokens) ?? (isGeneric ? clause.status : undefined)
  );
}

/**
 * Reads what those who plan say of a theme in its name: 'Protocols we are thinking about adding', 'Maps we're working on'.
 * @param text plain text of the heading or label line, marks taken out
 * @returns undefined for every other name. Never throws.
 */
export function readStateClause(text: string): StatedStatus | undefined {
  return readClause(tokenize(text))?.status;
}

const we = indexList(({ states }) => states.we ?? '');
/** Most words before 'we are thinking about'. */
const longestSubject = 4;

/** The status after 'we are', and the index of the first word of those. */
function readClause(tokens: readonly Token[]): { status: StatedStatus; from: number } | undefined {
  for (let from = 1; from <= Math.min(longestSubject, tokens.length - 1); from++) {
    const after = we.longest(tokens, from)?.next;
    if (after === undefined) continue;
    const match = inSections.longest(tokens, fillers.skip(tokens, after));
    return match === undefined || match.value === 'done' ? undefined : { status: match.value, from };
  }
  return undefined;
}

const already = indexList(({ states }) => states.already ?? '');
/** Most words before 'already done'. */
const longestReached = 5;

/** 'Stability fixes already applied': the name closes with what is reached already. */
function readReached(tokens: readonly Token[]): 'done' | undefined {
  for (let index = 1; index <= Math.min(longestReached, tokens.length - 1); index++) {
    const after = already.longest(tokens, index)?.next;
    if (after === undefined) continue;
    const match = inSections.longest(tokens, index) ?? inSections.longest(tokens, after);
    return match?.value === 'done' && match.next === tokens.length ? 'done' : undefined;
  }
  return undefined;
}

const refusals = indexList(({ states }) => states.refusals ?? '');
/** Most words before 'will not do'. */
const longestRefuser = 6;

/** 'What the Harbour project will not do': the name closes with what is refused. */
function readRefusal(tokens: readonly Token[]): 'dropped' | undefined {
  for (let index = 1; index <= Math.min(longestRefuser, tokens.length - 1); index++)
    if (refusals.longest(tokens, index)?.next === tokens.length) return 'dropped';
  return undefined;
}

/** 'Features in progress', 'Items under consideration': the state stands last, after a word for planned work. */
function readClosingState(tokens: readonly Token[]): StatedStatus | undefined {
  for (let index = 1; index < Math.min(tokens.length, 4); index++) {
    if (!isGenericRest(tokens.slice(0, index), 0, false)) continue;
    const match = inSections.longest(tokens, fillers.skip(tokens, index));
    if (match?.next === tokens.length) return match.value;
  }
  return undefined;
}
