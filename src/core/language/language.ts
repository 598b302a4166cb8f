/**
 * The shape of one language's words. Adding a language is one data file of this shape and one row in `languages.ts`.
 *
 * Phrases are matched whole, in any case and width, with a hyphen as good as a blank; those in Chinese, Japanese and
 * Korean are matched as runs of characters. Inflected forms are listed one by one.
 */
import type { Flag } from '../model/kinds.ts';
import type { Status } from '../model/types.ts';

/** Languages whose words are known. */
export type LanguageCode = 'en' | 'zh' | 'ja' | 'ko' | 'de' | 'fr' | 'es' | 'pt' | 'ru' | 'it';
/** A status that a word can say. */
export type StatedStatus = Exclude<Status, 'unknown'>;
/** Phrases parted by commas; blanks and line breaks around them mean nothing. One that ends in ` *` may go on in any words. */
export type Phrases = string;
/** Phrases for each of some names. */
export type PhraseTable<Name extends string> = Partial<Record<Name, Phrases>>;
/** How far away a horizon is. */
export type Horizon = 'now' | 'next' | 'later' | 'someday';
/** What a table column or a key line (`Owner: …`) is about. */
export type ColumnRole =
  | 'title'
  | 'description'
  | 'status'
  | 'owner'
  | 'type'
  | 'area'
  | 'priority'
  | 'target'
  | 'when'
  | 'start'
  | 'end'
  | 'issue'
  | 'progress'
  | 'dependencies'
  | 'effort'
  | 'code';
/** What a section that plans nothing is about; `context` is prose that describes its parent. */
export type NoteSectionKind =
  'legend' | 'contents' | 'help' | 'resources' | 'criteria' | 'risks' | 'process' | 'context' | 'beliefs' | 'changes';
export type { Flag } from '../model/kinds.ts';
/** Units of times that are relative to the day of writing. */
export type RelativeUnit = 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';

/** Words that say how far along something is. */
export interface StateWords {
  /** Phrases that say a status wherever they stand apart: alone, before a colon, in brackets. */
  phrases: PhraseTable<StatedStatus>;
  /** Phrases that say a status only as the value of a status column or line, where they can mean nothing else. */
  values: PhraseTable<StatedStatus>;
  /** Phrases that say a status only as the name of a section: 'what we shipped'. */
  sections: PhraseTable<StatedStatus>;
  /** Maturity of a release, which is no progress where a mark stands beside it. */
  maturity: PhraseTable<StatedStatus>;
  /** Words before a state phrase that change nothing: 'currently', 'already'. */
  fillers: Phrases;
  /** Words that say that something is reached: 'stability fixes already applied'. */
  already?: Phrases;
  /** Words with which the name of a section closes that says what will not be done: 'what Harbour will not do'. */
  refusals?: Phrases;
  /** Words by which those who plan speak of themselves, before a state: 'protocols we are thinking about'. */
  we?: Phrases;
  /** Words before a state phrase that deny it: 'not yet', 'to be'. */
  negations: Phrases;
  /** Words that name planned work as such, and so may follow a state or horizon in a section's name: 'features'. */
  nouns: Phrases;
  /** Words after which a section's name only explains itself: 'for', 'that'. */
  connectives: Phrases;
}

/** Words of times. */
export interface TimeWords {
  /** Spellings of the twelve months, January first. */
  months: readonly Phrases[];
  /** Spellings of the four seasons, spring first. */
  seasons: readonly Phrases[];
  /** Spellings of the four quarters. */
  quarters: readonly Phrases[];
  /** Spellings of the two halves of a year. */
  halves: readonly Phrases[];
  /** Words before the number of a week: 'week', 'KW'. */
  week: Phrases;
  /** Words around a year's number: '年', 'г'. */
  year: Phrases;
  /** Hedges before or after a time: 'early', 'end of', '年末'. */
  hedges: Phrases;
  /** Phrases before a time that is the last day: 'by'. */
  by: Phrases;
  /** Phrases before a time that is no longer meant: 'before'. */
  before: Phrases;
  /** Phrases before a time that is the first day: 'from'. */
  from: Phrases;
  /** Phrases before a time after which it begins: 'after'. */
  after: Phrases;
  /** Phrases after a time that make it the last day: 'まで'. */
  bySuffix: Phrases;
  /** Phrases after a time that make it the first day: 'and beyond', 'から'. */
  fromSuffix: Phrases;
  /** Phrases between the ends of a range: 'to'. */
  to: Phrases;
  /** Phrases between the parts of one time that mean nothing: 'of'. */
  of: Phrases;
  /** Phrases before a time that say nothing but that it comes: 'in', 'due', 'planned for'. */
  labels: Phrases;
  /** Times that depend on the day of writing: 'this year'. */
  relative: PhraseTable<RelativeUnit>;
  /** Phrases before the time when a document was last changed. */
  updated: Phrases;
}

/** All words of one language. */
export interface LanguageData {
  /** Which language it is. */
  code: LanguageCode;
  /** Words that say how far along something is. */
  states: StateWords;
  /** Names of sections that say a distance. */
  horizons: PhraseTable<Horizon>;
  /** Names of table columns and of key lines. */
  columns: PhraseTable<ColumnRole>;
  /** Names of sections that plan nothing. */
  notes: PhraseTable<NoteSectionKind>;
  /** Words before those names that mean nothing: 'the', 'our'. */
  articles?: Phrases;
  /** Words after those names that only say how far the section reaches: 'for', 'per'. */
  reaches?: Phrases;
  /** Phrases of a flag wherever they stand. */
  flags: PhraseTable<Flag>;
  /** Words of a flag only where they stand apart, or name a section: 'optional', 'desired'. */
  apartFlags: PhraseTable<Flag>;
  /** Phrases for what will not be done in time. */
  slips: Phrases;
  /** Words before a release's number: 'version'. */
  versions: Phrases;
  /** Words before a number that counts parts of a plan or text, and so is no release's: 'step', 'chapter'. */
  parts?: Phrases;
  /** Words of times. */
  time: TimeWords;
}
