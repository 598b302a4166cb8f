/** Reads what stands beside the plan: the legend, notices, notes, and the diagnostics of a model. */
import { diagnosticCodes } from '../../diagnostics/codes.ts';
import { noteKinds, noticeKinds, severities } from '../../model/kinds.ts';
import type { Diagnostic, Note, Notice, StatusDefinition, TextEdit } from '../../model/types.ts';
import type { JsonContext, Place } from './json-context.ts';
import { member, readChoice, readStatus, readText, readTextList, toList } from './read-parts.ts';
import { readProse } from './read-prose.ts';
import { readRange } from './read-range.ts';

/**
 * The document's legend: definitions of the model, or statuses by mark.
 * @param place a list of definitions, or an object with a status by each mark
 * @param context takes the diagnostics; a status that nobody knows is one
 * @returns definitions in order; one without a status, or with neither marks nor label, is left out
 */
export function readLegend(place: Place, context: JsonContext): StatusDefinition[] {
  if (place.node.kind === 'object') {
    return [...place.node.members].flatMap(([mark, node]) => {
      const said = readStatus({ node, path: `${place.path}.${mark}` }, context);
      return said === undefined ? [] : [{ status: said.status, marks: [mark], label: said.text }];
    });
  }
  return toList(place).flatMap((entry) => readDefinition(entry, context) ?? []);
}

function readDefinition(place: Place, context: JsonContext): StatusDefinition | undefined {
  const stated = member(place, 'status');
  const marks = member(place, 'marks');
  const label = member(place, 'label');
  const said = stated && readStatus(stated, context);
  if (said === undefined || (marks === undefined && label === undefined)) {
    context.reportShape(place, 'a status with marks and a label');
    return undefined;
  }
  const source = readRange(member(place, 'source'), context);
  return {
    status: said.status,
    marks: marks === undefined ? [] : readTextList(marks, context).filter((mark) => mark !== ''),
    label: (label && readText(label, context)) ?? said.text,
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * Admonitions: those of the model, or texts.
 * @param place one or a list of them; a text is a `note`
 * @param context takes the diagnostics; another type of value is one
 */
export function readNotices(place: Place, context: JsonContext): Notice[] {
  return toList(place).flatMap((entry) => readAside(entry, noticeKinds, 'note', context) ?? []);
}

/**
 * Notes: those of the model, or texts.
 * @param place one or a list of them; a text is of kind `prose`
 * @param context takes the diagnostics; another type of value is one
 */
export function readNotes(place: Place, context: JsonContext): Note[] {
  return toList(place).flatMap((entry) => readAside(entry, noteKinds, 'prose', context) ?? []);
}

/** A text, or an object with content; one of no known kind is of the plainest. */
function readAside<Kind extends string>(
  place: Place,
  kinds: readonly Kind[],
  plainest: Kind,
  context: JsonContext,
): { kind: Kind; title?: string; content: Notice['content'] } | undefined {
  if (place.node.kind === 'text') return { kind: plainest, content: readProse(place, context) };
  const titled = member(place, 'title');
  const content = member(place, 'content') ?? member(place, 'text');
  if (titled === undefined && content === undefined) {
    context.reportShape(place, 'a text, or an object with content');
    return undefined;
  }
  const named = member(place, 'kind');
  const kind = readChoice(named, kinds, context);
  const title = titled && readText(titled, context);
  const source = readRange(member(place, 'source'), context);
  return {
    kind: kind ?? plainest,
    ...(title === undefined ? {} : { title }),
    content: content === undefined ? [] : readProse(content, context),
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * What a model says of its own source: what the library itself says, as it says it.
 * @param place a list; null is an empty one
 * @param context takes the diagnostics; an entry without a known code, a severity and a message is one
 * @returns the others, in order
 */
export function readDiagnostics(place: Place, context: JsonContext): Diagnostic[] {
  return toList(place).flatMap((entry) => {
    const textOf = (name: string): string | undefined => {
      const node = member(entry, name)?.node;
      return node?.kind === 'text' ? node.value : undefined;
    };
    const code = textOf('code');
    const severity = severities.find((known) => known === textOf('severity'));
    const message = textOf('message');
    if (
      code === undefined ||
      !Object.hasOwn(diagnosticCodes, code) ||
      severity === undefined ||
      message === undefined
    ) {
      context.reportShape(entry, 'a diagnostic with a known code, a severity and a message');
      return [];
    }
    const source = readRange(member(entry, 'source'), context);
    const fix = readFix(member(entry, 'fix'), context);
    return [
      {
        code,
        severity,
        message,
        ...(source === undefined ? {} : { source }),
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  });
}

/** An edit; undefined where there is none, or what there is says no range and no text, which is reported. */
function readFix(place: Place | undefined, context: JsonContext): TextEdit | undefined {
  if (place === undefined || place.node.kind === 'null') return undefined;
  const at = member(place, 'range');
  const newText = member(place, 'newText')?.node;
  if (at === undefined || newText?.kind !== 'text') {
    context.reportShape(place, 'an edit with a range and a newText');
    return undefined;
  }
  const range = readRange(at, context);
  return range && { range, newText: newText.value };
}
