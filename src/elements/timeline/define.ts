/** Registers `<roadmap-timeline>`. */
import { register } from '../internal/register.ts';
import { RoadmapTimeline } from './timeline.ts';

register('roadmap-timeline', RoadmapTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-timeline': RoadmapTimeline;
  }
}
