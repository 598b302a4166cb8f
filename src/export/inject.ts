/** Puts generated text between two comments of a document, and touches nothing else. */
import { expectText } from '../core/expect-argument.ts';

/** Answer to an injection. */
export type InjectResult =
  | { readonly ok: true; readonly text: string; readonly changed: boolean }
  | { readonly ok: false; readonly problem: 'no-start' | 'no-end'; readonly line?: number };

/** Comment that generated text stands behind. */
export const startMarker = '<!-- roadmap:start -->';
/** Comment that generated text stands before. */
export const endMarker = '<!-- roadmap:end -->';

/**
 * Replaces what stands between `<!-- roadmap:start -->` and `<!-- roadmap:end -->`, each alone on its line. Markers inside
 * code fences are left alone, so a document may explain them.
 * @param text the document
 * @param content the generated text; a marker in it is made harmless
 * @returns the document with every pair of markers filled, its own line ends kept; doing it twice changes nothing more.
 *   `no-start` where there is no marker, `no-end` with the line (from 1) of a start that no end follows.
 * @throws {RoadmarkError} `invalid-argument` where `text` or `content` is no string; no text makes it throw
 */
export function injectRoadmap(text: string, content: string): InjectResult {
  expectText(text, 'text');
  expectText(content, 'content');
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/\r\n|\n|\r/);
  const filling = content
    .replace(/<!--(?=\s*roadmap:(?:start|end)\s*-->)/g, '&lt;!--')
    .trim()
    .split(/\r\n|\n|\r/);
  const ranges = findRanges(lines);
  const open = ranges.find((range) => range.end === undefined);
  if (open) return { ok: false, problem: 'no-end', line: open.start + 1 };
  if (ranges.length === 0) return { ok: false, problem: 'no-start' };
  const result: string[] = [];
  let next = 0;
  for (const { start, end = start } of ranges) {
    result.push(...lines.slice(next, start + 1), '', ...filling, '');
    next = end;
  }
  result.push(...lines.slice(next));
  const changed = result.join('\n') !== lines.join('\n');
  return { ok: true, changed, text: changed ? result.join(newline) : text };
}

interface MarkerRange {
  readonly start: number;
  end?: number;
}

/** Finds the lines of the markers, from 0. */
function findRanges(lines: readonly string[]): MarkerRange[] {
  const ranges: MarkerRange[] = [];
  let open: MarkerRange | undefined;
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (open) {
      // Whatever stands between the markers is generated, fences included.
      if (trimmed === endMarker) {
        open.end = index;
        open = undefined;
      }
      // Generated text holds no marker: the end of the first pair is missing, and prose may stand here.
      if (trimmed === startMarker) return ranges;
      continue;
    }
    const run = /^(?:`{3,}|~{3,})/.exec(trimmed)?.[0];
    if (fence !== undefined) {
      if (run !== undefined && run === trimmed && run.startsWith(fence)) fence = undefined;
    } else if (run !== undefined) {
      fence = run;
    } else if (trimmed === startMarker) {
      open = { start: index };
      ranges.push(open);
    }
  }
  return ranges;
}
