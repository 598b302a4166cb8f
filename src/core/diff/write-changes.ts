import { expectArray } from '../expect-argument.ts';
import { escapeMarkdown, guardLine } from '../write/write-inline.ts';
import type { Change, ChangeType } from './change.ts';

/** Headings of kinds of changes, in the order in which they are listed. */
const headings: Readonly<Record<ChangeType, string>> = {
  done: 'Done',
  added: 'Added',
  slipped: 'Slipped',
  'pulled-in': 'Pulled in',
  rescheduled: 'Rescheduled',
  status: 'Status',
  're-owned': 'Owners',
  reworded: 'Reworded',
  removed: 'Removed',
};

/** Signs before lines of plain text. */
const signs: Readonly<Record<ChangeType, string>> = {
  done: 'x',
  added: '+',
  slipped: '>',
  'pulled-in': '<',
  rescheduled: '~',
  status: '~',
  're-owned': '@',
  reworded: '~',
  removed: '-',
};

/** What changed, in words; '' where the kind says it all. */
function describe({ type, before, after }: Change): string {
  if (type === 'added' || type === 'removed' || type === 'done') return '';
  if (type === 'reworded') return `was “${before ?? ''}”`;
  return `${before === undefined || before === '' ? 'none' : before} → ${after === undefined || after === '' ? 'none' : after}`;
}

/** Place of an item, where the change itself does not name it. */
function placeOf({ milestone, type, after }: Change): string {
  if (milestone === undefined || milestone === '') return '';
  return (type === 'slipped' || type === 'pulled-in' || type === 'rescheduled') && after === milestone ? '' : milestone;
}

/** What stands before the title of what is no item. */
const kinds: Readonly<Record<Change['kind'], string>> = { item: '', group: 'Theme ', milestone: 'Milestone ' };

/** One line on a change. */
function writeLine(change: Change): string {
  const title = `${kinds[change.kind]}${change.title}`;
  const place = placeOf(change);
  const detail = describe(change);
  return `${title}${place === '' ? '' : ` (${place})`}${detail === '' ? '' : `: ${detail}`}`.replaceAll(/\s+/g, ' ');
}

/**
 * Writes changes as plain text, one a line, with a sign before it: `+` added, `-` removed, `x` done, `>` later, `<` earlier,
 * `@` owners, `~` anything else.
 * @param changes what changed
 * @returns lines, the last ending in a line end; '' for no changes
 * @throws {RoadmarkError} `invalid-argument` where `changes` is no array
 */
export function writeChangesText(changes: readonly Change[]): string {
  expectArray(changes, 'changes', 'changes as diffRoadmaps gives them');
  return changes.map((change) => `${signs[change.type]} ${headings[change.type]}: ${writeLine(change)}\n`).join('');
}

/**
 * Writes changes as markdown, for a comment on a pull request: a heading a kind of change, a list under each.
 * @param changes what changed
 * @returns the markdown, ending in a line end; '' for no changes
 * @throws {RoadmarkError} `invalid-argument` where `changes` is no array
 */
export function writeChangesMarkdown(changes: readonly Change[]): string {
  expectArray(changes, 'changes', 'changes as diffRoadmaps gives them');
  const sections = (Object.keys(headings) as ChangeType[]).flatMap((type) => {
    const own = changes.filter((change) => change.type === type);
    if (own.length === 0) return [];
    // '@' would notify whoever bears the name.
    const lines = own.map((change) => `- ${guardLine(escapeMarkdown(writeLine(change)).replaceAll('@', '@\u200b'))}`);
    return [`### ${headings[type]} (${String(own.length)})\n\n${lines.join('\n')}\n`];
  });
  return sections.join('\n');
}
