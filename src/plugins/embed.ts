/** The element that a fence becomes: `<roadmap-view>` with the roadmap's text in an attribute and static HTML inside. */
import { parseRoadmap } from '../core/parse-roadmap.ts';
import { writeHtml } from '../export/html/write-html.ts';
import { escapeMarkup } from '../export/escape-markup.ts';
import { fenceWords, type FenceInfo } from './fence-info.ts';
import { nearestWord, type PluginOptions } from './plugin-options.ts';
import { readIncludedFile } from './read-included-file.ts';

/** An element in place of a fence. */
export interface Embed {
  /** Attributes of `<roadmap-view>`. `text` holds the source: attributes come through every renderer unharmed. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Static HTML that stands inside until the element is upgraded, and for good without JavaScript. */
  readonly fallback: string;
}

/**
 * Turns a fence into an element.
 * @param info what its info line says
 * @param text what stands in it
 * @param page path of the page; absent where the host does not tell
 * @param options how
 * @param position how many fences of the page stand before it: ids of two roadmaps on one page must differ
 * @throws {RoadmarkError} where an included file cannot be read
 */
export function createEmbed(
  info: FenceInfo,
  text: string,
  page: string | undefined,
  options: PluginOptions = {},
  position = 0,
): Embed {
  const source = info.file === undefined ? text : readIncludedFile(info.file, page, options);
  const baseUrl = info.attributes['base-url'] ?? options.baseUrl;
  const base = baseUrl === undefined ? {} : { baseUrl };
  warn(info, page, options);
  return {
    attributes: { ...info.attributes, ...(baseUrl !== undefined && { 'base-url': baseUrl }), text: source },
    fallback: writeHtml(parseRoadmap(source, base), {
      ...base,
      ...(position > 0 && { idPrefix: `roadmap-${String(position + 1)}-` }),
    }),
  };
}

/** Tells what a fence says that means nothing. */
function warn(info: FenceInfo, page: string | undefined, options: PluginOptions): void {
  const tell = (what: string, advice: string): void => {
    (options.onWarning ?? console.warn)(
      `roadmark: ${page ?? 'a page'}: a roadmap fence does not know ${what}; ${advice}`,
    );
  };
  const [first] = info.unknown;
  if (first !== undefined)
    tell(
      info.unknown.join(', '),
      info.unknown.length === 1 ? nearestWord(first, fenceWords) : `known are ${fenceWords.join(', ')}`,
    );
  for (const { name, value, known } of info.unknownValues) {
    // Every digit is near to every other.
    const advice = value.length < 2 ? `known are ${known.join(', ')}` : nearestWord(value, known);
    tell(`${name}=${value}`, advice);
  }
}

/**
 * Writes an element as markup, for hosts that take text.
 * @param embed the element
 * @param attributes further attributes, such as Vue's `v-pre`
 */
export function embedMarkup(embed: Embed, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries({ ...attributes, ...embed.attributes }).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`,
  );
  return `<roadmap-view${written.join('')}>\n${embed.fallback}</roadmap-view>\n`;
}

/** Keeps line ends as references: some hosts re-indent or trim the lines of raw markup. */
function escapeAttribute(value: string): string {
  return escapeMarkup(value).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');
}
