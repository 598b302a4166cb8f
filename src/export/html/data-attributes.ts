/**
 * What the words of the fragment do not tell a program, as `data-` attributes: days of a time, counts, numbers. The elements read
 * a roadmap back from them where the fragment stands inside one.
 */
import type { Progress, Roadmap, When } from '../../core/model/types.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** The form of the fragment that `data-roadmap` names; a reader of another one takes the fragment as any HTML. */
const fragmentForm = '1';

/**
 * Writes attributes.
 * @param values by name without `data-`; one that is absent, false or empty is left out
 * @returns each with a blank before it
 */
export function dataAttributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => ` data-${name}="${attributeText(value === true ? '' : String(value))}"`)
    .join('');
}

/** Line ends as references: a blank line would end a block of HTML where the fragment is put into markdown. */
function attributeText(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '&#10;');
}

/**
 * Writes the days of a time.
 * @param when the time; absent for none
 * @param words its words, where they do not stand inside the element; absent where they do
 */
export function timeAttributes(when: When | undefined, words?: string): string {
  if (when === undefined) return '';
  const { start, end, precision, approximate } = when;
  return dataAttributes({ when: words, start, end, precision, approximate });
}

/**
 * Writes counts that the document states.
 * @param progress the counts; absent for none
 */
export function progressAttributes(progress: Progress | undefined): string {
  return progress === undefined ? '' : dataAttributes({ ...progress });
}

/**
 * Writes what is said of the whole roadmap: the form of the fragment, when it was updated, and the legend as JSON.
 * @param roadmap the roadmap
 * @param prefix what stands before each id
 */
export function roadmapAttributes({ updated, statuses }: Roadmap, prefix: string): string {
  const legend = statuses.map(({ status, marks, label }) => ({ status, marks, label }));
  return (
    dataAttributes({ roadmap: fragmentForm, prefix, statuses: legend.length === 0 ? '' : JSON.stringify(legend) }) +
    timeAttributes(updated, updated?.text)
  );
}
