import type {} from 'roadmark/types/vue';
import type { RoadmapTableProps } from 'roadmark/types/vue';
import type { GlobalComponents } from 'vue';

type Table = InstanceType<GlobalComponents['roadmap-table']>;

export const props: Table['$props'] = { src: 'ROADMAP.md', class: 'wide', 'base-url': 'https://example.com/' };
export const theme: RoadmapTableProps['theme'] = 'dark';
export function listen(table: Table): void {
  // @ts-expect-error no such event
  table.$emit('roadmap-selection');
}
// @ts-expect-error no such theme
export const wrong: Table['$props'] = { theme: 'pink' };
