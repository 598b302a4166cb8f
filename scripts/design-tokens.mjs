// Adds the custom properties that all elements read to their descriptions, with the defaults of the style sheet.
import { readFileSync } from 'node:fs';

const STYLES = 'src/elements/internal/tokens.styles.ts';

/** What a token is for, by the beginning of its name; the first row that fits holds. */
const MEANINGS = [
  [/^font-mono$/, 'Font of code and numbers of versions.'],
  [/^font$/, 'Font of all text.'],
  [/^space$/, 'Unit of space.'],
  [/^radius-frame$/, 'Corners of the frame.'],
  [/^radius$/, 'Corners of controls and panels.'],
  [/^control-h$/, 'Height of controls; 44px where the pointer is coarse.'],
  [/^bg$/, 'Background.'],
  [/^surface$/, 'Background of what lies on the background.'],
  [/^surface-2$/, 'Background of what lies on a surface.'],
  [/^border-strong$/, 'Edge of controls.'],
  [/^border$/, 'Lines that decorate.'],
  [/^text-muted$/, 'Text of less weight.'],
  [/^text$/, 'Text.'],
  [/^accent-text$/, 'Text on the accent colour.'],
  [/^accent-soft$/, 'Background of what is selected.'],
  [/^accent$/, 'Links, selection and pressed controls.'],
  [/^focus$/, 'Ring around what has the focus.'],
  [/^mark$/, 'Marks of items whose status nobody states.'],
  [/^status-(.*)-soft$/, 'Background that goes with the status $1.'],
  [/^status-(.*)$/, 'Colour of the status $1.'],
  [/^flag-(.*)$/, 'Colour of the flag $1.'],
];

/** End of the value that begins at `start` inside `var(…)`: the parenthesis that closes it. */
function closing(text, start) {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')' && depth-- === 0) return index;
  }
  return text.length;
}

/** The tokens as entries of `cssProperties`, each once, with its first default. */
export function designTokens() {
  const text = readFileSync(STYLES, 'utf8');
  const aliases = new Map();
  const tokens = new Map();
  for (const match of text.matchAll(/(--_[\w-]+): var\((--roadmap-[\w-]+), /g)) {
    const [whole, alias, name] = match;
    const start = match.index + whole.length;
    if (!aliases.has(alias)) aliases.set(alias, name);
    if (!tokens.has(name)) tokens.set(name, text.slice(start, closing(text, start)).trim());
  }
  return [...tokens].map(([name, value]) => {
    const short = name.slice('--roadmap-'.length);
    const [pattern, meaning] = MEANINGS.find(([candidate]) => candidate.test(short)) ?? [];
    if (!pattern) throw new Error(`${STYLES}: say in scripts/design-tokens.mjs what ${name} is for`);
    return {
      name,
      description: short.replace(pattern, meaning),
      default: value.replace(/var\((--_[\w-]+)\)/g, (_whole, alias) => `var(${aliases.get(alias) ?? alias})`),
    };
  });
}
