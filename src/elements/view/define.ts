/** Registers `<roadmap-view>`. */
import '../diagnostics/define.ts';
import '../summary/define.ts';
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapView } from './view.ts';

if (isFreeName('roadmap-view', RoadmapView)) customElements.define('roadmap-view', RoadmapView);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-view': RoadmapView;
  }
}
