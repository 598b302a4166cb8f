import type { TextEdit } from '../../../model/types.ts';
import type { Repair } from '../blocks/block.ts';
import type { Overrun } from '../syntax/syntax-node.ts';
import { mendMojibake } from '../inline/mend-text.ts';
import type { BuildContext } from './build-context.ts';

/** Reports what was read in another way than markdown reads it, with the edit that makes both agree. */
export function reportRepairs(repairs: readonly Repair[], context: BuildContext): void {
  const newline = context.source.text.includes('\r\n') ? '\r\n' : '\n';
  for (const repair of repairs) {
    const { line } = repair;
    const range = context.source.range(line, line + 1);
    const detail = context.source.lines[line]?.trim();
    context.report(repair.kind, range, detail === '' ? undefined : detail, fixOf(repair, newline, context));
  }
}

/** Reports the bounds that the document met. */
export function reportOverruns(overruns: readonly Overrun[], context: BuildContext): void {
  for (const { kind, line } of overruns)
    context.report(kind, line === undefined ? undefined : context.source.range(line, line + 1));
}

function fixOf(repair: Repair, newline: string, context: BuildContext): TextEdit | undefined {
  const { source } = context;
  const start = source.position(repair.line, 0);
  if (repair.kind === 'orphan-row')
    return { range: { start: source.position(repair.tableEnd, 0), end: start }, newText: '' };
  if (repair.kind === 'lazy-continuation') {
    const quote = /^[\s>]*>/.exec(source.lines[repair.line] ?? '')?.[0] ?? '';
    const place = source.position(repair.line - 1, source.lines[repair.line - 1]!.length);
    return { range: { start: place, end: place }, newText: newline + quote };
  }
  if (repair.kind === 'missing-space') {
    const place = source.position(repair.line, repair.column);
    return { range: { start: place, end: place }, newText: ' ' };
  }
  return undefined;
}

/** Reports a line whose characters were decoded wrongly, with the smallest edit that mends it. */
export function reportMended(line: number, context: BuildContext): void {
  const text = context.source.lines[line] ?? '';
  const mended = mendMojibake(text);
  if (mended === text) return;
  let start = 0;
  while (text[start] === mended[start]) start++;
  let end = 0;
  while (end < mended.length - start && text.at(-1 - end) === mended.at(-1 - end)) end++;
  const from = context.source.position(line, start);
  const to = context.source.position(line, text.length - end);
  context.report('mojibake', context.source.range(line, line + 1), text.slice(start, text.length - end), {
    range: { start: from, end: to },
    newText: mended.slice(start, mended.length - end),
  });
}
