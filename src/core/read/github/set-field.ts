import { readColumnRole } from '../../language/columns.ts';
import { readStateValue } from '../../language/states.ts';
import type { Owner, Status } from '../../model/types.ts';
import { markAtStart, statusOfColumnMark } from '../../language/status-marks.ts';
import type { Card } from './card.ts';
import { append } from '../../source/append.ts';

/** What GitHub's colours stand for where a name says nothing: those of its own three statuses, and signal colours. */
const colours = new Map<string, Status>([
  ['GREEN', 'planned'],
  ['YELLOW', 'in-progress'],
  ['PURPLE', 'done'],
  ['ORANGE', 'at-risk'],
  ['RED', 'blocked'],
]);

/**
 * Reads the name of a project's status.
 * @param name name of the option, pictures and all
 * @param colour the option's colour; absent where the data does not give it
 * @returns `unknown` where neither says anything
 */
function readProjectStatus(name: string, colour?: string): Status {
  const mark = statusOfColumnMark(markAtStart(name)?.mark ?? '');
  return readStateValue(name)?.status ?? mark ?? colours.get(colour?.toUpperCase() ?? '') ?? 'unknown';
}

/** People out of a text: 'ada, bob'. */
function toOwners(text: string): Owner[] {
  const names = text.split(/[,;]/).map((name) => name.trim().replace(/^@/, ''));
  return names.filter((name) => name !== '').map((name) => ({ name }));
}

/** Repository, URL and the like: what says where a card is from. */
function setOrigin(card: Card, name: string, text: string): boolean {
  if (/^url$|^link$/i.test(name)) card.href = text;
  else if (/^repository$/i.test(name)) card.repository = text.replace(/^https?:\/\/[^/]+\//, '');
  else if (/^labels$/i.test(name))
    card.labels.push(
      ...text
        .split(/[,;]/)
        .map((label) => label.trim())
        .filter(Boolean),
    );
  else if (/^(?:milestone|iteration|sprint|cycle)$/i.test(name))
    card[/^milestone$/i.test(name) ? 'milestone' : 'iteration'] = { title: text };
  else return false;
  return true;
}

/**
 * Sets a field of a project by what its name says.
 * @param card the card
 * @param name name of the field, in any of the languages
 * @param text its value
 * @param colour colour of the option; absent where there is none
 */
export function setCardField(card: Card, name: string, text: string, colour?: string): void {
  if (/^title$/i.test(name) || text === '' || setOrigin(card, name, text)) return;
  const role = readColumnRole(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2'));
  if (role === 'status') {
    card.status = readProjectStatus(text, colour);
    card.statusText = text;
  } else if (role === 'owner') {
    if (card.owners.length === 0) card.owners = toOwners(text);
  } else if (role === 'priority' || role === 'type') card[role] = text;
  else if (role === 'when' || role === 'start' || role === 'end') card.times[role] = text;
  else if (role === 'dependencies') append(card.dependsOn, text.split(/\s*[,;]\s*/));
  else card.fields.set(name, text);
}
