/** Registers `<roadmap-board>`. */
import { RoadmapBoard } from './board.ts';

if (!customElements.get('roadmap-board')) customElements.define('roadmap-board', RoadmapBoard);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-board': RoadmapBoard;
  }
}
