/** Registers `<roadmap-view>`. */
import '../diagnostics/define.ts';
import '../summary/define.ts';
import { RoadmapView } from './view.ts';

if (!customElements.get('roadmap-view')) customElements.define('roadmap-view', RoadmapView);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-view': RoadmapView;
  }
}
