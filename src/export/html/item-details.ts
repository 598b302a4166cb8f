/** What stands behind the title of an item or group: tags, owners, time, references and all that has no other place. */
import type { Item, Link } from '../../core/model/types.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { linkAddress } from '../../view/link-address.ts';
import { addressedHtml, anchorHtml } from './html-text.ts';
import { dataAttributes, progressAttributes, timeAttributes } from './data-attributes.ts';
import type { HtmlContext } from './html-options.ts';

/** The parts of an item or group that are written behind its title. */
export type Detailed = Pick<Item, 'tags' | 'owners' | 'links' | 'dependsOn' | 'fields'> &
  Partial<Pick<Item, 'type' | 'priority' | 'target' | 'when' | 'progress'>>;

/**
 * Writes the details of an item.
 * @param item the item or group
 * @param context settings
 * @returns the empty text where there are none
 */
export function itemDetailsHtml(item: Detailed, context: HtmlContext): string {
  const words = (name: string, text: string | undefined, attributes = ''): string =>
    text === undefined || text === ''
      ? ''
      : `<span class="roadmap-${name}"${attributes}><bdi>${escapeMarkup(text)}</bdi></span>`;
  const details = [
    ...item.tags.map((tag) => words('tag', tag)),
    words('type', item.type),
    words('priority', item.priority),
    words('target', item.target),
    words('when', item.when?.text, timeAttributes(item.when)),
    item.progress
      ? words(
          'progress',
          context.translation.doneOf(item.progress.done, item.progress.total),
          progressAttributes(item.progress),
        )
      : '',
    ...item.owners.map((owner) => {
      const name = `<bdi>@${escapeMarkup(owner.name)}</bdi>`;
      return `<span class="roadmap-owner"${dataAttributes({ team: owner.team })}>${anchorHtml(owner.href, name, context)}</span>`;
    }),
    ...item.links.map((link) => linkHtml(link, context)),
    ...item.dependsOn.map((id) => words('depends', `→ ${titleOf(id, context)}`, dataAttributes({ id }))),
    ...Object.entries(item.fields).map(([name, value]) => words('field', `${name}: ${value}`)),
  ];
  return details.filter(Boolean).join(' ');
}

function linkHtml(link: Link, context: HtmlContext): string {
  const { kind, repository, number } = link;
  const text = `<bdi>${escapeMarkup(link.text === '' ? link.href : link.text)}</bdi>`;
  const address = linkAddress(context.roadmap, link, context.baseUrl);
  const target = address === undefined ? addressedHtml(link.href, text, context) : anchorHtml(address, text, context);
  return `<span class="roadmap-link"${dataAttributes({ kind, repository, number })}>${target}</span>`;
}

function titleOf(id: string, { roadmap, translation }: HtmlContext): string {
  const node = indexRoadmap(roadmap).nodes.get(id);
  if (node === undefined) return id;
  if (node.kind === 'item') return node.entry.item.title;
  return node.kind === 'group' ? node.group.title : milestoneTitle(node.milestone, translation.unscheduled);
}
