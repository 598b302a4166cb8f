/** Registers `<roadmap-changes>`. */
import { RoadmapChanges } from './changes.ts';

if (!customElements.get('roadmap-changes')) customElements.define('roadmap-changes', RoadmapChanges);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-changes': RoadmapChanges;
  }
}
