/** Registers `<roadmap-diagnostics>`. */
import { isFreeName } from '../internal/free-name.ts';
import { RoadmapDiagnostics } from './diagnostics.ts';

if (isFreeName('roadmap-diagnostics', RoadmapDiagnostics))
  customElements.define('roadmap-diagnostics', RoadmapDiagnostics);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-diagnostics': RoadmapDiagnostics;
  }
}
