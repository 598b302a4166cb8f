import type { Horizon } from './language.ts';
import { indexTables, indexWords } from './known-languages.ts';
import { isGenericRest } from './section-rest.ts';
import { gap, tokenize, type Token } from './tokens.ts';

const horizons = indexTables((language) => language.horizons);
const openers = indexWords<true>((index, languages) => {
  for (const { states } of languages) {
    index.add(states.nouns, true);
    index.add(states.fillers, true);
    index.add(states.connectives, true);
  }
});

/** 'Plans for the future': the distance closes the name, after words that name planned work. */
function readClosing(tokens: readonly Token[]): Horizon | undefined {
  const from = openers.skip(tokens, 0);
  if (from === 0) return undefined;
  for (let index = 1; index <= from; index++) {
    const match = horizons.longest(tokens, index);
    if (match !== undefined && (match.next === tokens.length || (tokens[match.next]?.gap ?? 0) > gap.sign))
      return match.value;
  }
  return undefined;
}

/** 'Within the next 3 months', '6-12 months': a span of time from now on, in figures. */
const span = new RegExp(
  '^(?:(?:within|in|over|during|for|en|dans|nos|em)\\s+)?(?:(?:the|den|les|los|las|os|as|gli)\\s+)?' +
    '(?:(?:next|coming|following|nächsten|próximos|próximas|prochains|prossimi)\\s+)?' +
    '(?:\\d{1,2}\\s*(?:[-–]|to)\\s*)?\\d{1,2}\\+?\\s+(?:(?:prochains|prochaines)\\s+)?' +
    '(?:weeks|months|quarters|years|wochen|monaten?|jahren?|semaines|mois|ans|semanas|meses|años|anos|mesi|settimane)$',
  'iu',
);

/** '12 month goals'. */
const goalsOfSpan = /^\d{1,2}[- ](?:week|month|quarter|year)s? (?:goals?|plans?|roadmap|horizon|outlook)$/i;

/**
 * Reads the name of a section that says a distance: 'Now', 'Long-term (> 6 months)', 'Backlog', 'Future services'.
 * @param text plain text of the heading or label line
 * @returns undefined for every other name. Never throws.
 */
export function readHorizon(text: string): Horizon | undefined {
  if (span.test(text) || goalsOfSpan.test(text)) return 'next';
  return readName(text) ?? readJoined(text);
}

/**
 * Whether a heading opens with one of the three distances that plans are parted by, and goes on to name it.
 * @param text plain text: 'NOW: repairs (February 2027)'
 */
export function opensWithDistance(text: string): boolean {
  return /^\P{L}*(?:now|next|later)\s*[:：–—-]\s+\S/iu.test(text);
}

function readName(text: string): Horizon | undefined {
  const tokens = tokenize(text);
  const match = horizons.longest(tokens, 0);
  if (match !== undefined) {
    const mayQualify = match.value !== 'now';
    if (isGenericRest(tokens, match.next, mayQualify)) return match.value;
  }
  return readClosing(tokens);
}

/** 'Medium / long term', 'à court et moyen terme': two distances that share a word; the nearer one counts. */
function readJoined(text: string): Horizon | undefined {
  // Most names join nothing, and a pattern of letters takes longer to make than to try.
  if (!/[/&+,]|\s(?:and|or|to|et|ou|y|o|e)\s/i.test(text)) return undefined;
  const [, first, second, shared] =
    /^(\p{L}+(?: \p{L}+)?)-?\s*(?:[/&+,]|\b(?:and|or|to|et|ou|y|o|e)(?=\s))\s*(\p{L}+)[\s-]+(\p{L}.*)$/iu.exec(text) ??
    [];
  if (first === undefined || second === undefined || shared === undefined) return undefined;
  const lead = first.includes(' ') ? `${first.slice(0, first.indexOf(' '))} ` : '';
  const near = readName(`${first} ${shared}`);
  return near !== undefined && (readName(`${second} ${shared}`) ?? readName(`${lead}${second} ${shared}`)) !== undefined
    ? near
    : undefined;
}
