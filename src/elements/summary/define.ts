/** Registers `<roadmap-summary>`. */
import '../legend/define.ts';
import { RoadmapSummary } from './summary.ts';

if (!customElements.get('roadmap-summary')) customElements.define('roadmap-summary', RoadmapSummary);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-summary': RoadmapSummary;
  }
}
