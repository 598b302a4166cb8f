/** Registers `<roadmap-timeline>`. */
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapTimeline } from './timeline.ts';

if (isFreeName('roadmap-timeline', RoadmapTimeline)) customElements.define('roadmap-timeline', RoadmapTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-timeline': RoadmapTimeline;
  }
}
