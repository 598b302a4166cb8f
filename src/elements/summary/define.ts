/** Registers `<roadmap-summary>`. */
import '../legend/define.ts';
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapSummary } from './summary.ts';

if (isFreeName('roadmap-summary', RoadmapSummary)) customElements.define('roadmap-summary', RoadmapSummary);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-summary': RoadmapSummary;
  }
}
