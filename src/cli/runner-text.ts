/**
 * Text of documents made harmless for the runner of a workflow: GitHub's obeys a line that begins with `::name`, and `##[name]`
 * anywhere, whoever wrote them.
 */
import type { FormatName } from '../export/format-files.ts';

/** What is printed: a format of `roadmark export`, or text for people. */
export type PrintedFormat = FormatName | 'text';

/** The colons that begin a line with a command. Three of them, which open a container of markdown, begin none. */
const lineCommand = /^([^\S\r\n]*):(?=:(?!:))/gm;
/** The sign before the bracket, and the bracket, of a command anywhere. */
const innerCommand = '##[';
/** Shows nothing, and parts what it stands in. */
const joiner = '\u2060';

/** What each format can say in another way, so that its value stays the same; text cannot. */
const guards: Readonly<Record<PrintedFormat, (text: string) => string>> = {
  text: guardText,
  csv: guardText,
  mermaid: guardText,
  json: guardJson,
  feed: guardJson,
  jsonld: guardJson,
  html: guardMarkup,
  svg: guardMarkup,
  markdown: guardMarkdown,
  ics: guardCalendar,
};

/**
 * Makes what goes to standard output no command to the runner of a workflow.
 * @param text what is printed, in whole lines
 * @param format what it is
 * @param env environment of the process
 * @returns the text as it is where no such runner reads it, else one that means the same: JSON, HTML, SVG, calendars and prose of
 *   markdown say the signs in another way; in code of markdown and in other formats a word joiner (U+2060) parts them
 */
export function guardFromRunner(
  text: string,
  format: PrintedFormat,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return env['GITHUB_ACTIONS'] === 'true' ? guards[format](text) : text;
}

function guardText(text: string): string {
  return text.replaceAll(lineCommand, `$1:${joiner}`).replaceAll(innerCommand, `##${joiner}[`);
}

/** Lines of JSON begin with its own signs; brackets behind two hashes stand in texts alone. */
function guardJson(text: string): string {
  return text.replaceAll(innerCommand, String.raw`##\u005b`);
}

function guardMarkup(text: string): string {
  return text.replaceAll(lineCommand, '$1&#58;').replaceAll(innerCommand, '##&#91;');
}

/** A folded line may be folded once more anywhere. */
function guardCalendar(text: string): string {
  return text.replaceAll(lineCommand, '$1:\r\n ').replaceAll(innerCommand, '##\r\n [');
}

/** Escapes in prose; code would show them. */
function guardMarkdown(text: string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const run = /^(?:[\s>*+-]|\d{1,9}[.)])*(`{3,}|~{3,})/.exec(line)?.[1];
      const isCode = fence !== undefined;
      if (fence === undefined) fence = run;
      else if (run?.startsWith(fence) === true) fence = undefined;
      return isCode ? guardText(line) : guardProse(line);
    })
    .join('\n');
}

function guardProse(line: string): string {
  const guarded = line.replace(lineCommand, String.raw`$1\:`);
  const start = guarded.indexOf(innerCommand);
  if (start === -1) return guarded;
  // A heading that lacks its blank stays one.
  const heading = /^\s*#{2,6}(?=\[)/.exec(guarded)?.[0];
  const rest = heading === undefined ? guarded : guarded.slice(heading.length);
  // There may be code before the signs; what shows nothing does no harm there.
  const isCode = guarded.slice(0, start).includes('`');
  return (
    (heading === undefined ? '' : `${heading} `) +
    rest.replaceAll(innerCommand, isCode ? `##${joiner}[` : String.raw`#\#[`)
  );
}
