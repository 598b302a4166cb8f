/** Registers `<roadmap-board>`. */
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapBoard } from './board.ts';

if (isFreeName('roadmap-board', RoadmapBoard)) customElements.define('roadmap-board', RoadmapBoard);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-board': RoadmapBoard;
  }
}
