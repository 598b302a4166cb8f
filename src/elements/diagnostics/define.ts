/** Registers `<roadmap-diagnostics>`. */
import { register } from '../internal/register.ts';
import { RoadmapDiagnostics } from './diagnostics.ts';

register('roadmap-diagnostics', RoadmapDiagnostics);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-diagnostics': RoadmapDiagnostics;
  }
}
