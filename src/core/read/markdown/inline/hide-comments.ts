/**
 * Takes the words of comments that go over several lines out of a text; the lines stay. Those of one line are left to
 * `splitTags`, which sees no code.
 * @param content raw inline markdown, lines joined by `\n`
 * @returns the same text where there are none. Never throws; linear.
 */
export function hideComments(content: string): string {
  let kept = '';
  let from = 0;
  let ticks = 0;
  for (let start = content.indexOf('<!--'); start !== -1; start = content.indexOf('<!--', from)) {
    const end = content.indexOf('-->', start + 4);
    if (end === -1) break;
    const before = content.slice(from, start);
    ticks += before.split('`').length - 1;
    // A backtick that nothing has closed yet: the comment is code.
    const isCode = ticks % 2 === 1;
    const lines = content.slice(start, end).split('\n').length - 1;
    if (isCode || lines === 0) {
      kept += content.slice(from, start + 4);
      from = start + 4;
    } else {
      kept += before + '\n'.repeat(lines);
      from = end + 3;
    }
  }
  return from === 0 ? content : kept + content.slice(from);
}
