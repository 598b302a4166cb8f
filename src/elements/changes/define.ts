/** Registers `<roadmap-changes>`. */
import { register } from '../internal/register.ts';
import { RoadmapChanges } from './changes.ts';

register('roadmap-changes', RoadmapChanges);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-changes': RoadmapChanges;
  }
}
