/** Finds the version or range of versions that a heading or cell names. */
import { indexList } from '../language/known-languages.ts';

/** A version found in a text. */
export interface VersionMatch {
  /** The version as written, without blanks: 'v0.6.0', '1.8'. */
  from: string;
  /** Last version of a range. */
  to?: string;
  /** Offset of its first UTF-16 code unit, the word 'Version' included. */
  start: number;
  /** Offset after its last one. */
  end: number;
  /**
   * How sure it is that this is a release: `certain` ('v0.5.0', 'Version 0.3', '1.7.0 Roadmap'), `likely` ('Engine 1.5',
   * '1.8+', 'v2'), `weak` where it may as well number a section or belong to something else ('1.1 Runtime').
   */
  certainty: 'certain' | 'likely' | 'weak';
}

const number =
  '\\d{1,6}(?:\\.\\d{1,6}){0,3}(?:\\.[x*+](?![\\p{L}\\d]))?(?:[-.]?(?:alpha|beta|rc|pre|preview|dev|snapshot|canary|next|m)(?:[-.]?\\d{1,4}){0,2})?';
const version = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}\\d_.#@$/\\\\-])(v\\.? ?|ver(?:sion)?\\.?)?(${number})(\\+)?(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_%])`,
  'giu',
);
const rangeEnd = new RegExp(
  `^\\s{0,3}(?:-|–|—|\\.{2,3}|~|to|through|until|bis|至|到|から|по)\\s{0,3}((?:v\\.? ?)?${number})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_%])`,
  'iu',
);
const wordBefore = /([\p{L}\p{N}+#.]{1,30})['’"`*_]{0,3}\s{0,2}[-:]?\s{0,2}["'`*_]{0,3}$/u;
const wordAfter = /^\+?[\s"'`*_\])）-]{0,3}([\p{L}]{1,20})/u;
const versionWords = indexList((language) => language.versions);
/** Words after a number that make it a release. */
const releaseWords = /^(?:releases?|roadmap|version|milestone|版本|版|버전|バージョン|リリース|релиз)/iu;
/** Words after a number that say what it counts. */
const units =
  /^(?:ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|x|k|m|b|gb|mb|kb|tb|px|pt|em|items?|users?|times|percent|million|billion|тыс|%)$/iu;
const partWords = indexList((language) => language.parts ?? '');
/** Technologies: their numbers are no release of the document's. */
const technologies = new Set(
  `java jdk http https tls ssl python node nodejs node.js php ruby go golang rust c c++ .net dotnet es ecmascript css html
  usb bluetooth wifi oauth openapi swagger webgl opengl vulkan cuda openssl wcag rfc windows android ios macos ubuntu debian vue
  react angular qt gtk django rails spring scala kotlin swift postgres postgresql mysql mariadb redis kubernetes k8s graphql
  typescript docker chrome firefox safari electron jquery bootstrap webpack vite elasticsearch kafka spark hadoop cmake gcc clang
  llvm directx wayland glibc linux ipv llama soap xml json yaml unicode emoji oidc saml mqtt grpc protobuf`.split(
    /\s+/,
  ),
);

interface Candidate {
  text: string;
  index: number;
  end: number;
  hasV: boolean;
  digits: string;
  isOpen: boolean;
}

/** What stands before and after a candidate. */
function surroundings(text: string, candidate: Candidate): { before: string; after: string } {
  const head = text.slice(Math.max(0, candidate.index - 40), candidate.index);
  const tail = text.slice(candidate.end, candidate.end + 40);
  return { before: wordBefore.exec(head)?.[1]?.toLowerCase() ?? '', after: wordAfter.exec(tail)?.[1] ?? '' };
}

/** Whether digits are a date, an address, a time of day or a count instead. */
function isOtherNumber(text: string, { digits, end, hasV }: Candidate): boolean {
  const tail = text.slice(end, end + 2);
  if (/^[./:-]\d/.test(tail) || /^\s?%/.test(tail)) return true;
  const parts = digits.split('.');
  if (parts.length === 3 && /^(?:19|2[01])\d\d$/.test(parts[2] ?? '') && Number(parts[0]) <= 31) return true;
  return !hasV && parts.length === 4 && parts.every((part) => Number(part) < 256);
}

/** How sure a number with dots is, by what stands around it. */
function rateDotted(text: string, candidate: Candidate, before: string, after: string): VersionMatch['certainty'] {
  const parts = candidate.digits.split('.').length;
  const isReleased = releaseWords.test(after);
  if (isReleased) return 'certain';
  const head = text.slice(0, candidate.index);
  const tail = text.slice(candidate.end);
  const isFirst = !/[\p{L}\p{N}]/u.test(head);
  const isLast = !/[\p{L}\p{N}]/u.test(tail);
  const isParted = isLast || /^\s*[:(（[|,–—]|^\s+-\s/.test(tail);
  if (parts >= 3) return isFirst && !isParted ? 'likely' : 'certain';
  if (isFirst) return isParted || candidate.isOpen ? 'likely' : 'weak';
  if (/[a-z]/i.test(candidate.digits) || candidate.isOpen) return 'likely';
  return before !== '' && isParted ? 'likely' : 'weak';
}

/** Whether a number after a word is that of something else than a release of the document's. */
function isForeign(word: string): boolean {
  return technologies.has(word) || partWords.whole(word) !== undefined;
}

/** How sure a candidate is; undefined where it is no version at all. */
function rate(text: string, candidate: Candidate): VersionMatch['certainty'] | undefined {
  if (isOtherNumber(text, candidate)) return undefined;
  const { before, after } = surroundings(text, candidate);
  const isDotted = candidate.digits.includes('.') || /[a-z]/i.test(candidate.digits);
  if (isForeign(before.replace(/\.$/, ''))) return isDotted ? 'weak' : undefined;
  if (candidate.hasV) return isDotted ? 'certain' : 'likely';
  const isNamed = versionWords.whole(before) !== undefined;
  if (isNamed) return isDotted ? 'certain' : /^(?:19|2\d)\d\d$/.test(candidate.digits) ? undefined : 'likely';
  if (!isDotted || units.test(after)) return undefined;
  return rateDotted(text, candidate, before, after);
}

/** Where a version starts once the word 'Version' before it is taken in. */
function startWithWord(text: string, candidate: Candidate): number {
  const head = text.slice(Math.max(0, candidate.index - 40), candidate.index);
  const word = wordBefore.exec(head);
  const isNamed = word !== null && versionWords.whole(word[1] ?? '') !== undefined && !/:\s*$/.test(head);
  return isNamed ? candidate.index - (head.length - word.index) : candidate.index;
}

/** A candidate as a match, with the end of a range where one follows. */
function toMatch(text: string, candidate: Candidate, certainty: VersionMatch['certainty']): VersionMatch {
  const match: VersionMatch = {
    from: candidate.text.replaceAll(/\s|\+/g, ''),
    start: startWithWord(text, candidate),
    end: candidate.end,
    certainty,
  };
  const range = rangeEnd.exec(text.slice(candidate.end, candidate.end + 60));
  const last = range?.[1];
  if (range !== null && last !== undefined && /^v|\./i.test(last)) {
    match.to = last.replaceAll(/\s/g, '');
    match.end = candidate.end + range[0].length;
    match.certainty = candidate.hasV || /^v/i.test(last) ? 'certain' : certainty === 'weak' ? 'likely' : certainty;
  }
  return match;
}

const order = { certain: 0, likely: 1, weak: 2 };

/**
 * Finds the version or range of versions a text names; the surest one, the first among equals.
 * @param text plain text of a heading, label line or cell; beyond 1,000 UTF-16 code units it is not searched
 * @returns undefined where no number can be a version: dates, percentages, 'Java 17', 'HTTP/2', '#1' are none. Never throws.
 * @example readVersions('v0.6.0 - v1.0.0') // {from: 'v0.6.0', to: 'v1.0.0', start: 0, end: 15, certainty: 'certain'}
 */
export function readVersions(text: string): VersionMatch | undefined {
  const searched = text.slice(0, 1000);
  let best: VersionMatch | undefined;
  for (const found of searched.matchAll(version)) {
    const candidate: Candidate = {
      text: found[0],
      index: found.index,
      end: found.index + found[0].length,
      hasV: found[1] !== undefined,
      digits: found[2] ?? '',
      isOpen: found[3] !== undefined,
    };
    const certainty = rate(searched, candidate);
    if (certainty === undefined) continue;
    const match = toMatch(searched, candidate, certainty);
    if (best === undefined || order[match.certainty] < order[best.certainty]) best = match;
    if (best.certainty === 'certain') break;
  }
  return best;
}
