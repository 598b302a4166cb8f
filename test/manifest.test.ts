import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { statesOf } from '../src/elements/internal/custom-state.ts';
import { RoadmapStore } from '../src/view/store.ts';
import { drawnBy, type Drawn } from './drawn-by.ts';

const root = new URL('../', import.meta.url);

/** A part of an element's description. */
interface Part {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string;
}

/** An element of the manifest. */
interface Element {
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly status?: string;
  readonly since?: string;
  readonly attributes?: readonly Part[];
  readonly members?: readonly (Part & { readonly kind: string })[];
  readonly events?: readonly Part[];
  readonly slots?: readonly Part[];
  readonly cssParts?: readonly Part[];
  readonly cssProperties?: readonly Part[];
  readonly cssStates?: readonly Part[];
}

const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8')) as {
  modules: { path: string; declarations?: Element[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);

/** Sources of an element and of what all elements share. */
function sourcesOf({ tagName }: Element): string {
  const folder = tagName.slice('roadmap-'.length);
  const files = globSync([`src/elements/${folder}/*.ts`, 'src/elements/internal/*.ts'], { cwd: root });
  return files.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');
}

const undescribed = (parts: readonly Part[] = []): string[] =>
  parts.filter(({ description }) => !description?.trim()).map(({ name }) => name ?? '(default)');

/** What sources draw, say and set, but a description does not name. */
function undeclared(
  drawn: Drawn,
  { cssParts = [], slots = [], events = [], cssStates = [] }: Partial<Element>,
): string[] {
  const known = (parts: readonly Part[]): Set<string> => new Set(parts.map(({ name }) => name ?? ''));
  const left = (kind: string, names: readonly string[], parts: readonly Part[]): string[] =>
    names.filter((name) => !known(parts).has(name)).map((name) => `${kind} ${name}`);
  return [
    ...left('part', drawn.parts, cssParts),
    ...left('slot', drawn.slots, slots),
    ...left('event', drawn.events, events),
    ...left('state', drawn.states, cssStates),
  ];
}

/** Custom properties of elements that a page does not list; a status is listed by its end, its background as its twin. */
function leftOut(page: string): string[] {
  const listed = new Set<string>();
  for (const [, name = ''] of page.matchAll(/`(-[\w-]+)`/g))
    listed.add(name.startsWith('--') ? name : `--roadmap-status${name}`);
  const names = elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name = '' }) => name));
  return [...new Set(names)].filter(
    (name) => !listed.has(name) && !listed.has(name.replace(/^(--roadmap-status-.*)-soft$/, '$1')),
  );
}

describe('custom-elements.json', () => {
  it('names what the base of all elements draws, says and sets', () => {
    const base = modules
      .flatMap(({ declarations }) => declarations ?? [])
      .find(({ name }) => name === 'RoadmapElement');
    const drawn = drawnBy('src/elements/internal/roadmap-element.ts');
    const states = [...drawn.states, ...Object.keys(statesOf(new RoadmapStore().snapshot, false, false))];
    assert.deepEqual(undeclared({ ...drawn, states }, base ?? {}), []);
    assert.ok(drawn.parts.includes('retry') && drawn.slots.includes('loading'));
    assert.deepEqual(undeclared({ parts: ['new'], slots: [''], events: [], states: ['odd'] }, {}), [
      'part new',
      'slot ',
      'state odd',
    ]);
  });

  it('has every element', () => {
    const folders = globSync('src/elements/*/define.ts', { cwd: root }).map((path) => `roadmap-${path.split('/')[2]}`);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), folders.sort());
  });

  it('has no custom property that the page on theming leaves out', () => {
    assert.deepEqual(leftOut(readFileSync(new URL('docs/theming.md', root), 'utf8')), []);
    assert.ok(leftOut('| `--roadmap-status-done`, `-blocked`; each has a `-soft` twin |').includes('--roadmap-space'));
    assert.ok(!leftOut('| `--roadmap-status-done`, `-blocked` |').includes('--roadmap-status-blocked-soft'));
  });

  it('names modules of the package', () => {
    assert.deepEqual(
      modules.map(({ path }) => path).filter((path) => !/^dist\/.*\.js$/.test(path)),
      [],
    );
  });
});

for (const element of elements) {
  describe(`custom-elements.json, <${element.tagName}>`, () => {
    it('has a summary, a status and a version', () => {
      assert.match(element.summary ?? '', /\S.*\.$/);
      assert.match(element.status ?? '', /^(?:stable|experimental|deprecated)$/);
      assert.match(element.since ?? '', /^\d+\.\d+\.\d+$/);
    });

    it('describes every attribute, property, event, slot, part, state and custom property', () => {
      const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
      const fields = members
        ?.filter(({ kind }) => kind === 'field' || kind === 'method')
        .filter(
          ({ name }) =>
            !/^(?:render|update|willUpdate|updated|firstUpdated|connectedCallback|disconnectedCallback|attributeChangedCallback)$/.test(
              name ?? '',
            ),
        );
      assert.deepEqual(
        [attributes, fields, events, slots, cssParts, cssProperties, cssStates].flatMap((parts) => undescribed(parts)),
        [],
      );
    });

    it('gives every event its type', () => {
      assert.deepEqual(element.events?.filter(({ name, type }) => !name || !type?.text?.endsWith('Event')) ?? [], []);
    });

    it('gives every custom property its default', () => {
      assert.deepEqual(element.cssProperties?.filter((property) => property.default === undefined) ?? [], []);
    });

    it('gives every attribute its type', () => {
      assert.deepEqual(element.attributes?.filter(({ type }) => !type?.text) ?? [], []);
    });

    it('names parts and custom properties that are in its sources', () => {
      const text = sourcesOf(element);
      const names = [...(element.cssParts ?? []), ...(element.cssProperties ?? [])].map(({ name }) => name ?? '');
      assert.deepEqual(
        names.filter((name) => !text.includes(name)),
        [],
      );
    });

    it('names every part, slot, event and state that its sources have, and those of its base', () => {
      const folder = element.tagName.slice('roadmap-'.length);
      const own = drawnBy(`src/elements/${folder}/${folder}.ts`);
      const base = drawnBy('src/elements/internal/roadmap-element.ts');
      assert.deepEqual(
        [own, base].flatMap((drawn) => undeclared(drawn, element)),
        [],
      );
    });

    it('names every custom property that its own styles read', () => {
      const folder = element.tagName.slice('roadmap-'.length);
      const styles = globSync(`src/elements/${folder}/*.styles.ts`, { cwd: root }).map((file) =>
        readFileSync(new URL(file, root), 'utf8'),
      );
      const read = [...styles.join('\n').matchAll(/var\((--roadmap-[\w-]+)/g)].map(([, name]) => name ?? '');
      const tokens = readFileSync(new URL('src/elements/internal/tokens.styles.ts', root), 'utf8');
      const known = new Set((element.cssProperties ?? []).map(({ name }) => name));
      assert.deepEqual(
        [...new Set(read)].filter((name) => !known.has(name) && !tokens.includes(name)),
        [],
      );
    });
  });
}
