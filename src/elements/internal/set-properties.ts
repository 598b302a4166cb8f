/** Sets style properties of an element through the CSSOM, which a strict content security policy allows; `style=""` it refuses. */
import { noChange } from 'lit';
import {
  Directive,
  directive,
  PartType,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
} from 'lit/directive.js';
import { RoadmarkError } from '../../core/roadmark-error.ts';

/** Properties by name: custom ones with their dashes, others in kebab-case. */
export type StyleProperties = Readonly<
  Record<`--${string}` | 'inset-inline-start' | 'inline-size' | 'block-size', string>
>;

class SetProperties extends Directive {
  readonly #before = new Map<string, string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new RoadmarkError(
        'invalid-argument',
        'setProperties stands in an element tag, as in <div ${setProperties(…)}>',
      );
  }

  // Nothing is rendered: geometry is set once the element is there.
  render(_properties: Partial<StyleProperties>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Partial<StyleProperties>]): typeof noChange {
    const { style } = element as HTMLElement;
    for (const name of this.#before.keys()) {
      if (Object.hasOwn(properties, name)) continue;
      style.removeProperty(name);
      this.#before.delete(name);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || this.#before.get(name) === value) continue;
      style.setProperty(name, value);
      this.#before.set(name, value);
    }
    return noChange;
  }
}

const setPropertiesDirective = directive(SetProperties);

/**
 * Sets style properties of the element in whose tag it stands.
 * @param properties the properties; those of the last time that are missing are removed
 */
export function setProperties(properties: Partial<StyleProperties>): DirectiveResult {
  return setPropertiesDirective(properties);
}
