/** Registers `<roadmap-summary>`. */
import '../legend/define.ts';
import { register } from '../internal/register.ts';
import { RoadmapSummary } from './summary.ts';

register('roadmap-summary', RoadmapSummary);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-summary': RoadmapSummary;
  }
}
