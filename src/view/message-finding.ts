/** What a message of a diagnostic says of this one place. */

/** What is told beside the problem and the remedy of the code; neither where the message says no more than these. */
export interface MessageFinding {
  /** Words of the source. */
  readonly quote?: string;
  /** A sentence in English on what was found, in place of the problem: a path and a value of JSON, a count. */
  readonly detail?: string;
}

/** All but the remedy, which is one sentence. */
const beforeRemedy = /^(.*\.) [A-Z]/su;
const quoted = /: ‘(.*)’\.$/su;
/** Paths, values, places and counts; no problem of the table has any of these. */
const found = /[:'\d]/u;

/**
 * Takes a message apart.
 * @param message text of a diagnostic, in English
 * @returns what it says beside the sentences of the table
 */
export function messageFinding(message: string): MessageFinding {
  const detail = beforeRemedy.exec(message)?.[1];
  if (detail === undefined) return {};
  const quote = quoted.exec(detail)?.[1];
  if (quote !== undefined) return { quote };
  return found.test(detail) ? { detail } : {};
}
