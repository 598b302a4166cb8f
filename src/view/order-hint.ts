/** Words of order at the end of a title, which say when something comes where it has no date. */

/** What such words begin with, in the languages that are read. */
const starts =
  /^(?:after|before|once|nach|vor|après|avant|después de|antes de|depois de|dopo|prima di|после|до|перед)\s+\S/iu;
/** Longer words are no hint. */
const longest = 60;

/**
 * Splits words of order off a title: 'v3.0 Shared places (after v2.1)' is 'v3.0 Shared places' and 'after v2.1'.
 * @param title the title
 * @returns the whole title, without `hint`, where its end says no order. Never throws.
 */
export function splitHint(title: string): { readonly title: string; readonly hint?: string } {
  if (!title.endsWith(')')) return { title };
  const open = title.lastIndexOf('(');
  const hint = title.slice(open + 1, -1).trim();
  const rest = title.slice(0, Math.max(0, open)).trim();
  return rest !== '' && hint.length <= longest && starts.test(hint) ? { title: rest, hint } : { title };
}
