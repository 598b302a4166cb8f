/** Registers `<roadmap-table>`. */
import { RoadmapTable } from './table.ts';

if (!customElements.get('roadmap-table')) customElements.define('roadmap-table', RoadmapTable);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-table': RoadmapTable;
  }
}
