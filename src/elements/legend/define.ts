/** Registers `<roadmap-legend>`. */
import { register } from '../internal/register.ts';
import { RoadmapLegend } from './legend.ts';

register('roadmap-legend', RoadmapLegend);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-legend': RoadmapLegend;
  }
}
