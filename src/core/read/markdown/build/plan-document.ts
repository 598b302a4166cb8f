import type { When } from '../../../model/types.ts';
import { namesRoadmap } from '../../../language/roadmap-names.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWhen, readWholeWhen } from '../../../time/read-when.ts';
import type { Block, ListBlock, ParagraphNode } from '../blocks/block.ts';
import { plainText } from '../../../model/inline-text.ts';
import { parseInline } from '../inline/parse-inline.ts';
import type { BuildContext } from './build-context.ts';
import { hasMark, isStep } from '../plan/section-contents.ts';
import { isWrapper } from '../plan/is-wrapper.ts';
import type { PlanSection } from '../plan/plan.ts';

/** The section that is the document's title; undefined where none is. */
export function findTitle(root: PlanSection, hasDeclaredTitle: boolean, titleLevel: number): PlanSection | undefined {
  const headings = root.inner.filter((plan) => plan.section.marker === 'heading');
  const sole = headings.find(
    (plan) => !(hasDeclaredTitle && plan.section.level > 1) && isSoleRoadmap(plan, root.inner),
  );
  if (sole !== undefined) return sole;
  const first = headings[0];
  if (first === undefined || first !== root.inner[0]) return undefined;
  const { keptAs } = first.heading.draft;
  if (keptAs !== undefined) return keptAs === 'document' ? first : undefined;
  const level = headings.reduce((least, plan) => Math.min(least, plan.section.level), 9);
  if (first.section.level !== level) return undefined;
  const isSole = headings.length === 1;
  const holdsReleases = [...first.tables.values()].some((reading) => reading.kind === 'releases');
  const { kind, note } = first.heading;
  if (note !== undefined && note !== 'context' && !isSole) return undefined;
  const isOnlyTime = kind === 'period' && readWholeWhen(first.heading.text) !== undefined;
  const isOnlyVersion = kind === 'version' && /^(?:version|release)?\s*v?[\d.]+$/i.test(first.heading.text);
  if (isSole) {
    // '# Roadmap 2026' over quarters, of headings or in a table: they are the milestones.
    if (holdsReleases || (kind === 'period' && level === titleLevel && isWrapper(first))) return first;
    if (isOnlyTime || isOnlyVersion) return undefined;
    // A title stands at the first level; a sole release below it is the plan.
    if (kind !== undefined && first.section.level > titleLevel && first.hasPlan) return undefined;
    return hasDeclaredTitle && kind !== undefined && first.hasPlan ? undefined : first;
  }
  if (kind !== undefined && holdsReleases) return first;
  if (
    /roadmap|road map|路线图|规划|ロードマップ|로드맵|fahrplan|feuille de route|hoja de ruta|roteiro|дорожн/iu.test(
      first.heading.text,
    )
  ) {
    // Where the front matter has the title, a plan of its own beside others is one of some parts.
    if (hasDeclaredTitle && first.hasOwnPlan && first.section.level > 1) return undefined;
    if (kind === undefined || kind === 'horizon')
      return first.hasOwnPlan && first.inner.length === 0 && kind === 'horizon' ? undefined : first;
    // '# Roadmap 2026' over its quarters.
    const isFirst = level === 1 && headings.filter(({ section }) => section.level === 1).length === 1;
    return kind === 'period' && isFirst && isWrapper(first) ? first : undefined;
  }
  if (kind !== undefined) return undefined;
  // '# Milestone 3' over its entries is one of the parts.
  return level === 1 &&
    !(first.hasOwnPlan && isStep(first)) &&
    headings.slice(1).some((other) => other.heading.kind !== undefined || other.inner.length > 0) &&
    root.section.blocks.every((block) => block.type !== 'list')
    ? first
    : undefined;
}

/** '# Roadmap' below '# About': beside what plans nothing it is all of the plan, and no part of it. */
function isSoleRoadmap(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  if (!plan.hasPlan || !namesRoadmap(plan.heading.text)) return false;
  return siblings.every((other) => other === plan || !other.hasPlan);
}

