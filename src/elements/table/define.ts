/** Registers `<roadmap-table>`. */
import { register } from '../internal/register.ts';
import { RoadmapTable } from './table.ts';

register('roadmap-table', RoadmapTable);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-table': RoadmapTable;
  }
}
