/** Tells the author of a page of attribute values that no element knows. They count as absent. */
import { severities } from '../../core/model/kinds.ts';
import { isRealDate } from '../../core/model/real-date.ts';
import { allViews, boardings, facets, groupings, zooms } from '../../view/view-state.ts';

/** Values by attribute; where elements differ in them, by tag and attribute. */
const known: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark'],
  view: allViews,
  views: allViews,
  facets,
  axis: ['auto', 'ordinal', 'time'],
  zoom: zooms,
  variant: ['chips', 'list', 'key'],
  level: severities,
  'heading-level': ['1', '2', '3', '4', '5'],
  'lane-width': ['equal', 'count'],
  today: ['off', '2026-12-31'],
  'page-size': ['100', 'any number from 1'],
  'roadmap-board columns': boardings,
  'roadmap-timeline group-by': ['theme', 'component'],
  'roadmap-table group-by': groupings,
};

/** Attributes that hold several of their values. */
const lists: readonly string[] = ['views', 'facets'];

/**
 * Looks at the attributes of an element, and says in one line on the console which values it does not know.
 * @param element an element of Roadmark
 */
export function checkAttributes({ localName, attributes }: Element): void {
  const wrong = [...attributes].flatMap(({ name, value }) => {
    const values = known[`${localName} ${name}`] ?? (Object.hasOwn(known, name) ? known[name] : undefined);
    return (lists.includes(name) ? value.split(/\s+/) : [value])
      .filter((word) => word !== '' && values?.includes(word) === false && !isMeasure(name, word))
      .map((word) => `${name}="${word}" is none of: ${values?.join(', ') ?? ''}.`);
  });
  if (wrong.length > 0) console.warn(`<${localName}>: ${wrong.join(' ')}`);
}

/** Values that are too many to be listed. */
function isMeasure(name: string, word: string): boolean {
  return (name === 'today' && isRealDate(word)) || (name === 'page-size' && Number(word) >= 1);
}
