/** Elements of HTML that only style the text they stand in. */
const stylingElements = new Set(
  'a abbr b big center cite code del details div em font i img ins kbd li mark ol p q s samp small span strike strong sub summary sup table tbody td th tr tt u ul var'.split(
    ' ',
  ),
);

/**
 * Takes HTML out of text that CommonMark (with HTML off) left in it.
 * @param text text of a line
 * @returns the stretches of text in order; undefined stands for `<br>`. Names that HTML does not know (`foo<int>`) stay.
 */
export function splitTags(text: string): (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  let from = 0;
  let kept = '';
  for (let start = text.indexOf('<'); start !== -1; start = text.indexOf('<', from)) {
    const end = text.indexOf('>', start);
    if (end === -1) break;
    const name = /^<\/?([a-z][a-z\d]{0,12})(?:[\s/>]|$)/i.exec(text.slice(start, start + 18))?.[1]?.toLowerCase();
    if (name === 'br') {
      parts.push(kept + text.slice(from, start), undefined);
      kept = '';
    } else if (name !== undefined && stylingElements.has(name)) kept += text.slice(from, start);
    else {
      kept += text.slice(from, start + 1);
      from = start + 1;
      continue;
    }
    from = end + 1;
  }
  parts.push(kept + text.slice(from));
  return parts;
}
