import type { Status } from '../model/types.ts';

/** Statuses of marks where a document has no legend of its own; marks that people use for decoration are left out. */
const markStatuses = new Map<string, Status>();

function define(status: Status, marks: string): void {
  for (const mark of marks.split(/\s+/)) markStatuses.set(mark, status);
}

define(
  'done',
  '✅ ☑ ✔ ✓ 🗹 🆗 :white_check_mark: :heavy_check_mark: :ballot_box_with_check: :check: :check_mark: :done: :tick: :shipit: :checkered_flag: 🏁 :white_check: :green_check:',
);
define(
  'planned',
  '❌ ✗ ✘ ✖ ☐ ❎ ⬜ 🔲 ◻ ☒ 📋 📅 🗓 📆 🔜 :x: :heavy_multiplication_x: :negative_squared_cross_mark: :calendar: :date: :clipboard: :soon: :white_large_square: :white_square_button: :spiral_calendar: :black_square_button:',
);
define(
  'in-progress',
  '🚧 ⏳ ⌛ 🔄 🔃 🔁 ♻ 🔨 🛠 ⚒ 🏗 👷 🏃 🔧 :construction: :hourglass: :hourglass_flowing_sand: :arrows_counterclockwise: :arrows_clockwise: :repeat: :hammer: :hammer_and_wrench: :hammer_and_pick: :building_construction: :construction_worker: :runner: :wip: :recycle:',
);
define('considering', '🤔 💭 :thinking: :thinking_face: :thought_balloon:');
define('blocked', '⏸ 🛑 ⛔ 🔒 :no_entry: :pause_button: :double_vertical_bar: :octagonal_sign:');
define('dropped', '🚫 🗑 :no_entry_sign: :wastebasket:');

/** Marks that say a status only where nothing but a status can stand, such as a status column. */
const columnMarks = new Map<string, Status>([
  ['⚠', 'at-risk'],
  [':warning:', 'at-risk'],
  ['🟢', 'done'],
  ['🟡', 'in-progress'],
  ['🟠', 'in-progress'],
  ['🔵', 'in-progress'],
  ['🔴', 'at-risk'],
  ['⚪', 'planned'],
  ['⚫', 'dropped'],
  ['💡', 'considering'],
  ['❓', 'considering'],
  ['🎉', 'done'],
  ['🚀', 'done'],
  ['✨', 'done'],
  ['👀', 'considering'],
  ['➖', 'planned'],
  ['🟩', 'done'],
  ['🟨', 'in-progress'],
  ['🟥', 'planned'],
  ['⬛', 'planned'],
  ['🔶', 'in-progress'],
  ['x', 'done'],
  ['X', 'done'],
]);

/** A check mark of an icon set: `:material-check-bold:`, `:octicons-check-circle-16:`. */
const checkIcon = /^:[a-z]+(?:-[a-z]+)*-check(?:-(?:bold|all|circle|decagram|outline|fill|\d{1,3}))*:$/i;

/** A mark as it is compared: without the selector that asks for a picture, without skin colours. */
export function normalizeMark(mark: string): string {
  return mark.startsWith(':') ? mark.toLowerCase() : mark.replace(/\ufe0e|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, '');
}

/** Marks that are hardly ever mere decoration. */
const strict = new Set('✅ ☑ ✔ ✓ 🗹 🆗 ❌ ✗ ✘ ✖ ☐ ❎ ⬜ 🔲 ◻ ☒ 🚧 ⏳ ⌛ ⏸ ⛔ 🚫 🔜 🏁'.split(' '));

/**
 * Tells whether pictures at the start of lines only decorate: one of them says no status, and none is a check mark or the
 * like. What a hammer means beside a gift and a book is no state.
 *
 * @param marks the marks that lines of one list start with
 * @param isKnown whether the document's own legend says what a mark means
 */
export function areDecoration(marks: readonly string[], isKnown: (mark: string) => boolean): boolean {
  const pictures = marks.filter((mark) => !mark.startsWith(':'));
  const isStrict = (mark: string): boolean => strict.has(normalizeMark(mark)) || isKnown(mark);
  return pictures.some((mark) => statusOfMark(mark) === undefined && !isKnown(mark)) && !marks.some(isStrict);
}

/** The status that a mark says anywhere in a plan; undefined where it may be decoration. */
export function statusOfMark(mark: string): Status | undefined {
  return markStatuses.get(normalizeMark(mark)) ?? (checkIcon.test(mark) ? 'done' : undefined);
}

/** The status that a mark says where a status is asked for, such as in a status column. */
export function statusOfColumnMark(mark: string): Status | undefined {
  return statusOfMark(mark) ?? columnMarks.get(normalizeMark(mark));
}

/** A mark in a text. */
export interface FoundMark {
  /** The mark as written. */
  mark: string;
  /** Where it starts. */
  start: number;
  /** Where it ends. */
  end: number;
}

const shortcodeAtStart = /^:[a-z0-9_+-]{1,40}:/i;
const shortcodeAtEnd = /:[a-z0-9_+-]{1,40}:$/i;
const pictograph = '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[✓✗✘☐☒])';
const emojiAtStart = new RegExp(
  // eslint-disable-next-line regexp/no-dupe-disjunctions -- not all engines count ballot boxes as pictographs
  `^${pictograph}(?:\\ufe0e|\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])*(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f]?){0,4}`,
  'u',
);
// eslint-disable-next-line regexp/no-dupe-disjunctions -- not all engines count ballot boxes as pictographs
const emojiAtEnd = new RegExp(`${pictograph}(?:\\ufe0e|\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])*$`, 'u');

/** Finds a mark at the start of a text; undefined where there is none. */
export function markAtStart(text: string): FoundMark | undefined {
  const code = text.charCodeAt(0);
  if (code === 58) {
    const found = shortcodeAtStart.exec(text);
    return found === null || /^:\d+:$/.test(found[0]) ? undefined : { mark: found[0], start: 0, end: found[0].length };
  }
  if (!(code >= 0x2190)) return undefined;
  const found = emojiAtStart.exec(text);
  return found === null ? undefined : { mark: found[0], start: 0, end: found[0].length };
}

/** Finds a mark at the end of a text; undefined where there is none. */
export function markAtEnd(text: string): FoundMark | undefined {
  const code = text.charCodeAt(text.length - 1);
  if (code === 58) {
    const found = shortcodeAtEnd.exec(text.slice(-44));
    if (found === null) return undefined;
    return { mark: found[0], start: text.length - found[0].length, end: text.length };
  }
  if (!(code >= 0x2190)) return undefined;
  const found = emojiAtEnd.exec(text.slice(-24));
  if (found === null) return undefined;
  return { mark: found[0], start: text.length - found[0].length, end: text.length };
}

/** Shortcodes of icon sets, which decorate. */
export function isIcon(mark: string): boolean {
  return /^:(?:material|fontawesome|octicons|simple|fa|mdi|icon|carbon|lucide|heroicons)-/i.test(mark);
}
