/** Which file of its repository a roadmap was read from, where the page says the repository and serves the file itself. */
import type { RoadmapSource } from '../core/model/types.ts';

const paths = new WeakMap<RoadmapSource, string>();

/**
 * Keeps what the page wrote for the address of a source: its site and the repository have the file at the same path, or the
 * page says another.
 * @param source the origin of a roadmap, as the model has it
 * @param written `ROADMAP.md`, `/docs/ROADMAP.md`, `../ROADMAP.md`; addresses of other sites name no file of the repository
 */
export function keepSourcePath(source: RoadmapSource | undefined, written: string | undefined): void {
  if (source === undefined || written === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return;
  const path = (written.split(/[?#]/, 1)[0] ?? '').replace(/^(?:\.{0,2}\/)+/, '');
  if (path !== '') paths.set(source, path);
}

/** The path that was kept; absent where none was. */
export function sourcePathOf(source: RoadmapSource): string | undefined {
  return paths.get(source);
}
