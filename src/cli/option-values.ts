/** Values of the options that take one of a few: for the commands that check them, and for completion. */
import type { Status } from '../core/model/types.ts';
import { formatFiles } from '../export/format-files.ts';
import type { SvgScheme } from '../export/svg/svg-styles.ts';

/** Kinds of input. */
export const inputFormats = ['markdown', 'json', 'github'] as const;
/** Kinds of reports of `check`. */
export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;
/** What `render` writes. */
export const renderTargets = ['html', 'svg', 'markdown'] as const;
/** Colour schemes of pictures. */
export const svgSchemes: readonly SvgScheme[] = ['auto', 'light', 'dark'];
/** How much a picture shows, and of what a README's table has rows. */
export const partNames = ['items', 'milestones'] as const;
/** How `diff` tells changes. */
export const diffTargets = ['text', 'markdown', 'json'] as const;
/** Statuses that `set` sets. */
export const settableStatuses: readonly Status[] = [
  ...(['done', 'in-progress', 'planned', 'considering', 'at-risk', 'blocked', 'dropped'] as const),
];
/** Shells that completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** Values by command and option; an option that is named alone has the same ones in every command. */
const closed: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['--format', inputFormats],
  ['check --reporter', reportFormats],
  ['render --to', renderTargets],
  ['render --scheme', svgSchemes],
  ['render --detail', partNames],
  ['inject --rows', partNames],
  ['export --to', formatFiles.map(({ name }) => name)],
  ['set --status', settableStatuses],
  ['diff --to', diffTargets],
]);

/**
 * Lists what an option may be given.
 * @param command name of the command
 * @param option long name of the option, with its dashes
 * @returns the values; none where it takes no value, or any
 */
export function valuesOf(command: string, option: string): readonly string[] {
  return closed.get(`${command} ${option}`) ?? closed.get(option) ?? [];
}
