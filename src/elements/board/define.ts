/** Registers `<roadmap-board>`. */
import { register } from '../internal/register.ts';
import { RoadmapBoard } from './board.ts';

register('roadmap-board', RoadmapBoard);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-board': RoadmapBoard;
  }
}
