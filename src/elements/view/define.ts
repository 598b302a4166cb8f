/** Registers `<roadmap-view>`. */
import '../diagnostics/define.ts';
import '../summary/define.ts';
import { register } from '../internal/register.ts';
import { RoadmapView } from './view.ts';

register('roadmap-view', RoadmapView);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-view': RoadmapView;
  }
}
