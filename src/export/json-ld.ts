/** A roadmap as schema.org data, for search engines. */
import { expectObject, expectRoadmap } from '../core/expect-argument.ts';
import type { Item, JsonValue, Milestone, Roadmap, Status } from '../core/model/types.ts';
import { milestoneTitle } from '../core/query/milestone-name.ts';
import { resolveHref } from '../core/url/safe-href.ts';
import { en } from '../translations/en.ts';
import type { Translation } from '../translations/translation.ts';
import { linkAddress } from '../view/link-address.ts';
import { namedDays } from './dated.ts';
import type { ExportOptions } from './export-options.ts';
import { blocksText } from './plain-text.ts';

const actionStatus: Readonly<Record<Status, string>> = {
  done: 'CompletedActionStatus',
  'in-progress': 'ActiveActionStatus',
  'at-risk': 'ActiveActionStatus',
  blocked: 'PotentialActionStatus',
  planned: 'PotentialActionStatus',
  considering: 'PotentialActionStatus',
  dropped: 'FailedActionStatus',
  unknown: 'PotentialActionStatus',
};

interface JsonLdContext {
  readonly roadmap: Roadmap;
  readonly translation: Translation;
  readonly baseUrl: string | undefined;
}

/**
 * Writes a roadmap as JSON-LD: a list of milestones, each a list of actions. schema.org has no word for a roadmap, and its
 * events mean gatherings, so planned work is given as actions.
 * @param roadmap the roadmap
 * @param options how
 * @returns JSON that may also stand in a `<script type="application/ld+json">`, as `<` is escaped in it.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeJsonLd(roadmap: Roadmap, options: ExportOptions = {}): string {
  expectRoadmap(roadmap, 'all');
  expectObject(options, 'options');
  const context: JsonLdContext = { roadmap, translation: options.translation ?? en, baseUrl: options.baseUrl };
  const description = blocksText(roadmap.description);
  const { end: modified } = namedDays(roadmap.updated);
  const value: JsonValue = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: roadmap.title ?? context.translation.untitled,
    ...(description !== '' && { description }),
    ...(modified !== undefined && { dateModified: modified }),
    numberOfItems: roadmap.milestones.length,
    itemListElement: roadmap.milestones.map((milestone, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: milestoneValue(milestone, context),
    })),
  };
  return `${JSON.stringify(value, undefined, 2).replace(/[<>\u2028\u2029]/g, unicodeEscape)}\n`;
}

function milestoneValue(milestone: Milestone, context: JsonLdContext): JsonValue {
  const items = itemsOf(milestone);
  const url = absolute(milestone.href, context);
  const { start, end = '..' } = namedDays(milestone.when);
  return {
    '@type': 'ItemList',
    name: milestoneTitle(milestone, context.translation.unscheduled),
    ...(url !== undefined && { url }),
    ...(milestone.versions && {
      about: { '@type': 'SoftwareApplication', softwareVersion: milestone.versions.from },
    }),
    ...(start !== undefined && { temporalCoverage: `${start}/${end}` }),
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: itemValue(item, context),
    })),
  };
}

function itemsOf(plan: Pick<Milestone, 'items' | 'groups'>): Item[] {
  return [...plan.items, ...plan.groups.flatMap(itemsOf)];
}

function itemValue(item: Item, context: JsonLdContext): JsonValue {
  const url = item.links
    .map((link) => absolute(linkAddress(context.roadmap, link, context.baseUrl), context))
    .find((href) => href !== undefined);
  const description = blocksText(item.description);
  const { start, end } = namedDays(item.when);
  return {
    '@type': 'Action',
    name: item.title,
    ...(item.status !== 'unknown' && { actionStatus: `https://schema.org/${actionStatus[item.status]}` }),
    ...(description !== '' && { description }),
    ...(start !== undefined && { startTime: start }),
    ...(end !== undefined && { endTime: end }),
    ...(url !== undefined && { url }),
    ...(item.owners.length > 0 && { agent: item.owners.map((owner) => ({ '@type': 'Person', name: owner.name })) }),
    ...(item.children.length > 0 && {
      potentialAction: item.children.map((child) => itemValue(child, context)),
    }),
  };
}

function absolute(href: string | undefined, { baseUrl }: JsonLdContext): string | undefined {
  const url = href === undefined ? undefined : resolveHref(href, baseUrl);
  return url?.startsWith('#') === true ? undefined : url;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
