/** Registers `<roadmap-changes>`. */
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapChanges } from './changes.ts';

if (isFreeName('roadmap-changes', RoadmapChanges)) customElements.define('roadmap-changes', RoadmapChanges);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-changes': RoadmapChanges;
  }
}
