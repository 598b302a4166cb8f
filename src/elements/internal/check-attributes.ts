/** Tells the author of a page of attribute values that no element knows. They count as absent. */
import { isRealDate } from '../../core/model/real-date.ts';

/** Values by attribute; where elements differ in them, by tag and attribute. */
const known: Readonly<Record<string, string>> = {
  theme: 'light, dark',
  view: 'timeline, table, board',
  axis: 'auto, ordinal, time',
  zoom: 'fit, year, quarter, month',
  variant: 'chips, list, key',
  level: 'error, warning, info',
  'heading-level': '1, 2, 3, 4, 5',
  'lane-width': 'equal, count',
  today: 'off, 2026-12-31',
  'roadmap-board columns': 'status, milestone, horizon',
  'roadmap-timeline group-by': 'theme, component',
  'roadmap-table group-by': 'milestone, group, status, tag, owner, type, none',
};

/**
 * Looks at the attributes of an element, and says in one line on the console which values it does not know.
 * @param element an element of Roadmark
 */
export function checkAttributes({ localName, attributes }: Element): void {
  const wrong = [...attributes].flatMap(({ name, value }) => {
    const values = known[`${localName} ${name}`] ?? (Object.hasOwn(known, name) ? known[name] : undefined);
    const isKnown =
      values === undefined ||
      value === '' ||
      values.split(', ').includes(value) ||
      (name === 'today' && isRealDate(value));
    return isKnown ? [] : [`${name}="${value}" is none of: ${values}.`];
  });
  if (wrong.length > 0) console.warn(`<${localName}>: ${wrong.join(' ')}`);
}
