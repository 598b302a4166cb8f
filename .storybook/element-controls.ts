/** What Storybook says of an element, and the controls it gives: from the description of all elements that the build writes. */
import type { ArgTypesEnhancer, InputType, StrictArgTypes, StrictInputType } from 'storybook/internal/types';

interface Described {
  name: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  slots?: Described[];
  cssParts?: Described[];
  cssStates?: Described[];
}

interface Manifest {
  modules: { declarations: object[] }[];
}

/** Names that Storybook takes for rows of a table, one row a name: a part `axis` would take the place of the attribute. */
const partName = (name: string): string => `::part(${name})`;
const stateName = (name: string): string => `:state(${name})`;
const slotName = (name: string): string => (name === '' ? 'slot' : `slot="${name}"`);

const rename = (entries: Described[] | undefined, name: (old: string) => string): Described[] =>
  (entries ?? []).map((entry) => ({ ...entry, name: name(entry.name) }));

function nameApart(declaration: Declaration): Declaration {
  if (declaration.tagName === undefined) return declaration;
  return {
    ...declaration,
    slots: rename(declaration.slots, slotName),
    // Storybook knows no states; as parts they are listed at least, and `elementControls` gives them their heading.
    cssParts: [...rename(declaration.cssParts, partName), ...rename(declaration.cssStates, stateName)],
  };
}

/**
 * Gives slots, parts and states names that no attribute has.
 * @param manifest the description, custom-elements.json
 */
export function nameAllApart<Description extends Manifest>(manifest: Description): Description {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => nameApart(declaration)),
  }));
  return { ...manifest, modules };
}

const isSetByControl = (category: string | undefined, name: string): boolean =>
  category === 'properties' || (category === 'attributes' && !name.includes('-'));

function isFixed({ control }: InputType): boolean {
  return control === false || (typeof control === 'object' && control.disable === true);
}

/** Controls by the type that the description names; none for objects. */
function controlFor(type: string): Pick<StrictInputType, 'control' | 'options'> {
  const words = type.split('|').map((word) => word.trim());
  const kinds = words.filter((word) => word !== 'undefined');
  const literals = kinds.map((word) => /^'(.*)'$/.exec(word)?.[1]);
  if (kinds.length > 1 && literals.every((literal) => literal !== undefined)) {
    return { control: { type: 'select' }, options: words.length > kinds.length ? [undefined, ...literals] : literals };
  }
  const [kind] = kinds;
  if (kinds.length === 1 && kind === 'string') return { control: { type: 'text' } };
  if (kinds.length === 1 && (kind === 'boolean' || kind === 'number')) return { control: { type: kind } };
  return { control: { disable: true } };
}

function describe(name: string, argType: StrictInputType): StrictInputType {
  const { category, type } = argType.table ?? {};
  // What a story itself is made of is no part of the element: it is listed where it can be changed.
  if (category === undefined)
    return { ...argType, table: { ...argType.table, disable: argType.table?.disable === true || isFixed(argType) } };
  if (name.startsWith(':state('))
    return { ...argType, control: { disable: true }, table: { ...argType.table, category: 'css states' } };
  if (!isSetByControl(category, name)) return { ...argType, control: { disable: true } };
  return { ...controlFor(type?.summary ?? ''), ...argType };
}

/** Gives a control to each property that can be typed or chosen, and to nothing else. */
export const elementControls: ArgTypesEnhancer = ({ argTypes }) => {
  const described: StrictArgTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) described[name] = describe(name, argType);
  return described;
};

/**
 * Sets on the element of a story what its controls say, also where the story itself does not ask for it.
 * @param root where the story is drawn
 * @param tag name of the element
 * @param args values of the controls
 * @param argTypes what they are
 */
export function applyControls(
  root: ParentNode,
  tag: string,
  args: Readonly<Record<string, unknown>>,
  argTypes: Readonly<Record<string, InputType>>,
): void {
  const element = root.querySelector(tag);
  if (!element) return;
  for (const [name, value] of Object.entries(args)) {
    if (isSetByControl(argTypes[name]?.table?.category, name)) Reflect.set(element, name, value);
  }
}
