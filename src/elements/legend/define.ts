/** Registers `<roadmap-legend>`. */
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapLegend } from './legend.ts';

if (isFreeName('roadmap-legend', RoadmapLegend)) customElements.define('roadmap-legend', RoadmapLegend);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-legend': RoadmapLegend;
  }
}