/** What a sentence of the introduction says that the whole plan is of. */
export interface PlanSentence {
  /** The paragraph. */
  block: ParagraphNode;
  /** Title that the sentence gives. */
  title: string;
  /** Versions. */
  versions?: { from: string; to?: string };
  /** Time. */
  when?: When;
}

const planWord =
  /\b(?:roadmap|plan|plans|planned|draft|release|releasing|milestone|goals?)\b|路线图|计划|ロードマップ|로드맵|план|feuille de route|fahrplan|hoja de ruta/iu;

/**
 * Finds the sentence of an introduction that names the one release that a document plans.
 *
 * ```
 * This post includes the proposed roadmap for Meshery v0.8.0 release.
 *                                             ^^^^^^^^^^^^^^ milestone
 * ```
 * Not read: `Since v1.2 we ship monthly`, which plans nothing.
 */
export function findPlanSentence(blocks: readonly Block[], context: BuildContext): PlanSentence | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const text = plainText(parseInline(block.content, block.start, context));
    for (const sentence of text.split(/(?<=[.!?。])\s+/, 4)) {
      const found = readSentence(sentence, block);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function readSentence(sentence: string, block: ParagraphNode): PlanSentence | undefined {
  if (sentence.length > 300 || !planWord.test(sentence)) return undefined;
  const versions = readVersions(sentence);
  if (versions === undefined || versions.certainty === 'weak') return undefined;
  const around = sentence.slice(Math.max(0, versions.start - 60), versions.end + 30);
  if (
    !planWord.test(around) ||
    /\b(?:since|after|last|previous|latest|current(?:ly)?|already|released|shipped)\b/i.test(around)
  )
    return undefined;
  const when = readWhen(sentence);
  const name = /(?:\p{Lu}[\p{L}\d.-]*\s+){1,3}$/u.exec(sentence.slice(0, versions.start))?.[0] ?? '';
  const isName = name !== '' && !/^(?:Draft|This|The|Our|Version|Release|Roadmap)\b/.test(name);
  const title = (isName ? name : '') + sentence.slice(versions.start, versions.end);
  return {
    block,
    title: title.trim(),
    versions: { from: versions.from, ...(versions.to === undefined ? {} : { to: versions.to }) },
    ...(when === undefined || when.start === versions.start ? {} : { when: when.when }),
  };
}

/** Whether a list names the sections below it, or links to them, and so is a table of contents. */
export function isContents(list: ListBlock, plan: PlanSection, following: readonly PlanSection[]): boolean {
  const { entries } = list;
  // '1. TOC' above '{:toc}', which a site makes one of.
  if (entries.length === 1 && /^\s*\{:\s*toc\b/m.test(entries[0]!.content)) return true;
  const [root] = entries;
  const inner = root?.blocks.find((block) => block.type === 'list');
  if (entries.length === 1 && inner !== undefined && /\]\(#[^)]*\)\s*$/.test(root!.content))
    return isContents(inner, plan, following);
  if (entries.length < 2) return false;
  if (entries.every((entry) => /\]\(#[^)]*\)\s*$/.test(entry.content))) return true;
  if (entries.some((entry) => hasMark(entry.content))) return false;
  const titles = [...plan.inner, ...following].map((inner) => normalize(inner.section.title));
  if (titles.length === 0) return false;
  const named = entries.filter((entry) => {
    const text = normalize(entry.content);
    return (
      text !== '' &&
      titles.some((title) => title === text || title.startsWith(text) || (title.length > 3 && text.startsWith(title)))
    );
  });
  return named.length >= entries.length * 0.66;
}

function normalize(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether every entry of a list is nothing but a link and a few words. */
export function isLinkList(list: ListBlock): boolean {
  return list.entries.every(
    (entry) =>
      (/\[[^\][]*\]\((?!\S*\/(?:issues|pull|pulls|milestone|projects)\/\d)[^)]*\)/.test(entry.content) ||
        entry.content.replace(/\]\([^)]*\)/g, '').includes('://')) &&
      entry.content.replace(/\[[^\][]*\]\([^)]*\)|https?:\/\/\S+/g, '').trim().length < 40,
  );
}
