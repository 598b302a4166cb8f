/** Registers the playground. */
import '../../src/elements/define.ts';
import { PlaygroundEditor } from './editor.ts';
import { RoadmapPlayground } from './playground.ts';

if (!customElements.get('playground-editor')) customElements.define('playground-editor', PlaygroundEditor);
if (!customElements.get('roadmap-playground')) customElements.define('roadmap-playground', RoadmapPlayground);

declare global {
  interface HTMLElementTagNameMap {
    'playground-editor': PlaygroundEditor;
    'roadmap-playground': RoadmapPlayground;
  }
}
