/** What the sources of an element draw, say and set, for comparison with what is declared of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = new URL('../', import.meta.url);
const base = 'src/elements/internal/roadmap-element.ts';
/** Loads the code of details; the base and the view wait for it, and draw none. */
const details = 'src/elements/internal/load-detail.ts';
const waiting: ReadonlySet<string> = new Set([base, 'src/elements/view/view.ts']);

/** Names found in sources, each once. */
export interface Drawn {
  readonly parts: readonly string[];
  /** The default slot is ''. */
  readonly slots: readonly string[];
  readonly events: readonly string[];
  readonly states: readonly string[];
}

/**
 * Reads the module of an element, and those of its folder and of `internal` that it runs. What other elements inside it draw,
 * and what its base does, is theirs.
 * @param file path of the module, from the root of the repository
 */
export function drawnBy(file: string): Drawn {
  const text = [...reach(file)].map(read).join('\n');
  return {
    parts: distinct(
      [...text.matchAll(/\spart=(?:"([^"]*)"|\$\{([^}]*)\})/g)].flatMap(([, fixed, chosen = '']) =>
        namesIn(fixed, chosen),
      ),
    ),
    slots: distinct([...text.matchAll(/<slot(?: name="([\w-]+)")?\s*>/g)].map(([, name = '']) => name)),
    events: distinct([...text.matchAll(/new (Roadmap\w+)Event\(/g)].map(([, name = '']) => kebab(name))),
    states: distinct([...text.matchAll(/setState\([^,]+, '([\w-]+)'/g)].map(([, name = '']) => name)),
  };
}

/** Modules that run with one: what is imported for its types alone does not. The code of details counts where they are drawn. */
function reach(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const folder = path.posix.dirname(found.values().next().value ?? file);
  for (const next of importsOf(file)) {
    const isOwn = path.posix.dirname(next) === folder || next.startsWith('src/elements/internal/');
    if (isOwn && next !== base && (!waiting.has(file) || next !== details)) reach(next, found);
  }
  return found;
}

function importsOf(file: string): string[] {
  const text = read(file);
  const specifiers = [...text.matchAll(/^import (?!type\b)[^;]*?from '(\.[^']+)';/gm)].map(
    ([, specifier = '']) => specifier,
  );
  const later = file === details ? [...text.matchAll(/import\('(\.[^']+)'\)/g)] : [];
  return [...specifiers, ...later.map(([, specifier = '']) => specifier)].map((specifier) =>
    path.posix.join(path.posix.dirname(file), specifier),
  );
}

const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const distinct = (names: readonly string[]): string[] => [...new Set(names)];
const kebab = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
const namesIn = (fixed: string | undefined, chosen: string): string[] =>
  (fixed ?? [...chosen.matchAll(/'([^']*)'/g)].map(([, name]) => name).join(' ')).split(' ').filter(Boolean);
