/** Colours and fonts of the picture. Classes are prefixed, as an SVG put into a page shares its styles with that page. */
import type { Status } from '../../core/model/types.ts';

/** Colour scheme of a picture; `auto` follows the reader's. */
export type SvgScheme = 'auto' | 'light' | 'dark';

type Rule = readonly [selector: string, property: 'fill' | 'stroke', light: string, dark: string];

const statusColors: Readonly<Record<Status, readonly [light: string, dark: string]>> = {
  done: ['#1b7742', '#5ec98b'],
  'in-progress': ['#2457c5', '#8fb4ff'],
  'at-risk': ['#a8460d', '#f6a36b'],
  blocked: ['#b42318', '#ff8e85'],
  planned: ['#4a5a75', '#a3b4cf'],
  considering: ['#2c6488', '#86bfe0'],
  dropped: ['#68616f', '#aaa3b1'],
  unknown: ['#5f6875', '#98a2ae'],
};

const rules: readonly Rule[] = [
  ['.rm-bg', 'fill', '#ffffff', '#0f1318'],
  ['.rm-frame', 'stroke', '#dde1e7', '#2b333e'],
  ['.rm-surface', 'fill', '#f7f8fa', '#161b22'],
  ['.rm-line', 'stroke', '#dde1e7', '#2b333e'],
  ['.rm-rail', 'stroke', '#838b97', '#6d7886'],
  ['.rm-stop', 'fill', '#ffffff', '#0f1318'],
  ['.rm-text', 'fill', '#15191f', '#e9edf2'],
  ['.rm-muted', 'fill', '#525b68', '#b5bec9'],
  ['.rm-accent', 'fill', '#2457c5', '#8fb4ff'],
  ['.rm-today', 'stroke', '#2457c5', '#8fb4ff'],
  ['.rm-on-accent', 'fill', '#ffffff', '#0b1630'],
  ['.rm-mark', 'fill', '#7b8695', '#8793a2'],
  ...Object.entries(statusColors).flatMap(([status, [light, dark]]): Rule[] => [
    [`.rm-${status} .rm-f`, 'fill', light, dark],
    [`.rm-${status} .rm-l`, 'stroke', light, dark],
  ]),
];

const fixed = [
  '.rm-root text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;white-space:pre}',
  '.rm-b{font-weight:600}',
  '.rm-n{font-variant-numeric:tabular-nums}',
  '.rm-l{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}',
  '.rm-tint{fill-opacity:.2}',
  '.rm-dash{stroke-dasharray:4 3;stroke-width:1}',
  '.rm-drop{text-decoration:line-through}',
  '.rm-root a:hover text,.rm-root a:focus text{text-decoration:underline}',
];

/**
 * Writes the picture's style sheet.
 * @param scheme colour scheme
 * @returns one constant text for each scheme: nothing of a document ever reaches it
 */
export function svgStyles(scheme: SvgScheme): string {
  const write = (dark: boolean): string =>
    rules.map(([selector, property, ...colors]) => `${selector}{${property}:${colors[dark ? 1 : 0]}}`).join('');
  const base = write(scheme === 'dark');
  const media = scheme === 'auto' ? `@media (prefers-color-scheme:dark){${write(true)}}` : '';
  return fixed.join('') + base + media;
}
