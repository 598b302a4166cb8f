/** Registers `<roadmap-timeline>`. */
import { RoadmapTimeline } from './timeline.ts';

if (!customElements.get('roadmap-timeline')) customElements.define('roadmap-timeline', RoadmapTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-timeline': RoadmapTimeline;
  }
}
