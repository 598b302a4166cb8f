// Types of the elements for JSX (React 19), Vue and Svelte templates, written from the custom elements manifest.
// Generators exist as packages; what they write names events that are never fired and does not compile by itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HEAD = '// Written by the build from custom-elements.json.\n';

/** What an element offers to templates. */
function describe(declaration) {
  const isSettable = ({ kind, readonly }) => kind === 'field' && !readonly;
  return {
    name: declaration.name,
    tag: declaration.tagName,
    summary: declaration.summary ?? '',
    properties: declaration.members.filter(isSettable),
    events: (declaration.events ?? []).filter(({ name, type }) => name && type?.text),
  };
}

const comment = (text, indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/').trim()} */\n` : '';

function importLine(elements) {
  const names = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  return `import type { ${[...names].sort().join(', ')} } from '../elements/index.js';\n`;
}

/** Properties as they are called in script and, where that differs, as attributes. */
function propertyLines({ name, properties }, indent) {
  return properties
    .flatMap((property) => {
      const attribute = property.attribute && property.attribute !== property.name ? [`'${property.attribute}'`] : [];
      return [property.name, ...attribute].map(
        (key) => `${comment(property.description, indent)}${indent}${key}?: ${name}['${property.name}'] | undefined;\n`,
      );
    })
    .join('');
}

const eventLines = ({ events }, prefixes, indent) =>
  events
    .flatMap(({ name, type, description }) =>
      prefixes.map(
        (prefix) =>
          `${comment(description, indent)}${indent}'${prefix}${name}'?: ((event: ${type.text}) => void) | undefined;\n`,
      ),
    )
    .join('');

const propsInterface = (element, prefixes) =>
  `/** What \`<${element.tag}>\` takes. */\nexport interface ${element.name}Props {\n${propertyLines(element, '  ')}${eventLines(element, prefixes, '  ')}}\n`;

const tagLines = (elements, type, indent) =>
  elements
    .map((element) => `${comment(element.summary, indent)}${indent}'${element.tag}': ${type(element)};\n`)
    .join('');

function jsx(elements) {
  return `${HEAD}import type { HTMLAttributes, RefAttributes } from 'react';
${importLine(elements)}
${elements.map((element) => propsInterface(element, ['on'])).join('\n')}
type TypedElement<E, P> = P & Omit<HTMLAttributes<E>, keyof P> & RefAttributes<E> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagLines(elements, ({ name }) => `TypedElement<${name}, ${name}Props>`, '      ')}    }
  }
}
`;
}

function vue(elements) {
  const events = ({ events: list }) => `{ ${list.map(({ name, type }) => `'${name}': ${type.text}`).join('; ')} }`;
  return `${HEAD}import type { EmitFn, HTMLAttributes } from 'vue';
${importLine(elements)}
${elements.map((element) => propsInterface(element, [])).join('\n')}
type Emit<Events extends Record<string, Event>> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

type TypedElement<E extends HTMLElement, P, Events extends Record<string, Event>> = new () => E & {
  /** @deprecated For type checks of templates alone. */
  $props: HTMLAttributes & P;
  /** @deprecated For type checks of templates alone. */
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${tagLines(elements, (element) => `TypedElement<${element.name}, ${element.name}Props, ${events(element)}>`, '    ')}  }
}
`;
}

function svelte(elements) {
  return `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${importLine(elements)}
${elements.map((element) => propsInterface(element, ['on', 'on:'])).join('\n')}
type TypedElement<E extends EventTarget, P> = P & Omit<HTMLAttributes<E>, keyof P>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagLines(elements, ({ name }) => `TypedElement<${name}, ${name}Props>`, '    ')}  }
}
`;
}

/** Plugin of the manifest analyzer: writes `jsx.d.ts`, `vue.d.ts` and `svelte.d.ts` into a folder. */
export function frameworkTypes({ outdir }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? []);
      const elements = declarations.filter(({ tagName }) => tagName).map(describe);
      mkdirSync(outdir, { recursive: true });
      for (const [file, write] of Object.entries({ jsx, vue, svelte })) {
        writeFileSync(path.join(outdir, `${file}.d.ts`), elements.length > 0 ? write(elements) : `${HEAD}export {};\n`);
      }
    },
  };
}
