/** Registers `<roadmap-legend>`. */
import { RoadmapLegend } from './legend.ts';

if (!customElements.get('roadmap-legend')) customElements.define('roadmap-legend', RoadmapLegend);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-legend': RoadmapLegend;
  }
}
