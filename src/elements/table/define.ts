/** Registers `<roadmap-table>`. */
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapTable } from './table.ts';

if (isFreeName('roadmap-table', RoadmapTable)) customElements.define('roadmap-table', RoadmapTable);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-table': RoadmapTable;
  }
}
