/** Tells the author of a page of names in attributes of the table that nothing in the roadmap has. They count as absent. */
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { columnNames } from '../../view/table-columns.ts';

/** Attributes that name columns and nodes. */
export interface NamingAttributes {
  /** See `RoadmapTable.columns`. */
  readonly columns?: string | undefined;
  /** Column of the order. */
  readonly sort?: string | undefined;
  /** See `RoadmapTable.expanded`. */
  readonly expanded?: string | undefined;
}

/**
 * Finds the names that the roadmap does not know.
 * @param attributes the attributes
 * @param roadmap the roadmap
 * @returns a sentence for each, in English
 */
export function unknownNames({ columns, sort, expanded }: NamingAttributes, roadmap: Roadmap): readonly string[] {
  const known = columnNames(roadmap);
  const lower = new Set(known.map((name) => name.toLowerCase()));
  const isColumn = (name: string): boolean =>
    [name, name.replace(/^field:/i, '')].some((each) => lower.has(each.toLowerCase()));
  const sayColumn = (attribute: string, names: readonly string[]): string[] =>
    names
      .filter((name) => name !== '' && !isColumn(name))
      .map((name) => `${attribute}="${name}" is none of: ${known.join(', ')}.`);
  const ids = (expanded ?? '').split(/\s+/).filter((id) => !['', 'all', 'none'].includes(id));
  return [
    ...sayColumn(
      'columns',
      (columns ?? '').split(',').map((name) => name.trim()),
    ),
    ...sayColumn('sort', [sort ?? '']),
    ...ids
      .filter((id) => !indexRoadmap(roadmap).nodes.has(id))
      .map((id) => `expanded="${id}" is no id in the roadmap.`),
  ];
}
