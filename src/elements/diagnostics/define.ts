/** Registers `<roadmap-diagnostics>`. */
import { RoadmapDiagnostics } from './diagnostics.ts';

if (!customElements.get('roadmap-diagnostics')) customElements.define('roadmap-diagnostics', RoadmapDiagnostics);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-diagnostics': RoadmapDiagnostics;
  }
}
